using Duplex.Hl7v2.Structure;

namespace Duplex.Parse;

/// <summary>What <c>duplex parse</c> says of one message. Codes, positions and the control id only: no patient data.</summary>
/// <param name="Number">From 1 within its file.</param>
/// <param name="Offset">Where it begins in the file, in bytes from 0.</param>
/// <param name="Type">MSH-9 as it stands, such as <c>ADT^A01^ADT_A01</c>.</param>
/// <param name="CharsetOrigin">How the character set was found.</param>
/// <param name="WritesBack">Whether the message as read gives every byte that was received.</param>
/// <param name="Error">Why the bytes are no message; null where they are one.</param>
internal sealed record ParsedMessage(
    string File, int Number, long Offset, string Type, string ControlId, string Version, string Charset, string CharsetOrigin,
    int Segments, bool WritesBack, IReadOnlyList<ParseFinding> Findings, string? Error)
{
    public bool IsSound => Error is null && WritesBack;

    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}

internal sealed record ParseFinding(FindingSeverity Severity, string Path, string Code, string Sentence);

/// <summary>What is to be said of a file as a whole.</summary>
/// <param name="IsFailure">It, or a part of it, could not be read though it should be.</param>
/// <param name="IsSkipped">It holds no messages.</param>
internal sealed record ParseFileNote(string File, string Sentence, bool IsFailure, bool IsSkipped);

/// <param name="Succeeded">Every message was read and writes back byte for byte, and there was one; with --strict none has errors.</param>
internal sealed record ParseSummary(
    bool Succeeded, int Messages, int Unreadable, int NotWrittenBack, int WithErrors, int WithWarnings, int Errors, int Warnings, int FilesSkipped, int FileFindings);
