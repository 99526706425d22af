using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0203, and the identifier systems that its codes imply in the United States.</summary>
internal static class IdentifierTypes
{
    public const string VisitNumberText = "visit number";

    private const string Table0203 = "http://terminology.hl7.org/CodeSystem/v2-0203";

    public static CodeableConcept Read(string code) => new() { Coding = [new Coding { System = Table0203, Code = code }] };

    /// <summary>The visit number as the mapping writes it.</summary>
    public static CodeableConcept VisitNumber() =>
        new() { Coding = [new Coding { System = Table0203, Code = "VN" }], Text = VisitNumberText };

    public static string? WellKnownSystem(string namespaceId, string? type) =>
        namespaceId == "NPI" || type == "NPI" ? CodeSystems.Npi
        : type == "SS" ? CodeSystems.SocialSecurity
        : null;
}
