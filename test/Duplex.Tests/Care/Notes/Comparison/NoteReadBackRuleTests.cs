using System.Text.Json.Nodes;
using Duplex.Care.Notes;
using Duplex.Care.Notes.Comparison;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Vendors.FhirR4;
using Xunit;

namespace Duplex.Tests.Care.Notes.Comparison;

public sealed class NoteReadBackRuleTests
{
    private static JsonObject With(string member, string? value)
    {
        var note = NoteJob.Note();
        note.Remove(member);
        if (value is not null)
        {
            note[member] = JsonNode.Parse(value);
        }

        return note;
    }

    [Fact]
    public void A_note_shown_as_sent_is_verified_with_a_versioned_reference_for_each_step()
    {
        var findings = Chart.Judge(NoteJob.Note(), [NoteJob.Note()]);

        Assert.Equal(ReadBackJudgement.Verified, findings.Judgement);
        Assert.True(findings.WriteProven);
        Assert.Equal(["in the chart", "in its place", "signed there"], findings.Evidence.Select(e => e.Step));
        Assert.All(findings.Evidence, e => Assert.Equal((FindingVerdict.Met, EvidenceGrade.ReadBack, "DocumentReference/17/_history/3", Chart.At), (e.Verdict, e.Grade, e.Reference, e.At)));
    }

    [Theory]
    [InlineData("subject", """{"reference":"Patient/p2"}""", NoteCodes.PatientOther)]
    [InlineData("subject", """{"reference":"http://elsewhere.example/Patient/p1"}""", NoteCodes.PatientOther)]
    [InlineData("subject", null, NoteCodes.PatientOther)]
    [InlineData("context", """{"encounter":[{"reference":"Encounter/e2"}]}""", NoteCodes.EncounterOther)]
    [InlineData("context", """{"encounter":[{"reference":"Encounter/e1"},{"reference":"Encounter/e2"}]}""", NoteCodes.EncounterOther)]
    [InlineData("context", null, NoteCodes.EncounterOther)]
    [InlineData("type", """{"coding":[{"system":"http://loinc.org","code":"11488-4"}]}""", NoteCodes.TypeOther)]
    [InlineData("author", """[{"reference":"Practitioner/dr2"}]""", NoteCodes.AuthorOther)]
    [InlineData("author", """[{"reference":"Practitioner/dr1"},{"reference":"Practitioner/dr2"}]""", NoteCodes.AuthorOther)]
    [InlineData("author", null, NoteCodes.AuthorOther)]
    public void A_note_in_another_place_is_misplaced(string member, string? value, string code)
    {
        var findings = Chart.Judge(NoteJob.Note(), [With(member, value)]);

        Assert.Equal((ReadBackJudgement.Misplaced, code), (findings.Judgement, findings.Problem!.Code));
        Assert.Equal(FindingVerdict.Contradicted, findings.VerdictOf(NoteSteps.InItsPlace));
        Assert.False(findings.WriteProven);
    }

    [Theory]
    [InlineData("type", """{"coding":[{"system":"urn:local","code":"PN"},{"system":"http://loinc.org","code":"11506-3"}]}""")]
    [InlineData("author", """[{"reference":"Practitioner/dr1"},{"reference":"Device/duplex"}]""")]
    [InlineData("subject", """{"reference":"Patient/p1/_history/9"}""")]
    public void What_the_EHR_may_add_does_not_disturb(string member, string value) =>
        Assert.Equal(ReadBackJudgement.Verified, Chart.Judge(NoteJob.Note(), [With(member, value)]).Judgement);

    [Theory]
    [InlineData("status", "\"entered-in-error\"", NoteCodes.EnteredInError)]
    [InlineData("docStatus", "\"entered-in-error\"", NoteCodes.EnteredInError)]
    [InlineData("status", "\"superseded\"", NoteCodes.Superseded)]
    [InlineData("meta", null, NoteCodes.SecurityLabelLost)]
    [InlineData("content", null, NoteCodes.AttachmentMissing)]
    [InlineData("content", """[{"attachment":{"contentType":"text/plain","url":"Binary/1"}}]""", NoteCodes.AttachmentMissing)]
    [InlineData("content", """[{"attachment":{"contentType":"text/html","data":"U3ludGhldGljIG5vdGUu"}}]""", NoteCodes.AttachmentType)]
    [InlineData("content", """[{"attachment":{"contentType":"text/plain","data":"U3ludGhldGljIG5vdGUu"}},{"attachment":{"contentType":"text/plain","data":"YQ=="}}]""", NoteCodes.AttachmentAdded)]
    [InlineData("resourceType", "\"Basic\"", NoteCodes.Unreadable)]
    public void A_note_that_is_not_what_was_sent_is_altered(string member, string? value, string code)
    {
        var findings = Chart.Judge(NoteJob.Note(), [With(member, value)]);

        Assert.Equal((ReadBackJudgement.Altered, code), (findings.Judgement, findings.Problem!.Code));
        Assert.Equal(FindingVerdict.Contradicted, findings.VerdictOf(NoteSteps.InTheChart));
    }

    [Fact]
    public void A_declared_rendition_beside_the_text_is_allowed()
    {
        var seen = NoteJob.Note();
        seen["content"]!.AsArray().Insert(0, NoteJob.Content("rendered", "application/pdf"));

        Assert.Equal(ReadBackJudgement.Verified, Chart.Judge(NoteJob.Note(), [seen], new NormalForm { AddedRenditions = ["application/pdf"] }).Judgement);
        Assert.Equal(ReadBackJudgement.Altered, Chart.Judge(NoteJob.Note(), [seen]).Judgement);
    }

    [Theory]
    [InlineData("docStatus", "\"preliminary\"", NoteCodes.SignatureLost)]
    [InlineData("docStatus", null, NoteCodes.SignatureLost)]
    [InlineData("authenticator", null, NoteCodes.SignatureLost)]
    [InlineData("authenticator", """{"reference":"Organization/o"}""", NoteCodes.SignatureOther)]
    [InlineData("authenticator", """{"reference":"Practitioner/dr2"}""", NoteCodes.SignatureOther)]
    public void A_lost_or_foreign_signature_contradicts_a_final_note(string member, string? value, string code)
    {
        var findings = Chart.Judge(NoteJob.Note(), [With(member, value)]);

        Assert.Equal((ReadBackJudgement.Altered, code), (findings.Judgement, findings.Problem!.Code));
        Assert.Equal((FindingVerdict.Met, FindingVerdict.Contradicted), (findings.VerdictOf(NoteSteps.InTheChart), findings.VerdictOf(NoteSteps.SignedThere)));
    }

    [Fact]
    public void A_preliminary_note_waits_for_its_clinician_and_is_verified_once_signed()
    {
        var sent = With("docStatus", "\"preliminary\"");
        sent.Remove("authenticator");

        var waiting = Chart.Judge(sent, [sent.DeepClone().AsObject()]);
        var byOrganization = Chart.Judge(sent, [With("authenticator", """{"reference":"Organization/o"}""")]);
        var signed = Chart.Judge(sent, [NoteJob.Note()]);

        Assert.Equal((ReadBackJudgement.Pending, "clinician Practitioner/dr1", true), (waiting.Judgement, waiting.Owner, waiting.WriteProven));
        Assert.Equal("It waits for the signature in the EHR.", waiting.Evidence[2].Sentence);
        Assert.Equal(ReadBackJudgement.Pending, byOrganization.Judgement);
        Assert.Equal((ReadBackJudgement.Verified, ""), (signed.Judgement, signed.Owner));
    }

    [Fact]
    public void A_text_changed_while_signing_is_altered()
    {
        var sent = With("docStatus", "\"preliminary\"");

        Assert.Equal(ReadBackJudgement.Altered, Chart.Judge(sent, [NoteJob.Note("Synthetic note, edited.")]).Judgement);
    }

    [Fact]
    public void A_note_that_the_search_does_not_list_yet_is_pending()
    {
        var findings = Chart.Judge(NoteJob.Note(), [NoteJob.Note()], found: false);

        Assert.Equal((ReadBackJudgement.Pending, false), (findings.Judgement, findings.WriteProven));
        Assert.Equal((FindingVerdict.Pending, FindingVerdict.Met), (findings.VerdictOf(NoteSteps.InTheChart), findings.VerdictOf(NoteSteps.InItsPlace)));
    }

    [Fact]
    public void A_search_that_was_not_asked_does_not_hold_the_note_back() =>
        Assert.Equal(ReadBackJudgement.Verified, Chart.Judge(NoteJob.Note(), [NoteJob.Note()], found: null).Judgement);

    [Fact]
    public void Parts_are_judged_together_against_the_whole_note()
    {
        var sent = NoteJob.Note("one", "two");
        var first = NoteJob.Note("one");
        var second = NoteJob.Note("two");
        second["relatesTo"] = JsonNode.Parse("""[{"code":"appends","target":{"reference":"DocumentReference/17"}}]""");

        Assert.Equal(ReadBackJudgement.Verified, Chart.Judge(sent, [first, second]).Judgement);
        Assert.Equal(NoteCodes.AttachmentMissing, Chart.Judge(sent, [first]).Problem!.Code);
        Assert.Equal(NoteCodes.RelationLost, Chart.Judge(sent, [first, NoteJob.Note("two")]).Problem!.Code);
        second["subject"]!["reference"] = "Patient/p2";
        Assert.Equal(ReadBackJudgement.Misplaced, Chart.Judge(sent, [first, second]).Judgement);
    }

    [Fact]
    public void A_part_that_was_not_read_is_missing()
    {
        var planned = new[] { 0, 1 }.Select(i => NoteJob.PartOf(new PlannedPart(i, "DocumentReference", PartMode.Create, "x|y", default))).ToArray();
        var observed = new ObservedPart(0, "DocumentReference/17", "1", NoteJob.Bytes(NoteJob.Note("one")), true);

        var findings = new NoteReadBackRule(NormalForm.Plain).Judge(NoteJob.Of(NoteJob.Note("one", "two")), planned, [observed], Chart.At);

        Assert.Equal((ReadBackJudgement.Altered, NoteCodes.PartMissing), (findings.Judgement, findings.Problem!.Code));
    }
}
