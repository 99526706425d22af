using System.Buffers;
using System.Text;
using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Feeds a frame reader as a pipe would: what was not consumed comes again, each arrival in memory of its own.</summary>
internal sealed class FrameFeed(MllpLimits? limits = null, MllpFrameEnd end = MllpFrameEnd.EndBlockAndReturn)
{
    private List<ReadOnlyMemory<byte>> _held = [];

    public MllpFrameReader Reader { get; } = new(limits ?? MllpLimits.Default, end);

    public List<string> Frames { get; } = [];

    public FrameFeed Arrive(ReadOnlyMemory<byte> bytes)
    {
        _held.Add(bytes);
        ReadOnlySequence<byte> rest = Held();
        bool found;
        do
        {
            found = Reader.TryRead(rest, out MllpFrame frame, out SequencePosition consumed, out SequencePosition examined);
            if (found)
            {
                Add(frame);
            }
            else
            {
                Assert.Equal(0, rest.Slice(examined).Length);
            }

            rest = rest.Slice(consumed);
        }
        while (found);

        _held = [.. Chunks(rest)];
        return this;
    }

    public List<string> Close()
    {
        if (Reader.TryFinish(Held(), out MllpFrame frame))
        {
            Add(frame);
        }

        return Frames;
    }

    /// <summary>Writes <c>[</c> for VT, <c>]</c> for FS and <c>.</c> for CR.</summary>
    public static byte[] Bytes(string text) =>
        Encoding.Latin1.GetBytes(text.Replace('[', '\v').Replace(']', '\u001C').Replace('.', '\r'));

    private void Add(MllpFrame frame) => Frames.Add(
        $"{frame.Kind} {Encoding.Latin1.GetString(frame.Bytes.Span).Replace('\v', '[').Replace('\u001C', ']').Replace('\r', '.')}");

    private static IEnumerable<ReadOnlyMemory<byte>> Chunks(ReadOnlySequence<byte> sequence)
    {
        foreach (ReadOnlyMemory<byte> memory in sequence)
        {
            yield return memory;
        }
    }

    private ReadOnlySequence<byte> Held()
    {
        Chunk? first = null;
        Chunk? last = null;
        foreach (ReadOnlyMemory<byte> memory in _held.Where(chunk => !chunk.IsEmpty))
        {
            last = new Chunk(memory, last);
            first ??= last;
        }

        return first is null ? ReadOnlySequence<byte>.Empty : new(first, 0, last!, last!.Memory.Length);
    }

    private sealed class Chunk : ReadOnlySequenceSegment<byte>
    {
        public Chunk(ReadOnlyMemory<byte> memory, Chunk? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}
