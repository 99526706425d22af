using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Tests.Facade;
using Microsoft.AspNetCore.Http;

namespace Duplex.Tests.Vendors.FhirR4;

/// <summary>Problems, allergies and vitals against the sandbox EHR on a real socket, and deletions against a scripted one.</summary>
public sealed class SandboxEhrRecordTests
{
    private const string Delivery = "0198c000-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("Condition")]
    [InlineData("AllergyIntolerance")]
    [InlineData("Observation")]
    public async Task A_record_is_written_found_by_its_mark_and_read_back_as_it_was_sent(string type)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var body = type switch
        {
            "Condition" => Records.Problem(patient: clinic.Patient.Id),
            "AllergyIntolerance" => Records.Allergy("x"),
            _ => Records.HeartRate(patient: clinic.Patient.Id, encounter: clinic.Encounter.Id),
        };
        body[type == "AllergyIntolerance" ? "patient" : "subject"] = new JsonObject { ["reference"] = $"Patient/{clinic.Patient.Id}" };
        body["identifier"] = new JsonArray(new JsonObject { ["system"] = "urn:duplex:delivery", ["value"] = Delivery });
        var job = clinic.Job() with
        {
            Interaction = new Interaction(InteractionKind.Create, type, NoteJob.Bytes(body)),
            Placement = new Placement { Patient = $"Patient/{clinic.Patient.Id}", Encounter = type == "Observation" ? $"Encounter/{clinic.Encounter.Id}" : null },
        };

        var (parts, outcome) = await clinic.SendAsync(job);

        Assert.Equal((SendVerdict.Accepted, null), (outcome.Verdict, outcome.Problem));
        var found = await clinic.Connector.FindAsync(parts[0], ConnectedClinic.Token);
        Assert.Equal((FindVerdict.Found, outcome.Reference), (found.Verdict, found.Reference));
        var read = await clinic.Connector.ReadBackAsync(parts, ConnectedClinic.Token);
        var findings = new WriteReadBackRule(type).Judge(job, parts, read.Parts, new Instant(1));
        Assert.Equal((ReadBackJudgement.Verified, null), (findings.Judgement, findings.Problem));
    }

    [Fact]
    public async Task A_record_of_another_patient_is_never_changed()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var body = Records.Problem(patient: clinic.Patient.Id);
        body["identifier"] = new JsonArray(new JsonObject { ["system"] = "urn:duplex:delivery", ["value"] = Delivery });
        var create = clinic.Job() with { Interaction = new Interaction(InteractionKind.Create, "Condition", NoteJob.Bytes(body)), Placement = new Placement { Patient = $"Patient/{clinic.Patient.Id}" } };
        var (_, outcome) = await clinic.SendAsync(create);
        var other = clinic.Clinic.Patients[1];
        var changed = Records.Problem(outcome.Reference!.Split('/')[1], patient: other.Id);

        var check = await clinic.Connector.CheckTargetAsync(
            create with
            {
                Interaction = new Interaction(InteractionKind.Update, "Condition", NoteJob.Bytes(changed)),
                Placement = new Placement { Patient = $"Patient/{other.Id}" },
                Expectation = create.Expectation! with { IdentifierValue = other.Mrn, FamilyName = other.Family, BirthDate = other.BirthDate, Gender = other.Gender },
            },
            ConnectedClinic.Token);

        Assert.Equal((TargetVerdict.Contradicts, "resource-of-other-patient"), (check.Verdict, check.Problem?.Code));
    }

    [Theory]
    [InlineData(204, SendVerdict.Accepted)]
    [InlineData(412, SendVerdict.Refused)]
    [InlineData(503, SendVerdict.Unknown)]
    public async Task A_deletion_names_the_version_that_was_seen(int status, SendVerdict verdict)
    {
        await using var ehr = await Ehr.StartAsync(seen => seen.Method == "DELETE" ? Results.StatusCode(status) : Results.StatusCode(404));
        var body = Records.Problem("c1");
        body["meta"] = new JsonObject { ["versionId"] = "4" };
        var job = NoteJob.Of(NoteJob.Note()) with { Interaction = new Interaction(InteractionKind.Delete, "Condition", NoteJob.Bytes(body)) };
        var parts = ehr.PartsOf(job, "Condition/c1");

        var outcome = await ehr.Connector.SendAsync(parts[0], [], TestContext.Current.CancellationToken);
        var found = await ehr.Connector.FindAsync(parts[0], TestContext.Current.CancellationToken);
        var read = await ehr.Connector.ReadBackAsync(parts, TestContext.Current.CancellationToken);

        Assert.Equal(verdict, outcome.Verdict);
        Assert.Equal("W/\"4\"", ehr.Server.Seen[0].Header("If-Match"));
        Assert.Equal(FindVerdict.Found, found.Verdict);
        Assert.Equal(ReadBackJudgement.Verified, new WriteReadBackRule("Condition").Judge(job, parts, read.Parts, new Instant(1)).Judgement);
    }
}
