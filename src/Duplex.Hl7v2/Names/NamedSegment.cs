namespace Duplex.Hl7v2.Names;

/// <summary>A segment with its fields in order.</summary>
internal sealed record NamedSegment(string Title, IReadOnlyList<FieldName> Fields)
{
    /// <param name="fields">'|' between fields; the last word of each is its data type.</param>
    public static NamedSegment Of(string title, string fields) => new(title, [.. fields.Split('|', StringSplitOptions.TrimEntries).Select(Read)]);

    private static FieldName Read(string field)
    {
        string[] words = field.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new FieldName(string.Join(' ', words[..^1]), words[^1]);
    }
}
