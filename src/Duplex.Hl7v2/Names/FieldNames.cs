namespace Duplex.Hl7v2.Names;

/// <summary>Names and data types of fields, as HL7 2.5.1 gives them (PRT and ARV: as 2.7 does).</summary>
public static class FieldNames
{
    /// <summary>Null where the segment or the field is not known here.</summary>
    /// <param name="field">From 1; in MSH the field separator is field 1.</param>
    public static FieldName? Of(string segment, int field)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(field, 1);
        return NamedSegments.Find(segment) is { } named && field <= named.Fields.Count ? named.Fields[field - 1] : null;
    }

    /// <summary>The fields of a segment in order; none where it is not known here.</summary>
    public static IReadOnlyList<FieldName> Of(string segment) => NamedSegments.Find(segment)?.Fields ?? [];
}
