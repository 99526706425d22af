using System.Buffers;

namespace Duplex.Hl7v2.Editing;

/// <summary>Takes the bytes of an edited message in order.</summary>
internal interface IByteSink
{
    void Add(ReadOnlySpan<byte> bytes);

    void Fill(byte value, int count);
}

internal struct ByteCount : IByteSink
{
    public long Total { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes) => Total += bytes.Length;

    public void Fill(byte value, int count) => Total += count;
}

internal struct ArrayFill(byte[] target) : IByteSink
{
    private int _at;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(target.AsSpan(_at));
        _at += bytes.Length;
    }

    public void Fill(byte value, int count)
    {
        target.AsSpan(_at, count).Fill(value);
        _at += count;
    }
}

internal readonly struct BufferFill(IBufferWriter<byte> target) : IByteSink
{
    public void Add(ReadOnlySpan<byte> bytes) => target.Write(bytes);

    public void Fill(byte value, int count)
    {
        target.GetSpan(Math.Max(count, 1))[..count].Fill(value);
        target.Advance(count);
    }
}
