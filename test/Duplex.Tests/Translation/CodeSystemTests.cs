using Duplex.Fhir.Model;
using Duplex.Tests.Translation.ToV2;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>One table says what a code system is in HL7 v2, in FHIR and as an OID.</summary>
public class CodeSystemTests
{
    [Theory]
    [InlineData("2.16.840.1.113883.6.1", "http://loinc.org")]
    [InlineData("2.16.840.1.113883.6.96", "http://snomed.info/sct")]
    [InlineData("2.16.840.1.113883.5.1063", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue")]
    [InlineData("2.16.840.1.113883.4.9", "http://fdasis.nlm.nih.gov")]
    [InlineData("2.16.840.1.113883.12.78", "http://terminology.hl7.org/CodeSystem/v2-0078")]
    [InlineData("2.16.840.1.113883.12.292", "http://hl7.org/fhir/sid/cvx")]
    [InlineData("1.2.3.4.5", "urn:oid:1.2.3.4.5")]
    public void OID_of_a_message_is_the_system_that_FHIR_names(string oid, string uri)
    {
        CareBundle bundle = CareBundle.Of("ORU^R01", $"PID\nOBR|1|P1^SANDBOXORD|F1^SANDBOXORD|X^Panel^L|||20260105|||||||||||||||20260105||LAB|F\nOBX|1|ST|CODE^text^^^^^^^^^^^^{oid}||value||||||F");

        Assert.Equal(uri, bundle.Value("Observation", "code.coding.0.system"));
    }

    [Theory]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "2.16.840.1.113883.5.1063")]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-TimingEvent", "2.16.840.1.113883.5.139")]
    [InlineData("urn:oid:1.2.3.4.5", "1.2.3.4.5")]
    public void System_without_a_name_in_table_0396_goes_out_and_comes_back_by_its_OID(string uri, string oid)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(
            """{"resourceType":"DiagnosticReport","id":"r1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"1-8"}]},"subject":{"reference":"Patient/p1"},"identifier":[{"system":"urn:oid:2.16.840.1.113883.19.5.7","value":"F1"}],"result":[{"reference":"Observation/o1"}]}""",
            $$$"""{"resourceType":"Observation","id":"o1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"82606-5"}]},"subject":{"reference":"Patient/p1"},"valueCodeableConcept":{"coding":[{"system":"{{{uri}}}","code":"CRITH"}]}}"""));

        Assert.EndsWith("^" + oid, Assert.Single(Written.Messages(result)).Line("OBX").Split('|')[5], StringComparison.Ordinal);
        Observation back = Assert.Single(Written.ReadBack(result).Entry.Select(entry => entry.Resource).OfType<Observation>());
        Assert.Equal(uri, ((CodeableConcept)back.Value!).Coding[0].System!.Value);
    }
}
