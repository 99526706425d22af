using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>HL7 table 0335 (RPT-1, RI-1, TQ1-3.1): words such as <c>BID</c>, and patterns such as <c>Q6H</c>.</summary>
internal static class RepeatPatterns
{
    /// <summary>The code of the timing, and what a pattern says of how often; null where nothing is there.</summary>
    public static CodeableConcept? Read(in Source cwe, TimingRepeat repeat)
    {
        if (cwe[1].Peek() is not { } sent)
        {
            return CweToCodeableConcept.Read(cwe);
        }

        string pattern = AsNeededReading.Without(sent);
        CodeableConcept? concept = pattern.Length > 0 && (pattern.Length < sent.Length || IsPattern(sent)) ? CweToCodeableConcept.Read(cwe) : MappedConcepts.Read(cwe, CodeMaps.RepeatPattern);
        if (concept is { Coding: [{ System: null, HasExtensions: false } coding, ..] })
        {
            concept.Coding[0] = new Coding { System = CodeSystems.TableOf("0335"), Version = coding.Version, Code = coding.Code, Display = coding.Display };
        }

        Repeat(pattern.ToUpperInvariant(), repeat);
        return concept;
    }

    /// <summary>Q, a number and a letter: the table has one line for all of them.</summary>
    private static bool IsPattern(string code) =>
        Interval(code.ToUpperInvariant()) is not null || Times(code.ToUpperInvariant()) is not null || DayOf(code.ToUpperInvariant()) is not null;

    private static void Repeat(string code, TimingRepeat repeat)
    {
        if (DayOf(code) is { } day)
        {
            repeat.DayOfWeek.Add(new FhirCode(RptToTiming.Days[day.Day - 1]));
            if (day.Weeks > 1)
            {
                repeat.Frequency = new FhirPositiveInt(1);
                repeat.Period = FhirDecimal.FromText(day.Weeks.ToString(CultureInfo.InvariantCulture));
                repeat.PeriodUnit = "wk";
            }
        }
        else if (Interval(code) is { } interval)
        {
            repeat.Frequency = new FhirPositiveInt(1);
            repeat.Period = FhirDecimal.FromText(interval.Number.ToString(CultureInfo.InvariantCulture));
            repeat.PeriodUnit = interval.Unit;
        }
        else if (Words(code) is { } word)
        {
            repeat.Frequency = new FhirPositiveInt(word.Times);
            repeat.Period = FhirDecimal.FromText(word.Days);
            repeat.PeriodUnit = "d";
        }
        else if (code switch { "BID" => 2, "TID" => 3, "QID" => 4, _ => Times(code) } is { } times)
        {
            repeat.Frequency = new FhirPositiveInt(times);
            repeat.Period = FhirDecimal.FromText("1");
            repeat.PeriodUnit = "d";
        }
    }

    /// <summary>How often within how many days, as words of the table and those often sent instead say; null for other words.</summary>
    private static (int Times, string Days)? Words(string code) => code switch
    {
        "QAM" or "QPM" or "QHS" or "QD" or "QDAY" or "DAILY" => (1, "1"),
        "QOD" => (1, "2"),
        "QWK" or "QWEEK" or "WEEKLY" => (1, "7"),
        "TIW" => (3, "7"),
        _ => null,
    };

    /// <summary>Q2J1: every second Monday, of which 1 is the number; null where it is none.</summary>
    public static (int Weeks, int Day)? DayOf(string code)
    {
        int letter = code.IndexOf('J', StringComparison.Ordinal);
        int weeks = 1;
        return code.Length >= 3 && code[0] == 'Q' && letter == code.Length - 2 && code[^1] is >= '1' and <= '7'
            && (letter == 1 || (int.TryParse(code.AsSpan(1, letter - 1), NumberStyles.None, CultureInfo.InvariantCulture, out weeks) && weeks > 0))
            ? (weeks, code[^1] - '0')
            : null;
    }

    /// <summary>Q6H; null where it is none.</summary>
    private static (int Number, string Unit)? Interval(string code)
    {
        string? unit = code.Length < 3 || code[0] != 'Q' ? null : code[^1] switch { 'S' => "s", 'M' => "min", 'H' => "h", 'D' => "d", 'W' => "wk", 'L' => "mo", _ => null };
        return unit is not null && int.TryParse(code.AsSpan(1, code.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? (number, unit)
            : null;
    }

    /// <summary>5ID: so many times a day; null where it is none.</summary>
    private static int? Times(string code) =>
        code.Length > 2 && code.EndsWith("ID", StringComparison.Ordinal) && int.TryParse(code.AsSpan(0, code.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int times) && times > 0
            ? times
            : null;
}
