using Duplex.Translation;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>What a receiver would act on wrongly is left out with a finding, or refused.</summary>
public class MisleadingInputTests
{
    private const string Charge = """
        {"resourceType":"ChargeItem","id":"c1","status":"STATUS","code":{"coding":[{"system":"http://www.ama-assn.org/go/cpt","code":"99213"}]},"subject":{"reference":"Patient/p1"},"occurrenceDateTime":"2026-03-10"}
        """;

    private const string Diagnosis = """
        {"resourceType":"Condition","id":"k1","verificationStatus":{"coding":[{"code":"STATUS"}]},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.9"}]},"subject":{"reference":"Patient/p1"}}
        """;

    private const string Old = """
        {"resourceType":"Patient","id":"p9",
        "identifier":[{"use":"old","system":"urn:oid:1.2.3.4","value":"OLD1"},{"use":"old","system":"urn:oid:1.2.3.4","value":"OLD2","period":{"end":"2020"}},{"system":"urn:oid:1.2.3.5","value":"5"},{"type":{"coding":[{"code":"MR"}]},"system":"urn:oid:2.16.840.1.113883.19.5.1","value":"111"}],
        "name":[{"use":"old","family":"TESTOLD"},{"use":"nickname","family":"TESTNICK"},{"use":"official","family":"TESTNOW"}],
        "address":[{"use":"old","city":"OLDTOWN"},{"use":"home","city":"NEWTOWN"}]}
        """;

    [Theory]
    [InlineData("refuted")]
    [InlineData("entered-in-error")]
    [InlineData("differential")]
    public void Condition_that_the_patient_is_not_said_to_have_is_no_diagnosis_of_a_bill(string status)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(Of(Charge, "billable"), Of(Diagnosis, status)));

        Assert.DoesNotContain(Written.Messages(result)[0], line => line.StartsWith("DG1", StringComparison.Ordinal));
        Assert.Contains(result.Findings, finding => finding.Place == "Condition.verificationStatus");
        Assert.Contains("Bundle.entry[1].resource.code.coding[0].code", Written.Lost(result));
    }

    [Fact]
    public void Condition_that_the_patient_has_is_a_diagnosis() =>
        Assert.EndsWith("|||F", Written.Message(Written.Bundle(Of(Charge, "billable"), Of(Diagnosis, "confirmed"))).Line("DG1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("not-billable")]
    [InlineData("planned")]
    public void Charge_that_never_was_is_neither_told_nor_credited(string status) => Refused(Written.Bundle(Of(Charge, status)), "ChargeItem.status");

    [Theory]
    [InlineData("proposed")]
    [InlineData("waitlist")]
    public void Appointment_that_nobody_booked_is_refused(string status) => Refused(
        Written.Bundle(Of("""{"resourceType":"Appointment","id":"a1","identifier":[{"value":"A77"}],"status":"STATUS","participant":[{"actor":{"reference":"Patient/p1"},"status":"accepted"}]}""", status)),
        "Appointment.status");

    [Fact]
    public void Current_number_legal_name_and_current_address_stand_first()
    {
        FhirToV2Result result = Written.Result(Old);
        string pid = Written.Messages(result)[0].Line("PID");

        Assert.StartsWith("PID|1||111^^^SANDBOX^MR~5^^^&1.2.3.5&ISO~OLD2^^^&1.2.3.4&ISO^^^^2020||TESTNOW^^^^^^L~TESTNICK^^^^^^N~TESTOLD^^^^^^BAD|", pid, StringComparison.Ordinal);
        Assert.EndsWith("|^^NEWTOWN^^^^H~^^OLDTOWN^^^^BA", pid, StringComparison.Ordinal);
        Assert.DoesNotContain("OLD1", pid, StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding is { Severity: FindingSeverity.Warning, Place: "Patient.identifier" });
    }

    [Fact]
    public void Birth_number_of_nought_is_no_birth_of_several() => Assert.EndsWith(
        "|F|||||||||||||||||0",
        Written.Message(Written.Patient.Replace("\"gender\"", "\"multipleBirthInteger\":0,\"gender\"", StringComparison.Ordinal)).Line("PID"),
        StringComparison.Ordinal);

    [Fact]
    public void Several_reference_ranges_stand_in_one_text_each_with_whom_it_is_for()
    {
        string[] lines = Written.Message(Written.Bundle("""
            {"resourceType":"Observation","id":"o1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7"}]},"subject":{"reference":"Patient/p1"},
            "valueQuantity":{"value":5.4,"unit":"mmol/L"},"referenceRange":[{"low":{"value":3.9,"unit":"mmol/L"},"high":{"value":5.6,"unit":"mmol/L"}},{"high":{"value":92,"unit":"mg/dL"},"appliesTo":[{"text":"pregnant"}]}]}
            """));

        Assert.Equal("OBX|1|NM|2345-7^^LN||5.4|^mmol/L|3.9-5.6; <=92 mg/dL (pregnant)||||F", lines.Line("OBX"));
    }

    [Fact]
    public void Control_character_in_a_text_is_named()
    {
        FhirToV2Result result = Written.Result(Written.Patient.Replace("\"TEST\"", "\"TE\\u0001ST\"", StringComparison.Ordinal));

        Assert.Contains(result.Findings, finding => finding.Place == "Patient" && finding.Sentence.Contains("control character", StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_text_with_a_control_character_is_sent_as_it_is()
    {
        string note = """
            {"resourceType":"DocumentReference","id":"n1","masterIdentifier":{"value":"DOC900"},"status":"current","type":{"text":"Note"},"subject":{"reference":"Patient/p1"},
            "content":[{"attachment":{"contentType":"text/plain","data":"YQFi"}}]}
            """;

        Assert.Equal("OBX|1|ED|^Note||^text^plain^Base64^YQFi||||||F", Written.Message(Written.Bundle(note)).Line("OBX"));
    }

    private static string Of(string resource, string status) => resource.Replace("STATUS", status, StringComparison.Ordinal);

    private static void Refused(string json, string place)
    {
        FhirToV2Result result = Written.Result(json);

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Messages);
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Place == place);
    }
}
