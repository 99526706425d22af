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

    [Fact]
    public void Test_that_was_not_done_says_why_by_its_code()
    {
        JsonElement observation = Assert.Single(All(Translate("OBX|1|CWE|2524-7^Lactate^LN||TNP^Test not performed^L||||||X\n"), "Observation"));

        JsonElement reason = observation.GetProperty("dataAbsentReason");
        Assert.Equal("Test not performed", reason.GetProperty("text").GetString());
        Assert.Contains("TNP", reason.GetProperty("coding").EnumerateArray().Select(coding => coding.GetProperty("code").GetString()));
        Assert.False(observation.TryGetProperty("note", out _));
    }

    [Fact]
    public void Susceptibility_is_derived_from_its_organism()
    {
        MessageTranslationResult result = Translate(
            "OBX|1|CWE|600-7^Organism^LN|1|112283007^E. coli^SCT||||||F\nOBX|2|CWE|600-7^Organism^LN|2|3092008^S. aureus^SCT||||||F\n"
            + "OBR|2|P1^PL|F1^LAB|50545-3^Susceptibility^LN|||20260105|||||||||||||||||MB|F|600-7&Organism&LN^1|||P1&PL^F1&LAB\nOBX|1|SN|28-1^Ampicillin^LN||>=^32|ug/mL||R|||F\n"
            + "OBR|3|P1^PL|F1^LAB|50545-3^Susceptibility^LN|||20260105|||||||||||||||||MB|F|600-7&Organism&LN^2|||P1&PL^F1&LAB\nOBX|1|SN|6932-8^Penicillin^LN||<=^0.03|ug/mL||S|||F\n");

        JsonElement[] observations = [.. All(result, "Observation")];
        Assert.Equal(
            observations.Take(2).Select(organism => $"Observation/{organism.GetProperty("id").GetString()}"),
            observations.Skip(2).Select(drug => drug.GetProperty("derivedFrom")[0].GetProperty("reference").GetString()));
        Assert.Equal(3, All(result, "ServiceRequest").Select(request => request.GetProperty("id").GetString()).Distinct().Count());
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Metric_whose_facets_have_the_values_is_not_cancelled()
    {
        MessageTranslationResult result = Translate(
            "OBX|1||150020^MDC_PRESS_BLD_NONINV^MDC|1.1.1.1|||||||X\nOBX|2|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1.1|118|266016^MDC_DIM_MMHG^MDC|||||F\nOBX|3|NM|150022^MDC_PRESS_BLD_NONINV_DIA^MDC|1.1.1.1.2|76|266016^MDC_DIM_MMHG^MDC|||||R\n");

        JsonElement pressure = Assert.Single(All(result, "Observation"));
        Assert.Equal("preliminary", pressure.GetProperty("status").GetString());
        Assert.DoesNotContain("\"X\"", pressure.GetProperty("_status").GetRawText(), StringComparison.Ordinal);
        Assert.False(pressure.TryGetProperty("dataAbsentReason", out _));
        Assert.Equal(2, pressure.GetProperty("component").GetArrayLength());
        Assert.DoesNotContain(result.Coverage.Entries, entry => entry is { Source: "OBX-11", Outcome: CoverageOutcome.NoPlace });
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Unit_of_a_number_that_is_still_to_come_is_kept() => Assert.Contains(
        "mmol/L",
        Assert.Single(All(Translate("OBX|1|NM|2823-3^K^LN|||mmol/L|3.5-5.1||||I\n"), "Observation")).GetProperty("extension").GetRawText(), StringComparison.Ordinal);

    private static MessageTranslationResult Translate(string observations) => MessageTranslation.ToFhir(Wire.Bytes(Report + observations), Translated.Options());

    private static IEnumerable<JsonElement> All(MessageTranslationResult result, string type) =>
        JsonDocument.Parse(result.Bundle!.Value).RootElement.GetProperty("entry").EnumerateArray()
            .Select(entry => entry.GetProperty("resource"))
            .Where(resource => resource.GetProperty("resourceType").GetString() == type);
}
