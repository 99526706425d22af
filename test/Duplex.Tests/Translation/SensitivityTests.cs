using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class SensitivityTests
{
    private const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

    [Fact]
    public void Visit_of_a_very_important_person_is_labelled()
    {
        string visit = Translated.Resource(Interpret("PV1|1|I||||||||||||||VIP|||V9"), "Encounter");

        Assert.Equal("""{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0099","code":"VIP"}]}""", Translated.Member(visit, "meta"));
    }

    [Fact]
    public void Protected_patient_is_restricted()
    {
        Assert.Equal(
            $$"""{"security":[{"system":"{{Confidentiality}}","code":"R","display":"restricted"}]}""",
            Translated.Member(Translated.Resource(Interpret("PD1||||||||||||Y"), "Patient"), "meta"));
        Assert.Null(Translated.Member(Translated.Resource(Interpret("PD1||||||||||||N"), "Patient"), "meta"));
    }

    [Fact]
    public void Access_restrictions_are_kept_on_the_patient_and_on_the_visit()
    {
        TranslationResult result = Interpret("ARV|1|A|DEM^^HL70717|VIP\nPV1|1|I|||||||||||||||||V9\nARV|1|A|HIV|DIA|||R~HIV|NORDSCLCD");

        Assert.Equal(
            """{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0717","code":"DEM"},{"system":"http://terminology.hl7.org/CodeSystem/v2-0719","code":"VIP"}]}""",
            Translated.Member(Translated.Resource(result, "Patient"), "meta"));
        Assert.Equal(
            $$"""{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0717","code":"HIV"},{"system":"http://terminology.hl7.org/CodeSystem/v2-0719","code":"DIA"},{"system":"{{Confidentiality}}","code":"R"},{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"HIV"},{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"NORDSCLCD"}]}""",
            Translated.Member(Translated.Resource(result, "Encounter"), "meta"));
    }

    [Fact]
    public void Restriction_that_is_lifted_takes_the_label_away()
    {
        TranslationResult result = Interpret("ARV|1|D|DEM");

        Assert.Contains(result.Changes[0].Elements, element => element.Element == "meta.security" && element.Kind == Duplex.Fhir.Changes.ElementChangeKind.Cleared);
    }

    [Fact]
    public void Label_of_the_message_is_on_everything_that_it_says()
    {
        byte[] message = Wire.Bytes("MSH|^~\\&|A|B|C|D|20260105||ORU^R01|1|P|2.9||||||||||||||R\nPID|1||7^^^SANDBOX\nOBR|1||F1|1^a|||||||||||||||||||||F\nOBX|1|NM|1||1||||||F\n");
        MessageTranslationResult result = MessageTranslation.ToFhir(message, Translated.Options());

        using JsonDocument bundle = JsonDocument.Parse(result.Bundle!.Value);
        foreach (JsonElement entry in bundle.RootElement.GetProperty("entry").EnumerateArray().Where(entry => entry.GetProperty("resource").GetProperty("resourceType").GetString() is not "Provenance"))
        {
            Assert.Equal("R", entry.GetProperty("resource").GetProperty("meta").GetProperty("security")[0].GetProperty("code").GetString());
        }

        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "MSH-26", Outcome: CoverageOutcome.Mapped });
    }

    [Theory]
    [InlineData("ADT^A17", "PV1|1|I|||||||||||||||||V{0}")]
    [InlineData("ORU^R01", "PV1|1|I|||||||||||||||||V{0}\nOBR|1||F{0}|1^a|||||||||||||||||||||F\nOBX|1|NM|1||1||||||F")]
    public void Label_is_of_the_patient_whose_segments_it_stands_among(string type, string group)
    {
        string Of(int number, string afterPid, string afterPv1) => $"PID|1||{number}^^^SANDBOX\n{afterPid}{group.Split('\n')[0].Replace("{0}", $"{number}")}\n{afterPv1}{string.Join('\n', group.Split('\n').Skip(1)).Replace("{0}", $"{number}")}\n";
        byte[] message = Wire.Bytes($"MSH|^~\\&|A|B|C|D|20260105||{type}|1|P|2.9\n{Of(7, "ARV|1|A|DEM|VIP|no visitors|20260105^20260201\n", "")}{Of(8, "PD1||||||||||||Y\n", "ARV|1|A|HIV\n")}");
        MessageTranslationResult result = MessageTranslation.ToFhir(message, Translated.Options());

        using JsonDocument bundle = JsonDocument.Parse(result.Bundle!.Value);
        JsonElement[] resources = [.. BundleFaults.Resources(bundle.RootElement)];
        Assert.Equal(
            ["Patient 7: DEM VIP", "Patient 8: R", "Encounter V7: ", "Encounter V8: HIV"],
            resources.Where(resource => resource.GetProperty("resourceType").GetString() is "Patient" or "Encounter").OrderByDescending(resource => resource.GetProperty("resourceType").GetString(), StringComparer.Ordinal)
                .Select(resource => $"{resource.GetProperty("resourceType").GetString()} {resource.GetProperty("identifier")[0].GetProperty("value").GetString()}: {Labels(resource)}"));
        JsonElement restricted = resources.First(resource => resource.GetProperty("resourceType").GetString() == "Patient");
        Assert.Equal(["urn:duplex:v2:ARV-6"], restricted.GetProperty("extension").EnumerateArray().Select(extension => extension.GetProperty("url").GetString()).Where(url => url!.EndsWith("ARV-6", StringComparison.Ordinal)).Distinct());
    }

    private static string Labels(JsonElement resource) =>
        resource.TryGetProperty("meta", out JsonElement meta) ? string.Join(' ', meta.GetProperty("security").EnumerateArray().Select(label => label.GetProperty("code").GetString())) : "";

    private static TranslationResult Interpret(string lines) => MessageTranslation.Interpret(
        Wire.Bytes($"MSH|^~\\&|A|B|C|D|20260105||ADT^A01|1|P|2.9\nPID|1||7^^^SANDBOX\n{lines}\n"), Translated.Options());
}
