using Duplex.Translation;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>A prescription says when and how much, all of it, or is not sent.</summary>
public class MedicationTimingTests
{
    private const string Prescription = """
        {"resourceType":"MedicationRequest","id":"m1","identifier":[{"value":"RX55"}],"status":"active","intent":"order","medicationCodeableConcept":{"text":"synthetic tablet"},
        "subject":{"reference":"Patient/p1"},"dosageInstruction":[{DOSAGE}]}
        """;

    [Theory]
    [InlineData("""{"frequency":1,"period":4,"periodUnit":"h"}""", "TQ1|1||Q4H")]
    [InlineData("""{"frequency":1,"period":0.5,"periodUnit":"h"}""", "TQ1|1||Q30M")]
    [InlineData("""{"timeOfDay":["08:00:00"],"dayOfWeek":["tue"]}""", "TQ1|1||Q1J2^DW^2|080000")]
    [InlineData("""{"frequency":2,"period":1,"periodUnit":"wk","dayOfWeek":["mon","thu"]}""", "TQ1|1||Q1J1^DW^1~Q1J4^DW^4")]
    [InlineData("""{"frequency":1,"period":2,"periodUnit":"wk","dayOfWeek":["sun"]}""", "TQ1|1||Q2J7^DW^7")]
    [InlineData("""{"timeOfDay":["08:00:00","20:00:00"]}""", "TQ1|1||BID|080000~200000")]
    [InlineData("""{"when":["PCM","HS"]}""", "TQ1|1||PCM^^^^^^^PCM~HS^^^^^^^HS")]
    [InlineData("""{"when":["AC"],"offset":30}""", "TQ1|1||AC^^^^^^^AC^30^min")]
    [InlineData("""{"frequency":1,"period":1,"periodUnit":"d","duration":2,"durationUnit":"h","count":5}""", "TQ1|1||Q1D||||||||||2^h|5")]
    public void Timing_is_written_whole(string repeat, string expected) =>
        Assert.Equal(expected, Written.Message(Timed(repeat)).Line("TQ1"));

    [Theory]
    [InlineData("""{"frequency":1,"frequencyMax":3,"period":1,"periodUnit":"d"}""")]
    [InlineData("""{"frequency":1,"period":4,"periodMax":6,"periodUnit":"h"}""")]
    [InlineData("""{"frequency":3,"period":1,"periodUnit":"wk"}""")]
    [InlineData("""{"frequency":3,"period":1,"periodUnit":"wk","dayOfWeek":["mon","wed"],"when":["PCM"]}""")]
    [InlineData("""{"frequency":2,"period":1,"periodUnit":"d","dayOfWeek":["mon"]}""")]
    [InlineData("""{"frequency":2,"period":1,"periodUnit":"d","timeOfDay":["08:00:00"]}""")]
    [InlineData("""{"when":["WAKE"]}""")]
    [InlineData("""{"boundsRange":{"low":{"value":5,"unit":"d"},"high":{"value":7,"unit":"d"}},"frequency":1,"period":1,"periodUnit":"d"}""")]
    public void Timing_that_no_pattern_says_is_refused(string repeat) => Refused(Timed(repeat), "MedicationRequest.dosageInstruction.timing");

    [Fact]
    public void Several_single_times_are_refused() => Refused(
        With("""
            "timing":{"event":["2026-03-10T08:00:00Z","2026-03-12T08:00:00Z"]}
            """),
        "MedicationRequest.dosageInstruction.timing");

    [Theory]
    [InlineData("""{"repeat":{"frequency":2,"period":1,"periodUnit":"d"},"code":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation","code":"BID"}]}}""", "BID")]
    [InlineData("""{"code":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation","code":"QOD"}]}}""", "Q2D")]
    [InlineData("""{"repeat":{"frequency":3,"period":1,"periodUnit":"wk"},"code":{"text":"three times a week"}}""", "three times a week")]
    public void Code_says_all_that_stands_beside_it(string timing, string pattern) =>
        Assert.Equal($"TQ1|1||{pattern}", Written.Message(With($"\"timing\":{timing}")).Line("TQ1"));

    [Theory]
    [InlineData("""{"timeOfDay":["08:00:00"],"dayOfWeek":["tue"]}""", "tue", "08:00:00", null)]
    [InlineData("""{"when":["PCM"],"offset":30}""", "", "", "PCM 30")]
    public void Timing_that_went_out_comes_back(string repeat, string days, string times, string? when)
    {
        global::Duplex.Fhir.Model.TimingRepeat read = Written.ReadBack(Written.Result(Timed(repeat))).Only<global::Duplex.Fhir.Model.MedicationRequest>().DosageInstruction[0].Timing!.Repeat!;

        Assert.Equal(days, string.Join(' ', read.DayOfWeek.Select(day => day.Value)));
        Assert.Equal(times, string.Join(' ', read.TimeOfDay.Select(time => time.Value)));
        Assert.Equal(when, read.When.Count == 0 ? null : $"{read.When[0].Value} {read.Offset?.Text}");
    }

    [Fact]
    public void Dose_of_two_units_is_refused() => Refused(
        With("""
            "doseAndRate":[{"doseRange":{"low":{"value":1,"unit":"mg"},"high":{"value":2,"unit":"g"}}}]
            """),
        "MedicationRequest.dosageInstruction.doseAndRate.doseRange");

    [Fact]
    public void Ordered_dose_is_sent_and_the_calculated_one_named()
    {
        FhirToV2Result result = Written.Result(With("""
            "doseAndRate":[{"type":{"coding":[{"code":"calculated"}]},"doseQuantity":{"value":5,"unit":"mg"}},{"type":{"coding":[{"code":"ordered"}]},"doseQuantity":{"value":50,"unit":"mg"}}]
            """));

        Assert.StartsWith("RXE||^synthetic tablet|50||^mg", Written.Messages(result)[0].Line("RXE"), StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Place == "MedicationRequest.dosageInstruction.doseAndRate.dose");
    }

    [Fact]
    public void Two_doses_of_which_none_is_the_ordered_one_are_refused() => Refused(
        With("""
            "doseAndRate":[{"doseQuantity":{"value":5,"unit":"mg"}},{"doseQuantity":{"value":50,"unit":"mg"}}]
            """),
        "MedicationRequest.dosageInstruction.doseAndRate.dose");

    [Fact]
    public void Doses_that_differ_from_time_to_time_are_refused() => Refused(
        Written.Bundle(Prescription.Replace("{DOSAGE}", """
            {"doseAndRate":[{"doseQuantity":{"value":5,"unit":"mg"}}],"timing":{"repeat":{"when":["HS"]}}},{"doseAndRate":[{"doseQuantity":{"value":50,"unit":"mg"}}],"timing":{"repeat":{"when":["ACM"]}}}
            """, StringComparison.Ordinal)),
        "MedicationRequest.dosageInstruction");

    [Theory]
    [InlineData("""{"value":1,"unit":"h"}""", "H1")]
    [InlineData("""{"value":8,"unit":"hours"}""", "H8")]
    [InlineData("""{"value":1,"code":"min","system":"http://unitsofmeasure.org"}""", "M1")]
    public void Rate_keeps_its_time_also_without_a_code(string time, string expected)
    {
        string json = With("\"doseAndRate\":[{\"rateRatio\":{\"numerator\":{\"value\":100,\"unit\":\"mL\"},\"denominator\":" + time + "}}]");

        Assert.EndsWith($"|{expected}|100|^mL", Written.Message(json).Line("RXE"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"rateRatio":{"numerator":{"value":100,"unit":"mL"},"denominator":{"value":1,"unit":"bag"}}}""", "MedicationRequest.dosageInstruction.doseAndRate.rateRatio.denominator")]
    [InlineData("""{"rateRange":{"low":{"value":1,"unit":"mL/h"},"high":{"value":2,"unit":"mL/h"}}}""", "MedicationRequest.dosageInstruction.doseAndRate.rate")]
    public void Rate_without_a_time_is_refused(string dose, string place) => Refused(With($"\"doseAndRate\":[{dose}]"), place);

    [Fact]
    public void Most_of_a_day_is_written_and_any_other_limit_refused()
    {
        const string Most = "\"maxDosePerPeriod\":{\"numerator\":{\"value\":2000,\"unit\":\"mg\"},\"denominator\":{\"value\":1,\"unit\":\"UNIT\"}}";

        Assert.EndsWith("|RX55||||2000^mg", Written.Message(With(Most.Replace("UNIT", "d", StringComparison.Ordinal))).Line("RXE"), StringComparison.Ordinal);
        Refused(With(Most.Replace("UNIT", "wk", StringComparison.Ordinal)), "MedicationRequest.dosageInstruction.maxDosePerPeriod");
    }

    private static string Timed(string repeat) => With("\"timing\":{\"repeat\":" + repeat + "}");

    private static string With(string dosage) => Written.Bundle(Prescription.Replace("DOSAGE", dosage, StringComparison.Ordinal));

    private static void Refused(string json, string place)
    {
        FhirToV2Result result = Written.Result(json);

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Messages);
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Place == place);
    }
}
