using System.Globalization;
using System.Text.Json;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Definitions;

/// <summary>Makes a profile of a StructureDefinition: what its snapshot asks beyond the types of the specification.</summary>
internal sealed class StructureDefinitionReader(FhirDefinitions definitions)
{
    public ProfileDefinition Read(StructureDefinition source)
    {
        using var document = JsonDocument.Parse(FhirJson.Serialize(source));
        var json = document.RootElement;
        var url = Text(json, "url") ?? throw new ArgumentException("A StructureDefinition without a URL can't be found; give it 'url'.", nameof(source));
        var snapshot = json.TryGetProperty("snapshot", out var found) ? Items(found, "element") : [];
        if (snapshot.Count == 0)
        {
            throw new ArgumentException($"The StructureDefinition {url} has no snapshot; a differential alone does not say what its base asks. Publish it with 'snapshot'.", nameof(source));
        }

        var isConstraint = Text(json, "derivation") != "specialization";
        // The slice 'a/b' divides the slice 'a' once more.
        var sliced = snapshot.Select(element => Text(element, "id") ?? "").Where(id => id.Contains(':', StringComparison.Ordinal))
            .Select(id => id[..Math.Max(id.LastIndexOf(':'), id.LastIndexOf('/'))]).ToHashSet(StringComparer.Ordinal);
        return new ProfileDefinition(url, Text(json, "version") ?? "", Text(json, "name") ?? "", Text(json, "type") ?? "", Text(json, "baseDefinition"))
        {
            IsConstraint = isConstraint,
            IsAbstract = IsTrue(json, "abstract"),
            Contexts = [.. Items(json, "context").Select(context => Text(context, "type") + " " + Text(context, "expression"))],
            ContextInvariants = [.. Items(json, "contextInvariant").Select(invariant => invariant.GetString() ?? "")],
            Elements = [.. snapshot.Select(element => Element(element, url, sliced, isConstraint))],
        };
    }

    private ElementRule Element(JsonElement json, string url, HashSet<string> sliced, bool isConstraint)
    {
        var id = Text(json, "id") ?? throw new ArgumentException($"An element of the snapshot of {url} has no id; each needs one, such as 'Patient.name'.", nameof(json));
        var known = isConstraint ? Base(json) : null;
        var isSlice = Text(json, "sliceName") is not null;
        int? min = json.TryGetProperty("min", out var least) ? least.GetInt32() : null;
        int? max = Text(json, "max") is not { } most ? null : most == "*" ? ElementRule.Unbounded : int.Parse(most, CultureInfo.InvariantCulture);
        var types = Types(json);
        var binding = Binding(json);
        return new ElementRule(id)
        {
            Min = !isSlice && min == known?.Min ? null : min,
            Max = !isSlice && max == known?.Max ? null : max,
            MustSupport = IsTrue(json, "mustSupport"),
            IsModifier = IsTrue(json, "isModifier") && known?.IsModifier != true,
            Types = known is not null && SameTypes(types, known.Types) ? [] : types,
            Constraints = Constraints(json, known),
            Binding = known is not null && binding == known.Binding ? null : binding,
            FixedJson = Value(json, "fixed"),
            PatternJson = Value(json, "pattern"),
            Slicing = sliced.Contains(id) && json.TryGetProperty("slicing", out var slicing) ? Slicing(slicing) : null,
            ContentPath = Text(json, "contentReference")?.Split('#')[^1],
        };
    }

    /// <summary>What the specification asks of the element already.</summary>
    private ElementRule? Base(JsonElement json)
    {
        var path = Text(json, "path") ?? "";
        var origin = json.TryGetProperty("base", out var said) ? Text(said, "path") : null;
        return Of(path) ?? (origin is null ? null : Of(origin));

        ElementRule? Of(string at) => definitions.FindType(at.Split('.')[0])?.Elements.FirstOrDefault(element => element.Path == at);
    }

    private static TypeRule[] Types(JsonElement json) =>
    [
        .. Items(json, "type").Select(type => new TypeRule(
            Text(type, "code") is { } code && !code.StartsWith("http://hl7.org/fhirpath/", StringComparison.Ordinal) ? code : "System.String",
            Texts(type, "profile"),
            Texts(type, "targetProfile"))),
    ];

    private static bool SameTypes(TypeRule[] types, IReadOnlyList<TypeRule> others) =>
        types.Length == others.Count
        && types.Zip(others).All(pair => pair.First.Code == pair.Second.Code && pair.First.Profiles.SequenceEqual(pair.Second.Profiles) && pair.First.TargetProfiles.SequenceEqual(pair.Second.TargetProfiles));

    private static ConstraintRule[] Constraints(JsonElement json, ElementRule? known) =>
    [
        .. Items(json, "constraint")
            .Where(constraint => Text(constraint, "expression") is not null && Text(constraint, "key") is not ("ele-1" or "ext-1"))
            .Select(constraint => new ConstraintRule(Text(constraint, "key") ?? "", Text(constraint, "severity") != "warning", Text(constraint, "human") ?? "", Text(constraint, "expression")!))
            .Where(constraint => known?.Constraints.Any(other => other.Key == constraint.Key && other.Expression == constraint.Expression) != true),
    ];

    private static BindingRule? Binding(JsonElement json)
    {
        const string MaxValueSet = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet";
        if (!json.TryGetProperty("binding", out var binding) || !Enum.TryParse<BindingStrength>(Text(binding, "strength"), ignoreCase: true, out var strength))
        {
            return null;
        }

        var widest = Items(binding, "extension").Where(extension => Text(extension, "url") == MaxValueSet).Select(extension => Text(extension, "valueCanonical") ?? Text(extension, "valueUri")).FirstOrDefault();
        return new BindingRule(strength, Text(binding, "valueSet"), widest);
    }

    private static SlicingRule Slicing(JsonElement json) => new(
        Text(json, "rules") switch { "closed" => SlicingRules.Closed, "openAtEnd" => SlicingRules.OpenAtEnd, _ => SlicingRules.Open },
        IsTrue(json, "ordered"),
        [.. Items(json, "discriminator").Select(discriminator => new DiscriminatorRule(Text(discriminator, "type") ?? "", Text(discriminator, "path") ?? ""))]);

    private static string? Value(JsonElement json, string prefix) =>
        json.EnumerateObject().Where(property => property.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(property => property.Value.GetRawText()).FirstOrDefault();

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTrue(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static List<JsonElement> Items(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static string[] Texts(JsonElement json, string name) => [.. Items(json, name).Select(item => item.GetString()).OfType<string>()];
}
