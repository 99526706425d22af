using System.Security.Cryptography;

namespace Duplex.Hl7v2;

/// <summary>Takes a run of bytes.</summary>
public delegate void BytesSink<in TState>(ReadOnlySpan<byte> bytes, TState state);

/// <summary>
/// What makes two transmissions of one message equal: all of its bytes except the values of MSH-7 (time), MSH-8 (security) and
/// MSH-13 (sequence number), which a sender may renew when it sends again. Their separators stay.
/// </summary>
public static class ContentDigest
{
    /// <summary>Gives the runs of bytes in order, without copies. Bytes without a readable MSH are given whole.</summary>
    public static void Walk<TState>(ReadOnlySpan<byte> message, TState state, BytesSink<TState> sink)
    {
        int start = SegmentBounds.SkipPrelude(message);
        ReadOnlySpan<byte> header = message[start..];
        if (!header.StartsWith("MSH"u8) || !Hl7Delimiters.TryRead(header, out Hl7Delimiters delimiters))
        {
            sink(message, state);
            return;
        }

        int length = header.IndexOfAny((byte)'\r', (byte)'\n');
        header = length < 0 ? header : header[..length];
        int kept = start;
        int field = 1;
        for (int at = 3; at < header.Length && field < 13;)
        {
            // The separator at this place ends one field and opens the next.
            field++;
            int next = header[(at + 1)..].IndexOf(delimiters.Field);
            int end = next < 0 ? header.Length : at + 1 + next;
            if (field is 7 or 8 or 13)
            {
                sink(message[kept..(start + at + 1)], state);
                kept = start + end;
            }

            at = end;
        }

        sink(message[kept..], state);
    }

    /// <summary>Feeds a running hash.</summary>
    public static void AppendTo(IncrementalHash hash, ReadOnlySpan<byte> message) =>
        Walk(message, hash, static (bytes, target) => target.AppendData(bytes));

    /// <summary>SHA-256 over what <see cref="Walk"/> gives.</summary>
    public static byte[] Sha256(ReadOnlySpan<byte> message)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendTo(hash, message);
        return hash.GetHashAndReset();
    }
}
