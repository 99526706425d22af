namespace Duplex.Hl7v2.Names;

/// <summary>Data types of identifiers and of places.</summary>
internal static class IdentifierTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("CX", NamedType.Of("Extended Composite ID with Check Digit", """
            ID Number ST | Check Digit ST | Check Digit Scheme ID | Assigning Authority HD | Identifier Type Code ID | Assigning Facility HD
            | Effective Date DT | Expiration Date DT | Assigning Jurisdiction CWE | Assigning Agency or Department CWE
            """)),
        new("EI", NamedType.Of("Entity Identifier", "Entity Identifier ST | Namespace ID IS | Universal ID ST | Universal ID Type ID")),
        new("EIP", NamedType.Of("Entity Identifier Pair", "Placer Assigned Identifier EI | Filler Assigned Identifier EI")),
        new("HD", NamedType.Of("Hierarchic Designator", "Namespace ID IS | Universal ID ST | Universal ID Type ID")),
        new("PL", NamedType.Of("Person Location", """
            Point of Care IS | Room IS | Bed IS | Facility HD | Location Status IS | Person Location Type IS | Building IS | Floor IS
            | Location Description ST | Comprehensive Location Identifier EI | Assigning Authority for Location HD
            """)),
        new("LA1", NamedType.Of("Location with Address Variation 1", """
            Point of Care IS | Room IS | Bed IS | Facility HD | Location Status IS | Patient Location Type IS | Building IS | Floor IS
            | Address AD
            """)),
        new("LA2", NamedType.Of("Location with Address Variation 2", """
            Point of Care IS | Room IS | Bed IS | Facility HD | Location Status IS | Patient Location Type IS | Building IS | Floor IS
            | Street Address ST | Other Designation ST | City ST | State or Province ST | Zip or Postal Code ST | Country ID | Address Type ID
            | Other Geographic Designation ST
            """)),
        new("DLD", NamedType.Of("Discharge Location and Date", "Discharge Location IS | Effective Date TS")),
        new("DLN", NamedType.Of("Driver's License Number", "License Number ST | Issuing State, Province, Country IS | Expiration Date DT")),
        new("PLN", NamedType.Of("Practitioner License or Other ID Number", """
            ID Number ST | Type of ID Number IS | State/Other Qualifying Information ST | Expiration Date DT
            """)),
        new("RP", NamedType.Of("Reference Pointer", "Pointer ST | Application ID HD | Type of Data ID | Subtype ID")),
    ];
}
