using System.Text;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

public class EmbeddedDocumentTests
{
    private const string Header = "PID\nTXA|1|34133-9^Summary^LN|AP|||20260105095500+0000||||||D1^SANDBOX|||||AU||AV";

    [Theory]
    [InlineData("^text^xml^Base64^")]
    [InlineData("^application^xml^Base64^")]
    [InlineData("^application^octet-stream^Base64^")]
    public void Entries_of_a_document_of_the_same_patient_stand_beside_the_document(string type)
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", Obx(type, Ccd.With(Ccd.Allergies + Ccd.Problems(Ccd.Asthma))));

        Assert.Equal("195967001", bundle.Value("Condition", "code.coding.0.code"));
        Assert.Single(bundle.All("AllergyIntolerance"));
        Assert.NotNull(bundle.Value("DocumentReference", "content.0.attachment.data"));
        Assert.Equal($"Composition/{bundle.Id("Composition")}", bundle.Value("DocumentReference", "context.related.0.reference"));
        Assert.Equal($"Patient/{bundle.Id("Patient")}", bundle.Value("Condition", "subject.reference"));
        Assert.Equal("TEST", bundle.Value("Patient", "name.0.family"));
    }

    [Fact]
    public void Document_of_another_patient_is_kept_and_not_opened()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", Obx("^text^xml^Base64^", Ccd.With(Ccd.Problems(Ccd.Asthma), Ccd.Patient.Replace("extension=\"7\"", "extension=\"8\"", StringComparison.Ordinal))));

        Assert.Empty(bundle.All("Condition"));
        Assert.NotNull(bundle.Value("DocumentReference", "content.0.attachment.data"));
        Assert.Contains(bundle.Result.Findings, finding => finding.Place.StartsWith("OBX-5 /ClinicalDocument/recordTarget", StringComparison.Ordinal) && finding.Sentence.Contains("PID-3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><ClinicalDocument xmlns=\"urn:hl7-org:v3\">&e;</ClinicalDocument>", 1)]
    [InlineData("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><id", 1)]
    [InlineData("<note>no clinical document</note>", 0)]
    public void Document_that_cannot_be_opened_is_kept_and_told(string document, int findings)
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", Obx("^text^xml^Base64^", document));

        Assert.NotNull(bundle.Value("DocumentReference", "content.0.attachment.data"));
        Assert.Empty(bundle.All("Composition"));
        Assert.Equal(findings, bundle.Result.Findings.Count(finding => finding.Place.StartsWith("OBX-5 ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Results_of_a_document_within_a_report_are_taken_too()
    {
        CareBundle bundle = CareBundle.Of("ORU^R01", $"PID\nOBR|1|P1^SANDBOXORD|F1^SANDBOXORD|34133-9^Summary^LN|||20260105|||||||||||||||20260105||LAB|F\nOBX|1|ED|34133-9^Summary^LN||^text^xml^Base64^{Base64(Ccd.With(Ccd.Results))}||||||F");

        Assert.Contains(bundle.All("Observation"), observation => CareBundle.Value(observation, "code.coding.0.code") == "2951-2");
        Assert.Equal(2, bundle.All("DiagnosticReport").Count);
        Assert.Contains(bundle.All("DiagnosticReport"), report => CareBundle.Value(report, "presentedForm.0.data") is not null);
    }

    [Fact]
    public void Chart_gets_the_entries_and_no_demographics_of_the_document()
    {
        TranslationResult result = MessageTranslation.Interpret(CareBundle.Message("MDM^T02", Obx("^text^xml^Base64^", Ccd.With(Ccd.Problems(Ccd.Asthma)))), Translated.Options());

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Contains(result.Changes, change => change.ResourceType == "Condition" && change.Source == "CCDA");
        Assert.DoesNotContain(result.Changes, change => change.ResourceType == "Patient" && change.Source == "CCDA");
    }

    private static string Obx(string type, string document) => $"{Header}\nOBX|1|ED|34133-9^Summary^LN||{type}{Base64(document)}||||||F";

    private static string Base64(string document) => Convert.ToBase64String(Encoding.UTF8.GetBytes(document.Trim()));
}
