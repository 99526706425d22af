using System.Text;
using Duplex.Fhir.Changes;
using Duplex.Translation;
using Xunit;

namespace Duplex.Tests.Translation;

public class OrderInterpretationTests
{
    // Synthetic patient and clinician.
    private const string Order = """
        MSH|^~\&|EHR|CLINIC|DUPLEX|CLINIC|20260105093000-0600||OML^O21^OML_O21|M1|P|2.5.1
        PID|1||7^^^SANDBOX^MR||DOE^JANE||19700214|F
        PV1|1|O|||||||||||||||||V9^^^SANDBOX
        ORC|NW|P100^SANDBOXORD||G1^SANDBOXORD|||||20260105093000-0600|||pr1^SMITH^ANN^^^^^^SANDBOXFHIR
        TQ1|1||||||||S
        OBR|1|P100^SANDBOXORD||4548-4^HbA1c^LN|||20260105094000-0600||||||fasting||||||||||||||||||E11.9^Type 2 diabetes^I10C
        NTE|1||call \T\ tell
        DG1|1||E11.9^Type 2 diabetes^I10C
        SPM|1|||BLD^Whole blood^HL70487

        """;

    private static string Patient { get; } = $"Patient/{Translated.IdOf("Patient\u001furn:oid:2.16.840.1.113883.19.5.1\u001f7")}";

    private static string Encounter { get; } = $"Encounter/{Translated.IdOf("Encounter\u001furn:oid:2.16.840.1.113883.19.5.1\u001fV9")}";

    private static string RequestId { get; } = Translated.IdOf($"ServiceRequest\u001f{Patient}\u001furn:oid:2.16.840.1.113883.19.5.7\u001fP100");

    [Fact]
    public void Order_gives_the_request_whole()
    {
        TranslationResult result = Translated.Order(Order);

        Assert.Empty(result.Findings);
        Assert.Equal(
            $$$$"""{"resourceType":"ServiceRequest","id":"{{{{RequestId}}}}","identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"PLAC"}]},"system":"urn:oid:2.16.840.1.113883.19.5.7","value":"P100"}],"requisition":{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"PGN"}]},"system":"urn:oid:2.16.840.1.113883.19.5.7","value":"G1"},"status":"active","intent":"order","priority":"stat","code":{"coding":[{"system":"http://loinc.org","code":"4548-4","display":"HbA1c"}]},"subject":{"reference":"{{{{Patient}}}}"},"encounter":{"reference":"{{{{Encounter}}}}"},"occurrenceDateTime":"2026-01-05T09:40:00-06:00","authoredOn":"2026-01-05T09:30:00-06:00","requester":{"reference":"Practitioner/pr1","type":"Practitioner","identifier":{"system":"urn:duplex:authority:SANDBOXFHIR","value":"pr1"},"display":"ANN SMITH"},"reasonCode":[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.9","display":"Type 2 diabetes"}]}],"specimen":[{"type":"Specimen","display":"Whole blood"}],"note":[{"text":"call & tell"},{"text":"fasting"}]}""",
            Translated.Resource(result, "ServiceRequest"));
    }

    [Fact]
    public void Patient_and_visit_are_taken_only_where_nothing_is_known()
    {
        TranslationResult result = Translated.Order(Order);

        Assert.Equal(["Patient", "Encounter", "ServiceRequest"], result.Changes.Select(change => change.ResourceType));
        Assert.All(result.Changes.Take(2), change => Assert.All(change.Elements, element => Assert.Equal(ElementChangeKind.Default, element.Kind)));
        Assert.Equal("\"unknown\"", Translated.Member(Translated.Resource(result, "Encounter"), "status"));
    }

    [Theory]
    [InlineData("NW", "", "\"active\"")]
    [InlineData("CA", "", "\"revoked\"")]
    [InlineData("DC", "", "\"revoked\"")]
    [InlineData("OC", "", "\"revoked\"")]
    [InlineData("HD", "", "\"on-hold\"")]
    [InlineData("XO", "", "\"active\"")]
    [InlineData("SC", "CM", "\"completed\"")]
    [InlineData("NW", "IP", "\"active\"")]
    public void Status_follows_control_and_status(string control, string status, string expected) => Assert.Equal(
        expected,
        Translated.Member(Translated.Resource(Translated.Order(Order.Replace("ORC|NW|P100^SANDBOXORD||G1^SANDBOXORD||", $"ORC|{control}|P100^SANDBOXORD||G1^SANDBOXORD|{status}|")), "ServiceRequest"), "status"));

    [Fact]
    public void Change_leaves_status_and_time_of_a_known_order_alone()
    {
        ResourceChange change = Assert.Single(Translated.Order(Order.Replace("ORC|NW", "ORC|XO")).Changes, change => change.ResourceType == "ServiceRequest");
        byte[] known = Encoding.UTF8.GetBytes($$$$"""{"resourceType":"ServiceRequest","id":"{{{{RequestId}}}}","status":"on-hold","intent":"order","subject":{"reference":"{{{{Patient}}}}"},"authoredOn":"2025"}""");

        string json = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(known, change));

        Assert.Equal("\"on-hold\"", Translated.Member(json, "status"));
        Assert.Equal("\"2025\"", Translated.Member(json, "authoredOn"));
    }

    [Theory]
    [InlineData("|fasting|||||||", "|fasting|||||sr-7^SANDBOXFHIR||", "sr-7")]
    [InlineData("ORC|NW|P100^SANDBOXORD|", "ORC|NW|sr.8^SANDBOXFHIR|", "sr.8")]
    public void Id_of_the_EHR_is_taken_where_it_is_sent(string good, string bad, string id) =>
        Assert.Contains($"\"id\":\"{id}\"", Translated.Resource(Translated.Order(Order.Replace(good, bad)), "ServiceRequest"));

    [Theory]
    [InlineData("ORC|NW|P100^SANDBOXORD||G1^SANDBOXORD|||", "ORC|NW|P100^SANDBOXORD||G1^SANDBOXORD|||^^^^^A", "asap")]
    [InlineData("|fasting|", "|fasting||||||||||||||^^^^^R^|", "routine")]
    public void Priority_of_older_messages_is_read(string good, string bad, string expected)
    {
        string old = Order.Replace("OML^O21^OML_O21", "ORM^O01").Replace("TQ1|1||||||||S\n", "");
        string message = bad.Contains("fasting", StringComparison.Ordinal)
            ? old.Replace("|fasting||||||||||||||||||E11.9", "|fasting||||||||||||||^^^^^R||||E11.9")
            : old.Replace(good, bad);

        Assert.Equal($"\"{expected}\"", Translated.Member(Translated.Resource(Translated.Order(message), "ServiceRequest"), "priority"));
    }

    [Fact]
    public void Every_order_of_a_message_is_a_request_of_its_own()
    {
        string second = Order[Order.IndexOf("ORC|", StringComparison.Ordinal)..].Replace("P100", "P101").Replace("4548-4^HbA1c", "718-7^Hb");
        TranslationResult result = Translated.Order(Order + second + "OBR|2|P102^SANDBOXORD||1-8^Acyclovir^LN\n");

        Assert.Equal(
            ["\"HbA1c\"", "\"Hb\"", "\"Acyclovir\""],
            Translated.Resources(result, "ServiceRequest").Select(json => json.Split("\"display\":")[1].Split('}')[0]));
    }

    [Fact]
    public void Results_that_were_known_before_are_no_orders_and_bad_visits_stop_none()
    {
        TranslationResult result = Translated.Order(
            Order.Replace("V9^^^SANDBOX", "not an id^^^SANDBOXFHIR") + "PID|1||7^^^SANDBOX^MR\nOBR|1|P99^SANDBOXORD||1-8^Old^LN\nOBX|1|NM|1-8||1||||||F\n");

        Assert.Equal(["Patient", "ServiceRequest"], result.Changes.Select(change => change.ResourceType));
        Assert.Contains(result.Findings, finding => finding.Place == "PV1-19[1].1");
        Assert.Contains(result.Findings, finding => finding.Place == "PID[2]");
    }

    [Fact]
    public void Control_without_a_request_still_says_what_becomes_of_the_order()
    {
        TranslationResult result = Translated.Order("MSH|^~\\&|EHR|C|D|C|20260105||ORM^O01|M1|P|2.3\nPID|1||7^^^SANDBOX^MR\nORC|CA|P100^SANDBOXORD\n");

        string json = Translated.Resource(result, "ServiceRequest");
        Assert.Contains($"\"id\":\"{RequestId}\"", json);
        Assert.Equal("\"revoked\"", Translated.Member(json, "status"));
    }
}
