namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>
/// One ERR segment. The text goes to the sender (ERR-8): it says where, what is wrong and what would be right, without patient data.
/// </summary>
/// <param name="Code">ERR-3.</param>
/// <param name="Location">ERR-2; null where no place is meant.</param>
/// <param name="Text">ERR-8; before version 2.5 the first error's text stands in MSA-3.</param>
public sealed record AcknowledgementError(Hl7ErrorCode Code, Hl7Path? Location, string Text)
{
    /// <summary>ERR-4. Default: error.</summary>
    public AcknowledgementSeverity Severity { get; init; } = AcknowledgementSeverity.Error;

    /// <summary>ERR-5.1, the application's own code. Default: none.</summary>
    public string? ApplicationCode { get; init; }

    /// <summary>ERR-5.3, what <see cref="ApplicationCode"/> is from. Default: none.</summary>
    public string? ApplicationCodeSystem { get; init; }

    /// <summary>ERR-7, for those who look for the cause. Default: none.</summary>
    public string? Diagnostic { get; init; }
}
