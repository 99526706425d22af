using System.Globalization;
using System.Text.RegularExpressions;

namespace Duplex.Translation.Orders;

/// <summary>FHIR <c>date</c> and <c>dateTime</c> to DTM, as precise as given.</summary>
internal static partial class DtmText
{
    /// <summary>Null where the value is absent or no time.</summary>
    public static string? Of(string? dateTime)
    {
        if (dateTime is null || Pattern().Match(dateTime) is not { Success: true } match)
        {
            return null;
        }

        // DTM holds four digits of a second at most.
        string fraction = match.Groups["fraction"].Value;
        fraction = fraction.Length > 5 ? fraction[..5] : fraction;
        string zone = match.Groups["zone"].Value is "Z" ? "+0000" : match.Groups["zone"].Value.Replace(":", "", StringComparison.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{match.Groups["year"]}{match.Groups["month"]}{match.Groups["day"]}{match.Groups["hour"]}{match.Groups["minute"]}{match.Groups["second"]}{fraction}{zone}");
    }

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2})(?:T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?<fraction>\.[0-9]+)?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?\z")]
    private static partial Regex Pattern();
}
