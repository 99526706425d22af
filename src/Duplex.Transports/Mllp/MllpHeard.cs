using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Transports.Mllp;

/// <summary>What a frame is that came on a sender's connection.</summary>
public enum MllpHeardKind
{
    /// <summary>The answer that a message waited for.</summary>
    Answer,

    /// <summary>The application's acknowledgement of a message that had its commit acknowledgement.</summary>
    Application,

    /// <summary>The first answer to a message that is no longer waited for.</summary>
    Late,

    /// <summary>One more answer to a message that has its answer.</summary>
    Duplicate,

    /// <summary>MSA-2 names no message of this sender.</summary>
    Wrong,

    /// <summary>No acknowledgement, or a cut one, while it can't be told which message it would answer.</summary>
    Unreadable,
}

/// <summary>A frame that is not the answer to a message that waits, and so is nobody's outcome.</summary>
/// <param name="ControlId">MSA-2; empty where it names none.</param>
/// <param name="Code">MSA-1; null where it is no code of HL7 table 0008.</param>
/// <param name="Bytes">The message without its frame; the caller may keep it.</param>
public sealed record MllpHeard(MllpHeardKind Kind, string ControlId, AcknowledgementCode? Code, ReadOnlyMemory<byte> Bytes);

/// <summary>Is told what comes beside the answers, so that a late acceptance becomes news.</summary>
public interface IMllpHearing
{
    /// <summary>Called in the order of arrival; the connection reads on when it has ended.</summary>
    /// <returns>What to write back on the same connection, such as an accept acknowledgement; null: nothing.</returns>
    ValueTask<ReadOnlyMemory<byte>?> HearAsync(MllpHeard heard, CancellationToken cancellationToken);
}
