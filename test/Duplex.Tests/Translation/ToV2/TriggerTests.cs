using System.Text;
using Duplex.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>What is done with a resource decides the event.</summary>
public class TriggerTests
{
    private const string Appointment = """
        {"resourceType":"Appointment","id":"a1","meta":{"versionId":"VERSION"},"identifier":[{"value":"A77"}],"status":"STATUS","start":"2026-02-01T10:00:00-06:00","end":"2026-02-01T10:20:00-06:00",
        "participant":[{"actor":{"reference":"Patient/p1"},"status":"accepted"}]}
        """;

    private const string Prescription = """
        {"resourceType":"MedicationRequest","id":"m1","identifier":[{"value":"RX55"}],"status":"STATUS","intent":"order","medicationCodeableConcept":{"text":"synthetic tablet"},"subject":{"reference":"Patient/p1"}}
        """;

    private const string Plan = """
        {"resourceType":"CarePlan","id":"c1","identifier":[{"value":"CP1"}],"status":"STATUS","intent":"plan","subject":{"reference":"Patient/p1"},"addresses":[{"reference":"Condition/k1"}]}
        """;

    private const string Problem = """{"resourceType":"Condition","id":"k1","code":{"text":"synthetic"},"subject":{"reference":"Patient/p1"}}""";

    [Theory]
    [InlineData("booked", "1", null, "S12")]
    [InlineData("booked", "2", null, "S14")]
    [InlineData("booked", "2", FhirToV2Action.Reschedule, "S13")]
    [InlineData("cancelled", "2", null, "S15")]
    [InlineData("entered-in-error", "2", null, "S17")]
    [InlineData("noshow", "2", null, "S26")]
    public void Appointment_event_follows_from_status_and_version(string status, string version, FhirToV2Action? action, string trigger)
    {
        string json = Appointment.Replace("STATUS", status, StringComparison.Ordinal).Replace("VERSION", version, StringComparison.Ordinal);

        Assert.Contains($"|SIU^{trigger}^SIU_S12|", Written.Message(Written.Bundle(json), Written.Options with { Action = action })[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("active", null, "ORC|NW|RX55|||")]
    [InlineData("active", FhirToV2Action.Change, "ORC|XO|RX55|||")]
    [InlineData("cancelled", null, "ORC|CA|RX55|||CA")]
    [InlineData("stopped", null, "ORC|DC|RX55|||DC")]
    [InlineData("on-hold", FhirToV2Action.Change, "ORC|HD|RX55|||HD")]
    public void Prescription_is_new_changed_cancelled_or_stopped(string status, FhirToV2Action? action, string expected) => Assert.StartsWith(
        expected,
        Written.Message(Written.Bundle(Prescription.Replace("STATUS", status, StringComparison.Ordinal)), Written.Options with { Action = action }).Line("ORC"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("active", null, "PC1", "AD")]
    [InlineData("active", FhirToV2Action.Change, "PC2", "UP")]
    [InlineData("revoked", null, "PC3", "DE")]
    public void Plan_is_added_updated_or_deleted(string status, FhirToV2Action? action, string trigger, string code)
    {
        string[] lines = Written.Message(Written.Bundle(Plan.Replace("STATUS", status, StringComparison.Ordinal), Problem), Written.Options with { Action = action });

        Assert.Contains($"|PPR^{trigger}^PPR_PC1|", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"PRB|{code}|", lines.Line("PRB"), StringComparison.Ordinal);
        Assert.StartsWith($"PTH|{code}|", lines.Line("PTH"), StringComparison.Ordinal);
    }

    [Fact]
    public void Deletion_without_the_resource_is_refused()
    {
        string json = Written.Bundle(Prescription.Replace("STATUS", "active", StringComparison.Ordinal))
            .Replace("\"entry\":[", "\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":\"MedicationRequest/m0\"}},", StringComparison.Ordinal);

        Assert.Contains(Written.Result(json).Findings, finding => finding is { Severity: FindingSeverity.Error, Place: "Bundle.entry[0].request" });
    }

    [Fact]
    public void Resource_without_a_message_is_not_understood_and_all_of_it_is_named_as_lost()
    {
        FhirToV2Result result = Written.Result("""{"resourceType":"Substance","id":"s1","status":"active","code":{"text":"synthetic"}}""");

        Assert.Equal(TranslationVerdict.NotUnderstood, result.Verdict);
        Assert.Equal(["Substance.status", "Substance.code.text"], Written.Lost(result));
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "Substance.id", Outcome: CoverageOutcome.Structure });
    }

    [Fact]
    public void Broken_json_is_refused_with_its_place()
    {
        FhirToV2Result result = Written.Result("""{"resourceType":"Patient","name":[{"family":""");

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.NotEmpty(result.Findings);
    }

    [Fact]
    public void Other_delimiters_are_written_and_escaped()
    {
        string json = Written.Bundle(Prescription.Replace("STATUS", "active", StringComparison.Ordinal).Replace("synthetic tablet", "a#b$c", StringComparison.Ordinal));
        FhirToV2Result result = Written.Result(json, Written.Options with { Delimiters = new Hl7Delimiters((byte)'#', (byte)'$', (byte)'%', (byte)'!', (byte)'@') });

        ReadOnlyMemory<byte> bytes = Assert.Single(result.Messages);
        Assert.StartsWith("MSH#$%!@#DUPLEX#", Encoding.UTF8.GetString(bytes.Span), StringComparison.Ordinal);
        Assert.Equal("a#b$c", Hl7Message.Parse(bytes).Message!["RXE-2.2"].ToString());
    }

    [Fact]
    public void Every_version_and_enhanced_mode_stand_in_the_header()
    {
        string json = Written.Bundle(Prescription.Replace("STATUS", "active", StringComparison.Ordinal));

        Assert.EndsWith("||RDE^O11|C1|T|2.3|||AL|AL", Written.Message(json, Written.Options with { Version = "2.3", EnhancedMode = true, ProcessingId = "T" })[0], StringComparison.Ordinal);
    }
}
