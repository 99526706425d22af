using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Changes;

/// <summary>Applies a change to a resource's JSON: the named elements change, every other value keeps its bytes.</summary>
public static class ResourceChangeApplier
{
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Applies the change.</summary>
    /// <remarks>
    /// An element is its value with its id and extensions: setting or clearing <c>birthDate</c> takes <c>_birthDate</c> away
    /// unless the change sets that too; setting one type of a choice takes the others away. Lists are replaced whole. A path
    /// below the top leaves what lies beside it as it is.
    /// </remarks>
    /// <param name="current">The resource as it is; null or empty to make a new one.</param>
    /// <param name="change">What changes.</param>
    /// <returns>The new resource.</returns>
    /// <exception cref="ArgumentException">The change is for another resource, or names what R4 does not define, or a value is not JSON.</exception>
    public static byte[] Apply(ReadOnlyMemory<byte>? current, ResourceChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var type = FhirModel.CreateResource(change.ResourceType)?.TypeInfo
            ?? throw new ArgumentException("The change names a resource type that R4 does not have.", nameof(change));
        var members = current is { IsEmpty: false } json ? ResourceMembers.Read(json) : NewResource(change);
        RequireSame(members, ResourceMembers.ResourceType, change.ResourceType);
        RequireSame(members, ResourceMembers.Id, change.Id);

        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, WriterOptions))
        {
            WriteChanged(writer, type, members, change.Elements);
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes the object after the changes; returns how many members it has.</summary>
    internal static int WriteChanged(
        Utf8JsonWriter writer, FhirTypeInfo type, List<(string Name, ReadOnlyMemory<byte> Json)> members, IReadOnlyList<ElementChange> changes)
    {
        var set = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in NestedChanges.ToTop(type, members, changes))
        {
            gone.UnionWith(NamesOf(type, element));
            if (element.Kind == ElementChangeKind.Set)
            {
                set[element.Element] = RequireValue(element);
            }
        }

        var written = 0;
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            // A changed element keeps its place, so that two versions are easy to compare.
            if (set.Remove(name, out var changed))
            {
                Write(writer, name, changed);
                written++;
            }
            else if (!gone.Contains(name))
            {
                Write(writer, name, value);
                written++;
            }
        }

        foreach (var (name, value) in set)
        {
            Write(writer, name, value);
            written++;
        }

        writer.WriteEndObject();
        return written;
    }

    private static void Write(Utf8JsonWriter writer, string name, ReadOnlyMemory<byte> json)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(json.Span, skipInputValidation: true);
    }

    private static List<(string Name, ReadOnlyMemory<byte> Json)> NewResource(ResourceChange change) =>
    [
        (ResourceMembers.ResourceType, Quoted(change.ResourceType)),
        (ResourceMembers.Id, Quoted(change.Id)),
    ];

    private static ReadOnlyMemory<byte> Quoted(string text) => Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\"");

    private static void RequireSame(List<(string Name, ReadOnlyMemory<byte> Json)> members, string name, string expected)
    {
        var member = members.Find(member => member.Name == name).Json;
        var reader = new Utf8JsonReader(member.Span);
        if (member.IsEmpty || !reader.Read() || reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals(expected))
        {
            throw new ArgumentException($"The change is for another resource: its {name} is not that of the current one.");
        }
    }

    private static IEnumerable<string> NamesOf(FhirTypeInfo type, ElementChange change)
    {
        var name = change.Element.StartsWith('_') ? change.Element[1..] : change.Element;
        var property = type.FindByJsonName(name) ?? (change.Kind == ElementChangeKind.Cleared ? type.Find(name) : null);
        if (property is null || name == ResourceMembers.Id)
        {
            throw new ArgumentException($"The change names '{change.Element}'; right would be the JSON name of an element of {type.Name} other than id.");
        }

        if (change.Element != name)
        {
            return [change.Element];
        }

        return property.NamesInJson.SelectMany(json => new[] { json, "_" + json });
    }

    private static ReadOnlyMemory<byte> RequireValue(ElementChange change) => ResourceMembers.IsValue(change.Value.Span)
        ? change.Value
        : throw new ArgumentException($"The value for '{change.Element}' is not one JSON value; to take the element away, clear it.");
}
