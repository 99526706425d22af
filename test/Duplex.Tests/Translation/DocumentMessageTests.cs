using System.Text;
using Duplex.Fhir.Changes;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class DocumentMessageTests
{
    private const string Txa = "PID\nTXA|1|34133-9^Summary^LN|TX|||20260105095500+0000|||9^DOC^TEST|||D1^SANDBOX";

    [Theory]
    [InlineData("T02", "AU||AV", "current", "final")]
    [InlineData("T02", "LA||AV", "current", "final")]
    [InlineData("T02", "DI||UN", "current", "preliminary")]
    [InlineData("T02", "AU||OB", "superseded", "final")]
    [InlineData("T08", "AU||AV", "current", "amended")]
    [InlineData("T11", "AU||CA", "entered-in-error", "entered-in-error")]
    [InlineData("T11", "AU||", "entered-in-error", "entered-in-error")]
    public void Status_is_what_the_event_and_the_tables_say(string trigger, string codes, string status, string docStatus)
    {
        CareBundle bundle = CareBundle.Of($"MDM^{trigger}", $"{Txa}|||||{codes}\nOBX|1|TX|1^a||text");

        Assert.Equal(status, bundle.Value("DocumentReference", "status"));
        Assert.Equal(docStatus, bundle.Value("DocumentReference", "docStatus"));
    }

    [Theory]
    [InlineData("T06", "appends")]
    [InlineData("T08", "replaces")]
    [InlineData("T10", "replaces")]
    public void Parent_document_is_named_by_its_number(string trigger, string code)
    {
        CareBundle bundle = CareBundle.Of($"MDM^{trigger}", $"{Txa}|D0^SANDBOX\nOBX|1|TX|1^a||text");

        Assert.Equal(code, bundle.Value("DocumentReference", "relatesTo.0.code"));
        Assert.Equal("D0", bundle.Value("DocumentReference", "relatesTo.0.target.identifier.value"));
        Assert.Single(bundle.All("DocumentReference"));
    }

    [Fact]
    public void Same_number_is_the_same_document_in_every_event() =>
        Assert.Single(new[] { "T02", "T04", "T08", "T11" }.Select(trigger => CareBundle.Of($"MDM^{trigger}", $"{Txa}\nOBX|1|TX|1^a||text").Id("DocumentReference")).Distinct());

    [Fact]
    public void Lines_of_one_text_are_one_attachment_and_another_text_is_another()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", $"{Txa}\nOBX|1|TX|1^History||one\\.br\\two\nOBX|2|TX|1^History||\nOBX|3|TX|1^History||four\nOBX|4|TX|2^Plan||rest");

        Assert.Equal("one\ntwo\n\nfour", Text(bundle, 0));
        Assert.Equal("History", bundle.Value("DocumentReference", "content.0.attachment.title"));
        Assert.Equal("rest", Text(bundle, 1));
        Assert.Null(bundle.Value("DocumentReference", "content.2"));
    }

    [Fact]
    public void Rich_text_says_so() =>
        Assert.Equal("application/rtf", CareBundle.Of("MDM^T02", $"{Txa}\nOBX|1|TX|1^a||{{\\E\\rtf1 text}}").Value("DocumentReference", "content.0.attachment.contentType"));

    [Fact]
    public void Content_that_is_in_no_encoding_is_left_out_and_told()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", $"{Txa}\nOBX|1|ED|1^a||^application^pdf^Base64^###");

        Assert.Null(bundle.Value("DocumentReference", "content.0.attachment.data"));
        Assert.Contains(bundle.Result.Findings, finding => finding.Place.StartsWith("OBX-5", StringComparison.Ordinal));
    }

    [Fact]
    public void Value_within_a_document_is_an_observation_with_its_own_note()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", $"{Txa}\nOBX|1|TX|1^a||text\nOBX|2|NM|8310-5^Temp^LN||36.8|Cel^^UCUM|||||F\nNTE|1||twice\nOBX|3|TX|1^a||more");

        Assert.Equal("twice", bundle.Value("Observation", "note.0.text"));
        Assert.Equal("text\nmore", Text(bundle, 0));
        Assert.Equal($"Observation/{bundle.Id("Observation")}", bundle.Value("DocumentReference", "context.related.0.reference"));
    }

    [Fact]
    public void Day_without_a_time_is_no_instant()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", "PID\nTXA|1|1^a|TX|||20260105||||||D1^SANDBOX\nOBX|1|TX|1^a||text");

        Assert.Null(bundle.Value("DocumentReference", "date"));
        Assert.Equal("2026-01-05", bundle.Value("DocumentReference", "extension.0.valueDate"));
    }

    [Fact]
    public void Unknown_codes_are_kept_and_counted()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", $"{Txa}|||||ZZ||QQ\nOBX|1|TX|1^a||text");

        Assert.Equal("ZZ", bundle.Value("DocumentReference", "_docStatus.extension.0.valueCodeableConcept.coding.0.code"));
        Assert.Equal("current", bundle.Value("DocumentReference", "status"));
        Assert.Equal(["DocumentAvailabilityStatus", "DocumentCompletionStatus"], bundle.Result.UnmappedCodes.Keys.Select(code => code.Table).Order());
    }

    [Fact]
    public void Order_of_the_document_is_referred_to_once()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", $"PID\nORC|RE|P1^SANDBOXORD|F1^LAB\nOBR|1|P1^SANDBOXORD|F1^LAB|1^a\n{Txa[4..]}||P1^SANDBOXORD|F1^LAB\nOBX|1|TX|1^a||text");

        Assert.Equal($"ServiceRequest/{bundle.Id("ServiceRequest")}", bundle.Value("DocumentReference", "context.related.0.reference"));
        Assert.Null(bundle.Value("DocumentReference", "context.related.1"));
    }

    [Fact]
    public void Chart_keeps_its_patient_and_content_that_a_later_event_does_not_repeat()
    {
        TranslationResult result = MessageTranslation.Interpret(CareBundle.Message("MDM^T03", $"{Txa}|||||AU||AV"), Translated.Options());

        ResourceChange patient = Assert.Single(result.Changes, change => change.ResourceType == "Patient");
        Assert.All(patient.Elements, element => Assert.Equal(ElementChangeKind.Default, element.Kind));
        ResourceChange document = Assert.Single(result.Changes, change => change.ResourceType == "DocumentReference");
        Assert.Equal(ElementChangeKind.Default, Assert.Single(document.Elements, element => element.Element == "content").Kind);
        Assert.Equal(ElementChangeKind.Set, Assert.Single(document.Elements, element => element.Element == "docStatus").Kind);
        Assert.DoesNotContain(result.Changes, change => change.ResourceType == "Provenance");
    }

    [Fact]
    public void Document_within_results_is_told_and_its_note_stays_with_the_order()
    {
        CareBundle bundle = CareBundle.Of("OUL^R21", "PID\nORC|RE|P1\nOBR|1|P1||1^a|||||||||||||||||||||F\nOBX|1|NM|1^a||1||||||F\nTXA|1|DS^Summary^L||||||||||D7^SANDBOX|||||AU||AV\nNTE|1||of the order");

        Assert.Equal("D7", bundle.Value("DocumentReference", "masterIdentifier.value"));
        Assert.DoesNotContain("of the order", bundle.One("DocumentReference").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_without_a_document_says_what_is_missing()
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(CareBundle.Message("MDM^T02", "PID\nOBX|1|TX|1^a||text"), Translated.Options());

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Contains(result.Findings, finding => finding.Place == "TXA");
    }

    [Theory]
    [InlineData("T09", "superseded")]
    [InlineData("T10", "superseded")]
    [InlineData("T06", null)]
    public void Chart_learns_that_a_replaced_document_is_superseded(string trigger, string? status)
    {
        string former = CareBundle.Of("MDM^T02", $"{Txa.Replace("D1^", "D0^", StringComparison.Ordinal)}\nOBX|1|TX|1^a||text").Id("DocumentReference");
        TranslationResult result = MessageTranslation.Interpret(CareBundle.Message($"MDM^{trigger}", $"{Txa}|D0^SANDBOX\nOBX|1|TX|1^a||new"), Translated.Options());

        ResourceChange? change = result.Changes.FirstOrDefault(one => one.Id == former);
        Assert.Equal(status is null ? null : $"\"{status}\"", change is null ? null : System.Text.Encoding.UTF8.GetString(change.Elements.Single(element => element is { Element: "status", Kind: ElementChangeKind.Set }).Value.Span));
        Assert.All(change?.Elements.Where(element => element.Element != "status") ?? [], element => Assert.Equal(ElementChangeKind.Default, element.Kind));
    }

    [Fact]
    public void Each_edit_of_a_document_has_its_own_provenance()
    {
        CareBundle bundle = CareBundle.Of("MDM^T08", "PID\nTXA|1|1^a|TX|||20260105095500+0000||20260106080000+0000~20260107090000+0000|9^DOC^TEST|||D1^SANDBOX|||||AU\nOBX|1|TX|1^a||text");

        string document = $"DocumentReference/{bundle.Id("DocumentReference")}";
        Assert.Equal(
            ["2026-01-06T08:00:00+00:00", "2026-01-07T09:00:00+00:00"],
            bundle.All("Provenance").Where(one => one.GetProperty("target").GetArrayLength() == 1 && CareBundle.Value(one, "target.0.reference") == document && !one.TryGetProperty("activity", out _))
                .Select(one => CareBundle.Value(one, "recorded")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kind_of_content_without_a_type_is_kept_beside_it()
    {
        CareBundle bundle = CareBundle.Of("MDM^T02", $"{Txa}\nOBX|1|ED|1^a||^AP^^Base64^JVBERi0xLjQKJSBTWU5USEVUSUMK");

        Assert.Equal("application/pdf", bundle.Value("DocumentReference", "content.0.attachment.contentType"));
        Assert.Contains("\"AP\"", bundle.One("DocumentReference").GetProperty("content")[0].GetProperty("attachment").GetProperty("extension").GetRawText(), StringComparison.Ordinal);
    }

    private static string Text(CareBundle bundle, int content) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(bundle.Value("DocumentReference", $"content.{content}.attachment.data")!));
}
