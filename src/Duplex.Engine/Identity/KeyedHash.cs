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
    private readonly byte[] _key;

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

    private void Compute(string purpose, ConnectionKey connection, string subject, Span<byte> destination)
    {
        var text = $"{purpose}\u001f{connection.Organization}\u001f{connection.Connection}\u001f{subject}";
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text), destination);
    }
}
