using System.Buffers.Binary;

namespace Duplex.Engine.Identity;

/// <summary>A 128-bit digest (the first half of a SHA-256) used as a compact key; never a proof.</summary>
public readonly record struct ContentHash(ulong High, ulong Low)
{
    public const int Size = 16;

    public static ContentHash From(ReadOnlySpan<byte> digest) => new(
        BinaryPrimitives.ReadUInt64BigEndian(digest),
        BinaryPrimitives.ReadUInt64BigEndian(digest[8..]));

    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, High);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], Low);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }
}
