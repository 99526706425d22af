using Duplex.Care.Notes.Comparison;
using Duplex.Engine.Deliveries;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Vendors;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

/// <summary>The whole way against the sandbox EHR: token, check, write, find, read back, judge.</summary>
public sealed class SandboxEhrTests
{
    private static CancellationToken Token => ConnectedClinic.Token;

    [Fact]
    public async Task A_draft_is_proven_written_waits_for_its_clinician_and_is_verified_once_signed()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var job = clinic.Job();

        var (parts, _) = await clinic.SendAsync(job);
        var waiting = await clinic.JudgeAsync(job, parts);
        var signing = await clinic.Clinic.SignAsync(parts[0].Reference!.Split('/')[1], clinic.Clinic.Practitioners[0].Id, Token);
        var signed = await clinic.JudgeAsync(job, parts);

        Assert.Equal((ReadBackJudgement.Pending, true), (waiting.Judgement, waiting.WriteProven));
        Assert.True(signing.IsDone);
        Assert.Equal(ReadBackJudgement.Verified, signed.Judgement);
        Assert.All(signed.Evidence, e => Assert.Equal($"{parts[0].Reference}/_history/{signing.Value.Version}", e.Reference));
    }

    [Fact]
    public async Task A_signed_note_with_several_attachments_is_verified_in_parts()
    {
        await using var clinic = await ConnectedClinic.StartAsync(NoteParts.OneAttachment);
        var job = clinic.Job(final: true, "one", "two", "three");

        var (parts, _) = await clinic.SendAsync(job);

        Assert.Equal(3, clinic.Clinic.Documents(clinic.Patient.Id).Count(d => parts.Any(p => p.Reference == $"DocumentReference/{d.Id}")));
        Assert.Equal(ReadBackJudgement.Verified, (await clinic.JudgeAsync(job, parts)).Judgement);
    }

    [Theory]
    [InlineData(DeviationKind.Alter, "number", ReadBackJudgement.Altered, NoteCodes.TextAltered)]
    [InlineData(DeviationKind.Alter, "negation", ReadBackJudgement.Altered, NoteCodes.TextAltered)]
    [InlineData(DeviationKind.Truncate, null, ReadBackJudgement.Altered, NoteCodes.TextTruncated)]
    [InlineData(DeviationKind.Misfile, "patient", ReadBackJudgement.Misplaced, NoteCodes.PatientOther)]
    [InlineData(DeviationKind.Misfile, "encounter", ReadBackJudgement.Misplaced, NoteCodes.EncounterOther)]
    [InlineData(DeviationKind.Misfile, "type", ReadBackJudgement.Misplaced, NoteCodes.TypeOther)]
    [InlineData(DeviationKind.SignatureLost, null, ReadBackJudgement.Altered, NoteCodes.SignatureLost)]
    public async Task What_the_EHR_did_otherwise_is_found_out(DeviationKind kind, string? variant, ReadBackJudgement judgement, string code)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Clinic.Deviations.Add(new Deviation(kind) { Variant = variant });
        var job = clinic.Job(final: true);

        var (parts, outcome) = await clinic.SendAsync(job);
        var findings = await clinic.JudgeAsync(job, parts);

        Assert.Equal(SendVerdict.Accepted, outcome.Verdict);
        Assert.Equal((judgement, code), (findings.Judgement, findings.Problem?.Code));
    }

    [Fact]
    public async Task A_note_that_the_EHR_lost_is_missing()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Clinic.Deviations.Add(new Deviation(DeviationKind.Lose));

        var (parts, outcome) = await clinic.SendAsync(clinic.Job());

        Assert.Equal(SendVerdict.Accepted, outcome.Verdict);
        Assert.Equal(ReadBackVerdict.Missing, (await clinic.Connector.ReadBackAsync(parts, Token)).Verdict);
    }

    [Fact]
    public async Task A_note_behind_a_slow_index_is_pending_until_a_search_lists_it()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        // The first read-back's read and search are the two looks that the slow index outlasts.
        clinic.Clinic.Deviations.Add(new Deviation(DeviationKind.Lose) { Variant = "hidden", Reads = 2 });
        var job = clinic.Job(final: true);

        var (parts, _) = await clinic.SendAsync(job);
        var first = await clinic.JudgeAsync(job, parts);
        var second = await clinic.JudgeAsync(job, parts);

        Assert.Equal((ReadBackJudgement.Pending, false), (first.Judgement, first.WriteProven));
        Assert.Equal(ReadBackJudgement.Verified, second.Judgement);
    }

    [Theory]
    [InlineData(DeviationKind.AnswerLate, FindVerdict.Found)]
    [InlineData(DeviationKind.DropBefore, FindVerdict.NotThere)]
    public async Task An_unknown_outcome_is_found_out_and_sending_again_files_nothing_twice(DeviationKind kind, FindVerdict expected)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Clinic.Deviations.Add(new Deviation(kind));
        var before = clinic.Clinic.Documents(clinic.Patient.Id).Count;

        var (parts, outcome) = await clinic.SendAsync(clinic.Job());
        var found = await clinic.Connector.FindAsync(parts[0], Token);
        var again = await clinic.Connector.SendAsync(parts[0], [], Token);

        Assert.Equal((SendVerdict.Unknown, expected), (outcome.Verdict, found.Verdict));
        Assert.Equal(SendVerdict.Accepted, again.Verdict);
        Assert.True(found.Reference is null || found.Reference == again.Reference);
        Assert.Equal(before + 1, clinic.Clinic.Documents(clinic.Patient.Id).Count);
    }

    [Fact]
    public async Task A_note_that_the_EHR_filed_twice_is_found_several_times()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Clinic.Deviations.Add(new Deviation(DeviationKind.Duplicate));

        var (parts, _) = await clinic.SendAsync(clinic.Job());

        Assert.Equal(FindVerdict.FoundSeveral, (await clinic.Connector.FindAsync(parts[0], Token)).Verdict);
    }

    [Theory]
    [InlineData(DeviationKind.Stage, 0, SendVerdict.Staged)]
    [InlineData(DeviationKind.Refuse, 422, SendVerdict.Refused)]
    [InlineData(DeviationKind.Refuse, 429, SendVerdict.Transient)]
    [InlineData(DeviationKind.Refuse, 503, SendVerdict.Unknown)]
    public async Task What_the_EHR_answers_has_its_verdict(DeviationKind kind, int status, SendVerdict verdict)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Clinic.Deviations.Add(new Deviation(kind) { Status = status, RetryAfter = TimeSpan.FromSeconds(3) });

        var (_, outcome) = await clinic.SendAsync(clinic.Job());

        Assert.Equal(verdict, outcome.Verdict);
        Assert.Equal(kind == DeviationKind.Refuse ? TimeSpan.FromSeconds(3) : null, outcome.RetryAfter);
    }

    [Fact]
    public async Task A_closed_encounter_and_a_stranger_are_noticed_before_anything_is_sent()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var job = clinic.Job();
        var stranger = job with { Expectation = job.Expectation! with { IdentifierValue = clinic.Clinic.Patients[1].Mrn } };

        Assert.Equal("patient-identifier-mismatch", (await clinic.Connector.CheckTargetAsync(stranger, Token)).Problem!.Code);
        await clinic.Clinic.CloseEncounterAsync(clinic.Encounter.Id, Token);
        Assert.Equal("encounter-closed", (await clinic.Connector.CheckTargetAsync(job, Token)).Problem!.Code);
        Assert.Equal(SendVerdict.Refused, (await clinic.Connector.SendAsync(NoteJob.PartOf(clinic.Connector.Plan(job).Parts[0]), [], Token)).Verdict);
    }

    [Fact]
    public async Task Revoked_tokens_are_renewed_unnoticed()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var job = clinic.Job();
        await clinic.Connector.CheckTargetAsync(job, Token);

        await clinic.Clinic.RevokeTokensAsync(Token);

        Assert.Equal(SendVerdict.Accepted, (await clinic.SendAsync(job)).Last.Verdict);
    }
}
