using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>Roles of practitioners in a visit (HL7 v3 ParticipationType).</summary>
internal static class ParticipationTypes
{
    public static CodeableConcept Concept(string code, string display) => new()
    {
        Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", Code = code, Display = display }],
    };
}
