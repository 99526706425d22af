using System.Buffers;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Finds frames in the bytes of one connection: <c>VT message FS CR</c>. VT directly followed by <c>MSH</c> ends an unfinished
/// frame and starts the next; any other VT inside a frame, and FS not followed by CR, is part of the message. It takes what has
/// arrived, says how much it consumed and examined, looks at no byte twice, and owns no socket and no clock.
/// </summary>
/// <param name="end">What ends a frame. Default: FS and CR.</param>
public sealed class MllpFrameReader(MllpLimits limits, MllpFrameEnd end = MllpFrameEnd.EndBlockAndReturn)
{
    private enum State
    {
        Between,
        Inside,
        Skipping,
    }

    /// <summary>What a control byte inside a frame means.</summary>
    private enum Mark
    {
        /// <summary>The bytes that would tell have not arrived.</summary>
        Unclear,
        Data,
        Start,
        End,
    }

    private readonly FrameBytes _begun = new();
    private readonly UnframedBytes _unframed = new(limits.MaxKeptBytes);
    private State _state;
    // Where FS alone ends a frame, a CR behind it belongs to that frame.
    private bool _mayEndFrame;

    /// <summary>Bytes outside of frames so far.</summary>
    public long SkippedBytes => _unframed.Total;

    /// <summary>Bytes outside of frames since the last frame.</summary>
    public long UnframedBytes => _unframed.InGap;

    /// <summary>Frames without content so far.</summary>
    public long EmptyFrames { get; private set; }

    /// <summary>True while a frame has begun and not ended.</summary>
    public bool IsInsideFrame => _state == State.Inside;

    /// <summary>How much of the frame that has not ended is held.</summary>
    public int BegunBytes => _begun.Length;

    /// <summary>True while the rest of a frame that was too long is passed over.</summary>
    public bool IsSkipping => _state == State.Skipping;

    /// <summary>
    /// True with the next frame; then call again with what follows <paramref name="consumed"/>. False where more bytes are needed.
    /// </summary>
    public bool TryRead(
        in ReadOnlySequence<byte> buffer, out MllpFrame frame, out SequencePosition consumed, out SequencePosition examined)
    {
        SequenceReader<byte> reader = new(buffer);
        frame = default;
        bool found = false;
        bool more = true;
        while (!found && more)
        {
            more = _state switch
            {
                State.Between => Enter(ref reader, ref frame, ref found),
                State.Inside => Scan(ref reader, ref frame, ref found),
                _ => Skip(ref reader),
            };
        }

        consumed = reader.Position;
        examined = found ? consumed : buffer.End;
        return found;
    }

    /// <summary>At the end of the connection: true with the frame that it cut, or with what came outside of frames.</summary>
    /// <param name="rest">What was not consumed; empty where it is lost.</param>
    public bool TryFinish(in ReadOnlySequence<byte> rest, out MllpFrame frame)
    {
        State state = _state;
        _state = State.Between;
        if (state != State.Inside)
        {
            return _unframed.TryEndGap(out frame);
        }

        _begun.Add(rest);
        long length = _begun.Length;
        frame = length == 0 ? default : new(MllpFrameKind.CutByClose, _begun.TakeFirst(limits.MaxKeptBytes)) { Length = length };
        return length > 0;
    }

    private bool Enter(ref SequenceReader<byte> reader, ref MllpFrame frame, ref bool found)
    {
        if (_mayEndFrame && reader.TryPeek(out byte next))
        {
            _mayEndFrame = false;
            reader.Advance(next == MllpBytes.CarriageReturn ? 1 : 0);
        }

        SequencePosition from = reader.Position;
        bool entered = reader.TryAdvanceTo(MllpBytes.StartBlock, advancePastDelimiter: false);
        if (!entered)
        {
            reader.AdvanceToEnd();
        }

        _unframed.Add(reader.Sequence.Slice(from, reader.Position));
        if (!entered)
        {
            return false;
        }

        // What was outside comes first; VT is still there for the next call.
        found = _unframed.TryEndGap(out frame);
        if (!found)
        {
            reader.Advance(1);
            _state = State.Inside;
        }

        return true;
    }

    private bool Scan(ref SequenceReader<byte> reader, ref MllpFrame frame, ref bool found)
    {
        SequencePosition from = reader.Position;
        long before = reader.Consumed - _begun.Length;
        while (reader.TryAdvanceToAny([MllpBytes.EndBlock, MllpBytes.StartBlock], advancePastDelimiter: false))
        {
            if (reader.Consumed - before > limits.MaxFrameBytes)
            {
                return TooLong(ref reader, from, ref frame, ref found);
            }

            switch (MarkAt(reader))
            {
                case Mark.Data:
                    reader.Advance(1);
                    break;
                case Mark.Unclear:
                    _begun.Add(reader.Sequence.Slice(from, reader.Position));
                    return false;
                case Mark.Start:
                    _begun.Add(reader.Sequence.Slice(from, reader.Position));
                    found = TryFinish(ReadOnlySequence<byte>.Empty, out frame);
                    frame = frame with { Kind = MllpFrameKind.CutByStart };
                    return true;
                default:
                    End(reader.Sequence.Slice(from, reader.Position), ref frame, ref found);
                    PassEnd(ref reader);
                    return true;
            }
        }

        reader.AdvanceToEnd();
        if (reader.Consumed - before > limits.MaxFrameBytes)
        {
            return TooLong(ref reader, from, ref frame, ref found);
        }

        _begun.Add(reader.Sequence.Slice(from, reader.Position));
        return false;
    }

    private void End(in ReadOnlySequence<byte> last, ref MllpFrame frame, ref bool found)
    {
        if (_begun.Length == 0)
        {
            found = !last.IsEmpty;
            EmptyFrames += found ? 0 : 1;
            frame = found ? new(MllpFrameKind.Complete, last.ToArray()) : default;
            return;
        }

        _begun.Add(last);
        frame = new(MllpFrameKind.Complete, _begun.TakeAll());
        found = true;
    }

    private bool TooLong(ref SequenceReader<byte> reader, SequencePosition from, ref MllpFrame frame, ref bool found)
    {
        ReadOnlySequence<byte> last = reader.Sequence.Slice(from, reader.Position);
        _begun.Add(last.Slice(0, Math.Min(last.Length, limits.MaxKeptBytes)));
        frame = new(MllpFrameKind.TooLong, _begun.TakeFirst(limits.MaxKeptBytes)) { Length = limits.MaxFrameBytes };
        found = true;
        _state = State.Skipping;
        return true;
    }

    private bool Skip(ref SequenceReader<byte> reader)
    {
        while (reader.TryAdvanceToAny([MllpBytes.EndBlock, MllpBytes.StartBlock], advancePastDelimiter: false))
        {
            switch (MarkAt(reader))
            {
                case Mark.Data:
                    reader.Advance(1);
                    break;
                case Mark.Unclear:
                    return false;
                case Mark.Start:
                    _state = State.Between;
                    return true;
                default:
                    PassEnd(ref reader);
                    return true;
            }
        }

        reader.AdvanceToEnd();
        return false;
    }

    private void PassEnd(ref SequenceReader<byte> reader)
    {
        bool lenient = end == MllpFrameEnd.EndBlock;
        reader.Advance(lenient ? 1 : 2);
        _mayEndFrame = lenient;
        _state = State.Between;
    }

    private Mark MarkAt(in SequenceReader<byte> reader)
    {
        if (reader.CurrentSpan[reader.CurrentSpanIndex] == MllpBytes.EndBlock)
        {
            return end == MllpFrameEnd.EndBlock ? Mark.End
                : !reader.TryPeek(1, out byte next) ? Mark.Unclear
                : next == MllpBytes.CarriageReturn ? Mark.End : Mark.Data;
        }

        ReadOnlySpan<byte> header = "MSH"u8;
        for (int i = 0; i < header.Length; i++)
        {
            if (!reader.TryPeek(i + 1, out byte there))
            {
                return Mark.Unclear;
            }

            if (there != header[i])
            {
                return Mark.Data;
            }
        }

        return Mark.Start;
    }
}
