using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Lists what a patient's chart holds of a kind, as an app of the clinic would. The patient and kind are those that were sent:
/// what is misfiled is not to be found where nobody looks for it.
/// </summary>
internal sealed class ChartSearch(FhirRestClient client)
{
    private const int MaxPages = 20;

    private static readonly string[] SearchedByCode =
        [ResourceTypes.DocumentReference, ResourceTypes.DiagnosticReport, ResourceTypes.Observation, ResourceTypes.ServiceRequest];

    /// <returns>The references that the search lists among those asked for; null where it cannot tell.</returns>
    public async ValueTask<(IReadOnlySet<string>? Listed, ReadFailure? Failure)> FindAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        var wanted = parts.Select(p => p.Reference!).ToHashSet(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        if (parts.Count == 0 || SentOf(parts[0]) is not { } sent || Bodies.Text(sent, "resourceType") is not { } type || Parameters(type, sent) is not { } parameters)
        {
            return (null, null);
        }

        var page = await client.SearchAsync(type, parameters, cancellationToken);
        for (var pages = 1; ; pages++)
        {
            if (ReadFailure.From(page.Result, "") is { } failure)
            {
                return (null, failure);
            }

            foreach (var match in page.Matches)
            {
                if (match.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                    && $"{type}/{id.GetString()}" is var reference && wanted.Contains(reference))
                {
                    listed.Add(reference);
                }
            }

            if (listed.Count == wanted.Count || (page.IsBundle && page.Continuation == SearchContinuation.End))
            {
                return (listed, null);
            }

            if (page.Continuation != SearchContinuation.More || pages == MaxPages)
            {
                return (null, null);
            }

            page = await client.NextAsync(page, cancellationToken);
        }
    }

    private static JsonObject? SentOf(Part part)
    {
        var body = Bodies.Read(part.Plan.Body);
        return part.Plan.Target == ResourceTypes.Bundle ? Bodies.Object(Bodies.Objects(body, "entry").FirstOrDefault(), "resource") : body;
    }

    private static QueryParameter[]? Parameters(string type, JsonObject sent)
    {
        if (type == ResourceTypes.Task && Bodies.Text(sent["owner"], "reference") is { } owner)
        {
            return [QueryParameter.Text("owner", owner)];
        }

        if (ResourceLocation.TryParse(ChartPlaces.Of(type).PatientsOf(sent).FirstOrDefault())?.Id is not { } patient)
        {
            return null;
        }

        // By patient and code where apps look for the type so; by patient alone for what is listed as a whole.
        var kind = type == ResourceTypes.DocumentReference ? "type" : "code";
        var coding = SearchedByCode.Contains(type) ? Bodies.Objects(sent[kind], "coding").FirstOrDefault() : null;
        return Bodies.Text(coding, "code") is { } code
            ? [QueryParameter.Text("patient", patient), QueryParameter.Token(kind, Bodies.Text(coding, "system") ?? "", code)]
            : [QueryParameter.Text("patient", patient)];
    }
}
