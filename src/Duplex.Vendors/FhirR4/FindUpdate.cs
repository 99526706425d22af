using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads the resource that an update went to: it was done where what was sent is there now.</summary>
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

        var sent = Bodies.Read(part.Plan.Body);
        var version = response.Location?.Version ?? response.ETag;
        if (Bodies.Text(shown, "status") != Bodies.Text(sent, "status"))
        {
            return new FindOutcome(FindVerdict.NotThere);
        }

        // An order is only ever revoked; of anything else all that was sent must be there.
        if (known.Type == ResourceTypes.ServiceRequest && Bodies.Text(sent, "status") == "revoked")
        {
            return new FindOutcome(FindVerdict.Found, known.Reference, ReferenceVersion: version);
        }

        ServerReferences.MakeRelative(client.BaseAddress, shown);
        if (SentElements.Differences(ElementOf(sent!), ElementOf(shown!)).Count == 0)
        {
            return new FindOutcome(FindVerdict.Found, known.Reference, ReferenceVersion: version);
        }

        return version is not null && version == Bodies.Text(sent?["meta"], "versionId")
            ? new FindOutcome(FindVerdict.NotThere)
            : new FindOutcome(FindVerdict.CannotTell, null, new Problem(
                "version-changed", "", "The counterparty shows another version than the one that was to be replaced, and not what was sent; somebody must look at both."));
    }

    /// <summary>A deletion was done where the resource is gone.</summary>
    public async ValueTask<FindOutcome> FindGoneAsync(Part part, CancellationToken cancellationToken)
    {
        var known = ResourceLocation.TryParse(part.Plan.Lookup) ?? throw new ArgumentException("A deletion's lookup must be Type/id.", nameof(part));
        return ReadFailure.From(await client.ReadAsync(known.Type, known.Id, cancellationToken), "") switch
        {
            null => new FindOutcome(FindVerdict.NotThere),
            { IsGone: true } => new FindOutcome(FindVerdict.Found, known.Reference),
            { MayPass: true } failure => new FindOutcome(FindVerdict.Unreachable, null, failure.Problem, failure.RetryAfter),
            var failure => new FindOutcome(FindVerdict.CannotTell, null, failure.Problem),
        };
    }

    private static JsonElement ElementOf(JsonNode node) => JsonSerializer.SerializeToElement(node);
}
