using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

/// <summary>What each type of parameter finds in each type of element (search.html section 3.1.1.4), on synthetic resources.</summary>
public sealed class SearchSemanticsTests
{
    private static readonly SearchedWorld World = new SearchedWorld { Context = new SearchMatchContext { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) } }.With(
        """{"resourceType":"Patient","id":"a","meta":{"lastUpdated":"2025-06-01T12:00:00.500+02:00","source":"http://example.org/feed#7","profile":["http://example.org/fhir/StructureDefinition/p|2.0"],"security":[{"system":"urn:sec","code":"R"}]},"active":true,"name":[{"family":"O'Synthetic-Smith","given":["José  María"],"prefix":["Dr."],"suffix":["III"]}],"address":[{"use":"home","line":["12 Synthetic Street","Flat 3"],"city":"Østby","postalCode":"0123","country":"NO"}],"birthDate":"1980-02-29","multipleBirthInteger":2,"contact":[{"name":{"family":"Kin"}}]}""",
        """{"resourceType":"Patient","id":"b","active":false,"name":[{"text":"Jose\u0301 Synthetic"}],"birthDate":"1980","telecom":[{"system":"email","use":"work","value":"B@Example.org"}],"link":[{"other":{"reference":"Patient/a"},"type":"seealso"}]}""",
        """{"resourceType":"Encounter","id":"open","status":"in-progress","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"IMP"},"subject":{"reference":"Patient/a"},"period":{"start":"2025-03-01T08:00:00Z"}}""",
        """{"resourceType":"Encounter","id":"past","status":"finished","class":{"code":"AMB"},"subject":{"reference":"Patient/b/_history/2"},"period":{"end":"2024-12-31"},"partOf":{"reference":"Encounter/open"}}""",
        """{"resourceType":"ServiceRequest","id":"plan","status":"active","intent":"order","subject":{"reference":"Patient/a"},"occurrenceTiming":{"event":["2025-05-05"],"repeat":{"boundsPeriod":{"start":"2025-01-31","end":"2025-03-24"},"frequency":1,"period":2,"periodUnit":"d"}},"instantiatesCanonical":["http://example.org/fhir/PlanDefinition/x|1"]}""",
        """{"resourceType":"Observation","id":"low","status":"final","code":{"text":"x"},"subject":{"reference":"Patient/a"},"encounter":{"reference":"Encounter/open"},"effectiveInstant":"2025-03-02T10:00:00.250Z","valueQuantity":{"value":5,"comparator":"<","system":"http://unitsofmeasure.org","code":"mg"}}""",
        """{"resourceType":"Observation","id":"band","status":"final","code":{"text":"x"},"subject":{"reference":"Patient/b"},"effectiveDateTime":"2025-03","component":[{"code":{"text":"y"},"valueQuantity":{"value":98.6,"system":"http://unitsofmeasure.org","code":"[degF]"}}],"valueString":"Clear, mostly"}""",
        """{"resourceType":"Condition","id":"child","subject":{"reference":"Patient/a"},"onsetAge":{"value":18,"unit":"months","system":"http://unitsofmeasure.org","code":"mo"}}""",
        """{"resourceType":"Condition","id":"range","subject":{"reference":"Patient/b"},"onsetRange":{"low":{"value":10,"system":"http://unitsofmeasure.org","code":"a"},"high":{"value":20,"system":"http://unitsofmeasure.org","code":"a"}}}""",
        """{"resourceType":"Invoice","id":"bill","status":"issued","totalGross":{"value":48.50,"currency":"EUR"}}""",
        """{"resourceType":"RiskAssessment","id":"risk","status":"final","subject":{"reference":"Patient/a"},"prediction":[{"probabilityDecimal":0.25},{"probabilityRange":{"low":{"value":60},"high":{"value":70}}}]}""",
        """{"resourceType":"QuestionnaireResponse","id":"form","status":"completed","questionnaire":"http://example.org/fhir/Questionnaire/phq9|2.0","subject":{"reference":"Patient/a"}}""",
        """{"resourceType":"CodeSystem","id":"cs","url":"http://example.org/fhir/CodeSystem/c","version":"1.0-Beta","status":"draft","content":"complete"}""",
        """{"resourceType":"CodeSystem","id":"oid","url":"urn:oid:2.999.5","status":"draft","content":"complete"}""",
        """{"resourceType":"Location","id":"near","position":{"latitude":52.37,"longitude":4.90}}""");

    [Theory]
    // Strings: every part of a name and an address, by its start, without case, accents and extra blanks; punctuation counts.
    [InlineData("Patient?name=o'synth", "a")]
    [InlineData("Patient?name=synthetic", "")]
    [InlineData("Patient?name:contains=synthetic", "a b")]
    [InlineData("Patient?name=jose", "a b")]
    [InlineData("Patient?name=JOSÉ%20mari", "a")]
    [InlineData("Patient?given:exact=José  María", "a")]
    [InlineData("Patient?given:exact=José María", "")]
    [InlineData("Patient?name=dr.", "a")]
    [InlineData("Patient?name=iii", "a")]
    [InlineData("Patient?name=kin", "")]
    [InlineData("Patient?address=flat", "a")]
    [InlineData("Patient?address-city=ostby", "a")]
    [InlineData("Patient?address-postalcode=012", "a")]
    [InlineData(@"Observation?value-string=clear\, m", "band")]
    // Tokens.
    [InlineData("Patient?active=http://terminology.hl7.org/CodeSystem/special-values|true", "a")]
    [InlineData("Patient?active=|false", "b")]
    [InlineData("Patient?active:not=true", "b")]
    [InlineData("Patient?address-use=home", "a")]
    [InlineData("Patient?email=B@Example.org", "b")]
    [InlineData("Patient?email=work|B@Example.org", "b")]
    [InlineData("Patient?_id=A", "")]
    [InlineData("Encounter?class=|AMB", "past")]
    [InlineData("Encounter?class=imp", "")]
    [InlineData("CodeSystem?version=1.0-BETA", "cs")]
    [InlineData("Patient?_security=urn:sec|R", "a")]
    // Dates: partial dates, moments, periods and timings are intervals.
    [InlineData("Patient?birthdate=1980-02-29", "a")]
    [InlineData("Patient?birthdate=1980-02", "a")]
    [InlineData("Patient?birthdate=1980", "a b")]
    [InlineData("Patient?birthdate=lt1980-02-29", "b")]
    [InlineData("Patient?birthdate=le1979", "")]
    [InlineData("Patient?_lastUpdated=2025-06-01T10:00:00Z", "a")]
    [InlineData("Patient?_lastUpdated=gt2025-06-01T10:00:00.4Z", "a")]
    [InlineData("Patient?_lastUpdated=2025-06-01T10:00:00.6Z", "")]
    [InlineData("Encounter?date=2026", "")]
    [InlineData("Encounter?date=ge2030", "open")]
    [InlineData("Encounter?date=sa2025-02-28", "open")]
    [InlineData("Encounter?date=sa2025-03-01", "")]
    [InlineData("Encounter?date=lt1900", "past")]
    [InlineData("Encounter?date=eb2025-01-01", "past")]
    [InlineData("Encounter?date=eb2024-12-31", "")]
    [InlineData("Encounter?date=ne2020", "open past")]
    [InlineData("ServiceRequest?occurrence=2025", "plan")]
    [InlineData("ServiceRequest?occurrence=ge2025-02-01&occurrence=le2025-02-01", "plan")]
    [InlineData("ServiceRequest?occurrence=sa2025-01-30", "plan")]
    [InlineData("ServiceRequest?occurrence=eb2025-05-05", "")]
    [InlineData("ServiceRequest?occurrence=eb2025-05-06", "plan")]
    [InlineData("Observation?date=2025-03", "low band")]
    [InlineData("Observation?date=2025-03-02", "low")]
    // Numbers and quantities: a comparison takes the number as exact, equality by its digits.
    [InlineData("RiskAssessment?probability=sa0.2", "risk")]
    [InlineData("RiskAssessment?probability=eb0.3", "risk")]
    [InlineData("RiskAssessment?probability=eb0.25", "")]
    [InlineData("RiskAssessment?probability=sa59", "risk")]
    [InlineData("RiskAssessment?probability=sa60", "")]
    [InlineData("RiskAssessment?probability=gt65", "risk")]
    [InlineData("RiskAssessment?probability=65", "")]
    [InlineData("RiskAssessment?probability=2.5e-1", "risk")]
    [InlineData("Observation?value-quantity=lt5||mg", "low")]
    [InlineData("Observation?value-quantity=gt5||mg", "")]
    [InlineData("Observation?value-quantity=5||mg", "")]
    [InlineData("Observation?value-quantity=lt1||g", "low")]
    [InlineData("Observation?component-value-quantity=37.0|http://unitsofmeasure.org|Cel", "band")]
    [InlineData("Observation?combo-value-quantity=ap310|http://unitsofmeasure.org|K", "band")]
    [InlineData("Condition?onset-age=1.5|http://unitsofmeasure.org|a", "child")]
    [InlineData("Condition?onset-age=gt15|http://unitsofmeasure.org|a", "range")]
    [InlineData("Condition?onset-age=12|http://unitsofmeasure.org|a", "")]
    [InlineData("Invoice?totalgross=48.5|urn:iso:std:iso:4217|EUR", "bill")]
    [InlineData("Invoice?totalgross=48.5||USD", "")]
    // References: relative, versioned, canonical with and without version.
    [InlineData("Encounter?subject=Patient/b", "past")]
    [InlineData("Encounter?subject=Patient/b/_history/2", "past")]
    [InlineData("Encounter?subject=Patient/b/_history/1", "")]
    [InlineData("Encounter?subject=Patient/a,Patient/b", "open past")]
    [InlineData("QuestionnaireResponse?questionnaire=http://example.org/fhir/Questionnaire/phq9", "form")]
    [InlineData("QuestionnaireResponse?questionnaire=http://example.org/fhir/Questionnaire/phq9|2.0", "form")]
    [InlineData("QuestionnaireResponse?questionnaire=http://example.org/fhir/Questionnaire/phq9|1.0", "")]
    [InlineData("QuestionnaireResponse?questionnaire:Questionnaire=http://example.org/fhir/Questionnaire/phq9", "form")]
    [InlineData("ServiceRequest?instantiates-canonical=http://example.org/fhir/PlanDefinition/x", "plan")]
    // URIs.
    [InlineData("Patient?_source=http://example.org/feed#7", "a")]
    [InlineData("Patient?_source=http://example.org/feed", "")]
    [InlineData("Patient?_source:below=http://example.org/feed", "a")]
    [InlineData("Patient?_profile=http://example.org/fhir/StructureDefinition/p", "a")]
    [InlineData("CodeSystem?url=urn:oid:2.999.5", "oid")]
    [InlineData("CodeSystem?url=http://EXAMPLE.org/fhir/CodeSystem/c", "")]
    [InlineData("CodeSystem?url:below=http://example.org/fhir", "cs")]
    [InlineData("CodeSystem?url:above=http://example.org/fhir/CodeSystem/c/_history/5", "cs")]
    // Chains, forward, back, and both.
    [InlineData("Observation?encounter.subject:Patient.name=o'synthetic", "low")]
    [InlineData("Encounter?part-of.subject:Patient.birthdate=1980-02-29", "past")]
    [InlineData("Observation?patient._has:Encounter:patient:status=finished", "band")]
    [InlineData("Patient?_has:Encounter:patient:_has:Observation:encounter:status=final", "a")]
    [InlineData("Patient?_has:Encounter:patient:part-of.status=in-progress", "b")]
    [InlineData("Patient?link._id=a", "b")]
    // Places: without a distance, 50 km.
    [InlineData("Location?near=52.0|4.5", "near")]
    [InlineData("Location?near=52.37|4.90||", "near")]
    [InlineData("Location?near=50.0|4.5", "")]
    public void A_search_finds(string search, string ids) => Assert.Equal(ids, World.Find(search));

    [Fact]
    public void A_canonical_of_this_server_is_found_by_its_id_and_by_its_address()
    {
        var resource = SearchedWorld.Read("""{"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"https://chart.example/r4/Questionnaire/q|3"}""");
        var searched = new SearchedResource("QuestionnaireResponse", "r", new SearchIndexer(new SearchIndexerOptions { ServerUrl = "https://chart.example/r4" }).Extract(resource));

        Assert.All(["q", "Questionnaire/q", "https://chart.example/r4/Questionnaire/q", "https://chart.example/r4/Questionnaire/q|3"], asked => Assert.True(Finds(asked), asked));
        Assert.All(["p", "https://chart.example/r4/Questionnaire/q|2", "https://other.example/r4/Questionnaire/q"], asked => Assert.False(Finds(asked), asked));

        bool Finds(string asked) =>
            new SearchMatcher(SearchedWorld.Parse("QuestionnaireResponse?questionnaire=" + asked, new SearchQueryOptions { ServerUrl = "https://chart.example/r4" })).Matches(searched);
    }

    [Fact]
    public void Only_the_flag_of_a_death_is_more_than_a_path()
    {
        var flags = Duplex.Fhir.Model.FhirModel.ResourceTypes.SelectMany(SearchParameters.Of).Where(parameter => parameter.Expression?.Contains("()", StringComparison.Ordinal) == true && !parameter.Expression.Contains("resolve()", StringComparison.Ordinal));

        Assert.Equal("Patient.deceased (Token)", Assert.Single(flags).ToString());
    }
}
