using System.Buffers;

namespace Duplex.Transports.Mllp;

/// <summary>
/// Finds frames in the bytes of one connection: <c>VT message FS CR</c>. It takes what has arrived, says how much it consumed
/// and examined, keeps how far it has looked, and owns no socket. FS alone ends a frame, so that a sender which forgets CR is
/// answered; VT directly followed by <c>MSH</c> ends an unfinished frame and starts the next.
/// </summary>
public sealed class MllpFrameReader(MllpLimits limits)
{
    private enum State
    {
        Between,
        Inside,
        Skipping,
    }

    private State _state;
    // The CR after FS belongs to the frame before.
    private bool _mayEndFrame;
    // How much of the frame was searched already, from its first byte after VT.
    private long _searched;

    /// <summary>Bytes outside of frames so far.</summary>
    public long SkippedBytes { get; private set; }

    /// <summary>Frames without content so far.</summary>
    public long EmptyFrames { get; private set; }

    /// <summary>True where the unconsumed bytes belong to a frame that has not ended.</summary>
    public bool IsInsideFrame => _state == State.Inside;

    /// <summary>True while the rest of a frame that was too long is passed over.</summary>
    public bool IsSkipping => _state == State.Skipping;

    /// <summary>
    /// True with the next frame; then call again with what follows <paramref name="consumed"/>. False where more bytes are needed.
    /// </summary>
    public bool TryRead(
        in ReadOnlySequence<byte> buffer, out MllpFrame frame, out SequencePosition consumed, out SequencePosition examined)
    {
        ReadOnlySequence<byte> rest = buffer;
        frame = default;
        bool found = false;
        bool more = true;
        while (!found && more)
        {
            switch (_state)
            {
                case State.Between:
                    more = Enter(ref rest);
                    break;
                case State.Inside:
                    more = Scan(ref rest, ref frame, ref found);
                    break;
                default:
                    more = SkipToEnd(ref rest);
                    break;
            }
        }

        consumed = rest.Start;
        examined = found ? rest.Start : buffer.End;
        return found;
    }

    /// <summary>At the end of the connection: true with the frame that it cut.</summary>
    public bool TryFinish(in ReadOnlySequence<byte> rest, out MllpFrame frame)
    {
        bool cut = _state == State.Inside && !rest.IsEmpty;
        frame = cut ? new(MllpFrameKind.CutByClose, Head(rest, rest.Length)) { Length = rest.Length } : default;
        _state = State.Between;
        return cut;
    }

    private bool Enter(ref ReadOnlySequence<byte> rest)
    {
        if (_mayEndFrame && !rest.IsEmpty)
        {
            _mayEndFrame = false;
            if (rest.FirstSpan[0] == MllpBytes.CarriageReturn)
            {
                rest = rest.Slice(1);
            }
        }

        if (rest.PositionOf(MllpBytes.StartBlock) is not { } start)
        {
            SkippedBytes += rest.Length;
            rest = rest.Slice(rest.End);
            return false;
        }

        SkippedBytes += rest.Slice(0, start).Length;
        rest = rest.Slice(rest.GetPosition(1, start));
        _searched = 0;
        _state = State.Inside;
        return true;
    }

    private bool Scan(ref ReadOnlySequence<byte> rest, ref MllpFrame frame, ref bool found)
    {
        SequenceReader<byte> reader = new(rest);
        reader.Advance(_searched);
        while (reader.TryAdvanceToAny([MllpBytes.EndBlock, MllpBytes.StartBlock], advancePastDelimiter: false))
        {
            long length = reader.Consumed;
            _searched = length;
            if (length > limits.MaxFrameBytes)
            {
                break;
            }

            if (reader.UnreadSpan[0] == MllpBytes.EndBlock)
            {
                End(ref rest, length, ref frame, ref found);
                return true;
            }

            // Sliced at the position: counting from the frame's start would cost its length for each VT in it.
            bool? starts = StartsMessage(reader.UnreadSequence);
            if (starts is null)
            {
                return false;
            }

            if (starts is true)
            {
                frame = new(MllpFrameKind.CutByStart, Head(rest, length)) { Length = length };
                found = length > 0;
                rest = rest.Slice(length);
                _state = State.Between;
                return true;
            }

            reader.Advance(1);
        }

        // Where nothing was found the reader has not moved: all of it was searched.
        _searched = Math.Max(_searched, rest.Length);
        if (rest.Length <= limits.MaxFrameBytes)
        {
            return false;
        }

        frame = new(MllpFrameKind.TooLong, Head(rest, rest.Length)) { Length = limits.MaxFrameBytes };
        found = true;
        _state = State.Skipping;
        return true;
    }

    private void End(ref ReadOnlySequence<byte> rest, long length, ref MllpFrame frame, ref bool found)
    {
        if (length == 0)
        {
            EmptyFrames++;
        }
        else
        {
            frame = new(MllpFrameKind.Complete, rest.Slice(0, length).ToArray());
            found = true;
        }

        rest = rest.Slice(length + 1);
        _mayEndFrame = true;
        _state = State.Between;
    }

    private bool SkipToEnd(ref ReadOnlySequence<byte> rest)
    {
        if (rest.PositionOf(MllpBytes.EndBlock) is not { } end)
        {
            rest = rest.Slice(rest.End);
            return false;
        }

        rest = rest.Slice(rest.GetPosition(1, end));
        _mayEndFrame = true;
        _state = State.Between;
        return true;
    }

    /// <summary>Whether VT and <c>MSH</c> stand here; null where too few bytes have arrived to tell.</summary>
    private static bool? StartsMessage(in ReadOnlySequence<byte> rest)
    {
        ReadOnlySpan<byte> wanted = [MllpBytes.StartBlock, (byte)'M', (byte)'S', (byte)'H'];
        Span<byte> there = stackalloc byte[wanted.Length];
        there = there[..(int)Math.Min(rest.Length, wanted.Length)];
        rest.Slice(0, there.Length).CopyTo(there);
        return !wanted.StartsWith(there) ? false : there.Length == wanted.Length ? true : null;
    }

    private byte[] Head(in ReadOnlySequence<byte> rest, long length) =>
        rest.Slice(0, Math.Min(length, limits.MaxKeptBytes)).ToArray();
}
