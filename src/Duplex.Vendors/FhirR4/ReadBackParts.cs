using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads each part by its reference, and searches for it as an app of the clinic would.</summary>
internal sealed class ReadBackParts(FhirRestClient client)
{
    private readonly InlineAttachments _attachments = new(client);
    private readonly ChartSearch _search = new(client);

    public async ValueTask<ReadBackOutcome> ReadAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        var observed = new List<ObservedPart>(parts.Count);
        foreach (var part in parts)
        {
            var (shown, failure) = await ReadPartAsync(part, cancellationToken);
            if (shown is null)
            {
                return failure!.IsGone
                    ? new ReadBackOutcome(ReadBackVerdict.Missing, observed, failure.Problem)
                    : new ReadBackOutcome(ReadBackVerdict.Unreachable, observed, failure.Problem, failure.RetryAfter);
            }

            observed.Add(shown);
        }

        var (listed, unsearched) = await _search.FindAsync(parts, cancellationToken);
        return unsearched is { MayPass: true }
            ? new ReadBackOutcome(ReadBackVerdict.Unreachable, observed, unsearched.Problem, unsearched.RetryAfter)
            : new ReadBackOutcome(ReadBackVerdict.Read, [.. observed.Select(o => o with { FoundBySearch = listed?.Contains(o.Reference) })]);
    }

    private async ValueTask<(ObservedPart? Shown, ReadFailure? Failure)> ReadPartAsync(Part part, CancellationToken cancellationToken)
    {
        var index = part.Plan.Index;
        if (ResourceLocation.TryParse(part.Reference) is not { } location)
        {
            return (null, new ReadFailure(
                new Problem("reference-unknown", "", $"The counterparty never said where it filed part {index + 1}; it must be found first."), MayPass: false, IsGone: true));
        }

        var result = await client.ReadAsync(location.Type, location.Id, cancellationToken);
        if (ReadFailure.From(result, part.Plan.Target) is { } failure)
        {
            return (null, failure.IsGone
                ? failure with { Problem = new Problem("note-gone", part.Plan.Target, $"The chart no longer shows part {index + 1}; somebody there must say why.") }
                : failure);
        }

        var response = result.Response!;
        if (Bodies.Read(response.Body) is not { } resource)
        {
            return (null, new ReadFailure(new Problem("chart-unreadable", part.Plan.Target, "The counterparty's answer to the read is no JSON object."), MayPass: true));
        }

        ServerReferences.MakeRelative(client.BaseAddress, resource);
        return await _attachments.FillAsync(resource, cancellationToken) is { } unfilled
            ? (null, unfilled)
            : (new ObservedPart(index, location.Reference, response.Location?.Version ?? response.ETag ?? "", Bodies.Write(resource), null), null);
    }
}
