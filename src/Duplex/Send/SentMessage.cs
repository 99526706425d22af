using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Send;

/// <summary>What became of one message.</summary>
internal enum SendOutcome
{
    /// <summary>AA or CA.</summary>
    Accepted,

    /// <summary>AE or CE.</summary>
    Error,

    /// <summary>AR or CR.</summary>
    Rejected,

    /// <summary>Sent, and no answer to it came that can be read: done or not, it can't be known.</summary>
    NoAnswer,

    /// <summary>Sent; it asks for no answer, or only for one that did not come in the case it has.</summary>
    NotAsked,

    /// <summary>Certainly not sent.</summary>
    NotSent,
}

/// <param name="Type">MSH-9.1 and MSH-9.2, such as <c>ORU^R01</c>.</param>
/// <param name="Code">MSA-1; null where no answer came.</param>
/// <param name="Place">Where in the message, as the answer's ERR says it.</param>
/// <param name="Text">What the answer says, or why there is none.</param>
internal sealed record SentMessage(string File, int Number, string Type, string ControlId, SendOutcome Outcome, AcknowledgementCode? Code, string Place, string Text);

internal sealed record SkippedFile(string File, string Reason);

/// <summary>Something wrong with a file whose messages were sent.</summary>
internal sealed record FileFinding(string File, string Sentence);

internal sealed record SendCounts(int Sent, int Accepted, int Error, int Rejected, int NoAnswer, int NotAsked, int NotSent, int Skipped)
{
    public static SendCounts Of(IReadOnlyCollection<SentMessage> messages, int skipped)
    {
        return new SendCounts(
            messages.Count - Those(SendOutcome.NotSent), Those(SendOutcome.Accepted), Those(SendOutcome.Error), Those(SendOutcome.Rejected),
            Those(SendOutcome.NoAnswer), Those(SendOutcome.NotAsked), Those(SendOutcome.NotSent), skipped);

        int Those(SendOutcome outcome) => messages.Count(message => message.Outcome == outcome);
    }
}

/// <summary>A whole run. <see cref="Succeeded"/>: every message was accepted or asks for no answer, and no file's counts disagree.</summary>
internal sealed record SendReport(
    string Target, bool Succeeded, SendCounts Counts, IReadOnlyList<SentMessage> Messages, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<FileFinding> Findings);
