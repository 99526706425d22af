using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Orders and results as whole Bundles.</summary>
public class OrderBundleTests
{
    // Synthetic patient and people.
    private const string Patient = "PID|1||7001^^^SANDBOX^MR||TEST^PATIENT||19700214|F\n";

    [Fact]
    public void Order_and_result_of_nobody_are_told_as_they_are()
    {
        MessageTranslationResult order = Translate("ORM^O01", "ORC|NW|P1^SANDBOXORD\nOBR|1|P1^SANDBOXORD||1-8^Test^LN\n");
        MessageTranslationResult result = Translate("ORU^R01", "OBR|1||F1|1-8^Test^LN|||||||||||||||||||||F\nOBX|1|NM|1-8^Test^LN||1||||||F\n");

        Assert.Contains("data-absent-reason", Only(order, "ServiceRequest").GetProperty("subject").GetRawText());
        Assert.False(Only(result, "Observation").TryGetProperty("subject", out _));
        Assert.Contains(order.Findings, finding => finding.Place == "PID");
        Assert.Empty(BundleFaults.Of(order.Bundle!.Value));
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Theory]
    [InlineData("TQ1|1||Q6H||||20260106|20260108", "boundsPeriod", "2026-01-08")]
    [InlineData("TQ1|1|||0800~2000", "timeOfDay", "20:00:00")]
    [InlineData("TQ1|1|||||5^d|20260106", "boundsPeriod", "2026-01-11")]
    [InlineData("TQ1|1|||||5^d", "boundsDuration", "\"value\":5")]
    [InlineData("TQ1|1||||||||||||30^min", "durationUnit", "min")]
    [InlineData("TQ1|1|||||||||||||10", "count", "10")]
    public void Timing_goes_into_the_part_of_timing_that_says_it(string tq1, string element, string value)
    {
        MessageTranslationResult result = Translate("OML^O21", $"{Patient}ORC|NW|P1^SANDBOXORD\n{tq1}\nOBR|1|P1^SANDBOXORD||1-8^Test^LN\n");

        JsonElement repeat = Only(result, "ServiceRequest").GetProperty("occurrenceTiming").GetProperty("repeat");
        Assert.Contains(value, repeat.GetProperty(element).GetRawText());
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Start_alone_is_the_time_of_the_occurrence() => Assert.Equal(
        "2026-01-06T12:00:00+00:00",
        Only(Translate("OML^O21", $"{Patient}ORC|NW|P1^SANDBOXORD\nTQ1|1||||||20260106120000\nOBR|1|P1^SANDBOXORD||1-8^Test^LN\n"), "ServiceRequest").GetProperty("occurrenceDateTime").GetString());

    [Fact]
    public void Every_valued_field_of_ORC_and_OBR_reaches_the_bundle()
    {
        string fields = string.Join('|', Enumerable.Range(10, 27).Select(field => field switch
        {
            14 or 23 => "^WPN^PH^^^555^1234567",
            15 or 27 or 32 or 36 => "20260106",
            21 => "NORTH^L^^^^SANDBOX^XX^^^1",
            22 or 24 => "1 Main St^^Town",
            33 => "A1^^^SANDBOX",
            10 or 11 or 12 or 19 => $"{field}^DOC{field}^TEST",
            _ => $"C{field}^Text{field}^L",
        }));
        MessageTranslationResult result = Translate(
            "OML^O21", $"{Patient}ORC|NW|P1^SANDBOXORD|F1^LAB|G1^SANDBOXORD|SC|E|1^BID|P0&SANDBOXORD|20260106090000|{fields}\nOBR|1|P1^SANDBOXORD|F1^LAB|1-8^Test^LN|R|20260106|||||A||info\n");

        Assert.Empty(result.Coverage.Entries
            .Where(entry => entry.Outcome == CoverageOutcome.NoPlace && entry.Source.StartsWith("OR", StringComparison.Ordinal) | entry.Source.StartsWith("OB", StringComparison.Ordinal))
            .Select(entry => entry.Source));
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Note_stands_in_one_place_and_keeps_who_wrote_it_and_when()
    {
        MessageTranslationResult result = Translate(
            "ORU^R01", $"{Patient}NTE|1||of the patient\nOBR|1||F1|1-8^Test^LN|||||||||||||||||||||F\nNTE|1||of the report\nOBX|1|NM|1-8^Test^LN|1|1||||||F\nNTE|1||first||5^LAB^TEST|20260106\nNTE|2||second||5^LAB^TEST|20260106\nNTE|3||third\nOBX|2|NM|1-8^Test^LN|2|1||||||F\n");

        string[] bundle = [.. Resources(result).Where(resource => resource.GetProperty("resourceType").GetString() is not "DocumentReference").Select(resource => resource.GetRawText())];
        Assert.All(["of the patient", "of the report", "first\\nsecond", "third"], text => Assert.Single(bundle, resource => resource.Contains(text, StringComparison.Ordinal)));
        JsonElement notes = Resources(result).First(resource => resource.GetProperty("resourceType").GetString() == "Observation").GetProperty("note");
        Assert.Equal(2, notes.GetArrayLength());
        Assert.Equal("2026-01-06", notes[0].GetProperty("time").GetString());
        Assert.Contains("Practitioner/", notes[0].GetProperty("authorReference").GetRawText());
    }

    [Fact]
    public void Observation_behind_SPM_is_about_the_specimen()
    {
        MessageTranslationResult result = Translate(
            "ORU^R01", $"{Patient}OBR|1||F1|1-8^Test^LN|||||||||||||||||||||F\nOBX|1|NM|1-8^Test^LN||1||||||F\nSPM|1|^S1&LAB||BLD\nOBX|1|NM|VOL^Volume^L||4|mL^^UCUM|||||F\n");

        JsonElement[] observations = [.. Resources(result).Where(resource => resource.GetProperty("resourceType").GetString() == "Observation")];
        Assert.False(observations[0].TryGetProperty("focus", out _));
        Assert.Equal($"Specimen/{Only(result, "Specimen").GetProperty("id").GetString()}", observations[1].GetProperty("focus")[0].GetProperty("reference").GetString());
    }

    [Theory]
    [InlineData("OUL^R22", "SPM|1|S1&SANDBOXORD||BLD\nOBR|1||F1|1-8^A^LN|||||||||||||||||||||F\nORC|RE\nOBR|2||F2|2-8^B^LN|||||||||||||||||||||F\nORC|RE\nSPM|2|S2&SANDBOXORD||UR\nOBR|3||F3|3-8^C^LN|||||||||||||||||||||F\n", "S1,S1,S2")]
    [InlineData("OUL^R23", "SAC|||C1\nSPM|1|S1&SANDBOXORD||BLD\nOBR|1||F1|1-8^A^LN|||||||||||||||||||||F\nSAC|||C2\nSPM|1|S2&SANDBOXORD||BLD\nOBR|2||F2|2-8^B^LN|||||||||||||||||||||F\n", "S1,S2")]
    [InlineData("OUL^R24", "OBR|1||F1|1-8^A^LN|||||||||||||||||||||F\nORC|RE\nSPM|1|S1&SANDBOXORD||BLD\nOBR|2||F2|2-8^B^LN|||||||||||||||||||||F\nORC|RE\nSPM|1|S2&SANDBOXORD||BLD\n", "S1,S2")]
    public void Specimen_goes_with_its_orders_by_the_order_of_the_message(string type, string lines, string expected)
    {
        MessageTranslationResult result = Translate(type, Patient + lines);

        Dictionary<string, string> numbers = Resources(result).Where(resource => resource.GetProperty("resourceType").GetString() == "Specimen")
            .ToDictionary(resource => $"Specimen/{resource.GetProperty("id").GetString()}", resource => resource.GetProperty("identifier")[0].GetProperty("value").GetString()!);
        Assert.Equal(expected, string.Join(',', Resources(result).Where(resource => resource.GetProperty("resourceType").GetString() == "DiagnosticReport")
            .Select(report => numbers[report.GetProperty("specimen")[0].GetProperty("reference").GetString()!])));
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Same_message_gives_the_same_bundle()
    {
        const string Lines = Patient + "ORC|RE|P1|F1\nOBR|1|P1|F1|1-8^Test^LN||||||||||||||||||||LAB|F\nOBX|1|NM|1-8^Test^LN||1||||||F\n";

        Assert.Equal(Translate("ORU^R01", Lines).Bundle!.Value.ToArray(), Translate("ORU^R01", Lines).Bundle!.Value.ToArray());
    }

    private static MessageTranslationResult Translate(string type, string lines)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(Wire.Bytes($"MSH|^~\\&|LAB|A|B|C|20260106091500||{type}|1|P|2.5.1\n{lines}"), Translated.Options());
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        return result;
    }

    private static List<JsonElement> Resources(MessageTranslationResult result)
    {
        using JsonDocument document = JsonDocument.Parse(result.Bundle!.Value);
        return [.. BundleFaults.Resources(document.RootElement).Select(resource => resource.Clone())];
    }

    private static JsonElement Only(MessageTranslationResult result, string type) =>
        Assert.Single(Resources(result), resource => resource.GetProperty("resourceType").GetString() == type);
}
