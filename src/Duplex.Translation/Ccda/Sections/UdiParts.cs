using System.Globalization;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>A unique device identifier of GS1 in its human readable form: <c>(01)00844588003288(17)141120(10)7654321D(21)10987654d321</c>.</summary>
internal static class UdiParts
{
    /// <summary>By application identifier: 01 device, 10 lot, 11 made, 17 expires, 21 serial number.</summary>
    public static Dictionary<string, string> Read(string carrier)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (string part in carrier.Split('(', StringSplitOptions.RemoveEmptyEntries))
        {
            int end = part.IndexOf(')', StringComparison.Ordinal);
            if (end > 0 && end < part.Length - 1)
            {
                parts.TryAdd(part[..end], part[(end + 1)..].Trim());
            }
        }

        return parts;
    }

    /// <summary>YYMMDD of this century; the day 00 is the month.</summary>
    public static string? DateOf(string? digits)
    {
        if (digits is null || digits.Length != 6)
        {
            return null;
        }

        return digits.EndsWith("00", StringComparison.Ordinal)
            ? DateOnly.TryParseExact("20" + digits[..4] + "01", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null
            : DateOnly.TryParseExact("20" + digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
