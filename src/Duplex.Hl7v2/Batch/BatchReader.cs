using System.Runtime.CompilerServices;
using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2.Batch;

/// <summary>
/// Reads a file of messages as a stream: one message, several, framed by MLLP or not, or batches (HL7 v2.5.1, 2.10.3). One
/// message is held at a time. Lines end with CR, LF or CRLF; a byte order mark, blanks and blank lines may come first. It does
/// not close the stream.
/// </summary>
public sealed class BatchReader
{
    private readonly Stream _stream;
    private readonly BatchLimits _limits;
    private readonly BatchCounts _counts = new();
    private readonly Queue<BatchEvent> _ready = new();
    private byte[] _buffer;
    private int _filled;
    // The place in the file of the buffer's first byte.
    private long _base;
    // Where the unit that is open begins, and how far it was searched.
    private int _begin;
    private int _at;
    private BatchLine _unit;
    private byte _separator = (byte)'|';
    private bool _started;
    // Set where the file is UTF-16, which is taken as one message.
    private Encoding? _wide;
    private bool _any;
    private bool _ended;
    private bool _stopped;
    private bool _tooLong;
    private long _tooLongFrom;
    private int _number;
    private long _outside;

    /// <param name="stream">Read from where it stands.</param>
    /// <param name="limits">Default: 64 MiB for a message.</param>
    public BatchReader(Stream stream, BatchLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _limits = limits ?? new();
        _buffer = new byte[_limits.ReadBytes];
    }

    /// <summary>Everything in order.</summary>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public async IAsyncEnumerable<BatchEvent> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await ReadAsync(cancellationToken).ConfigureAwait(false) is { } next)
        {
            yield return next;
        }
    }

    /// <summary>The next thing in the file; null at its end.</summary>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public async ValueTask<BatchEvent?> ReadAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (_ready.TryDequeue(out BatchEvent? next))
            {
                return next;
            }

            if (_stopped)
            {
                return null;
            }

            if (!Advance())
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_ended)
        {
            throw new InvalidOperationException("The end of a file was reached twice.");
        }

        if (_begin > 0)
        {
            _buffer.AsSpan(_begin, _filled - _begin).CopyTo(_buffer);
            _base += _begin;
            _filled -= _begin;
            _at -= _begin;
            _begin = 0;
        }

        if (_buffer.Length - _filled < _limits.ReadBytes / 2)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = await _stream.ReadAsync(_buffer.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
        _filled += read;
        _ended = read == 0;
    }

    /// <summary>One step; false where more bytes are needed.</summary>
    private bool Advance() => _wide is not null ? Wide(_wide) : _unit == BatchLine.Other ? Between() : Inside();

    /// <summary>Between units: to the next line that begins one.</summary>
    private bool Between()
    {
        if (!_started)
        {
            if (_filled < 6 && !_ended)
            {
                return false;
            }

            _started = true;
            if (!Start())
            {
                return true;
            }
        }

        while (_at < _filled && (BatchLines.IsLineEnd(_buffer[_at]) || BatchLines.IsIndent(_buffer[_at]) || _buffer[_at] == BatchLines.EndBlock))
        {
            _at++;
        }

        _begin = _at;
        if (_filled - _at < BatchLines.Enough && !_ended)
        {
            return false;
        }

        if (_at == _filled)
        {
            Finish();
            return true;
        }

        BatchLine kind = BatchLines.KindOf(_buffer.AsSpan(_at, _filled - _at), _separator, !_any);
        if (kind == BatchLine.Other && !_any)
        {
            Stop(BatchFault.NoHeader, "it does not begin with MSH, FHS or BHS");
            return true;
        }

        Open(kind);
        return true;
    }

    /// <summary>The byte order mark; false where the file is UTF-16.</summary>
    private bool Start()
    {
        ReadOnlySpan<byte> head = _buffer.AsSpan(0, _filled);
        _wide = WideBytes.Utf16(head);
        if (_wide is not null)
        {
            return false;
        }

        _at = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        return true;
    }

    /// <summary>A file of UTF-16, as a whole: its bytes as they stand are a message where it holds one.</summary>
    private bool Wide(Encoding utf16)
    {
        if (_filled > _limits.MaxMessageBytes)
        {
            Stop(BatchFault.Utf16, $"it is UTF-16 and longer than the {_limits.MaxMessageBytes} bytes that are read of a message; save it as UTF-8");
            return true;
        }

        if (!_ended)
        {
            return false;
        }

        if (WideBytes.ToUtf8(_buffer.AsSpan(0, _filled), utf16) is not { } text)
        {
            Stop(BatchFault.Utf16, "it begins as UTF-16 and is not valid; save it as UTF-8");
        }
        else if (text.AsSpan().Trim("\uFEFF \t\r\n"u8).IsEmpty)
        {
            Stop(BatchFault.Empty, "it is empty");
        }
        else if (!BatchLines.AreOneMessage(text))
        {
            Stop(BatchFault.Utf16, "it is UTF-16 and not one message alone; save it as UTF-8 or in the set that its MSH-18 names");
        }
        else
        {
            _stopped = true;
            _ready.Enqueue(new(BatchEventKind.Message, 0, _buffer.AsMemory(0, _filled).ToArray(), ++_number));
        }

        return true;
    }

    private void Open(BatchLine kind)
    {
        _any = true;
        _unit = kind;
        if (kind == BatchLine.Other)
        {
            // A line outside of every message: passed over as a unit of its own.
            _outside++;
            _unit = BatchLine.FileTrailer + 1;
        }
        else if (kind is BatchLine.Message or BatchLine.BatchHeader or BatchLine.FileHeader && _at + 3 < _filled && _buffer[_at + 3] > 0x20)
        {
            _separator = _buffer[_at + 3];
        }
    }

    /// <summary>In a unit: to its end.</summary>
    private bool Inside()
    {
        int next = _buffer.AsSpan(_at, _filled - _at).IndexOfAny((byte)'\r', (byte)'\n', BatchLines.EndBlock);
        if (next < 0)
        {
            _at = _filled;
            return Wait();
        }

        int end = _at + next;
        if (_buffer[end] == BatchLines.EndBlock)
        {
            if (end + 1 == _filled && !_ended)
            {
                _at = end;
                return Wait();
            }

            bool ends = end + 1 == _filled || BatchLines.IsLineEnd(_buffer[end + 1]) || _buffer[end + 1] == BatchLines.StartBlock;
            _at = end + 1;
            if (ends)
            {
                Close(end);
            }

            return true;
        }

        if (_unit != BatchLine.Message)
        {
            _at = end + 1;
            Close(end);
            return true;
        }

        int line = end + 1;
        while (line < _filled && line - end <= BatchLines.MaxIndent && BatchLines.IsIndent(_buffer[line]))
        {
            line++;
        }

        if (_filled - line < BatchLines.Enough && !_ended)
        {
            _at = end;
            return Wait();
        }

        _at = end + 1;
        if (BatchLines.KindOf(_buffer.AsSpan(line, _filled - line), _separator, isFirst: false) != BatchLine.Other)
        {
            Close(end + 1);
            _at = line;
        }

        return true;
    }

    /// <summary>More is needed: false; true where the file has ended and with it the unit, or the unit is dropped as too long.</summary>
    private bool Wait()
    {
        if (_ended)
        {
            _at = _filled;
            Close(_filled);
            return true;
        }

        if (_unit > BatchLine.FileTrailer)
        {
            // Nothing of a line outside is kept.
            _begin = _at;
        }
        else if (_at - _begin > _limits.MaxMessageBytes)
        {
            _tooLongFrom = _tooLong ? _tooLongFrom : _base + _begin;
            _tooLong = true;
            _begin = _at;
        }

        return false;
    }

    private void Close(int end)
    {
        BatchLine unit = _unit;
        _unit = BatchLine.Other;
        long offset = _tooLong ? _tooLongFrom : _base + _begin;
        if (unit <= BatchLine.FileTrailer)
        {
            if (_tooLong || end - _begin > _limits.MaxMessageBytes)
            {
                _tooLong = false;
                if (unit == BatchLine.Message)
                {
                    _number++;
                    _counts.Message();
                }

                Tell(offset, new(
                    BatchFault.MessageTooLong, $"the message at byte {offset} is longer than the {_limits.MaxMessageBytes} bytes that are read, and was left out"));
            }
            else
            {
                Give(unit, offset, _buffer.AsMemory(_begin, end - _begin).ToArray());
            }
        }

        _begin = _at;
    }

    private void Give(BatchLine unit, long offset, byte[] bytes)
    {
        switch (unit)
        {
            case BatchLine.Message:
                _counts.Message();
                _ready.Enqueue(new(BatchEventKind.Message, offset, bytes, ++_number));
                break;
            case BatchLine.FileHeader:
                Tell(offset, _counts.FileHeader());
                _ready.Enqueue(new(BatchEventKind.FileHeader, offset, bytes));
                break;
            case BatchLine.BatchHeader:
                Tell(offset, _counts.BatchHeader());
                _ready.Enqueue(new(BatchEventKind.BatchHeader, offset, bytes));
                break;
            case BatchLine.BatchTrailer:
                _ready.Enqueue(new(BatchEventKind.BatchTrailer, offset, bytes));
                Tell(offset, _counts.BatchTrailer(bytes, _separator));
                break;
            default:
                _ready.Enqueue(new(BatchEventKind.FileTrailer, offset, bytes));
                foreach (BatchFinding finding in _counts.FileTrailer(bytes, _separator))
                {
                    Tell(offset, finding);
                }

                break;
        }
    }

    private void Finish()
    {
        _stopped = true;
        long end = _base + _filled;
        foreach (BatchFinding finding in _counts.End())
        {
            Tell(end, finding);
        }

        if (_outside > 0)
        {
            Tell(end, new(
                BatchFault.LinesOutside,
                $"{_outside} {(_outside == 1 ? "segment stands" : "segments stand")} outside of every message and {(_outside == 1 ? "was" : "were")} left out"));
        }

        if (_number == 0)
        {
            Tell(end, _any ? new(BatchFault.NoMessage, "it is a batch without a message") : new(BatchFault.Empty, "it is empty"));
        }
    }

    private void Stop(BatchFault fault, string sentence)
    {
        _stopped = true;
        Tell(0, new(fault, sentence));
    }

    private void Tell(long offset, BatchFinding? finding)
    {
        if (finding is not null)
        {
            _ready.Enqueue(new(BatchEventKind.Finding, offset, default, 0, finding));
        }
    }
}
