namespace Duplex.Sandbox;

/// <summary>What happened in the sandbox clinic.</summary>
public enum SandboxEventKind
{
    DocumentStored,
    DocumentUpdated,
    DocumentSigned,
    DocumentEdited,
    DocumentDiscarded,
    DocumentStaged,
    DocumentReleased,
    DocumentRejected,
    DocumentLost,
    WriteRefused,
    DeviationApplied,
    EncounterOpened,
    EncounterClosed,
    EncounterReopened,
    PatientChanged,
    TokenIssued,
    TokenRefused,
    AdtSent,
    AdtAcknowledged,
    AdtRefused,
    AdtUnanswered,
}
