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
    OrderStored,
    OrderUpdated,

    /// <summary>A clinician ordered in the EHR itself.</summary>
    OrderPlaced,
    OrderCancelled,
    ReportStored,
    ReportUpdated,
    ReportReviewed,
    ObservationStored,
    ObservationUpdated,
    TaskStored,
    TaskUpdated,
    TaskCompleted,

    /// <summary>A problem, an allergy, a medication or the like.</summary>
    RecordStored,
    RecordUpdated,
    RecordDeleted,

    /// <summary>An order, a result, a task or a whole transaction was answered as stored, and isn't there.</summary>
    WriteLost,
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
