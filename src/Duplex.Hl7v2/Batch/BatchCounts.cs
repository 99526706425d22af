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
            : Declared(segment, separator) is { } declared && declared != _messagesOfBatch
                ? new(
                    BatchFault.MessageCountDisagrees, Sentence("BTS-1", declared, "its batch has", _messagesOfBatch, "message", "messages"),
                    declared, _messagesOfBatch)
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
        else if (Declared(segment.Span, separator) is { } declared && declared != batches)
        {
            yield return new(
                BatchFault.BatchCountDisagrees, Sentence("FTS-1", declared, "the file has", batches, "batch", "batches"), declared, batches);
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

    /// <summary>Null for what is no number, which is no count.</summary>
    private static long? Declared(ReadOnlySpan<byte> segment, byte separator)
    {
        ReadOnlySpan<byte> value = segment.Length > 4 ? segment[4..] : default;
        int end = value.IndexOf(separator);
        value = end < 0 ? value : value[..end];
        return value.Length <= 18 && long.TryParse(Encoding.Latin1.GetString(value).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            ? count
            : null;
    }

    private static string Sentence(string place, long said, string whole, long found, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{place} says {said}, and {whole} {found} {(found == 1 ? one : many)}");
}
