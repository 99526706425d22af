using System.Text.Json;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Lists a patient's documents of a type as an app of the clinic would. The patient and type are those that were sent: a
/// misfiled note is not to be found where nobody looks for it.
/// </summary>
internal sealed class ChartSearch(FhirRestClient client)
{
    private const int MaxPages = 20;

    /// <returns>The references that the search lists among those asked for; null where it cannot tell.</returns>
    public async ValueTask<(IReadOnlySet<string>? Listed, ReadFailure? Failure)> FindAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        var wanted = parts.Select(p => p.Reference!).ToHashSet(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        if (parts.Count == 0 || Parameters(parts[0]) is not { } parameters)
        {
            return (null, null);
        }

        var page = await client.SearchAsync(parts[0].Plan.Target, parameters, cancellationToken);
        for (var pages = 1; ; pages++)
        {
            if (ReadFailure.From(page.Result, "") is { } failure)
            {
                return (null, failure);
            }

            foreach (var match in page.Matches)
            {
                if (match.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                    && $"{parts[0].Plan.Target}/{id.GetString()}" is var reference && wanted.Contains(reference))
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

    private static SearchParameter[]? Parameters(Part part)
    {
        var sent = Bodies.Read(part.Plan.Body);
        if (ResourceLocation.TryParse(Bodies.Text(sent?["subject"], "reference"))?.Id is not { } patient)
        {
            return null;
        }

        var coding = Bodies.Objects(sent!["type"], "coding").FirstOrDefault();
        return Bodies.Text(coding, "code") is { } code
            ? [SearchParameter.Text("patient", patient), SearchParameter.Token("type", Bodies.Text(coding, "system") ?? "", code)]
            : [SearchParameter.Text("patient", patient)];
    }
}
