using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads the resource that an update went to: it was done where the status that was sent is there now.</summary>
internal sealed class FindUpdate(FhirRestClient client)
{
    public async ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken)
    {
        var known = ResourceLocation.TryParse(part.Plan.Lookup) ?? throw new ArgumentException("An update's lookup must be Type/id.", nameof(part));
        var result = await client.ReadAsync(known.Type, known.Id, cancellationToken);
        if (ReadFailure.From(result, "") is { } failure)
        {
            return new FindOutcome(failure.MayPass ? FindVerdict.Unreachable : FindVerdict.CannotTell, null, failure.Problem, failure.RetryAfter);
        }

        var response = result.Response!;
        var shown = Bodies.Read(response.Body);
        if (Bodies.Text(shown, "resourceType") != known.Type || Bodies.Text(shown, "id") != known.Id)
        {
            return new FindOutcome(FindVerdict.CannotTell, null, new Problem("chart-unreadable", "", $"The counterparty's answer to the read is not that {known.Type}."));
        }

        return Bodies.Text(shown, "status") == Bodies.Text(Bodies.Read(part.Plan.Body), "status")
            ? new FindOutcome(FindVerdict.Found, known.Reference, ReferenceVersion: response.Location?.Version ?? response.ETag)
            : new FindOutcome(FindVerdict.NotThere);
    }
}
