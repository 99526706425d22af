namespace Duplex.Hl7v2.Names;

/// <summary>Data types of coded elements and of observed values.</summary>
internal static class CodeTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("CE", NamedType.Of("Coded Element", """
            Identifier ST | Text ST | Name of Coding System ID | Alternate Identifier ST | Alternate Text ST | Name of Alternate Coding System ID
            """)),
        new("CWE", NamedType.Of("Coded with Exceptions", """
            Identifier ST | Text ST | Name of Coding System ID | Alternate Identifier ST | Alternate Text ST | Name of Alternate Coding System ID
            | Coding System Version ID ST | Alternate Coding System Version ID ST | Original Text ST
            """)),
        new("CNE", NamedType.Of("Coded with No Exceptions", """
            Identifier ST | Text ST | Name of Coding System ID | Alternate Identifier ST | Alternate Text ST | Name of Alternate Coding System ID
            | Coding System Version ID ST | Alternate Coding System Version ID ST | Original Text ST
            """)),
        new("ED", NamedType.Of("Encapsulated Data", "Source Application HD | Type of Data ID | Data Subtype ID | Encoding ID | Data TX")),
        new("SN", NamedType.Of("Structured Numeric", "Comparator ST | Num1 NM | Separator/Suffix ST | Num2 NM")),
        new("NA", NamedType.Of("Numeric Array", "Value1 NM | Value2 NM | Value3 NM | Value4 NM")),
        new("PRL", NamedType.Of("Parent Result Link", """
            Parent Observation Identifier CE | Parent Observation Sub-identifier ST | Parent Observation Value Descriptor TX
            """)),
        new("SPS", NamedType.Of("Specimen Source", """
            Specimen Source Name or Code CWE | Additives CWE | Specimen Collection Method TX | Body Site CWE | Site Modifier CWE
            | Collection Method Modifier Code CWE | Specimen Role CWE
            """)),
    ];
}
