using System.Buffers;
using System.Globalization;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>The formats of primitives (FHIR R4, datatypes.html section 2.24.0.1).</summary>
internal static class PrimitiveRules
{
    private const int MaxStringLength = 1024 * 1024;

    private static readonly SearchValues<char> IdChars = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");
    private static readonly SearchValues<char> Base64Chars = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

    /// <summary>What would be right, or null where the value is.</summary>
    public static string? Fault(PrimitiveType primitive)
    {
        if (primitive.Text is not { } text)
        {
            return null;
        }

        if (text.Length == 0)
        {
            return "a value; an element without one is left out";
        }

        return primitive switch
        {
            FhirBoolean or FhirXhtml or FhirDecimal => null,
            IntegerPrimitive number => IntegerFault(number),
            FhirId => IsId(text) ? null : "1 to 64 letters, digits, '-' and '.'",
            FhirOid => IsOid(text) ? null : "urn:oid: and numbers separated by dots",
            FhirUuid => IsUuid(text) ? null : "urn:uuid: and a UUID in lower case",
            FhirUri or FhirUrl or FhirCanonical => text.Any(char.IsWhiteSpace) ? "a URI, without blanks" : null,
            FhirCode => IsCode(text) ? null : "a code without blanks at its ends, and single ones inside",
            FhirBase64Binary => IsBase64(text) ? null : "base64",
            FhirDate => DateFault(text),
            FhirDateTime => DateTimeFault(text),
            FhirInstant => InstantFault(text),
            FhirTime => IsTime(text) ? null : "hh:mm:ss",
            _ => TextFault(text),
        };
    }

    public static bool IsId(ReadOnlySpan<char> text) => text.Length is > 0 and <= 64 && !text.ContainsAnyExcept(IdChars);

    /// <summary>Whether a number is right, but beyond what can be computed with.</summary>
    public static bool IsBeyond(PrimitiveType primitive) => primitive is FhirDecimal { Value: null, HasValue: true };

    private static string? TextFault(string text) => text switch
    {
        { Length: > MaxStringLength } => $"at most {MaxStringLength} characters, and here are {text.Length}",
        _ when string.IsNullOrWhiteSpace(text) => "text with something other than blanks",
        _ => IsText(text) ? null : "text without control characters",
    };

    private static string? IntegerFault(IntegerPrimitive number) => number switch
    {
        FhirPositiveInt => number.Value >= 1 ? null : "a whole number from 1",
        FhirUnsignedInt => number.Value >= 0 ? null : "a whole number from 0",
        _ => null,
    };

    private static bool IsCode(string text) =>
        !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.Any(c => char.IsWhiteSpace(c) && c != ' ') && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsText(string text)
    {
        if (text.Length > MaxStringLength)
        {
            return false;
        }

        var hasInk = false;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\r' or '\n'))
            {
                return false;
            }

            hasInk |= !char.IsWhiteSpace(c);
        }

        return hasInk;
    }

    private static bool IsOid(string text)
    {
        if (!text.StartsWith("urn:oid:", StringComparison.Ordinal))
        {
            return false;
        }

        var parts = text[8..].Split('.');
        return parts.Length >= 2 && parts[0] is "0" or "1" or "2"
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0'));
    }

    private static bool IsUuid(string text) =>
        text.StartsWith("urn:uuid:", StringComparison.Ordinal) && Guid.TryParseExact(text.AsSpan(9), "D", out _) && !text.Any(char.IsAsciiLetterUpper);

    private static bool IsBase64(string text)
    {
        var count = 0;
        var padding = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (c == '=')
            {
                padding++;
            }
            else if (padding > 0 || !Base64Chars.Contains(c))
            {
                return false;
            }

            count++;
        }

        return count % 4 == 0 && padding <= 2;
    }

    private static string? DateFault(string text) => IsDate(text, out _) ? null : "YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar";

    private static string? DateTimeFault(string text)
    {
        const string Right = "a date, or a day and a time with seconds and a time zone, such as 2015-02-07T13:28:17+01:00";
        var t = text.IndexOf('T', StringComparison.Ordinal);
        return t < 0 ? IsDate(text, out _) ? null : Right
            : IsDate(text[..t], out var isDay) && isDay && IsZonedTime(text[(t + 1)..]) ? null
            : Right;
    }

    private static string? InstantFault(string text)
    {
        var t = text.IndexOf('T', StringComparison.Ordinal);
        return t > 0 && DateTimeFault(text) is null ? null : "a day and a time with seconds and a time zone, such as 2015-02-07T13:28:17.239+01:00";
    }

    private static bool IsDate(string text, out bool isDay)
    {
        isDay = text.Length == 10;
        return text.Length switch
        {
            4 => text.All(char.IsAsciiDigit),
            7 => DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            10 => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => false,
        };
    }

    private static bool IsZonedTime(string text)
    {
        if (text.EndsWith('Z'))
        {
            return IsTime(text[..^1]);
        }

        if (text.Length < 14 || text[^6] is not ('+' or '-') || text[^3] != ':')
        {
            return false;
        }

        var zone = text.AsSpan(text.Length - 5);
        return IsTime(text[..^6])
            && int.TryParse(zone[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours <= 14
            && int.TryParse(zone[3..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= 59;
    }

    private static bool IsTime(string text) =>
        text.Length >= 8 && text[2] == ':' && text[5] == ':'
        && Number(text, 0) is >= 0 and <= 23 && Number(text, 3) is >= 0 and <= 59 && Number(text, 6) is >= 0 and <= 60
        && (text.Length == 8 || (text[8] == '.' && text.Length > 9 && text.AsSpan(9).IndexOfAnyExceptInRange('0', '9') < 0));

    private static int Number(string text, int start) =>
        char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) ? ((text[start] - '0') * 10) + text[start + 1] - '0' : -1;
}
