namespace Duplex.Sandbox;

/// <summary>One thing that happened in the sandbox clinic.</summary>
/// <param name="Sequence">1 for the first event since the start, without gaps.</param>
/// <param name="At">When, by the clinic's clock.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Patient">FHIR id of the patient, where there is one.</param>
/// <param name="Resource">Relative reference, with version where one was stored (<c>DocumentReference/d3001/_history/1</c>).</param>
/// <param name="Detail">A code: the deviation, the refusal's issue code, the ADT event with its control id.</param>
public sealed record SandboxEvent(
    long Sequence, DateTimeOffset At, SandboxEventKind Kind, string? Patient, string? Resource, string? Detail);
