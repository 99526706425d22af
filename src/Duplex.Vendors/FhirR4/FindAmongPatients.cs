using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Looks for a part among all that the patient has of its type, by our mark in the content: for types that the server does not search by
/// identifier. Not to find it proves nothing, since the server may not keep the mark.
/// </summary>
internal sealed class FindAmongPatients(FhirRestClient client)
{
    private const int MaxPages = 20;

    public async ValueTask<FindOutcome> FindAsync(Part part, JsonNode? sent, CancellationToken cancellationToken)
    {
        var type = part.Plan.Target;
        var (system, value) = PartLookup.Split(part.Plan.Lookup);
        if (ResourceLocation.TryParse(ChartPlaces.Of(type).PatientsOf(sent).FirstOrDefault())?.Id is not { } patient)
        {
            return CannotTell($"The counterparty does not search {type} by identifier, and the part names no patient; somebody must look there.");
        }

        var found = new List<string>();
        var page = await client.SearchAsync(type, [QueryParameter.Text("patient", patient)], cancellationToken);
        for (var pages = 1; ; pages++)
        {
            if (ReadFailure.From(page.Result, "") is { } failure)
            {
                return new FindOutcome(failure.MayPass ? FindVerdict.Unreachable : FindVerdict.CannotTell, null, failure.Problem, failure.RetryAfter);
            }

            found.AddRange(page.Matches.Where(match => DeliveryMark.Has(Bodies.Read(match), system, value)).Select(match => $"{type}/{IdOf(match)}"));
            if (page.Continuation != SearchContinuation.More || pages == MaxPages)
            {
                break;
            }

            page = await client.NextAsync(page, cancellationToken);
        }

        return found.Distinct(StringComparer.Ordinal).ToList() switch
        {
            [var one] => new FindOutcome(FindVerdict.Found, one),
            { Count: > 1 } several => new FindOutcome(FindVerdict.FoundSeveral, null, new Problem(
                "found-several", "", $"The counterparty has {several.Count} resources of this delivery; somebody must look which one stands.")),
            _ => CannotTell($"The counterparty does not search {type} by identifier, and shows none of this delivery; somebody must look there before it is sent again."),
        };
    }

    private static string? IdOf(JsonElement resource) => resource.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static FindOutcome CannotTell(string sentence) => new(FindVerdict.CannotTell, null, new Problem("search-not-usable", "", sentence));
}
