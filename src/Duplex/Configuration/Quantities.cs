using System.Globalization;

namespace Duplex.Configuration;

/// <summary>Durations and sizes as people write them: a whole number and a unit.</summary>
internal static class Quantities
{
    public const string DurationExamples = "write a whole number with ms, s, m, h or d, such as 300ms, 10s or 24h";
    public const string SizeExamples = "write a whole number with B, KiB or MiB, such as 32MiB";

    private static readonly (string Unit, TimeSpan One)[] Durations =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
        ("d", TimeSpan.FromDays(1)),
    ];

    private static readonly (string Unit, long One)[] Sizes = [("MiB", 1024 * 1024), ("KiB", 1024), ("B", 1)];

    /// <summary>The longest duration that makes sense here is a year.</summary>
    public static bool TryParseDuration(string text, out TimeSpan duration)
    {
        duration = default;
        if (!TrySplit(text, out var number, out var unit))
        {
            return false;
        }

        var one = Array.Find(Durations, entry => entry.Unit == unit).One;
        if (one == default || number > TimeSpan.FromDays(366) / one)
        {
            return false;
        }

        duration = one * number;
        return true;
    }

    /// <summary>Up to 1 GiB.</summary>
    public static bool TryParseSize(string text, out long bytes)
    {
        bytes = 0;
        if (!TrySplit(text, out var number, out var unit))
        {
            return false;
        }

        var one = Array.Find(Sizes, entry => entry.Unit == unit).One;
        if (one == 0 || number > 1024L * 1024 * 1024 / one)
        {
            return false;
        }

        bytes = one * number;
        return true;
    }

    private static bool TrySplit(string text, out long number, out string unit)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        unit = digits > 0 ? text[digits..] : "";
        number = 0;
        return digits > 0 && long.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
