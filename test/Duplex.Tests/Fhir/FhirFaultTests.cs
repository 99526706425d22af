using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class FhirFaultTests
{
    [Theory]
    [InlineData("""{"resourceType":"DocumentReference","status":"current","content":[{"attachment":{"contentType":5}}]}""", "structure", "DocumentReference.content[0].attachment.contentType")]
    [InlineData("""{"resourceType":"DocumentReference","content":[{"attachment":{"url":"Binary/1"}}]}""", "required", "DocumentReference.status")]
    [InlineData("""{"resourceType":"DocumentReference","status":"current"}""", "required", "DocumentReference.content")]
    [InlineData("""{"resourceType":"DocumentReference","status":"done","content":[{"attachment":{"url":"Binary/1"}}]}""", "code-invalid", "DocumentReference.status")]
    [InlineData("""{"resourceType":"Patient","birthdate":"1970"}""", "structure", "Patient.birthdate")]
    [InlineData("""{"resourceType":"Patient","birthDate":"1970-02-30"}""", "value", "Patient.birthDate")]
    [InlineData("""{"resourceType":"Patient","active":"true"}""", "structure", "Patient.active")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":1.5}""", "structure", "Patient.multipleBirth")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":1,"multipleBirthBoolean":true}""", "structure", "Patient.multipleBirth")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":1,"multipleBirthInteger":2}""", "structure", "Patient.multipleBirth")]
    [InlineData("""{"resourceType":"Patient","name":{"family":"x"}}""", "structure", "Patient.name")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a",7]}]}""", "structure", "Patient.name[0].given[1]")]
    [InlineData("""{"resourceType":"Patient","name":[]}""", "structure", "Patient.name")]
    [InlineData("""{"resourceType":"Patient","maritalStatus":{}}""", "structure", "Patient.maritalStatus")]
    [InlineData("""{"resourceType":"Patient","maritalStatus":null}""", "structure", "Patient.maritalStatus")]
    [InlineData("""{"resourceType":"Patient","gender":"male","gender":"male"}""", "structure", "Patient.gender")]
    [InlineData("""{"resourceType":"Patient","_id":{"id":"x"}}""", "structure", "Patient._id")]
    [InlineData("""{"resourceType":"Patient","_name":[{"id":"x"}]}""", "structure", "Patient._name")]
    [InlineData("""{"resourceType":"Patient","deceasedDateTime":"2026-01-01T10:00:00"}""", "value", "Patient.deceased")]
    [InlineData("""{"resourceType":"Patient","name":[{"text":""}]}""", "value", "Patient.name[0].text")]
    [InlineData("""{"resourceType":"Patient","name":[{"text":"\ud800"}]}""", "value", "Patient.name[0].text")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Nothing"}}]}""", "value", "Bundle.entry[0].resource")]
    [InlineData("""{"resourceType":"Patient","contained":[{"id":"x"}]}""", "required", "Patient.contained[0]")]
    [InlineData("""{"resourceType":"Patient","birthDate":"1970","_birthDate":{"extension":[{"valueString":"x"}]}}""", "required", "Patient.birthDate.extension[0].url")]
    public void A_strict_read_reports_the_one_fault_at_its_path(string json, string code, string path)
    {
        var result = FhirJson.Parse(Encoding.UTF8.GetBytes(json));

        var issue = Assert.Single(result.Issues);
        Assert.Equal((code, path, FhirIssueSeverity.Error), (issue.Code, issue.Path, issue.Severity));
        Assert.NotNull(issue.Position);
        Assert.Null(result.Resource);
    }

    [Fact]
    public void Every_fault_of_a_resource_is_reported_in_the_order_of_the_text()
    {
        var json = """
            {
              "resourceType": "Observation",
              "statuss": "final",
              "code": { "coding": [ { "system": "http://loinc.org", "code": " 1" }, 4, { "userSelected": "yes" } ] },
              "valueQuantity": { "value": "80.00" }
            }
            """u8;

        var result = FhirJson.Parse(json);

        Assert.Equal(
            ["Observation.statuss 3", "Observation.code.coding[0].code 4", "Observation.code.coding[1] 4", "Observation.code.coding[2].userSelected 4", "Observation.value.value 5", "Observation.status 1"],
            result.Issues.Select(issue => $"{issue.Path} {issue.Position?.Line}"));
    }

    [Fact]
    public void A_message_says_what_would_be_right_and_never_the_value()
    {
        var result = FhirJson.Parse("""{"resourceType":"Patient","birthDate":"01/02/1970","gender":"Mrs Synthetic"}"""u8);

        Assert.Equal("The value is not a date; right would be a date in quotation marks: YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists.", result.Issues[0].Message);
        Assert.Equal("The code is not one of the required set; right would be one of: female, male, other, unknown.", result.Issues[1].Message);
        Assert.DoesNotContain(result.Issues, issue => issue.ToString().Contains("01/02", StringComparison.Ordinal) || issue.ToString().Contains("Mrs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_property_name_that_could_be_a_persons_stays_out_of_the_path()
    {
        var result = FhirJson.Parse("""{"resourceType":"Patient","Ann Synthetic":1}"""u8);

        Assert.Equal("Patient", Assert.Single(result.Issues).Path);
    }

    [Theory]
    [InlineData("", "invalid")]
    [InlineData("{", "invalid")]
    [InlineData("""{"resourceType":"Patient",}""", "invalid")]
    [InlineData("""{"resourceType":"Patient"} {}""", "invalid")]
    [InlineData("[]", "structure")]
    [InlineData("{}", "required")]
    [InlineData("""{"resourceType":"Paitent"}""", "value")]
    public void What_is_no_resource_is_fatal_in_both_modes(string json, string code)
    {
        foreach (var mode in Enum.GetValues<FhirReadMode>())
        {
            var result = FhirJson.Parse(Encoding.UTF8.GetBytes(json), mode);

            Assert.Null(result.Resource);
            var issue = Assert.Single(result.Issues);
            Assert.Equal((code, FhirIssueSeverity.Fatal), (issue.Code, issue.Severity));
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_their_position()
    {
        byte[] json = [.. """{"resourceType":"Patient","id":"a"""u8, 0xFF, .. "\"}"u8];

        var issue = Assert.Single(FhirJson.Parse(json).Issues);

        Assert.Equal(33, issue.Position?.Offset);
    }

    [Fact]
    public void Nesting_beyond_64_levels_is_refused()
    {
        var depth = 40;
        var json = """{"resourceType":"Basic","code":{"text":"x"},"extension":[""" + string.Concat(Enumerable.Repeat("""{"url":"u","extension":[""", depth)) + "]" + string.Concat(Enumerable.Repeat("}]", depth)) + "}";

        var issue = Assert.Single(FhirJson.Parse(Encoding.UTF8.GetBytes(json), FhirReadMode.Lenient).Issues);

        Assert.Equal(("too-costly", FhirIssueSeverity.Fatal), (issue.Code, issue.Severity));
    }

    [Fact]
    public void A_text_over_the_callers_limit_is_refused_unread()
    {
        var json = """{"resourceType":"Patient","id":"p1"}"""u8;

        Assert.True(FhirJson.Parse(json, FhirReadOptions.Strict with { MaxBytes = json.Length }).IsRead);
        Assert.Equal("too-long", Assert.Single(FhirJson.Parse(json, FhirReadOptions.Strict with { MaxBytes = json.Length - 1 }).Issues).Code);
    }

    [Fact]
    public void A_flood_of_faults_is_cut_off()
    {
        var json = """{"resourceType":"Patient","name":[""" + string.Join(',', Enumerable.Repeat("1", 5000)) + "]}";

        var issues = FhirJson.Parse(Encoding.UTF8.GetBytes(json)).Issues;

        Assert.Equal(FhirReadOptions.MaxIssues + 1, issues.Count);
        Assert.Equal("incomplete", issues[^1].Code);
    }
}
