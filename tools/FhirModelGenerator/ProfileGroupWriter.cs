using System.Globalization;
using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>Structure definitions in compact form. A constraint profile keeps only what differs from the types of the specification.</summary>
internal sealed class ProfileGroupWriter
{
    private const int IsConstraintFlag = 1;
    private const int IsAbstractFlag = 2;

    private readonly CompactWriter _output = new();
    private readonly BaseElements _bases;
    private readonly IReadOnlyDictionary<string, string> _valueSetVersions;

    private ProfileGroupWriter(BaseElements bases, IReadOnlyDictionary<string, string> valueSetVersions)
    {
        _bases = bases;
        _valueSetVersions = valueSetVersions;
    }

    /// <param name="profiles">Structure definitions with a snapshot.</param>
    /// <param name="bases">The elements of the specification's types.</param>
    /// <param name="valueSetVersions">Versions of the value sets that come with these profiles, so that a profile finds those of its own guide.</param>
    public static byte[] Write(IReadOnlyList<JsonElement> profiles, BaseElements bases, IReadOnlyDictionary<string, string> valueSetVersions)
    {
        var writer = new ProfileGroupWriter(bases, valueSetVersions);
        foreach (var profile in profiles.OrderBy(profile => profile.Text("url"), StringComparer.Ordinal))
        {
            writer.Profile(profile);
        }

        return writer._output.ToArray();
    }

    private void Profile(JsonElement profile)
    {
        var isConstraint = profile.Text("derivation") == "constraint";
        _output.Text(profile.Text("name"));
        _output.Text(profile.Text("type"));
        _output.Text(profile.TryGetProperty("baseDefinition", out var parent) ? parent.GetString() : null);
        _output.Number((isConstraint ? IsConstraintFlag : 0) | (profile.GetProperty("abstract").GetBoolean() ? IsAbstractFlag : 0));
        _output.Texts([.. profile.Items("context").Select(context => context.Text("type") + " " + context.Text("expression"))]);
        _output.Texts([.. profile.Items("contextInvariant").Select(invariant => invariant.GetString()!)]);
        var elements = ElementShapes(profile, isConstraint);
        _output.Number(elements.Count);
        foreach (var element in elements)
        {
            element.Write(_output);
        }

        _output.EndEntry(0, profile.Text("url"), profile.Text("version"));
    }

    private List<ElementShape> ElementShapes(JsonElement profile, bool isConstraint)
    {
        var all = profile.GetProperty("snapshot").Items("element").ToList();
        var sliced = all.Select(element => element.Text("id")).Where(id => id.Contains(':')).Select(id => id[..id.LastIndexOf(':')]).ToHashSet(StringComparer.Ordinal);
        var shapes = all.Select(element => ElementShape.Of(
            element,
            isConstraint ? _bases.Find(element) : null,
            sliced.Contains(element.Text("id")),
            _valueSetVersions)).ToList();
        if (!isConstraint)
        {
            return shapes;
        }

        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shape in shapes.Where(shape => shape.SaysSomething))
        {
            for (var id = shape.Id; id.Length > 0; id = Parent(id))
            {
                needed.Add(id);
            }
        }

        return [.. shapes.Where((shape, index) => index == 0 || needed.Contains(shape.Id))];
    }

    private static string Parent(string id) => id.LastIndexOfAny(['.', ':']) is var end and > 0 ? id[..end] : "";

    internal static int Maximum(string text) => text == "*" ? 1 : int.Parse(text, CultureInfo.InvariantCulture) + 2;
}
