using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Duplex.Fhir.Model;

/// <summary>The lexical rules of R4's primitive types, on UTF-8.</summary>
internal static class PrimitiveFormat
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    private static readonly SearchValues<byte> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-."u8);

    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(value => (byte)value).Except("\t\r\n"u8.ToArray())]);

    public static bool IsText(ReadOnlySpan<byte> s) => !s.IsEmpty && !s.ContainsAny(Controls);

    public static bool IsXhtml(ReadOnlySpan<byte> s) => s.TrimStart(" \t\r\n"u8).StartsWith("<"u8);

    public static bool IsCode(ReadOnlySpan<byte> s)
    {
        if (s.IsEmpty || s[0] == ' ' || s[^1] == ' ')
        {
            return false;
        }

        return s.IndexOfAny("\t\r\n"u8) < 0 && s.IndexOf("  "u8) < 0;
    }

    public static bool IsId(ReadOnlySpan<byte> s) => s.Length is > 0 and <= 64 && !s.ContainsAnyExcept(IdCharacters);

    public static bool IsUri(ReadOnlySpan<byte> s) => !s.IsEmpty && !s.ContainsAny(Blanks);

    public static bool IsOid(ReadOnlySpan<byte> s)
    {
        if (!s.StartsWith("urn:oid:"u8) || s.Length < 10 || s[8] is < (byte)'0' or > (byte)'2')
        {
            return false;
        }

        for (var rest = s[8..]; ; rest = rest[(rest.IndexOf((byte)'.') + 1)..])
        {
            var dot = rest.IndexOf((byte)'.');
            var digits = dot < 0 ? rest : rest[..dot];
            if (digits.IsEmpty || !AllDigits(digits) || (digits.Length > 1 && digits[0] == '0'))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }
        }
    }

    public static bool IsUuid(ReadOnlySpan<byte> s) =>
        s.Length == 45 && s.StartsWith("urn:uuid:"u8)
        && Utf8Parser.TryParse(s[9..], out Guid _, out var used, 'D') && used == 36
        && !s[9..].ContainsAnyInRange((byte)'A', (byte)'F');

    public static bool IsDate(ReadOnlySpan<byte> s)
    {
        if (s.Length is not (4 or 7 or 10) || !AllDigits(s[..4]) || Number(s[..4]) == 0)
        {
            return false;
        }

        if (s.Length == 4)
        {
            return true;
        }

        if (s[4] != '-' || !AllDigits(s[5..7]) || Number(s[5..7]) is < 1 or > 12)
        {
            return false;
        }

        return s.Length == 7
            || (s[7] == '-' && AllDigits(s[8..]) && Number(s[8..]) is var day and >= 1 && day <= DateTime.DaysInMonth(Number(s[..4]), Number(s[5..7])));
    }

    public static bool IsTime(ReadOnlySpan<byte> s)
    {
        if (s.Length < 8 || s[2] != ':' || s[5] != ':' || !AllDigits(s[..2]) || !AllDigits(s[3..5]) || !AllDigits(s[6..8]))
        {
            return false;
        }

        // 60 is a leap second.
        if (Number(s[..2]) > 23 || Number(s[3..5]) > 59 || Number(s[6..8]) > 60)
        {
            return false;
        }

        return s.Length == 8 || (s[8] == '.' && s.Length > 9 && AllDigits(s[9..]));
    }

    public static bool IsDateTime(ReadOnlySpan<byte> s) => s.Length <= 10 ? IsDate(s) : IsInstant(s);

    public static bool IsInstant(ReadOnlySpan<byte> s)
    {
        if (s.Length < 20 || s[10] != 'T' || !IsDate(s[..10]))
        {
            return false;
        }

        if (s[^1] == 'Z')
        {
            return IsTime(s[11..^1]);
        }

        if (s.Length < 25)
        {
            return false;
        }

        var zone = s[^6..];
        return zone[0] is (byte)'+' or (byte)'-' && zone[3] == ':' && AllDigits(zone[1..3]) && AllDigits(zone[4..])
            && Number(zone[1..3]) <= 14 && Number(zone[4..]) <= 59 && IsTime(s[11..^6]);
    }

    public static bool IsBase64(ReadOnlySpan<byte> s) => !s.IsEmpty && Base64.IsValid(s);

    public static bool TryGetInstant(string? text, out DateTimeOffset instant)
    {
        if (text is not null && IsInstant(Encoding.UTF8.GetBytes(text)))
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
        }

        instant = default;
        return false;
    }

    public static bool TryDecodeBase64(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out byte[]? bytes)
    {
        if (!Base64.IsValid(utf8, out var length))
        {
            bytes = null;
            return false;
        }

        bytes = new byte[length];
        return Base64.DecodeFromUtf8(utf8, bytes, out _, out _) == OperationStatus.Done;
    }

    public static bool IsJsonNumber(string text)
    {
        var s = text.AsSpan();
        s = s.StartsWith("-") ? s[1..] : s;
        var whole = Digits(s);
        if (whole == 0 || (whole > 1 && s[0] == '0'))
        {
            return false;
        }

        s = s[whole..];
        if (s.StartsWith("."))
        {
            var fraction = Digits(s[1..]);
            if (fraction == 0)
            {
                return false;
            }

            s = s[(fraction + 1)..];
        }

        if (s.StartsWith("e") || s.StartsWith("E"))
        {
            s = s[1..];
            s = s.StartsWith("+") || s.StartsWith("-") ? s[1..] : s;
            return s.Length > 0 && Digits(s) == s.Length;
        }

        return s.IsEmpty;
    }

    private static int Digits(ReadOnlySpan<char> s)
    {
        var end = s.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? s.Length : end;
    }

    private static bool AllDigits(ReadOnlySpan<byte> s) => !s.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
