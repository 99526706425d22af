using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.UsCore;
using Xunit;

namespace Duplex.Tests.Fhir.UsCore;

public sealed class DocumentReferenceRulesTests
{
    [Fact]
    public void A_complete_note_has_no_issue() => Assert.Empty(DocumentReferenceRules.Check(Note()));

    [Fact]
    public void An_empty_document_lacks_everything_that_is_required()
    {
        var issues = DocumentReferenceRules.Check(new DocumentReference());

        Assert.Equal(["status", "type", "category", "subject", "content"], issues.Select(issue => issue.Path["DocumentReference.".Length..]));
        Assert.All(issues, issue => Assert.Equal("required", issue.Code));
        Assert.All(issues, issue => Assert.Contains("right would be", issue.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_document_is_current_and_not_withdrawn()
    {
        Expect("DocumentReference.status", "business-rule", note => note.Status = "superseded");
        Expect("DocumentReference.docStatus", "business-rule", note => note.DocStatus = "entered-in-error");
        Assert.Empty(IssuesOf(note => note.DocStatus = "preliminary"));
        Assert.Empty(IssuesOf(note => note.DocStatus = "final"));
    }

    [Fact]
    public void The_type_has_a_coding_with_system_and_code()
    {
        Expect("DocumentReference.type.coding", "required", note => note.Type!.Coding.Clear());
        Expect("DocumentReference.type.coding[0].system", "required", note => note.Type!.Coding[0].System = null);
        Expect("DocumentReference.type.coding[0].code", "required", note => note.Type!.Coding[0].Code = null);
        Assert.Empty(IssuesOf(note => note.Type!.Coding.Insert(0, new Coding { Display = "Progress note" })));
    }

    [Fact]
    public void Another_category_than_clinical_note_is_a_warning_only()
    {
        var issue = Assert.Single(IssuesOf(note => note.Category[0].Coding[0].Code = "other"));

        Assert.Equal(("DocumentReference.category", FhirIssueSeverity.Warning), (issue.Path, issue.Severity));
        Expect("DocumentReference.category[0].coding", "required", note => note.Category[0].Coding[0].System = null);
    }

    [Fact]
    public void The_subject_refers_to_a_patient()
    {
        Expect("DocumentReference.subject.reference", "required", note => note.Subject!.ReferenceValue = null);
        Expect("DocumentReference.subject.reference", "business-rule", note => note.Subject!.ReferenceValue = "Group/1");
        Expect("DocumentReference.subject.reference", "value", note => note.Subject!.ReferenceValue = "patient 1");
        Assert.Empty(IssuesOf(note => note.Subject!.ReferenceValue = "https://chart.example/r4/Patient/1"));
        Assert.Empty(IssuesOf(note => note.Subject!.ReferenceValue = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"));
    }

    [Fact]
    public void Each_attachment_is_checked_at_its_own_path()
    {
        Expect("DocumentReference.content[1].attachment", "required", note => note.Content.Add(new DocumentReferenceContent()));
        Expect("DocumentReference.content[0].attachment.contentType", "required", note => note.Content[0].Attachment!.ContentType = null);
        Expect("DocumentReference.content[0].attachment.contentType", "value", note => note.Content[0].Attachment!.ContentType = "text");
        Expect("DocumentReference.content[0].attachment", "invariant", note => note.Content[0].Attachment!.Data = null);
        Expect("DocumentReference.content[0].attachment.data", "value", note => note.Content[0].Attachment!.Data = "abc");
        Expect("DocumentReference.content[0].attachment.size", "value", note => note.Content[0].Attachment!.Size = 3);
        Expect("DocumentReference.content[0].attachment.hash", "value", note => note.Content[0].Attachment!.Hash = "AAAA");
        Assert.Empty(IssuesOf(note => note.Content.Add(new DocumentReferenceContent { Attachment = new Attachment { ContentType = "application/pdf", Url = "Binary/1" } })));
    }

    [Fact]
    public void The_hash_of_the_bytes_before_base64_is_right() => Assert.Empty(IssuesOf(note =>
    {
        note.Content[0].Attachment!.Data = FhirBase64Binary.FromBytes("abc"u8);
        note.Content[0].Attachment!.Size = null;
        note.Content[0].Attachment!.Hash = "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=";
    }));

    [Fact]
    public void Plain_text_is_utf8()
    {
        byte[] latin1 = [(byte)'M', 0xFC, (byte)'l'];

        Expect("DocumentReference.content[0].attachment.data", "value", note => note.Content[0].Attachment!.Data = FhirBase64Binary.FromBytes(latin1));
        Expect("DocumentReference.content[0].attachment.contentType", "not-supported", note => note.Content[0].Attachment!.ContentType = "text/plain; charset=iso-8859-1");
        Assert.Empty(IssuesOf(note =>
        {
            note.Content[0].Attachment!.ContentType = "application/pdf";
            note.Content[0].Attachment!.Data = FhirBase64Binary.FromBytes(latin1);
        }));
    }

    [Fact]
    public void Five_mebibytes_are_taken_inline_and_more_than_the_limit_is_not()
    {
        var least = new byte[DocumentReferenceRules.LeastMaxAttachmentBytes];
        least.AsSpan().Fill((byte)'x');
        var note = Note();
        note.Content[0].Attachment!.Data = FhirBase64Binary.FromBytes(least);

        // Through JSON, as a client sends it.
        var read = Assert.IsType<DocumentReference>(FhirJson.Parse(FhirJson.Serialize(note)).Resource);
        Assert.Empty(DocumentReferenceRules.Check(read, DocumentReferenceRules.LeastMaxAttachmentBytes));

        note.Content[0].Attachment!.Data = FhirBase64Binary.FromBytes([.. least, (byte)'x']);
        Assert.Equal("too-long", Assert.Single(DocumentReferenceRules.Check(note, DocumentReferenceRules.LeastMaxAttachmentBytes)).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentReferenceRules.Check(note, DocumentReferenceRules.LeastMaxAttachmentBytes - 1));
    }

    [Fact]
    public void There_is_at_most_one_encounter()
    {
        Assert.Empty(IssuesOf(note => note.Context = new DocumentReferenceContext { Encounter = [References.To("Encounter", "1")] }));
        Expect("DocumentReference.context.encounter", "business-rule", note => note.Context = new DocumentReferenceContext
        {
            Encounter = [References.To("Encounter", "1"), References.To("Encounter", "2")],
        });
    }

    [Fact]
    public void A_fault_never_shows_the_value()
    {
        var issues = IssuesOf(note =>
        {
            note.Subject!.ReferenceValue = "Ann Synthetic";
            note.Content[0].Attachment!.ContentType = "Ann Synthetic";
        });

        Assert.Equal(2, issues.Count);
        Assert.DoesNotContain(issues, issue => issue.ToString().Contains("Ann", StringComparison.Ordinal));
    }

    private static void Expect(string path, string code, Action<DocumentReference> change)
    {
        var issue = Assert.Single(IssuesOf(change));
        Assert.Equal((path, code, FhirIssueSeverity.Error), (issue.Path, issue.Code, issue.Severity));
    }

    private static IReadOnlyList<FhirIssue> IssuesOf(Action<DocumentReference> change)
    {
        var note = Note();
        change(note);
        return DocumentReferenceRules.Check(note);
    }

    private static DocumentReference Note() => new()
    {
        Status = DocumentReferenceStatusCodes.Current,
        Type = new CodeableConcept { Coding = [new Coding { System = "http://loinc.org", Code = "11506-3" }] },
        Category = [new CodeableConcept { Coding = [new Coding { System = "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", Code = "clinical-note" }] }],
        Subject = References.To("Patient", "synthetic-1"),
        Content =
        [
            new DocumentReferenceContent
            {
                Attachment = new Attachment { ContentType = "text/plain; charset=utf-8", Data = FhirBase64Binary.FromBytes(Encoding.UTF8.GetBytes("Synthetic patient, 37.5 °C")) },
            },
        ],
    };
}
