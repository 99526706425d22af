using Duplex.Care.Labs;

namespace Duplex.Tests.Care.Labs;

/// <summary>A report of one observation, as a laboratory's chart would hold it. The patient is synthetic.</summary>
internal sealed record TestReport
{
    public string Id { get; init; } = "r1";

    public string Patient { get; init; } = "p1";

    /// <summary>Null: the laboratory did not send the practice's identifier.</summary>
    public string? Mrn { get; init; } = "MRN-p1";

    public string BirthDate { get; init; } = "1970-02-14";

    public string Family { get; init; } = "SYNTHETIC";

    public string? Placer { get; init; }

    public string? PlacerSystem { get; init; } = LabWorld.OrderSystem;

    public string? Filler { get; init; }

    public string Status { get; init; } = "final";

    public string Code { get; init; } = "4548-4";

    public string Value { get; init; } = "7.2";

    /// <summary>More members of the report, each with its comma.</summary>
    public string Sent { get; init; } = "";

    public string Interpretation { get; init; } = "H";

    public string PatientJson() => $$"""
        {"resourceType":"Patient","id":"{{Patient}}","identifier":[{{(Mrn is null ? "" : $$"""{"system":"{{LabWorld.PatientSystem}}","value":"{{Mrn}}"}""")}}],
         "name":[{"family":"{{Family}}"}],"birthDate":"{{BirthDate}}","gender":"female"}
        """;

    public string ObservationJson() => $$"""
        {"resourceType":"Observation","id":"{{Id}}-o","status":"{{Status}}","code":{"coding":[{"system":"http://loinc.org","code":"{{Code}}"}]},
         "subject":{"reference":"Patient/{{Patient}}"},"valueQuantity":{"value":{{Value}},"unit":"%"},
         "interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"{{Interpretation}}"}]}]}
        """;

    public string ReportJson() => $$"""
        {"resourceType":"DiagnosticReport","id":"{{Id}}",{{Sent}}"identifier":[{{string.Join(',', Numbers())}}],"status":"{{Status}}",
         "code":{"coding":[{"system":"http://loinc.org","code":"{{Code}}"}]},"subject":{"reference":"Patient/{{Patient}}"},
         "result":[{"reference":"Observation/{{Id}}-o"}]}
        """;

    private IEnumerable<string> Numbers()
    {
        if (Placer is not null)
        {
            yield return NumberOf("PLAC", PlacerSystem, Placer);
        }

        if (Filler is not null)
        {
            yield return NumberOf("FILL", null, Filler);
        }
    }

    private static string AuthorityOf(string type, string? system) => (type, system) switch
    {
        (_, not null) => $"\"system\":\"{system}\",",
        ("FILL", null) => "\"assigner\":{\"display\":\"LAB\"},",
        _ => "",
    };

    private static string NumberOf(string type, string? system, string value) =>
        $$"""{"type":{"coding":[{"system":"{{LabIdentifiers.TypeSystem}}","code":"{{type}}"}]},{{AuthorityOf(type, system)}}"value":"{{value}}"}""";
}
