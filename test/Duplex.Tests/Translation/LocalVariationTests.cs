using System.Collections.Frozen;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Local;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>What a counterparty does in its own way, told by its configuration.</summary>
public class LocalVariationTests
{
    private const string Race = "http://example.org/fhir/StructureDefinition/village";

    // Synthetic patient.
    private const string Admission = """
        MSH|^~\&|A|B|C|D|20260105||ADT^A08|1|P|2.5.1
        PID|1||7^^^SANDBOX^PT||TEST^PATIENT||19700214|W|||||||||||||||||||||||8^^^SANDBOX^AN
        PV1|1|O|||||||||||||||||V9^^^SANDBOX
        ZPI|2|Northern~Southern|4|M
        """;

    private const string Result = """
        MSH|^~\&|A|B|C|D|20260105||ORU^R01|1|P|2.5.1
        PID|1||7^^^SANDBOX^MR||TEST^PATIENT
        OBR|1||F1|PAN^Panel^L|||20260105080000||||||||||||||||||F
        OBX|1|NM|GLU^Sugar^L||5.4|millimol/l|||||F
        """;

    [Fact]
    public void Field_that_stands_elsewhere_is_read_where_the_standard_has_it_and_told_where_it_stood()
    {
        MessageTranslationResult result = Translate(Admission, options => options with { Moves = [Move("PID-31", "PID-3"), Move("ZPI-4", "PID-16")] });

        Assert.Contains("\"value\":\"8\"", Text(result));
        Assert.Contains("maritalStatus", Text(result));
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "PID-31[1].1", Target: "Patient.identifier.value" });
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZPI-4", Outcome: CoverageOutcome.Mapped });
        Assert.DoesNotContain(result.Coverage.Entries, entry => entry.Source.StartsWith("PID-16", StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_of_several_segments_that_belong_to_one_field_stand_there_behind_each_other()
    {
        MessageTranslationResult result = Translate(Admission + "\nZPI|3|Eastern|5|S", options => options with { Moves = [Move("ZPI-2", "PID-5")] });

        Assert.Contains("\"family\":\"TEST\"", Text(result));
        Assert.Contains("\"family\":\"Northern\"", Text(result));
        Assert.Contains("\"family\":\"Southern\"", Text(result));
        Assert.Contains("\"family\":\"Eastern\"", Text(result));
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZPI-2[1]" or "ZPI-2[1].1", Target: "Patient.name.family" });
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZPI-2[2]" or "ZPI-2[2].1", Target: "Patient.name.family" });
        Assert.Contains(result.Coverage.Entries, entry => entry.Source.StartsWith("ZPI[2]-2", StringComparison.Ordinal) && entry.Target == "Patient.name.family");
    }

    [Theory]
    [InlineData("W", "W")]
    [InlineData("M\u00dcLLER", UnmappedCode.Hidden)]
    [InlineData("SMITH JONES", UnmappedCode.Hidden)]
    [InlineData("123456789", UnmappedCode.Hidden)]
    public void A_value_that_looks_like_no_code_is_not_shown_among_the_unmapped_ones(string sent, string shown)
    {
        MessageTranslationResult result = Translate(Admission.Replace("|W|", $"|{sent}|", StringComparison.Ordinal), options => options);

        Assert.Contains(result.UnmappedCodes, unmapped => unmapped.Key is { Place: "PID-8" } && unmapped.Key.Code == shown);
    }

    [Fact]
    public void Moved_component_never_takes_the_place_of_another_value()
    {
        MessageTranslationResult result = Translate(Admission, options => options with { Moves = [Move("ZPI-1", "PID-3.1")] });

        Assert.Contains("\"value\":\"7\"", Text(result));
        Assert.Contains(result.Findings, finding => finding.Place == "ZPI-1" && finding.Sentence.Contains("another value stands there", StringComparison.Ordinal));
    }

    [Fact]
    public void Field_without_a_segment_to_move_into_is_a_finding() => Assert.Contains(
        Translate(Admission, options => options with { Moves = [Move("ZPI-1", "AL1-3.1")] }).Findings, finding => finding.Place == "ZPI-1");

    [Fact]
    public void Field_of_its_own_is_kept_as_an_extension_for_each_repetition()
    {
        FieldExtension[] rules =
        [
            new(Hl7Path.Parse("ZPI-2"), "Patient", Race, ExtensionType.Text),
            new(Hl7Path.Parse("ZPI-3"), "Encounter", Race + "-count", ExtensionType.Whole),
        ];
        MessageTranslationResult result = Translate(Admission, options => options with { Extensions = rules });

        Assert.Contains($$"""{"url":"{{Race}}","valueString":"Northern"},{"url":"{{Race}}","valueString":"Southern"}""", Text(result));
        Assert.Contains($$"""{"url":"{{Race}}-count","valueInteger":4}""", Text(result));
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZPI-2[2]", Target: "Patient.extension", Outcome: CoverageOutcome.KeptAsExtension });
        Translated.AssertValid(result.Bundle!.Value.ToArray());
    }

    [Fact]
    public void Local_code_becomes_the_standard_one_beside_it()
    {
        Dictionary<(string, int), IReadOnlyDictionary<string, LocalConcept>> codes = new()
        {
            [("PID", 8)] = new Dictionary<string, LocalConcept> { ["W"] = new("F") },
            [("OBX", 3)] = new Dictionary<string, LocalConcept> { ["GLU"] = new("2345-7", "http://loinc.org", "Glucose") },
        };

        Assert.Contains("\"gender\":\"female\"", Text(Translate(Admission, options => options with { LocalCodes = new LocalCodes(codes) })));
        Assert.Contains(
            """[{"system":"http://loinc.org","code":"2345-7","display":"Glucose"},{"code":"GLU","display":"Sugar"}]""",
            Text(Translate(Result, options => options with { LocalCodes = new LocalCodes(codes) })));
    }

    [Fact]
    public void Spelling_of_a_unit_becomes_the_code_that_is_meant()
    {
        FrozenDictionary<string, string> units = new Dictionary<string, string> { ["millimol/l"] = "mmol/L" }.ToFrozenDictionary();

        Assert.Contains(
            """{"value":5.4,"unit":"millimol/l","system":"http://unitsofmeasure.org","code":"mmol/L"}""",
            Text(Translate(Result, options => options with { Units = units })));
    }

    [Fact]
    public void Time_without_an_offset_takes_the_zone_of_the_connection()
    {
        MessageTranslationResult result = Translate(Result, options => options with { SenderZone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") });

        Assert.Contains("\"effectiveDateTime\":\"2026-01-05T08:00:00-05:00\"", Text(result));
        Assert.True(result.Coverage.TimesWithoutZone > 0);
    }

    private static FieldMove Move(string from, string to) => new(Hl7Path.Parse(from), Hl7Path.Parse(to));

    private static MessageTranslationResult Translate(string lines, Func<TranslationOptions, TranslationOptions> with)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(Wire.Bytes(lines), with(Translated.Options()));
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        return result;
    }

    private static string Text(MessageTranslationResult result) => Encoding.UTF8.GetString(result.Bundle!.Value.Span);
}
