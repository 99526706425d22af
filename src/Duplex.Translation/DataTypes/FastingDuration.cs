using System.Text.RegularExpressions;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// OBR-13 as a duration of fasting (sheet <c>OBR[Specimen]</c>), which HL7 v2 has no code for: a text that says no more than that, such as
/// <c>fasting 12 hours</c> or <c>8 h fasting</c>.
/// </summary>
internal static partial class FastingDuration
{
    public static bool IsTold(in Source information) => Find(information) is not null;

    /// <summary>Null where the text says anything else.</summary>
    public static Duration? Read(in Source information)
    {
        if (Find(information) is not { } told)
        {
            return null;
        }

        information.Used("collection.fastingStatusDuration");
        return new Duration { Value = FhirDecimal.FromText(told.Length), Unit = told.Unit, System = CodeSystems.Ucum, Code = told.Unit };
    }

    /// <summary>The code and its text may say it both; a second system may not.</summary>
    private static (string Length, string Unit)? Find(in Source information)
    {
        string? text = information[2].Peek() ?? information[1].Peek();
        if (text is null || !text.Contains("fast", StringComparison.OrdinalIgnoreCase) || information[3].IsPresent || information[4].IsPresent || (information[1].IsPresent && information[2].IsPresent))
        {
            return null;
        }

        Match match = Told().Match(text);
        return match.Success && TimeUnits.Find(match.Groups["unit"].Value) is { } unit ? (match.Groups["length"].Value, unit) : null;
    }

    [GeneratedRegex(@"\A(?:fast(?:ing|ed)?(?: for|:)? (?<length>[1-9][0-9]?)[ -]?(?<unit>[a-z]+)|(?<length>[1-9][0-9]?)[ -]?(?<unit>[a-z]+) (?:of )?fast(?:ing|ed)?)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Told();
}
