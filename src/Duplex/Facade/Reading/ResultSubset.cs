using System.Text.Json.Nodes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.Reading;

/// <summary>Leaves out of resources what <c>_elements</c> and <c>_summary</c> do not ask for, and marks them as subsets.</summary>
internal static class ResultSubset
{
    private static readonly string[] Always = ["resourceType", "id", "meta"];

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
        var type = FhirModel.FindType((string?)resource["resourceType"] ?? "");
        if (type is null)
        {
            return;
        }

        bool IsKept(string name)
        {
            var property = type.FindByJsonName(name.TrimStart('_'));
            return Always.Contains(name) || property?.IsRequired == true
                || (elements.Count > 0 ? elements.Any(element => element.Split('.')[0] == property?.Name) : summary == SearchSummary.Text && name == "text");
        }

        // A whole resource without its narrative is a summary that R4 allows a server to give.
        var removed = elements.Count > 0 || summary == SearchSummary.Text ? resource.Select(member => member.Key).Where(name => !IsKept(name)).ToList()
            : summary is SearchSummary.Data or SearchSummary.True && resource.ContainsKey("text") ? ["text"]
            : [];
        foreach (var name in removed)
        {
            resource.Remove(name);
        }

        if (removed.Count > 0)
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
