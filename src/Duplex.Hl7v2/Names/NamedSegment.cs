namespace Duplex.Hl7v2.Names;

/// <summary>A segment with its fields in order, which are read when they are first asked for.</summary>
internal sealed class NamedSegment(string title, string fields)
{
    private IReadOnlyList<FieldName>? _fields;

    public string Title => title;

    public IReadOnlyList<FieldName> Fields =>
        _fields ??= [.. NameTable.Read(fields).Select(row => new FieldName(row.Name, row.Type, row.Repeats))];

    /// <param name="fields">As <see cref="NameTable"/> reads them.</param>
    public static NamedSegment Of(string title, string fields) => new(title, fields);
}
