using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads what a job says is in the chart.</summary>
internal sealed class ChartReading(FhirRestClient client)
{
    /// <returns>The resource, or what follows from not having it.</returns>
    public async ValueTask<(JsonObject? Resource, TargetCheck? Unread)> ReadAsync(
        string resourceType, string reference, string place, string unknownCode, string unknownSentence, CancellationToken cancellationToken)
    {
        if (ResourceLocation.TryParse(reference) is not { } location || location.Reference != reference || location.Type != resourceType)
        {
            return (null, Contradicts(unknownCode, place, $"The job must name the chart's own {resourceType} as {resourceType}/[id]."));
        }

        var result = await client.ReadAsync(resourceType, location.Id, cancellationToken);
        if (ReadFailure.From(result, place) is { } failure)
        {
            return (null, failure switch
            {
                { IsGone: true } => Contradicts(unknownCode, place, unknownSentence),
                { MayPass: true } => new TargetCheck(TargetVerdict.Unreachable, failure.Problem, failure.RetryAfter),
                _ => new TargetCheck(TargetVerdict.Contradicts, failure.Problem),
            });
        }

        var resource = Bodies.Read(result.Response!.Body);
        return Bodies.Text(resource, "resourceType") == resourceType && Bodies.Text(resource, "id") == location.Id
            ? (resource, null)
            : (null, Contradicts("chart-unreadable", place, $"The counterparty's answer to the read is not that {resourceType}."));
    }

    /// <summary>True where the resource belongs to this patient of the same server, and to no other.</summary>
    public bool IsOf(JsonObject resource, string patient) =>
        ChartPlaces.Of(Bodies.Text(resource, "resourceType")!).PatientsOf(resource).ToList() is { Count: > 0 } patients
        && patients.TrueForAll(one => ServerReferences.Relative(client.BaseAddress, one) == patient);

    public static TargetCheck Contradicts(string code, string place, string sentence) =>
        new(TargetVerdict.Contradicts, new Problem(code, place, sentence));
}
