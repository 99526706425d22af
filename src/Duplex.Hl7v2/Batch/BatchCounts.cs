using System.Globalization;
using System.Text;

namespace Duplex.Hl7v2.Batch;

/// <summary>Holds headers, trailers and their counts against what came.</summary>
internal sealed class BatchCounts
{
    private bool _inFile;
    private bool _inBatch;
    private long _batches;
    private long _messages;
    private long _messagesOfBatch;

    public void Message()
    {
        _messages++;
        _messagesOfBatch++;
    }

    public BatchFinding? FileHeader()
    {
        BatchFinding? finding = _inFile ? FileNotEnded : null;
        (_inFile, _batches, _messages) = (true, 0, 0);
        return finding;
    }

    public BatchFinding? BatchHeader()
    {
        BatchFinding? finding = _inBatch ? BatchNotEnded : null;
        (_inBatch, _messagesOfBatch) = (true, 0);
        _batches++;
        return finding;
    }

    public BatchFinding? BatchTrailer(ReadOnlySpan<byte> segment, byte separator)
    {
        BatchFinding? finding = !_inBatch
            ? new(BatchFault.BatchHeaderMissing, "BTS ends a batch that no BHS began; a batch begins with BHS")
            : !TryDeclared(segment, separator, out long? declared)
                ? new(BatchFault.CountUnreadable, "BTS-1 is no number; it must be the number of messages in the batch, or empty")
            : declared is { } said && said != _messagesOfBatch
                ? new(
                    BatchFault.MessageCountDisagrees, Sentence("BTS-1", said, "its batch has", _messagesOfBatch, "message", "messages"),
                    said, _messagesOfBatch)
            : null;
        _inBatch = false;
        _messagesOfBatch = 0;
        return finding;
    }

    public IEnumerable<BatchFinding> FileTrailer(ReadOnlyMemory<byte> segment, byte separator)
    {
        if (_inBatch)
        {
            yield return BatchNotEnded;
        }

        // The messages of a file without BHS are its one batch.
        long batches = Math.Max(_batches, _messages > 0 ? 1 : 0);
        if (!_inFile)
        {
            yield return new(BatchFault.FileHeaderMissing, "FTS ends a file that no FHS began; a file with a trailer begins with FHS");
        }
        else if (!TryDeclared(segment.Span, separator, out long? declared))
        {
            yield return new(BatchFault.CountUnreadable, "FTS-1 is no number; it must be the number of batches in the file, or empty");
        }
        else if (declared is { } said && said != batches)
        {
            yield return new(
                BatchFault.BatchCountDisagrees, Sentence("FTS-1", said, "the file has", batches, "batch", "batches"), said, batches);
        }

        (_inFile, _inBatch) = (false, false);
    }

    public IEnumerable<BatchFinding> End()
    {
        if (_inBatch)
        {
            yield return BatchNotEnded;
        }

        if (_inFile)
        {
            yield return FileNotEnded;
        }
    }

    private static BatchFinding BatchNotEnded { get; } =
        new(BatchFault.BatchTrailerMissing, "BHS begins a batch that no BTS ends, so that its end may be missing");

    private static BatchFinding FileNotEnded { get; } =
        new(BatchFault.FileTrailerMissing, "FHS begins a file that no FTS ends, so that its end may be missing");

    /// <summary>False for what is no number; empty and <c>""</c> declare nothing.</summary>
    private static bool TryDeclared(ReadOnlySpan<byte> segment, byte separator, out long? declared)
    {
        declared = null;
        ReadOnlySpan<byte> value = segment.Length > 4 ? segment[4..] : default;
        int end = value.IndexOf(separator);
        value = end < 0 ? value : value[..end];
        value = value.Trim(" \t\r\n"u8);
        if (value.IsEmpty || value.SequenceEqual("\"\""u8))
        {
            return true;
        }

        bool isNumber = long.TryParse(Encoding.Latin1.GetString(value[..Math.Min(value.Length, 20)]), NumberStyles.None, CultureInfo.InvariantCulture, out long count);
        declared = isNumber ? count : null;
        return isNumber;
    }

    private static string Sentence(string place, long said, string whole, long found, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{place} says {said}, and {whole} {found} {(found == 1 ? one : many)}");
}
