using System.Text.Json;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>Searches a part by its identifier, in whatever status it is.</summary>
internal sealed class FindPart(FhirRestClient client, IServerCapabilities? capabilities = null)
{
    private const int MaxPages = 10;

    private readonly FindUpdate _update = new(client);
    private readonly FindAmongPatients _ofPatient = new(client);

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) => part.Plan switch
    {
        { Target: ResourceTypes.Transaction } => FindTransaction.FindAsync(part, FindCreatedAsync, cancellationToken),
        { Mode: PartMode.Replace } => _update.FindAsync(part, cancellationToken),
        { Mode: PartMode.Delete } => _update.FindGoneAsync(part, cancellationToken),
        // Of a transaction the report is looked for; whether all of its observations are there shows when it is read back.
        { Target: ResourceTypes.Bundle } => SearchAsync(ResourceTypes.DiagnosticReport, part.Plan.Lookup, cancellationToken),
        _ => FindCreatedAsync(part, cancellationToken),
    };

    /// <summary>By its identifier; where the server does not search by that, among all that the patient has of the type.</summary>
    private async ValueTask<FindOutcome> FindCreatedAsync(Part part, CancellationToken cancellationToken)
    {
        var type = capabilities is null ? null : (await capabilities.GetAsync(cancellationToken))?.Find(part.Plan.Target);
        var body = Bodies.Read(part.Plan.Body);
        return DeliveryMark.IsIdentifier(body, PartLookup.Split(part.Plan.Lookup).System) && type?.SearchParameters.ContainsKey("identifier") != false
            ? await SearchAsync(part.Plan.Target, part.Plan.Lookup, cancellationToken)
            : await _ofPatient.FindAsync(part, body, cancellationToken);
    }

    private async ValueTask<FindOutcome> SearchAsync(string resourceType, string lookup, CancellationToken cancellationToken)
    {
        var (system, value) = PartLookup.Split(lookup);
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        var page = await client.SearchAsync(resourceType, [QueryParameter.Token("identifier", system, value)], cancellationToken);
        for (var pages = 1; ; pages++)
        {
            if (ReadFailure.From(page.Result, "") is { } failure)
            {
                return failure.MayPass
                    ? new FindOutcome(FindVerdict.Unreachable, null, failure.Problem, failure.RetryAfter)
                    : new FindOutcome(FindVerdict.CannotTell, null, failure.Problem);
            }

            if (!page.IsBundle)
            {
                return CannotTell("The counterparty's answer to the search is no Bundle.");
            }

            foreach (var match in page.Matches)
            {
                // A server that ignores the parameter lists everything: then its silence about ours means nothing either.
                if (!Carries(match, system, value))
                {
                    return CannotTell("The counterparty's search gives resources that were not asked for.");
                }

                found[$"{resourceType}/{match.GetProperty("id").GetString()}"] = VersionOf(match);
            }

            if (page.Continuation == SearchContinuation.End)
            {
                break;
            }

            if (page.Continuation == SearchContinuation.Elsewhere || pages == MaxPages)
            {
                return CannotTell("The counterparty's search goes on at another server or without end.");
            }

            page = await client.NextAsync(page, cancellationToken);
        }

        return found.Count switch
        {
            0 => new FindOutcome(FindVerdict.NotThere),
            1 => new FindOutcome(FindVerdict.Found, found.First().Key, ReferenceVersion: found.First().Value),
            _ => new FindOutcome(FindVerdict.FoundSeveral, null, new Problem(
                "found-several", "", $"The counterparty has {found.Count} resources with this delivery's identifier; somebody must look which one stands.")),
        };
    }

    private static bool Carries(JsonElement resource, string system, string value) =>
        resource.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
        && resource.TryGetProperty("identifier", out var identifiers) && identifiers.ValueKind == JsonValueKind.Array
        && identifiers.EnumerateArray().Any(i => i.ValueKind == JsonValueKind.Object
            && i.TryGetProperty("system", out var s) && s.ValueKind == JsonValueKind.String && s.ValueEquals(system)
            && i.TryGetProperty("value", out var v) && v.ValueKind == JsonValueKind.String && v.ValueEquals(value));

    private static string? VersionOf(JsonElement resource) =>
        resource.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object
        && meta.TryGetProperty("versionId", out var version) && version.ValueKind == JsonValueKind.String
            ? version.GetString()
            : null;

    private static FindOutcome CannotTell(string sentence) =>
        new(FindVerdict.CannotTell, null, new Problem("search-not-usable", "", sentence));
}
