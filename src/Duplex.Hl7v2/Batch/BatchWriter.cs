using System.Globalization;

namespace Duplex.Hl7v2.Batch;

/// <summary>
/// Writes a file of messages as a stream: FHS and BHS when they are begun, messages as they come, BTS and FTS with the counts
/// (HL7 v2.5.1, 2.10.3). Segments end with CR. It neither flushes nor closes the stream.
/// </summary>
/// <param name="stream">Written from where it stands.</param>
/// <param name="delimiters">Those of headers and trailers. Default: <c>|^~\&amp;</c>.</param>
public sealed class BatchWriter(Stream stream, Hl7Delimiters? delimiters = null)
{
    private readonly Hl7Delimiters _delimiters = delimiters ?? Hl7Delimiters.Default;
    private bool _inFile;
    private bool _inBatch;
    private long _batches;
    private long _messages;

    /// <summary>Writes FHS.</summary>
    /// <exception cref="InvalidOperationException">A file or batch is open.</exception>
    public ValueTask BeginFileAsync(BatchHeader header, CancellationToken cancellationToken = default)
    {
        Need(!_inFile && !_inBatch, "A file is begun once, before its batches.");
        (_inFile, _batches) = (true, 0);
        return stream.WriteAsync(header.Write("FHS", _delimiters), cancellationToken);
    }

    /// <summary>Writes BHS.</summary>
    /// <exception cref="InvalidOperationException">A batch is open.</exception>
    public ValueTask BeginBatchAsync(BatchHeader header, CancellationToken cancellationToken = default)
    {
        Need(!_inBatch, "The batch before has to be ended first.");
        (_inBatch, _messages) = (true, 0);
        _batches++;
        return stream.WriteAsync(header.Write("BHS", _delimiters), cancellationToken);
    }

    /// <summary>Writes a message, and the CR of its last segment where it has none.</summary>
    /// <exception cref="ArgumentException">
    /// The bytes do not start with MSH, or a reader would end the message before their end: a further line begins with MSH or with
    /// the header or trailer of a batch or file.
    /// </exception>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        if (!message.Span.StartsWith("MSH"u8))
        {
            throw new ArgumentException("A message starts with MSH.", nameof(message));
        }

        if (BatchLines.HasAnother(message.Span))
        {
            throw new ArgumentException(
                "A message has one MSH segment and none of BHS, BTS, FHS, FTS; write several messages one after the other.", nameof(message));
        }

        _messages++;
        await stream.WriteAsync(message, cancellationToken).ConfigureAwait(false);
        if (message.Span[^1] is not ((byte)'\r' or (byte)'\n'))
        {
            await stream.WriteAsync("\r"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes BTS with the number of messages.</summary>
    /// <exception cref="InvalidOperationException">No batch is open.</exception>
    public ValueTask EndBatchAsync(string? comment = null, CancellationToken cancellationToken = default)
    {
        Need(_inBatch, "No batch was begun.");
        _inBatch = false;
        return TrailerAsync("BTS", _messages, comment, cancellationToken);
    }

    /// <summary>Writes FTS with the number of batches.</summary>
    /// <exception cref="InvalidOperationException">No file is open, or a batch is.</exception>
    public ValueTask EndFileAsync(string? comment = null, CancellationToken cancellationToken = default)
    {
        Need(_inFile && !_inBatch, "A file is ended once, after its batches.");
        _inFile = false;
        // The messages of a file without BHS are its one batch.
        return TrailerAsync("FTS", Math.Max(_batches, _messages > 0 ? 1 : 0), comment, cancellationToken);
    }

    /// <summary>
    /// Writes the batch that answers another one: its acknowledgements, one for each message (HL7 v2.5.1, 2.10.3.3).
    /// </summary>
    /// <param name="received">BHS of the batch answered.</param>
    /// <param name="controlId">BHS-11 of the answer.</param>
    /// <param name="time">BHS-7 of the answer.</param>
    /// <param name="acknowledgements">In the order of the messages; only those of errors where MSH-15 or MSH-16 asks for these.</param>
    public async ValueTask WriteAnswerAsync(
        BatchHeader received, string controlId, Hl7Timestamp time, IEnumerable<ReadOnlyMemory<byte>> acknowledgements,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(acknowledgements);
        await BeginBatchAsync(received.Reply(controlId, time), cancellationToken).ConfigureAwait(false);
        foreach (ReadOnlyMemory<byte> acknowledgement in acknowledgements)
        {
            await WriteAsync(acknowledgement, cancellationToken).ConfigureAwait(false);
        }

        await EndBatchAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private ValueTask TrailerAsync(string id, long count, string? comment, CancellationToken cancellationToken) => stream.WriteAsync(
        new Hl7MessageBuilder(_delimiters).Segment(id).Field(1, count.ToString(CultureInfo.InvariantCulture)).Field(2, comment).ToArray(), cancellationToken);

    private static void Need(bool allowed, string sentence)
    {
        if (!allowed)
        {
            throw new InvalidOperationException(sentence);
        }
    }
}
