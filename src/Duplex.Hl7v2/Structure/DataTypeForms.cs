namespace Duplex.Hl7v2.Structure;

/// <summary>The form of primitive data types (HL7 v2.5.1, 2.A).</summary>
internal static class DataTypeForms
{
    public static bool Fits(CheckedType type, ReadOnlySpan<byte> value)
    {
        value = value.Trim((byte)' ');
        return type switch
        {
            CheckedType.Number => IsNumber(value),
            CheckedType.SetId => value.Length <= 18 && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9'),
            CheckedType.Timestamp => Hl7Timestamp.TryParse(value, out _),
            CheckedType.Time => IsTime(value),
            _ => true,
        };
    }

    public static string Describe(CheckedType type) => type switch
    {
        CheckedType.Number => "a number (NM: digits, a sign before and a decimal point allowed)",
        CheckedType.SetId => "a set id (SI: digits only)",
        CheckedType.Timestamp => "a time stamp (YYYY[MM[DD[HH[MM[SS[.S]]]]]][+/-ZZZZ])",
        _ => "a time of day (TM: HH[MM[SS[.S]]][+/-ZZZZ])",
    };

    private static bool IsNumber(ReadOnlySpan<byte> value)
    {
        value = value.Length > 0 && value[0] is (byte)'+' or (byte)'-' ? value[1..] : value;
        int point = value.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? value : value[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? default : value[(point + 1)..];
        return whole.Length + fraction.Length > 0 && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && !fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private static bool IsTime(ReadOnlySpan<byte> value)
    {
        // A time of day is the end of a time stamp.
        Span<byte> stamp = stackalloc byte[40];
        if (value.Length is < 2 or > 24)
        {
            return false;
        }

        "20260101"u8.CopyTo(stamp);
        value.CopyTo(stamp[8..]);
        return Hl7Timestamp.TryParse(stamp[..(8 + value.Length)], out _);
    }
}
