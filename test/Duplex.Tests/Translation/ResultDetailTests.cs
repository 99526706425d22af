using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Rows of the sheets of results that stand in few messages.</summary>
public class ResultDetailTests
{
    // Synthetic patient.
    private const string Patient = "PID|1||7001^^^SANDBOX^MR||TEST^PATIENT||19700214|F\n";
    private const string Report = $"{Patient}OBR|1|P1^SANDBOXORD|F1^LABSYS|1-8^Test^LN|||20260105|||||||||||||||||LAB|F\n";

    [Theory]
    [InlineData("NM", "5", "Observation.value")]
    [InlineData("SN", "^1^-^5", "Observation.value.low", "Observation.value.high")]
    [InlineData("SN", "^1^:^5", "Observation.value.numerator", "Observation.value.denominator")]
    [InlineData("NR", "1^5", "Observation.value.low", "Observation.value.high")]
    [InlineData("NA", "1^5", "Observation.value.origin")]
    public void Unit_is_told_to_go_into_every_quantity_that_has_it(string type, string value, params string[] quantities)
    {
        MessageTranslationResult result = Translate($"{Report}OBX|1|{type}|1-8^Test^LN||{value}|mg/dL^^UCUM|||||F\n");

        List<string?> targets = [.. result.Coverage.Entries.Where(entry => entry.Source == "OBX-6[1].1").Select(entry => entry.Target)];
        Assert.All(quantities, quantity => Assert.Contains($"{quantity}.code", targets));
        Assert.All(targets, target => Assert.Contains(quantities, quantity => target!.StartsWith(quantity + ".", StringComparison.Ordinal)));
        Assert.DoesNotContain(result.Coverage.Entries, entry => entry.Outcome == CoverageOutcome.NoPlace && entry.Source.StartsWith("OBX", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(">^5^x^10", "\"value\":5", "\"comparator\":\">\"", "> 5 x 10")]
    [InlineData("^5^^10", "\"value\":5", "\"valueString\":\"5 10\"")]
    public void Structured_number_with_another_sign_is_its_first_number_with_the_whole_as_sent(string value, params string[] parts)
    {
        string quantity = Only(Translate($"{Report}OBX|1|SN|1-8^Test^LN||{value}|mg/dL^^UCUM|||||F\n"), "Observation").GetProperty("valueQuantity").GetRawText();

        Assert.All(parts, part => Assert.Contains(part, quantity.Replace("\\u003E", ">", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("Q")]
    public void State_that_stands_beside_the_status_is_told_to_be_there(string state)
    {
        MessageTranslationResult result = Translate($"{Report}OBX|1|ST|1-8^Test^LN||||||||{state}\n");

        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "OBX-11", Outcome: CoverageOutcome.Decides, Target: "Observation.status.extension.valueCodeableConcept.coding.code" });
        Assert.Contains(state, Only(result, "Observation").GetProperty("_status").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Range_of_a_repeated_value_is_that_of_each_of_them()
    {
        JsonElement observation = Only(Translate($"{Report}OBX|1|NM|1-8^Test^LN||3~4|mg/dL^^UCUM|1-5||||F\n"), "Observation");

        Assert.False(observation.TryGetProperty("referenceRange", out _));
        Assert.All(observation.GetProperty("component").EnumerateArray(), component => Assert.Equal("1-5", component.GetProperty("referenceRange")[0].GetProperty("text").GetString()));
    }

    [Fact]
    public void Number_of_a_specimen_decides_which_of_the_message_it_is()
    {
        MessageTranslationResult result = Translate(
            $"{Report}OBX|1|NM|1-8^Test^LN||3||||||F||||||||||||||||||||||^L2&LABSYS\nSPM|1|S1&SANDBOXORD^L1&LABSYS||BLD\nSPM|2|S2&SANDBOXORD^L2&LABSYS||UR\n");

        JsonElement named = Assert.Single(All(result, "Specimen"), specimen => specimen.GetRawText().Contains("\"L2\"", StringComparison.Ordinal));
        Assert.Equal($"Specimen/{named.GetProperty("id").GetString()}", Only(result, "Observation").GetProperty("specimen").GetProperty("reference").GetString());
    }

    [Fact]
    public void Number_of_another_specimen_is_not_joined_to_the_only_one_of_the_order()
    {
        MessageTranslationResult result = Translate(
            $"{Report}OBX|1|NM|1-8^Test^LN||3||||||F||||||||||||||||||||||^L9&LABSYS\nSPM|1|S1&SANDBOXORD^L1&LABSYS||BLD\n");

        JsonElement specimen = Only(result, "Observation").GetProperty("specimen");
        Assert.False(specimen.TryGetProperty("reference", out _));
        Assert.Equal("L9", specimen.GetProperty("identifier").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("2.8", 0)]
    [InlineData("2.5.1", 1)]
    public void Observation_before_the_first_order_is_the_patients_own_since_2_7(string version, int results)
    {
        MessageTranslationResult result = Translate($"{Patient}OBX|1|NM|29463-7^Weight^LN||70|kg^^UCUM|||||F\nOBR|1|P1|F1|1-8^Test^LN|||||||||||||||||||||F\n", version);

        Assert.Equal(results, Only(result, "DiagnosticReport").TryGetProperty("result", out JsonElement list) ? list.GetArrayLength() : 0);
        Assert.Contains("kg", Only(result, "Observation").GetRawText(), StringComparison.Ordinal);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Day_of_issue_is_kept_although_it_is_no_instant()
    {
        JsonElement report = Only(Translate($"{Patient}OBR|1|P1|F1|1-8^Test^LN||||||||||||||||||20260106|||F\nOBX|1|NM|1-8^Test^LN||1||||||F\n"), "DiagnosticReport");

        Assert.False(report.TryGetProperty("issued", out _));
        Assert.Contains(report.GetProperty("extension").EnumerateArray(), extension => extension.GetProperty("url").GetString() == "urn:duplex:v2:OBR-22");
    }

    [Fact]
    public void Relative_who_takes_part_has_the_numbers_and_the_address_of_PRT()
    {
        MessageTranslationResult result = Translate(
            $"{Patient}PRT||AD||SPO^Spouse^HL70063|^TEST^RELATIVE|||||||||3 Side Street^^Town^^^^H||||||||||P78^SW\n{Report[Patient.Length..]}OBX|1|NM|1-8^Test^LN||1||||||F\n", "2.8");

        JsonElement relative = Only(result, "RelatedPerson");
        Assert.Contains("P78", relative.GetProperty("identifier").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("3 Side Street", relative.GetProperty("address").GetRawText(), StringComparison.Ordinal);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Place_and_address_of_a_participation_are_a_location_each_and_a_described_device_takes_the_place_of_its_number()
    {
        MessageTranslationResult result = Translate(
            $"{Report}OBX|1|NM|1-8^Test^LN||1||||||F|||||||AN77^SANDBOX\nPRT||AD||EQUIP|||||LAB1|AN77^SANDBOX||||3 Side Street^^Town||||||SN-1\n", "2.8");

        JsonElement observation = Only(result, "Observation");
        Assert.Equal(2, observation.GetProperty("extension").EnumerateArray().Count(extension => extension.GetProperty("url").GetString()!.EndsWith("event-location", StringComparison.Ordinal)));
        Assert.Equal($"Device/{Only(result, "Device").GetProperty("id").GetString()}", observation.GetProperty("device").GetProperty("reference").GetString());
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    private static MessageTranslationResult Translate(string lines, string version = "2.5.1") =>
        MessageTranslation.ToFhir(Wire.Bytes($"MSH|^~\\&|LAB|NORTH|ENGINE|NORTH|20260107080000||ORU^R01|G1|P|{version}\n{lines}"), Translated.Options());

    private static JsonElement Only(MessageTranslationResult result, string type) => Assert.Single(All(result, type));

    private static List<JsonElement> All(MessageTranslationResult result, string type)
    {
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        using JsonDocument bundle = JsonDocument.Parse(result.Bundle!.Value);
        return [.. BundleFaults.Resources(bundle.RootElement).Where(resource => resource.GetProperty("resourceType").GetString() == type).Select(resource => resource.Clone())];
    }
}
