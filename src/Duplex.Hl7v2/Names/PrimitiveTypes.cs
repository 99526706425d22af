namespace Duplex.Hl7v2.Names;

/// <summary>Data types without components.</summary>
internal static class PrimitiveTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("DT", NamedType.Of("Date")),
        new("DTM", NamedType.Of("Date/Time")),
        new("FT", NamedType.Of("Formatted Text Data")),
        new("GTS", NamedType.Of("General Timing Specification")),
        new("ID", NamedType.Of("Coded Value for HL7 Defined Tables")),
        new("IS", NamedType.Of("Coded Value for User-defined Tables")),
        new("NM", NamedType.Of("Numeric")),
        new("SI", NamedType.Of("Sequence ID")),
        new("ST", NamedType.Of("String Data")),
        new("TM", NamedType.Of("Time")),
        new("TX", NamedType.Of("Text Data")),
    ];
}
