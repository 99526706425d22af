namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>An ERR segment as it was received; in the form before version 2.5 one repetition of ERR-1.</summary>
/// <param name="Code">ERR-3.1 where it is a number of table 0357, else null.</param>
/// <param name="CodeText">ERR-3.2, else ERR-3.1 as sent; may be empty.</param>
/// <param name="Location">ERR-2, first repetition; null where it names none or no segment.</param>
/// <param name="Severity">ERR-4; null where missing or unknown.</param>
/// <param name="ApplicationCode">ERR-5.1; empty where missing.</param>
/// <param name="Diagnostic">ERR-7; empty where missing.</param>
/// <param name="UserMessage">ERR-8; empty where missing. The sender wrote it: it may hold patient data.</param>
public sealed record ReadError(
    Hl7ErrorCode? Code, string CodeText, Hl7Path? Location, AcknowledgementSeverity? Severity, string ApplicationCode, string Diagnostic,
    string UserMessage);
