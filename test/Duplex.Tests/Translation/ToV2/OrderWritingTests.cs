using Duplex.Fhir.Model;
using Duplex.Translation;
using Duplex.Translation.Orders;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

public class OrderWritingTests
{
    private const string Order = """
        {"resourceType":"ServiceRequest","id":"o1","identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"PLAC"}]},"system":"urn:oid:2.16.840.1.113883.19.5.7","value":"P100"}],
        "status":"active","intent":"order","priority":"stat","code":{"coding":[{"system":"http://loinc.org","code":"4548-4","display":"HbA1c"}]},
        "subject":{"reference":"Patient/p1"},"occurrenceDateTime":"2026-01-06","authoredOn":"2026-01-05T09:29:00-06:00",
        "requester":{"reference":"Practitioner/d1","display":"Synthetic Smith"},"reasonCode":[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.9","display":"Type 2"}]},{"text":"tired"}],
        "note":[{"text":"fasting | 8^h\nsecond line"}],"specimen":[{"reference":"Specimen/s1"}]}
        """;

    private const string Practitioner = """
        {"resourceType":"Practitioner","id":"d1","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1245319599"}],"name":[{"family":"SMITH","given":["SYNTHETIC"]}]}
        """;

    private const string Specimen = """
        {"resourceType":"Specimen","id":"s1","identifier":[{"system":"urn:oid:1.2.3.4","value":"S9"}],"type":{"coding":[{"system":"http://snomed.info/sct","code":"119297000","display":"Blood specimen"}]},
        "collection":{"collectedDateTime":"2026-01-05T08:00:00-06:00"}}
        """;

    private static FhirToV2Options NoOwnIds { get; } = Written.Options with
    {
        Authorities = new(
            new AssigningAuthority { Namespace = "SANDBOX", System = "urn:oid:2.16.840.1.113883.19.5.1" },
            new AssigningAuthority { Namespace = "SANDBOXORD", System = "urn:oid:2.16.840.1.113883.19.5.7" }),
    };

    [Fact]
    public void New_order_is_written_with_all_that_it_refers_to()
    {
        string[] lines = Written.Message(Written.Bundle(Order, Practitioner, Specimen), NoOwnIds);

        Assert.Equal(
            """
            MSH|^~\&|DUPLEX|CLINIC|EHR|NC|20260105093000+0000||OML^O21^OML_O21|C1|P|2.5.1
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT^^^^^L||19700214|F
            ORC|NW|P100^SANDBOXORD|||||||20260105092900-0600|||1245319599^SMITH^SYNTHETIC^^^^^^NPI
            TQ1|1||||||||S
            OBR|1|P100^SANDBOXORD||4548-4^HbA1c^LN|||20260106|||||||||1245319599^SMITH^SYNTHETIC^^^^^^NPI|||||||||||||||E11.9^Type 2^I10C~^tired
            NTE|1||fasting \F\ 8\S\h\.br\second line
            SPM|1|S9&&1.2.3.4&ISO||119297000^Blood specimen^SCT|||||||||||||20260105080000-0600
            """.ReplaceLineEndings("\n"),
            string.Join('\n', lines));
    }

    [Fact]
    public void Every_element_of_an_order_has_a_place_or_is_named()
    {
        FhirToV2Result result = Written.Result(Written.Bundle(Order, Practitioner, Specimen), NoOwnIds);

        Assert.Empty(Written.Lost(result));
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "Bundle.entry[0].resource.code.coding[0].code", Target: "OBR-4" });
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "Bundle.entry[0].resource.reasonCode[1].text", Target: "OBR-31[2].2" });
    }

    [Fact]
    public void Order_that_went_out_keeps_its_number_code_times_and_notes_when_it_comes_back()
    {
        FhirToV2Result result = Written.Result(Written.Bundle(Order, Practitioner, Specimen), NoOwnIds);

        ServiceRequest order = Written.ReadBack(result).Only<ServiceRequest>();
        Assert.Equal("P100", order.Identifier[0].Value?.Value);
        Assert.Equal("urn:oid:2.16.840.1.113883.19.5.7", order.Identifier[0].System?.Value);
        Assert.Equal("active", order.Status?.Value);
        Assert.Equal("stat", order.Priority?.Value);
        Assert.Equal("4548-4", order.Code?.Coding[0].Code?.Value);
        Assert.Equal("2026-01-05T09:29:00-06:00", order.AuthoredOn?.Value);
        Assert.Equal("2026-01-06", Assert.IsType<FhirDateTime>(order.Occurrence).Value);
        Assert.Equal("fasting | 8^h\nsecond line", Assert.Single(order.Note).Text?.Value);
    }

    [Theory]
    [InlineData("revoked", null, "ORC|CA|P100^SANDBOXORD|||CA|")]
    [InlineData("on-hold", FhirToV2Action.Change, "ORC|HD|P100^SANDBOXORD|||HD|")]
    [InlineData("active", FhirToV2Action.Change, "ORC|XO|P100^SANDBOXORD||||")]
    [InlineData("completed", FhirToV2Action.Change, "ORC|XO|P100^SANDBOXORD|||CM|")]
    public void What_is_done_with_an_order_stands_in_its_control_code(string status, FhirToV2Action? action, string expected)
    {
        string[] lines = Written.Message(Written.Bundle(Order.Replace("\"active\"", $"\"{status}\"", StringComparison.Ordinal), Practitioner, Specimen), NoOwnIds with { Action = action });

        Assert.StartsWith(expected, lines.Line("ORC"), StringComparison.Ordinal);
    }

    [Fact]
    public void Old_version_has_no_timing_or_specimen_segments()
    {
        string[] lines = Written.Message(
            Written.Bundle(Order, Practitioner, Specimen), NoOwnIds with { Order = OrderMessageType.OrmO01, Version = "2.3.1" });

        Assert.DoesNotContain(lines, line => line.StartsWith("TQ1", StringComparison.Ordinal) || line.StartsWith("SPM", StringComparison.Ordinal));
        Assert.Contains("||||||||&Blood specimen|", lines.Line("OBR"), StringComparison.Ordinal);
        Assert.Contains("|^^^^^S|", lines.Line("ORC"), StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_of_one_requisition_are_one_message()
    {
        string first = Order.Replace("\"status\"", "\"requisition\":{\"value\":\"G1\"},\"status\"", StringComparison.Ordinal);
        string[] lines = Written.Message(Written.Bundle(first, first.Replace("P100", "P101", StringComparison.Ordinal), Practitioner, Specimen), NoOwnIds);

        Assert.Equal(2, lines.Count(line => line.StartsWith("ORC|NW|P10", StringComparison.Ordinal)));
        Assert.Equal(2, Written.Messages(Written.Result(Written.Bundle(Order, Order.Replace("P100", "P101", StringComparison.Ordinal)), NoOwnIds)).Count);
    }

    [Theory]
    [InlineData("\"active\"", "\"draft\"", "ServiceRequest.status")]
    [InlineData("Patient/p1", "Patient/unknown", "ServiceRequest.subject")]
    [InlineData("\"intent\"", "\"doNotPerform\":true,\"intent\"", "ServiceRequest.doNotPerform")]
    [InlineData("\"PLAC\"", "\"FILL\"", "ServiceRequest.identifier")]
    public void What_must_not_be_sent_is_refused_with_its_place(string part, string instead, string place)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(Order.Replace(part, instead, StringComparison.Ordinal)), NoOwnIds);

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Messages);
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Place == place);
    }

    [Fact]
    public void Text_that_the_character_set_lacks_is_refused_and_others_are_declared()
    {
        string json = Written.Bundle(Order.Replace("tired", "müde \\u4f60", StringComparison.Ordinal));

        Assert.EndsWith("|2.5.1||||||UNICODE UTF-8", Written.Message(json, NoOwnIds)[0], StringComparison.Ordinal);
        Assert.Equal(TranslationVerdict.Uninterpretable, Written.Result(json, NoOwnIds with { Charset = "8859/1" }).Verdict);
        Assert.EndsWith("|2.5.1||||||8859/1", Wire(Order.Replace("tired", "müde", StringComparison.Ordinal)), StringComparison.Ordinal);

        static string Wire(string order) => Written.Message(Written.Bundle(order), NoOwnIds with { Charset = "8859/1" })[0];
    }

    [Fact]
    public void Visit_that_nobody_can_name_is_told_to_have_no_place()
    {
        string order = Order.Replace("\"authoredOn\"", "\"encounter\":{\"reference\":\"Encounter/e9\"},\"authoredOn\"", StringComparison.Ordinal);
        string visit = """{"resourceType":"Encounter","id":"e9","identifier":[{"system":"urn:oid:2.16.840.1.113883.19.5.1","value":"V9"}],"status":"finished","class":{"code":"AMB"}}""";

        Assert.Contains(Written.Lost(Written.Result(Written.Bundle(order, Practitioner, Specimen), NoOwnIds)), path => path.EndsWith(".encounter.reference", StringComparison.Ordinal));
        Assert.DoesNotContain(Written.Lost(Written.Result(Written.Bundle(order, Practitioner, Specimen, visit), NoOwnIds)), path => path.EndsWith(".encounter.reference", StringComparison.Ordinal));
    }
}
