namespace Duplex.Translation.ToV2;

/// <summary>What is to be done with what a resource says.</summary>
public enum FhirToV2Action
{
    /// <summary>It is told for the first time.</summary>
    New,

    /// <summary>It was told before and is different now.</summary>
    Change,

    /// <summary>An appointment has another time (S13); otherwise as <see cref="Change"/>.</summary>
    Reschedule,

    /// <summary>It is taken back.</summary>
    Cancel,
}
