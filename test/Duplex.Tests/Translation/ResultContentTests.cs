using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>What a result says is neither lost, nor joined to something else, nor invented.</summary>
public class ResultContentTests
{
    // Synthetic patient.
    private const string Report =
        "MSH|^~\\&|LAB|LAB|D|C|20260106101500||ORU^R01|M1|P|2.5.1\nPID|1||7001^^^SANDBOX^MR||TEST^PATIENT||19700214|F\nOBR|1|P1^PL|F1^LAB|71020^Chest^C4|||20260105|||||||||||||||||RAD|F\n";

    [Fact]
    public void Suffixes_of_the_code_tell_observations_apart_and_are_kept()
    {
        MessageTranslationResult result = Translate(
            "OBX|1|TX|71020&GDT^Chest^C4||Opacity on the right||||||F\nOBX|2|TX|71020&GDT^Chest^C4||Second line||||||F\nOBX|3|TX|71020&IMP^Chest^C4||Suspicious||||||F\nOBX|4|TX|71020&ADT^Chest^C4||Addendum: nothing||||||F\n");

        JsonElement[] observations = [.. All(result, "Observation")];
        Assert.Equal(["Opacity on the right\nSecond line", "Suspicious", "Addendum: nothing"], observations.Select(one => one.GetProperty("valueString").GetString()));
        Assert.Equal(["GDT", "IMP", "ADT"], observations.Select(one => one.GetProperty("extension")[0].GetProperty("valueString").GetString()));
        Assert.Equal("Chest: diagnostic impression", observations[1].GetProperty("code").GetProperty("text").GetString());
        Assert.DoesNotContain(result.Coverage.Entries, entry => entry.Outcome == CoverageOutcome.NoPlace && entry.Source.StartsWith("OBX", StringComparison.Ordinal));
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Theory]
    [InlineData("^^^^")]
    [InlineData("&&^&^^")]
    [InlineData("^^^^^^^^LAB")]
    public void Observer_without_number_and_name_is_nobody(string observer)
    {
        MessageTranslationResult result = Translate($"OBX|1|NM|718-7^Hb^LN||11|g/dL|||||F|||||{observer}\n");

        Assert.Empty(All(result, "PractitionerRole"));
        Assert.False(Assert.Single(All(result, "Observation")).TryGetProperty("performer", out _));
    }

    [Theory]
    [InlineData("F", "unknown")]
    [InlineData("C", "unknown")]
    [InlineData("I", "temp-unknown")]
    [InlineData("P", "temp-unknown")]
    public void Result_without_a_value_says_that_it_has_none(string state, string reason) => Assert.Equal(
        reason,
        Assert.Single(All(Translate($"OBX|1|NM|718-7^Hb^LN|||g/dL|||||{state}\n"), "Observation"))
            .GetProperty("dataAbsentReason").GetProperty("coding")[0].GetProperty("code").GetString());

    [Theory]
    [InlineData("CE", "free text value")]
    [InlineData("CWE", "no growth after 48 h^^")]
    public void Words_in_place_of_a_code_are_a_text(string type, string value)
    {
        MessageTranslationResult result = Translate($"OBX|1|{type}|600-7^Culture^LN||{value}||||||F\n");

        JsonElement told = Assert.Single(All(result, "Observation")).GetProperty("valueCodeableConcept");
        Assert.Equal(value.TrimEnd('^'), told.GetProperty("text").GetString());
        Assert.False(told.TryGetProperty("coding", out _));
        Assert.Contains(result.Findings, finding => finding.Place == "OBX-5[1].1");
        Assert.DoesNotContain(result.Coverage.Entries, entry => entry.Target == "Observation.value.coding.code");
    }

    [Fact]
    public void Document_that_cannot_be_read_is_told_to_have_no_place()
    {
        MessageTranslationResult result = Translate("OBX|1|ED|K^Image^L||^Image^jpeg^Base64^!!!notbase64||||||F\n");

        Assert.False(Assert.Single(All(result, "DiagnosticReport")).TryGetProperty("presentedForm", out _));
        Assert.Contains(result.Findings, finding => finding.Place == "OBX-5[1].5");
        Assert.All(
            result.Coverage.Entries.Where(entry => entry.Source.StartsWith("OBX-3", StringComparison.Ordinal) || entry.Source.StartsWith("OBX-5", StringComparison.Ordinal)),
            entry => Assert.Equal(CoverageOutcome.NoPlace, entry.Outcome));
    }

    private static MessageTranslationResult Translate(string observations) => MessageTranslation.ToFhir(Wire.Bytes(Report + observations), Translated.Options());

    private static IEnumerable<JsonElement> All(MessageTranslationResult result, string type) =>
        JsonDocument.Parse(result.Bundle!.Value).RootElement.GetProperty("entry").EnumerateArray()
            .Select(entry => entry.GetProperty("resource"))
            .Where(resource => resource.GetProperty("resourceType").GetString() == type);
}
