using Duplex.Sandbox;

namespace Duplex.Scenarios.Labs;

/// <summary>How the clinic and its laboratory are configured, and what the clinic's EHR takes.</summary>
public sealed record LabSetup
{
    public PracticeRules Rules { get; init; } = new();

    /// <summary><c>original</c> or <c>enhanced</c>.</summary>
    public string Mode { get; init; } = "original";

    public string Message { get; init; } = "OML^O21";

    public bool Deduplicates { get; init; } = true;

    /// <summary>How long the laboratory's answer is waited for.</summary>
    public string AnswerWithin { get; init; } = "3s";

    public bool ShowsReview { get; init; } = true;

    /// <summary>How long a person has to take notice of a critical value.</summary>
    public string AcknowledgeWithin { get; init; } = "30m";

    /// <summary>What the connections' files say besides how the EHR is reached.</summary>
    internal string ClinicFile(Uri fhir) =>
        $$"""
        connection: clinic
        dialect: fhir-r4
        environment: test
        fhir:
          base: {{fhir}}
          client: duplex
          key: file:keys/connections/clinic.jwk
          scopes: [system/Patient.rs, system/Encounter.rs, system/Practitioner.rs, system/DocumentReference.crus, system/ServiceRequest.crus, system/DiagnosticReport.crus, system/Observation.crus, system/Task.crus]
          timeout: 3s
          settle: 100ms
        listen:
          mllp: { address: 127.0.0.1, port: 0 }
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
          resourceIds: SANDBOXFHIR
        orders: { authority: SANDBOXORD, system: "urn:oid:2.16.840.1.113883.19.5.7", write: {{YesOrNo(Rules.TakesOrders)}} }
        results:
          review: {{(ShowsReview ? "shown" : "not-observable")}}
          tasks: {{YesOrNo(Rules.TakesTasks)}}
          critical: { acknowledge: {{AcknowledgeWithin}}, person: clinician on call, escalate: [practice lead, medical director] }
        routes:
          lab-orders: { to: lab-1 }
        """;

    internal string LaboratoryFile(int port) =>
        $$"""
        connection: lab-1
        dialect: hl7v2
        environment: test
        mllp: { host: 127.0.0.1, port: {{port}}, mode: {{Mode}}, message: {{Message}}, timeout: {{AnswerWithin}}, receivingApplication: SANDBOXLAB, receivingFacility: SANDBOXLAB, onUnknown: hold, deduplicates: {{YesOrNo(Deduplicates)}} }
        listen:
          mllp: { address: 127.0.0.1, port: 0 }
        identifiers:
          patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" }
        """;

    private static string YesOrNo(bool value) => value ? "true" : "false";
}
