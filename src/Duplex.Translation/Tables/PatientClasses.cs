using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0004 to Encounter.class.</summary>
internal static class PatientClasses
{
    private const string ActCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private const string Table0004 = "http://terminology.hl7.org/CodeSystem/v2-0004";

    /// <summary>What a visit of unknown class gets, as JSON.</summary>
    public const string UnknownJson = $$"""{"system":"{{Table0004}}","code":"U","display":"Unknown"}""";

    /// <summary>Null where the table does not know the code.</summary>
    public static Coding? Find(string code) => code.ToUpperInvariant() switch
    {
        "E" => Code(ActCode, "EMER", "emergency"),
        "I" => Code(ActCode, "IMP", "inpatient encounter"),
        "O" => Code(ActCode, "AMB", "ambulatory"),
        "P" => Code(ActCode, "PRENC", "pre-admission"),
        "R" => Code(Table0004, "R", "Recurring patient"),
        "B" => Code(Table0004, "B", "Obstetrics"),
        "C" => Code(Table0004, "C", "Commercial Account"),
        "N" => Code(Table0004, "N", "Not Applicable"),
        "U" => Code(Table0004, "U", "Unknown"),
        _ => null,
    };

    private static Coding Code(string system, string code, string display) =>
        new() { System = system, Code = code, Display = display };
}
