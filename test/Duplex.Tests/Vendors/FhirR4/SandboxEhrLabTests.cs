using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

/// <summary>Orders, results and tasks against the sandbox EHR on a real socket.</summary>
public sealed class SandboxEhrLabTests
{
    private static DeliveryJob JobOf(ConnectedClinic clinic, JsonObject body, InteractionKind kind = InteractionKind.Create) => LabJob.Of(body, kind) with
    {
        Placement = new Placement { Patient = $"Patient/{clinic.Patient.Id}" },
        Expectation = clinic.Job().Expectation,
    };

    private static JsonObject Named(JsonObject body, ConnectedClinic clinic, string member)
    {
        body.Remove("subject");
        body[member] = new JsonObject { ["reference"] = $"Practitioner/{clinic.Clinic.Practitioners[0].Id}" };
        return body;
    }

    private static async Task<(Part Part, ObservedPart[] Shown)> WriteAsync(ConnectedClinic clinic, DeliveryJob job)
    {
        var (parts, outcome) = await clinic.SendAsync(job);
        Assert.Equal((SendVerdict.Accepted, null), (outcome.Verdict, outcome.Problem));
        var found = await clinic.Connector.FindAsync(parts[0], ConnectedClinic.Token);
        Assert.Equal((FindVerdict.Found, outcome.Reference), (found.Verdict, found.Reference));
        var read = await clinic.Connector.ReadBackAsync(parts, ConnectedClinic.Token);
        Assert.Equal(ReadBackVerdict.Read, read.Verdict);
        Assert.Equal(outcome.Reference, read.Parts[0].Reference);
        Assert.Equal(outcome.ReferenceVersion, read.Parts[0].Version);
        Assert.True(read.Parts[0].FoundBySearch);
        return (parts[0], [.. read.Parts]);
    }

    private static JsonObject Result(string order, string status, string first)
    {
        var result = LabJob.Result(status);
        result["entry"]![0]!["resource"]!["basedOn"]![0]!["reference"] = order;
        result["entry"]![1]!["resource"]!["valueQuantity"]!["value"] = JsonNode.Parse(first);
        return result;
    }

    [Fact]
    public async Task An_order_its_result_in_two_states_a_task_and_the_withdrawal_are_written_found_and_read_back()
    {
        await using var clinic = await ConnectedClinic.StartAsync();

        var (order, _) = await WriteAsync(clinic, JobOf(clinic, Named(LabJob.Order(), clinic, "requester")));
        var (preliminary, _) = await WriteAsync(clinic, JobOf(clinic, Result(order.Reference!, "preliminary", "7.1")));
        var (final, shown) = await WriteAsync(clinic, JobOf(clinic, Result(order.Reference!, "final", "7.2")));
        Assert.Equal(preliminary.Reference, final.Reference);
        Assert.Equal([0, 1, 2], shown.Select(one => one.Index));
        Assert.Equal("7.2", JsonNode.Parse(shown[1].Body.Span)!["valueQuantity"]!["value"]!.ToJsonString());

        await WriteAsync(clinic, JobOf(clinic, Named(LabJob.Task(), clinic, "owner")));

        var revoked = Named(LabJob.Order("revoked"), clinic, "requester");
        revoked["id"] = order.Reference!.Split('/')[1];
        var (_, withdrawn) = await WriteAsync(clinic, JobOf(clinic, revoked, InteractionKind.Update));
        Assert.Equal("revoked", JsonNode.Parse(withdrawn[0].Body.Span)!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_same_result_sent_again_changes_nothing()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var (order, _) = await WriteAsync(clinic, JobOf(clinic, Named(LabJob.Order(), clinic, "requester")));
        var job = JobOf(clinic, Result(order.Reference!, "final", "7.2"));

        var (_, once) = await WriteAsync(clinic, job);
        var (_, again) = await WriteAsync(clinic, job);

        Assert.Equal(once.Select(one => (one.Reference, one.Version)), again.Select(one => (one.Reference, one.Version)));
    }

    [Fact]
    public async Task The_patient_is_located_by_identifier_and_demographics()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        var expected = clinic.Job().Expectation!;

        var located = await clinic.Connector.LocateAsync(expected, ConnectedClinic.Token);
        var other = await clinic.Connector.LocateAsync(expected with { BirthDate = "1900-01-01" }, ConnectedClinic.Token);
        var nobody = await clinic.Connector.LocateAsync(expected with { IdentifierValue = "nobody" }, ConnectedClinic.Token);

        Assert.Equal((LocateVerdict.Located, $"Patient/{clinic.Patient.Id}"), (located.Verdict, located.Patient));
        Assert.Equal(["patient-demographics-mismatch", "patient-uncertain"], [other.Problem!.Code, nobody.Problem!.Code]);
    }
}
