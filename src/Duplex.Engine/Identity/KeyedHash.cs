using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Duplex.Engine.Identity;

/// <summary>
/// HMAC-SHA256 under the installation's key. Lanes and the ids that Duplex makes from patient data go through it,
/// so that neither can be turned back into an identifier.
/// </summary>
public sealed class KeyedHash
{
    private const int StackLimit = 1024;
    private const byte Separator = 0x1F;

    private readonly byte[] _key;

    // Setting the key up costs twice what hashing a subject does, so one that is set up waits here for the next caller.
    private IncrementalHash? _spare;

    /// <param name="key">At least 32 secret bytes, fixed for the life of the data folder.</param>
    public KeyedHash(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, 32, nameof(key));
        _key = key.ToArray();
    }

    /// <summary>The lane of a patient identifier (or of a sender's stream) on a connection.</summary>
    public Lane LaneOf(ConnectionKey connection, string subject)
    {
        Span<byte> hash = stackalloc byte[32];
        Compute("lane", connection, subject, hash);
        return new Lane(BinaryPrimitives.ReadInt64BigEndian(hash));
    }

    /// <summary>A FHIR id (32 hex digits) made from an identifier that is patient data.</summary>
    public string IdOf(ConnectionKey connection, string subject)
    {
        Span<byte> hash = stackalloc byte[32];
        Compute("id", connection, subject, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    /// <summary>The key under which something is found again that a counterparty names (32 hex digits).</summary>
    public string CorrelationOf(ConnectionKey connection, string subject)
    {
        Span<byte> hash = stackalloc byte[32];
        Compute("correlation", connection, subject, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    /// <summary>A secret of 32 bytes for one use on a connection.</summary>
    public byte[] KeyOf(ConnectionKey connection, string use)
    {
        var key = new byte[32];
        Compute("key", connection, use, key);
        return key;
    }

    private void Compute(string purpose, ConnectionKey connection, string subject, Span<byte> destination)
    {
        IncrementalHash hash = Interlocked.Exchange(ref _spare, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        Append(hash, purpose, connection.Organization, connection.Connection, subject);
        hash.GetHashAndReset(destination);
        if (Interlocked.CompareExchange(ref _spare, hash, null) is not null)
        {
            hash.Dispose();
        }
    }

    /// <summary>The parts with the unit separator between them, in UTF-8.</summary>
    private static void Append(IncrementalHash hash, params ReadOnlySpan<string> parts)
    {
        int length = parts.Length;
        foreach (string part in parts)
        {
            length += Encoding.UTF8.GetMaxByteCount(part.Length);
        }

        byte[]? rented = length > StackLimit ? ArrayPool<byte>.Shared.Rent(length) : null;
        Span<byte> text = rented ?? stackalloc byte[StackLimit];
        int written = 0;
        foreach (string part in parts)
        {
            if (written > 0)
            {
                text[written++] = Separator;
            }

            written += Encoding.UTF8.GetBytes(part, text[written..]);
        }

        hash.AppendData(text[..written]);
        text[..written].Clear();
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
