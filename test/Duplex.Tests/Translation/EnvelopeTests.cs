using System.Text;
using System.Text.Json;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class EnvelopeTests
{
    private const string Admission = """
        MSH|^~\&|ADTAPP^2.16.840.1.113883.19.7^ISO|HOSP^2.16.840.1.113883.19.8^ISO|DUPLEX^engine.example^DNS|CLINIC|20260105094000-0600|secret|ADT^A01^ADT_A01|MSG001|T^T|2.9|||AL|NE|USA|UNICODE UTF-8|en^English^ISO639||PROFILE1^NS^2.16.840.1.113883.19.9^ISO|TEST HOSPITAL GROUP^L^^^^NPI^^^^99|TEST CLINIC GROUP|||R^restricted|NORDSCLCD^no redisclosure
        SFT|TEST VENDOR^L|1.2.3|Test ADT|bin7|made for tests|20250101
        EVN||20260105093900-0600||01^patient requested^HL70062|op1^OPERATOR^TEST^^^^^^HOSP|20260105093000-0600|HOSP
        PID|1||7^^^SANDBOX||TEST^PATIENT
        PV1|1|I|ICU^101^A^HOSP^^^B2^3|||||||||||||V|||V9
        """;

    private static readonly FhirValidator Validator = new();

    [Fact]
    public void Header_says_who_sent_what_to_whom()
    {
        JsonElement header = Single(Bundle(Admission), "MessageHeader");

        Assert.Equal("""{"system":"http://terminology.hl7.org/CodeSystem/v2-0003","code":"A01","display":"ADT^A01^ADT_A01"}""", header.GetProperty("eventCoding").GetRawText());
        Assert.Equal("ADTAPP", header.GetProperty("source").GetProperty("name").GetString());
        Assert.Equal("Test ADT", header.GetProperty("source").GetProperty("software").GetString());
        Assert.Equal("1.2.3", header.GetProperty("source").GetProperty("version").GetString());
        Assert.Equal("urn:oid:2.16.840.1.113883.19.7", header.GetProperty("source").GetProperty("endpoint").GetString());
        Assert.Equal("engine.example", header.GetProperty("destination")[0].GetProperty("endpoint").GetString());
        Assert.Equal("TEST CLINIC GROUP", header.GetProperty("destination")[0].GetProperty("receiver").GetProperty("display").GetString());
        Assert.Equal("TEST HOSPITAL GROUP", header.GetProperty("responsible").GetProperty("display").GetString());
        Assert.Equal("en", header.GetProperty("language").GetString());
        Assert.Equal(["T", "T"], header.GetProperty("meta").GetProperty("tag").EnumerateArray().Select(tag => tag.GetProperty("code").GetString()));
    }

    [Fact]
    public void Sender_with_a_country_is_an_organization_of_its_own()
    {
        JsonElement bundle = Bundle(Admission);

        JsonElement sender = Resources(bundle, "Organization").Single(organization => organization.GetProperty("name").GetString() == "HOSP");
        Assert.Equal("USA", sender.GetProperty("address")[0].GetProperty("country").GetString());
        Assert.Equal($"Organization/{sender.GetProperty("id").GetString()}", Single(bundle, "MessageHeader").GetProperty("sender").GetProperty("reference").GetString());
    }

    [Fact]
    public void Bundle_has_the_number_and_the_time_of_the_message()
    {
        JsonElement bundle = Bundle(Admission);

        Assert.Equal("MSG001", bundle.GetProperty("identifier").GetProperty("value").GetString());
        Assert.Equal("2026-01-05T09:40:00-06:00", bundle.GetProperty("timestamp").GetString());
    }

    [Fact]
    public void Message_as_received_is_the_source_of_its_resources()
    {
        JsonElement bundle = Bundle(Admission);

        JsonElement document = Single(bundle, "DocumentReference");
        JsonElement attachment = document.GetProperty("content")[0].GetProperty("attachment");
        Assert.Equal(Wire.Bytes(Admission), Convert.FromBase64String(attachment.GetProperty("data").GetString()!));
        JsonElement source = Provenance(bundle, "message - ADT^A01^ADT_A01");
        Assert.Equal("source", source.GetProperty("entity")[0].GetProperty("role").GetString());
        Assert.Equal($"DocumentReference/{document.GetProperty("id").GetString()}", source.GetProperty("entity")[0].GetProperty("what").GetProperty("reference").GetString());
        string[] targets = [.. source.GetProperty("target").EnumerateArray().Select(target => target.GetProperty("reference").GetString()!.Split('/')[0])];
        Assert.Equal(["Patient", "Encounter"], targets);
        Assert.Equal("2026-01-05T09:40:00-06:00", source.GetProperty("recorded").GetString());
    }

    [Fact]
    public void Event_has_its_operator_reason_time_and_place()
    {
        JsonElement bundle = Bundle(Admission);

        JsonElement happened = Provenance(bundle, "event - ADT^A01");
        Assert.Equal("2026-01-05T09:39:00-06:00", happened.GetProperty("recorded").GetString());
        Assert.Equal("2026-01-05T09:30:00-06:00", happened.GetProperty("occurredDateTime").GetString());
        Assert.Equal("PATRQT", happened.GetProperty("reason")[0].GetProperty("coding")[0].GetProperty("code").GetString());
        Assert.Equal("TEST OPERATOR", happened.GetProperty("agent")[0].GetProperty("who").GetProperty("display").GetString());
        Assert.Equal("HOSP", happened.GetProperty("location").GetProperty("display").GetString());
    }

    [Fact]
    public void Translation_is_said_to_be_one_and_when_if_that_is_told()
    {
        JsonElement unknown = Transformation(Bundle(Admission));
        JsonElement known = Transformation(Bundle(Admission, Translated.Options() with { TranslatedAt = new DateTimeOffset(2026, 1, 6, 0, 0, 0, TimeSpan.Zero) }));

        Assert.False(unknown.TryGetProperty("recorded", out _));
        Assert.Equal("2026-01-06T00:00:00.000+00:00", known.GetProperty("recorded").GetString());
    }

    [Fact]
    public void Software_that_made_the_message_is_a_device()
    {
        JsonElement device = Single(Bundle(Admission), "Device");

        Assert.Equal("TEST VENDOR", device.GetProperty("manufacturer").GetString());
        Assert.Equal("Test ADT", device.GetProperty("deviceName")[0].GetProperty("name").GetString());
        Assert.Equal("1.2.3", device.GetProperty("version")[0].GetProperty("value").GetString());
        Assert.Equal("bin7", device.GetProperty("modelNumber").GetString());
    }

    [Theory]
    [InlineData(Admission)]
    [InlineData("MSH|^~\\&|||||20260105||ADT^A04|1|P|2.5.1\nPID|1||7^^^SANDBOX\n")]
    [InlineData("MSH|^~\\&|A B^x y^DNS|||D^^|never||ADT^A04||\nEVN||never\nMSA|XX|not an id\nSFT||||||20250101\nPID|1||7^^^SANDBOX\n")]
    public void Envelope_is_valid_and_refers_to_nothing_that_is_not_there(string message)
    {
        byte[] json = Translate(message, Translated.Options()).Bundle!.Value.ToArray();

        Assert.Empty(Validator.ValidateJson(json).Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal).Select(issue => $"{issue.Path}: {issue.Message}"));
        string text = Encoding.UTF8.GetString(json);
        foreach (System.Text.RegularExpressions.Match reference in System.Text.RegularExpressions.Regex.Matches(text, "\"reference\":\"([A-Za-z]+/[^\"]+)\""))
        {
            Assert.Contains($"\"fullUrl\":\"https://duplex.invalid/fhir/{reference.Groups[1].Value}\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_value_of_the_header_is_accounted_for()
    {
        TranslationCoverage coverage = Translate(Admission, Translated.Options()).Coverage;

        Assert.Equal(
            ["MSH-6", "MSH-12", "MSH-15", "MSH-16", "MSH-19[1].2"],
            coverage.Entries.Where(entry => entry.Source.StartsWith("MSH", StringComparison.Ordinal) && entry.Outcome == CoverageOutcome.NoPlace).Select(entry => entry.Source));
        Assert.DoesNotContain(coverage.Entries, entry => entry.Source[..3] is "SFT" or "EVN" && entry.Outcome == CoverageOutcome.NoPlace);
    }

    [Fact]
    public void Chart_gets_no_envelope()
    {
        TranslationResult result = MessageTranslation.Interpret(Wire.Bytes(Admission), Translated.Options());

        Assert.Equal(["Patient", "Encounter"], result.Changes.Select(change => change.ResourceType));
    }

    private static MessageTranslationResult Translate(string lines, TranslationOptions options) => MessageTranslation.ToFhir(Wire.Bytes(lines), options);

    private static JsonElement Bundle(string lines, TranslationOptions? options = null) =>
        JsonDocument.Parse(Translate(lines, options ?? Translated.Options()).Bundle!.Value).RootElement;

    private static JsonElement[] Resources(JsonElement bundle, string type) =>
        [.. bundle.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource")).Where(resource => resource.GetProperty("resourceType").GetString() == type)];

    private static JsonElement Single(JsonElement bundle, string type) => Assert.Single(Resources(bundle, type));

    private static JsonElement Provenance(JsonElement bundle, string activity) => Resources(bundle, "Provenance")
        .Single(provenance => provenance.GetProperty("activity").GetProperty("coding")[0].TryGetProperty("display", out JsonElement display) && display.GetString() == activity);

    private static JsonElement Transformation(JsonElement bundle) => Resources(bundle, "Provenance")
        .Single(provenance => provenance.GetProperty("activity").GetProperty("coding")[0].TryGetProperty("code", out _));
}
