using System.Globalization;
using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2;

/// <summary>Fields of one segment that were kept as they were sent, by their number.</summary>
internal sealed class KeptForField
{
    private const string Prefix = "urn:duplex:v2:";

    private readonly SortedDictionary<int, List<Extension>> _fields = [];

    /// <summary>Null where nothing of the segment was kept.</summary>
    public static KeptForField? Of(List<Extension> extensions, string segment)
    {
        KeptForField? kept = null;
        foreach (Extension extension in extensions)
        {
            if (FieldOf(extension, segment) is { } field)
            {
                kept ??= new();
                if (!kept._fields.TryGetValue(field, out List<Extension>? values))
                {
                    kept._fields[field] = values = [];
                }

                values.Add(extension);
            }
        }

        return kept;
    }

    /// <summary>The text that was kept of a field; null where none was.</summary>
    public static FhirString? Find(List<Extension> extensions, string segment, int field) =>
        extensions.Find(extension => FieldOf(extension, segment) == field)?.Value as FhirString;

    /// <summary>The first field before this one that is not written yet; null where there is none.</summary>
    public int? TakeBefore(int field) => _fields.Count > 0 && _fields.Keys.First() is { } first && first < field ? first : null;

    /// <summary>Something else stands in this field.</summary>
    public void Leave(int field) => _fields.Remove(field);

    /// <summary>Into the field that the writer went to, which then is done.</summary>
    public void Write(V2Writer to, int field)
    {
        List<Extension> values = _fields[field];
        _fields.Remove(field);
        foreach (Extension extension in values)
        {
            to.Next();
            WriteParts(to, (FhirString)extension.Value!);
            to.Note(extension.Url);
        }
    }

    /// <summary>A field as it was sent, with the delimiters that are usual.</summary>
    public static void WriteParts(V2Writer to, FhirString sent)
    {
        string[] components = sent.Value?.Split('^') ?? [];
        for (int i = 0; i < components.Length; i++)
        {
            string[] parts = components[i].Split('&');
            for (int j = 0; j < parts.Length; j++)
            {
                to.Part(i + 1);
                to.Sub(j + 1).From(sent, parts[j]);
            }
        }
    }

    private static int? FieldOf(Extension extension, string segment) =>
        extension is { Url: { } url, Value: FhirString { Value: not null } }
        && url.StartsWith(Prefix, StringComparison.Ordinal)
        && url.AsSpan(Prefix.Length).StartsWith(segment, StringComparison.Ordinal)
        && url.Length > Prefix.Length + segment.Length + 1 && url[Prefix.Length + segment.Length] == '-'
        && int.TryParse(url.AsSpan(Prefix.Length + segment.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int field)
            ? field
            : null;
}
