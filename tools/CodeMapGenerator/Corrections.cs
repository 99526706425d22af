namespace Duplex.CodeMapGenerator;

/// <summary>Rows of the guide that name a code which its code system does not have in FHIR R4.</summary>
internal static class Corrections
{
    /// <summary>Null where the guide is right.</summary>
    public static MapLine? Find(string map, string code) => (map, code) switch
    {
        // v3-MaritalStatus has no common law in R4; the HL7 table does.
        ("MaritalStatus", "C") => new("C", "C", "Common law", "http://terminology.hl7.org/CodeSystem/v2-0002"),
        _ => null,
    };
}
