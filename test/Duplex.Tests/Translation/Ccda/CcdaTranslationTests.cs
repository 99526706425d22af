using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Translation;
using Duplex.Translation.Ccda;
using Duplex.Translation.Coverage;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

public class CcdaTranslationTests
{
    [Fact]
    public void Patient_has_the_id_that_messages_of_the_connection_give()
    {
        CcdaTranslationResult result = Translate(Ccd.With(Ccd.Allergies));

        Assert.Equal($"Patient/{Translated.IdOf("Patient\u001furn:oid:2.16.840.1.113883.19.5.1\u001f7")}", result.Patient);
        Patient patient = One<Patient>(result);
        Assert.Equal("Patient", patient.Name[0].Family!.Value);
        Assert.Equal("female", patient.Gender!.Value);
        Assert.Equal("1970-02-14", patient.BirthDate!.Value);
        Assert.Equal(2, patient.Extension.Count);
    }

    [Fact]
    public void Allergy_keeps_what_the_author_called_it()
    {
        AllergyIntolerance allergy = One<AllergyIntolerance>(Translate(Ccd.With(Ccd.Allergies)));

        Assert.Equal("Penicillin & kin", allergy.Code!.Text!.Value);
        Assert.Equal("7980", allergy.Code.Coding[0].Code!.Value);
        Assert.Equal("medication", allergy.Category[0].Value);
        Assert.Equal("moderate", allergy.Reaction[0].Severity!.Value);
        Assert.Equal("2008", ((FhirDateTime)allergy.Onset!).Value);
        Assert.EndsWith("#48765-2", allergy.Meta!.Source!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void No_known_problem_is_never_a_problem()
    {
        string negated = Ccd.Asthma.Replace("classCode=\"OBS\" moodCode=\"EVN\"><templateId", "classCode=\"OBS\" moodCode=\"EVN\" negationInd=\"true\"><templateId", StringComparison.Ordinal);

        Condition condition = One<Condition>(Translate(Ccd.With(Ccd.Problems(negated))));

        Assert.Equal("refuted", condition.VerificationStatus!.Coding[0].Code!.Value);
        Assert.Null(condition.ClinicalStatus);
    }

    [Fact]
    public void Entry_that_says_the_same_again_is_marked()
    {
        List<Condition> conditions = All<Condition>(Translate(Ccd.With(Ccd.Problems(Ccd.Asthma, 2))));

        Assert.Equal(2, conditions.Count);
        Assert.Empty(conditions[0].Meta!.Tag);
        Assert.Equal("duplicate", conditions[1].Meta!.Tag[0].Code!.Value);
        Assert.Equal($"Condition/{conditions[0].Id}", ((Reference)conditions[1].Extension[0].Value!).ReferenceValue!.Value);
    }

    [Fact]
    public void Report_holds_its_results_with_value_unit_and_range()
    {
        CcdaTranslationResult result = Translate(Ccd.With(Ccd.Results));

        Observation sodium = One<Observation>(result);
        Quantity value = (Quantity)sodium.Value!;
        Assert.Equal("140.0", value.Value!.ToString());
        Assert.Equal("mmol/L", value.Code!.Value);
        Assert.Equal("136", sodium.ReferenceRange[0].Low!.Value!.ToString());
        Assert.Equal($"Observation/{sodium.Id}", One<DiagnosticReport>(result).Result[0].ReferenceValue!.Value);
    }

    [Fact]
    public void Narrative_of_every_section_is_kept_as_markup_that_FHIR_allows()
    {
        Duplex.Fhir.Model.Composition composition = One<Duplex.Fhir.Model.Composition>(Translate(Ccd.With(
            Ccd.Allergies + "<component><section><code code=\"10164-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>HPI</title><text>Well<br/>since <linkHtml href=\"javascript:x\">May</linkHtml></text></section></component>")));

        Assert.Equal(2, composition.Section.Count);
        Assert.Contains("<b>Penicillin &amp; kin</b>", composition.Section[0].Text!.Div!.Value, StringComparison.Ordinal);
        Assert.Equal("<div xmlns=\"http://www.w3.org/1999/xhtml\">Well<br />since May</div>", composition.Section[1].Text!.Div!.Value);
        Assert.Equal("R", composition.Confidentiality!.Value);
    }

    [Fact]
    public void Entry_of_an_unknown_kind_is_told()
    {
        CcdaTranslationResult result = Translate(Ccd.With("<component><section><text>x</text><entry><observation classCode=\"OBS\" moodCode=\"EVN\"><templateId root=\"1.2.3\"/></observation></entry></section></component>"));

        Assert.Contains("/entry/observation", Assert.Single(result.Findings).Place, StringComparison.Ordinal);
        Assert.Contains(result.Coverage.Entries, entry => entry.Outcome == CoverageOutcome.NoPlace && entry.Source.EndsWith("/entry/observation", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_is_valid_and_every_reference_leads_somewhere()
    {
        CcdaTranslationResult result = Translate(Ccd.With(Ccd.Allergies + Ccd.Problems(Ccd.Asthma, 2) + Ccd.Results));

        FhirValidator validator = new();
        HashSet<string> known = [.. Bundle(result).Entry.Select(entry => $"{entry.Resource!.TypeName}/{entry.Resource.Id}")];
        foreach (Resource resource in Bundle(result).Entry.Select(entry => entry.Resource!))
        {
            Assert.DoesNotContain(validator.Validate(resource).Issues, issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal);
        }

        string json = Encoding.UTF8.GetString(result.Bundle!.Value.Span);
        foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(json, "\"reference\":\"([^\"]+)\""))
        {
            Assert.Contains(match.Groups[1].Value, known);
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ClinicalDocument xmlns=\"urn:hl7-org:v3\">&e;</ClinicalDocument>", TranslationVerdict.Uninterpretable)]
    [InlineData("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><id", TranslationVerdict.Uninterpretable)]
    [InlineData("<note/>", TranslationVerdict.NotUnderstood)]
    [InlineData("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", TranslationVerdict.Uninterpretable)]
    public void Other_documents_give_a_reason(string document, TranslationVerdict verdict)
    {
        CcdaTranslationResult result = Translate(document);

        Assert.Equal(verdict, result.Verdict);
        Assert.Null(result.Bundle);
        Assert.NotEmpty(result.Findings);
    }

    [Fact]
    public void Document_that_is_nested_without_end_is_refused() =>
        Assert.Equal(TranslationVerdict.Uninterpretable, Translate(string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000))).Verdict);

    [Fact]
    public void Same_document_gives_the_same_bytes()
    {
        string document = Ccd.With(Ccd.Allergies + Ccd.Results);

        Assert.Equal(Translate(document).Bundle!.Value.ToArray(), Translate(document).Bundle!.Value.ToArray());
    }

    private static CcdaTranslationResult Translate(string document) => CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(document.TrimStart()), Translated.Options());

    private static Bundle Bundle(CcdaTranslationResult result)
    {
        Assert.NotNull(result.Bundle);
        return (Bundle)FhirJson.Parse(result.Bundle!.Value.Span).Resource!;
    }

    private static List<T> All<T>(CcdaTranslationResult result) => [.. Bundle(result).Entry.Select(entry => entry.Resource).OfType<T>()];

    private static T One<T>(CcdaTranslationResult result) => Assert.Single(All<T>(result));
}
