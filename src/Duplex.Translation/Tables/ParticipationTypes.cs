using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>Roles of practitioners in a visit (HL7 v3 ParticipationType).</summary>
internal static class ParticipationTypes
{
    private const string System = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    private static readonly Coding Attender = WrittenCodings.Of(System, "ATND", "attender");
    private static readonly Coding Referrer = WrittenCodings.Of(System, "REF", "referrer");
    private static readonly Coding Admitter = WrittenCodings.Of(System, "ADM", "admitter");

    public static CodeableConcept Concept(string code, string display) => new()
    {
        Coding =
        [
            (code, display) switch
            {
                ("ATND", "attender") => Attender,
                ("REF", "referrer") => Referrer,
                ("ADM", "admitter") => Admitter,
                _ => new Coding { System = System, Code = code, Display = display },
            },
        ],
    };
}
