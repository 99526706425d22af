using Duplex.Fhir;
using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

/// <summary>Each rule of search.html on synthetic resources.</summary>
public sealed class SearchMatcherTests
{
    private static readonly SearchedWorld Patients = new SearchedWorld { Context = new SearchMatchContext { Terminology = new Codes(), Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) } }.With(
        """{"resourceType":"Patient","id":"eve","active":true,"gender":"female","birthDate":"1970-03-10","name":[{"family":"Synthétic-Ångström","given":["Evelyn","Ann"]}],"identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}],"text":"Record number"},"system":"urn:oid:2.999.1","value":"446053"}],"telecom":[{"system":"phone","use":"home","value":"555-0100"},{"system":"email","value":"eve@example.org"}],"deceasedBoolean":false,"generalPractitioner":[{"reference":"Practitioner/gp"}]}""",
        """{"resourceType":"Patient","id":"bob","gender":"male","birthDate":"1970","name":[{"text":"Bob Steven Synthetic"}],"identifier":[{"value":"446053"}],"deceasedDateTime":"2020-05-01","managingOrganization":{"identifier":{"system":"urn:o","value":"77"}}}""",
        """{"resourceType":"Patient","id":"nil","meta":{"lastUpdated":"2026-01-01T10:00:00Z","tag":[{"system":"urn:t","code":"a"}],"profile":["http://example.org/fhir/StructureDefinition/p|1.0"]}}""",
        """{"resourceType":"Practitioner","id":"gp","name":[{"family":"Doctorson"}]}""",
        """{"resourceType":"Observation","id":"sodium","status":"final","code":{"text":"Sodium level","coding":[{"system":"http://loinc.org","code":"2951-2","display":"Natrium"}]},"subject":{"reference":"Patient/eve"},"effectivePeriod":{"start":"2025-01-01","end":"2025-01-31"},"valueQuantity":{"value":140,"unit":"millimole","system":"http://unitsofmeasure.org","code":"mmol/L"}}""",
        """{"resourceType":"Observation","id":"weight","status":"final","code":{"coding":[{"code":"29463-7"}]},"subject":{"reference":"Patient/bob","type":"Patient"},"effectiveDateTime":"2025-02-10T10:00:00-05:00","valueQuantity":{"value":5.4,"system":"http://unitsofmeasure.org","code":"kg"}}""",
        """{"resourceType":"Observation","id":"pressure","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"subject":{"reference":"Group/g"},"component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120}},{"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":80}}]}""",
        """{"resourceType":"RiskAssessment","id":"risk","status":"final","subject":{"reference":"https://other.example/r4/Patient/eve"},"prediction":[{"probabilityDecimal":0.25}]}""",
        """{"resourceType":"Location","id":"here","position":{"latitude":52.37,"longitude":4.90}}""",
        """{"resourceType":"ValueSet","id":"vs","url":"http://example.org/fhir/ValueSet/colours","status":"active"}""");

    [Theory]
    // Strings: from the start, without case and accents; :exact; :contains.
    [InlineData("Patient?name=eve", "eve")]
    [InlineData("Patient?name=synthetic", "eve")]
    [InlineData("Patient?family=SYNTHETIC-ANGSTROM", "eve")]
    [InlineData("Patient?family:exact=synthetic-angstrom", "")]
    [InlineData("Patient?family:exact=Synth%C3%A9tic-%C3%85ngstr%C3%B6m", "eve")]
    [InlineData("Patient?name:contains=lyn", "eve")]
    [InlineData("Patient?name:contains=steven", "bob")]
    [InlineData("Patient?given=ann,x&given=eve", "eve")]
    [InlineData("Patient?name=eve,bob", "eve bob")]
    // Tokens.
    [InlineData("Patient?gender=male", "bob")]
    [InlineData("Patient?gender=http://hl7.org/fhir/administrative-gender|male", "bob")]
    [InlineData("Patient?gender:not=male", "eve nil")]
    [InlineData("Patient?active=true", "eve")]
    [InlineData("Patient?identifier=446053", "eve bob")]
    [InlineData("Patient?identifier=urn:oid:2.999.1|446053", "eve")]
    [InlineData("Patient?identifier=|446053", "bob")]
    [InlineData("Patient?identifier=urn:oid:2.999.1|", "eve")]
    [InlineData("Patient?identifier:of-type=http://terminology.hl7.org/CodeSystem/v2-0203|MR|446053", "eve")]
    [InlineData("Patient?identifier:of-type=http://terminology.hl7.org/CodeSystem/v2-0203|SS|446053", "")]
    [InlineData("Patient?identifier:text=record", "eve")]
    [InlineData("Observation?code:text=natr", "sodium")]
    [InlineData("Observation?code:text=sodium", "sodium")]
    [InlineData("Observation?code:in=http://example.org/fhir/ValueSet/electrolytes", "sodium")]
    [InlineData("Observation?code:not-in=http://example.org/fhir/ValueSet/electrolytes", "weight pressure")]
    [InlineData("Observation?code:in=http://example.org/fhir/ValueSet/unknown", "")]
    [InlineData("Observation?code:not-in=http://example.org/fhir/ValueSet/unknown", "")]
    [InlineData("Observation?code:below=http://loinc.org|LP-parent", "sodium")]
    [InlineData("Patient?phone=555-0100", "eve")]
    [InlineData("Patient?email=555-0100", "")]
    [InlineData("Patient?deceased=true", "bob")]
    [InlineData("Patient?deceased=false", "eve nil")]
    [InlineData("Patient?_id=eve,nil", "eve nil")]
    [InlineData("Patient?_tag=urn:t|a", "nil")]
    // Missing.
    [InlineData("Patient?gender:missing=true", "nil")]
    [InlineData("Patient?gender:missing=false", "eve bob")]
    // Dates: the search value's interval and the resource's.
    [InlineData("Patient?birthdate=1970", "eve bob")]
    [InlineData("Patient?birthdate=1970-03", "eve")]
    [InlineData("Patient?birthdate=ne1970-03", "bob")]
    [InlineData("Patient?birthdate=gt1970-03-10", "bob")]
    [InlineData("Patient?birthdate=lt1970-03-10", "bob")]
    [InlineData("Patient?birthdate=ge1970-03-10", "eve bob")]
    [InlineData("Patient?birthdate=le1970-03-09", "bob")]
    [InlineData("Patient?birthdate=sa1969", "eve bob")]
    [InlineData("Patient?birthdate=sa1970-03-09", "eve")]
    [InlineData("Patient?birthdate=eb1971", "eve bob")]
    [InlineData("Patient?birthdate=ap1972", "eve bob")]
    [InlineData("Patient?birthdate=ap1990", "")]
    [InlineData("Patient?death-date=2020-05", "bob")]
    [InlineData("Observation?date=2025-01", "sodium")]
    [InlineData("Observation?date=2025-01-15", "")]
    [InlineData("Observation?date=ge2025-01-15&date=le2025-01-16", "sodium")]
    [InlineData("Observation?date=2025-02-10T15:00:00Z", "weight")]
    [InlineData("Patient?_lastUpdated=ge2026-01-01", "nil")]
    // Numbers and quantities: implicit precision, exact comparison by prefixes, units by UCUM.
    [InlineData("RiskAssessment?probability=0.25", "risk")]
    [InlineData("RiskAssessment?probability=0.3", "risk")]
    [InlineData("RiskAssessment?probability=0.2", "")]
    [InlineData("RiskAssessment?probability=gt0.25", "")]
    [InlineData("RiskAssessment?probability=ge0.25", "risk")]
    [InlineData("RiskAssessment?probability=ap0.27", "risk")]
    [InlineData("RiskAssessment?probability=ne0.25", "")]
    [InlineData("Observation?value-quantity=140", "sodium")]
    [InlineData("Observation?value-quantity=140|http://unitsofmeasure.org|mmol/L", "sodium")]
    [InlineData("Observation?value-quantity=0.140|http://unitsofmeasure.org|mol/L", "sodium")]
    [InlineData("Observation?value-quantity=140||millimole", "sodium")]
    [InlineData("Observation?value-quantity=140||kg", "")]
    [InlineData("Observation?value-quantity=5400|http://unitsofmeasure.org|g", "weight")]
    [InlineData("Observation?value-quantity=gt5399|http://unitsofmeasure.org|g", "weight")]
    [InlineData("Observation?value-quantity=lt5400||g", "")]
    // References.
    [InlineData("Observation?subject=eve", "sodium")]
    [InlineData("Observation?subject=Patient/eve", "sodium")]
    [InlineData("Observation?subject:Group=g", "pressure")]
    [InlineData("Observation?patient=g", "")]
    [InlineData("Observation?patient:missing=true", "pressure")]
    [InlineData("RiskAssessment?subject=Patient/eve", "")]
    [InlineData("RiskAssessment?subject=https://other.example/r4/Patient/eve", "risk")]
    [InlineData("Patient?organization:identifier=urn:o|77", "bob")]
    // URIs.
    [InlineData("ValueSet?url=http://example.org/fhir/ValueSet/colours", "vs")]
    [InlineData("ValueSet?url=http://example.org/fhir/ValueSet", "")]
    [InlineData("ValueSet?url:below=http://example.org/fhir/", "vs")]
    [InlineData("ValueSet?url:below=http://example.org/fhir/ValueSet/col", "")]
    [InlineData("ValueSet?url:above=http://example.org/fhir/ValueSet/colours/red", "vs")]
    [InlineData("Patient?_profile=http://example.org/fhir/StructureDefinition/p", "nil")]
    [InlineData("Patient?_profile=http://example.org/fhir/StructureDefinition/p|2.0", "")]
    // Composites hold together within one element.
    [InlineData("Observation?component-code-value-quantity=8480-6$gt100", "pressure")]
    [InlineData("Observation?component-code-value-quantity=8462-4$gt100", "")]
    [InlineData("Observation?code-value-quantity=http://loinc.org|2951-2$140", "sodium")]
    [InlineData("Observation?combo-code-value-quantity=8462-4$80", "pressure")]
    // Chains.
    [InlineData("Observation?subject:Patient.name=eve", "sodium")]
    [InlineData("Observation?patient.gender=male", "weight")]
    [InlineData("Observation?patient.general-practitioner:Practitioner.family=doc", "sodium")]
    [InlineData("Patient?_has:Observation:patient:code=29463-7", "bob")]
    [InlineData("Practitioner?_has:Patient:general-practitioner:_has:Observation:patient:code=2951-2", "gp")]
    // Places.
    [InlineData("Location?near=52.36|4.89|5|km", "here")]
    [InlineData("Location?near=51.92|4.48|5|km", "")]
    public void A_search_finds(string search, string ids) => Assert.Equal(ids, Patients.Find(search));

    [Fact]
    public void A_search_that_needs_what_is_not_there_says_so()
    {
        var chain = SearchedWorld.Parse("Observation?patient.gender=male");
        Assert.Contains("Resources", Assert.Throws<NotSupportedException>(() => new SearchMatcher(chain)).Message, StringComparison.Ordinal);

        var set = SearchedWorld.Parse("Observation?code:in=http://example.org/fhir/ValueSet/x");
        Assert.Contains("Terminology", Assert.Throws<NotSupportedException>(() => new SearchMatcher(set)).Message, StringComparison.Ordinal);
    }

    private sealed class Codes : IFhirTerminology
    {
        public bool? IsMember(string valueSetUrl, string? system, string code) => valueSetUrl.EndsWith("unknown", StringComparison.Ordinal) ? null : code == "2951-2";

        public bool? IsSubsumedBy(string? system, string code, string ancestor) => code == "2951-2" && ancestor == "LP-parent";
    }
}
