using System.Text.Json.Nodes;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Reading;

/// <summary>The Bundle of a search on its way to the caller, still under the address of where it comes from.</summary>
/// <param name="address">Without a slash at its end.</param>
internal sealed class SearchSet(JsonObject bundle, string address)
{
    public JsonObject Bundle => bundle;

    public IEnumerable<JsonObject> Entries => (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The resources that were searched for.</summary>
    public IEnumerable<JsonObject> Matches => Entries.Where(entry => ModeOf(entry) == "match").Select(entry => entry["resource"]).OfType<JsonObject>();

    /// <summary>The same, taken out of the Bundle.</summary>
    public IReadOnlyList<JsonObject> TakeMatches()
    {
        var taken = Matches.ToList();
        foreach (var entry in Entries)
        {
            entry.Remove("resource");
        }

        return taken;
    }

    public bool Has(string reference) => Entries.Any(entry => ReferenceOf(entry["resource"]) == reference);

    public static SearchSet Of(IEnumerable<JsonObject> matches, long? total, string address)
    {
        var set = new SearchSet(new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset" }, address);
        if (total is not null)
        {
            set.Bundle["total"] = total;
        }

        foreach (var match in matches)
        {
            set.Add(match, "match");
        }

        return set;
    }

    public void Add(JsonObject resource, string mode)
    {
        if (bundle["entry"] is not JsonArray entries)
        {
            bundle["entry"] = entries = [];
        }

        entries.Add(new JsonObject
        {
            ["fullUrl"] = $"{address}/{ReferenceOf(resource)}",
            ["resource"] = resource,
            ["search"] = new JsonObject { ["mode"] = mode },
        });
    }

    /// <summary>What the caller should know beside the matches.</summary>
    public void AddOutcome(IReadOnlyList<FhirIssue> issues)
    {
        if (bundle["entry"] is not JsonArray entries)
        {
            bundle["entry"] = entries = [];
        }

        entries.Add(new JsonObject
        {
            ["resource"] = JsonNode.Parse(FhirJson.Serialize(OperationOutcomes.From(issues))),
            ["search"] = new JsonObject { ["mode"] = "outcome" },
        });
    }

    public void SetLink(string relation, string target)
    {
        if (bundle["link"] is not JsonArray links)
        {
            bundle["link"] = links = [];
        }

        foreach (var old in links.OfType<JsonObject>().Where(link => (string?)link["relation"] == relation).ToList())
        {
            links.Remove(old);
        }

        links.Add(new JsonObject { ["relation"] = relation, ["url"] = target });
    }

    /// <summary>Which search this answers, before any other link.</summary>
    public void SetSelf(string address)
    {
        SetLink("self", address);
        var links = bundle["link"]!.AsArray();
        var self = links[^1];
        links.RemoveAt(links.Count - 1);
        links.Insert(0, self);
    }

    /// <summary>Leaves out what was included beside the matches, where the caller may not read its type.</summary>
    public void Keep(Func<string, bool> mayRead)
    {
        if (bundle["entry"] is not JsonArray entries)
        {
            return;
        }

        foreach (var entry in entries.OfType<JsonObject>().Where(entry => ModeOf(entry) == "include" && (string?)entry["resource"]?["resourceType"] is { } type && !mayRead(type)).ToList())
        {
            entries.Remove(entry);
        }

        if (entries.Count == 0)
        {
            bundle.Remove("entry");
        }
    }

    public static string? ReferenceOf(JsonNode? resource) =>
        (string?)resource?["resourceType"] is { } type && (string?)resource["id"] is { } id ? $"{type}/{id}" : null;

    /// <summary>A server that does not say so means a match, unless it tells of an outcome.</summary>
    private static string ModeOf(JsonObject entry) =>
        (string?)(entry["search"] as JsonObject)?["mode"] ?? ((string?)entry["resource"]?["resourceType"] == "OperationOutcome" ? "outcome" : "match");
}
