using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary><c>date</c>, <c>dateTime</c> and <c>instant</c> to DTM, as precise as given.</summary>
internal static class DateTimeToDtm
{
    private const int Longest = 32;

    public static void Write(V2Writer to, PrimitiveType? time) => to.From(time, Of(time?.Text));

    /// <summary>The day alone, for DT.</summary>
    public static void WriteDay(V2Writer to, PrimitiveType? time) =>
        to.From(time, Of(time?.Text is { Length: > 10 } text ? text[..10] : time?.Text));

    /// <summary>Null where the value is absent or no time.</summary>
    public static string? Of(ReadOnlySpan<char> time)
    {
        if (time.Length is 4 or 7 or 10)
        {
            return HasShape(time, "0000-00-00".AsSpan(0, time.Length)) ? Digits(time, "") : null;
        }

        if (time.Length is < 20 or > Longest || !HasShape(time[..19], "0000-00-00T00:00:00"))
        {
            return null;
        }

        int zoneAt = time[^1] == 'Z' ? time.Length - 1 : time.Length - 6;
        if (zoneAt < 19 || (time[^1] != 'Z' && !(time[zoneAt] is '+' or '-' && HasShape(time[(zoneAt + 1)..], "00:00"))))
        {
            return null;
        }

        ReadOnlySpan<char> fraction = time[19..zoneAt];
        if (fraction.Length > 0 && (fraction[0] != '.' || fraction.Length < 2 || fraction[1..].ContainsAnyExceptInRange('0', '9')))
        {
            return null;
        }

        // DTM holds four digits of a second at most.
        fraction = fraction.Length > 5 ? fraction[..5] : fraction;
        return time[^1] == 'Z'
            ? Digits(time[..19], $"{fraction}+0000")
            : Digits(time[..19], $"{fraction}{time[zoneAt]}{time[(zoneAt + 1)..(zoneAt + 3)]}{time[(zoneAt + 4)..]}");
    }

    private static string Digits(ReadOnlySpan<char> time, string rest)
    {
        Span<char> digits = stackalloc char[Longest + 8];
        int length = 0;
        foreach (char letter in time)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits[length++] = letter;
            }
        }

        rest.CopyTo(digits[length..]);
        return new string(digits[..(length + rest.Length)]);
    }

    private static bool HasShape(ReadOnlySpan<char> time, ReadOnlySpan<char> shape)
    {
        if (time.Length != shape.Length)
        {
            return false;
        }

        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? !char.IsAsciiDigit(time[i]) : time[i] != shape[i])
            {
                return false;
            }
        }

        return true;
    }
}
