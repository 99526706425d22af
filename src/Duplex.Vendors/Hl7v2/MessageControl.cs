using System.Buffers.Binary;

namespace Duplex.Vendors.Hl7v2;

/// <summary>
/// MSH-10 and MSH-7 of a delivery's message. Both come from the delivery's id alone: a message that is sent again must be the
/// same to the byte, or its receiver could not know it for a repeat.
/// </summary>
public static class MessageControl
{
    private const string LookupPrefix = "msh10|";

    /// <summary>The last 20 hex digits, upper case: MSH-10 holds no more before version 2.7.</summary>
    public static string IdOf(Guid delivery) => delivery.ToString("N")[12..].ToUpperInvariant();

    /// <summary>The lookup of a part whose message has this control id, and by which a later answer is matched.</summary>
    public static string LookupOf(string controlId) => LookupPrefix + controlId;

    /// <summary>The moment in which a UUIDv7 was made (RFC 9562, 5.7), in the zone given: when the order was committed, not when it is sent.</summary>
    public static DateTimeOffset TimeOf(Guid delivery, TimeZoneInfo zone)
    {
        Span<byte> bytes = stackalloc byte[16];
        delivery.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16;
        return TimeZoneInfo.ConvertTime(
            DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(milliseconds, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - TimeSpan.MillisecondsPerDay)), zone);
    }

    internal static string IdIn(string lookup) => lookup[LookupPrefix.Length..];
}
