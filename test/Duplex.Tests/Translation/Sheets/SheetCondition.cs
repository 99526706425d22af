using System.Text.RegularExpressions;

namespace Duplex.Tests.Translation.Sheets;

internal enum Requirement
{
    Absent,
    Present,
    Equal,
    Different,
    Repeated,
    Once,
    Long,
}

/// <summary>What one field must be for a row to hold.</summary>
/// <param name="Place">As the sheet writes it: <c>PID-11.9</c>, <c>CX.4</c>, <c>PID</c>; empty for the row's own.</param>
internal sealed record SheetRequirement(string Place, Requirement Kind, IReadOnlyList<string> Values);

/// <summary>The condition of a row ("IF PV1-2.1 NOT EQUALS "P" AND …"), read so that a message can be made that meets it.</summary>
internal static partial class SheetCondition
{
    /// <summary>In the order of the text. Of alternatives (OR) each is asked for, which meets the condition too.</summary>
    public static IReadOnlyList<SheetRequirement> Read(string condition)
    {
        List<SheetRequirement> requirements = [];
        List<string> places = [];
        bool isUsed = false;
        foreach (Match match in Word().Matches(condition))
        {
            if (match.Groups["place"].Success)
            {
                if (isUsed)
                {
                    places.Clear();
                    isUsed = false;
                }

                places.Add(match.Groups["place"].Value);
                continue;
            }

            isUsed = true;
            Requirement kind = Enum.GetValues<Requirement>().First(one => match.Groups[one.ToString()].Success);
            string[] values = [.. Value().Matches(match.Groups["values"].Value).Select(value => value.Value.Trim('"', '\''))];
            requirements.AddRange(places.DefaultIfEmpty("").Select(place => new SheetRequirement(place, kind, values)));
        }

        return requirements;
    }

    [GeneratedRegex(@"[""'][^""']*[""']")]
    private static partial Regex Value();

    private const string Values = @"\s*\(?\s*(?<values>[""'][^""']*[""'](?:\s*,\s*[""'][^""']*[""'])*)";

    [GeneratedRegex(
        @"(?<place>\b[A-Z][A-Z0-9]{1,2}[-.]\d+(?:\.\d+)*|\b(?:PID|ORC)\b(?=\s+(?:NOT\s+)?VALUED))"
        + @"|(?<Absent>(?:IS\s+)?(?:AREA\s+)?NOT\s+VALUED|(?:IS\s+)?EMPTY|DOES\s+NOT\s+EXIST)"
        + @"|(?<Repeated>(?:LST\.)?COUNT\s*(?:GREATER\s+THAN|>)\s*1)"
        + @"|(?<Once>(?:LST\.)?COUNT\s*(?:LESS\s+THAN\s+OR\s+EQUALS|EQUALS|=)\s*1)"
        + @"|(?<Long>LENGTH\s+GREATER\s+THAN\s+\d+)"
        + @"|(?<Different>(?:NOT\s+EQUALS|NOT\s+EQUAL\s+TO|IS\s+NOT|NOT\s+IN|NOT)" + Values + ")"
        + @"|(?<Equal>(?:EQUALS|IS\s+IN|IN|IS|=)" + Values + ")"
        + @"|(?<Present>(?:IS\s+)?VALUED?\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
