using System.Text.Json.Nodes;
using Duplex.Chart.Serving;
using Duplex.Fhir.Search;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.Reading;

/// <summary>Leaves out of resources what <c>_elements</c> and <c>_summary</c> do not ask for, and marks them as subsets.</summary>
internal static class ResultSubset
{
    public static void Apply(SearchSet set, FhirSearch search)
    {
        if (search.Summary == SearchSummary.Count)
        {
            set.Bundle.Remove("entry");
            return;
        }

        foreach (var resource in set.Matches)
        {
            Apply(resource, search.Elements, search.Summary);
        }
    }

    public static void Apply(JsonObject resource, IReadOnlyList<string> elements, SearchSummary summary)
    {
        if (ResourceSubset.Of(summary, elements)?.Apply(resource) == true)
        {
            MarkSubset(resource);
        }
    }

    private static void MarkSubset(JsonObject resource)
    {
        var meta = resource["meta"] as JsonObject ?? [];
        resource["meta"] = meta;
        var tags = meta["tag"] as JsonArray ?? [];
        meta["tag"] = tags;
        tags.Add(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", ["code"] = "SUBSETTED" });
    }
}
