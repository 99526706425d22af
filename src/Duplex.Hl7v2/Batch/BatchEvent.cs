namespace Duplex.Hl7v2.Batch;

/// <summary>One thing read from a file of messages.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins in the file, in bytes from 0.</param>
/// <param name="Bytes">
/// The message from MSH to what comes next, line ends as they stand in the file; of a header or trailer its segment without line
/// end; of a finding nothing. They belong to the caller.
/// </param>
/// <param name="Number">Of a message its number in the file, from 1; 0 otherwise.</param>
/// <param name="Finding">Of a finding what is wrong; null otherwise.</param>
public sealed record BatchEvent(BatchEventKind Kind, long Offset, ReadOnlyMemory<byte> Bytes, int Number = 0, BatchFinding? Finding = null);
