using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Type search: finds, sorts, pages.</summary>
internal sealed class SearchInteraction(EhrDatabase database, EhrAddresses addresses)
{
    public async ValueTask<FhirAnswer> SearchAsync(
        string type, IReadOnlyList<(string Name, string Value)> parameters, Func<string, bool> mayRead, CancellationToken cancellationToken)
    {
        var (query, issue) = SearchQuery.Read(type, parameters);
        if (query is null)
        {
            return FhirAnswer.Of(issue!);
        }

        var (matches, hidden) = database.Read(connection =>
        {
            var found = Find(connection, query);
            var hiddenIds = connection.HiddenIds(type);
            return (found.Where(one => !hiddenIds.Contains(one.Id)).ToList(), found.Where(one => hiddenIds.Contains(one.Id)).ToList());
        });
        foreach (var one in hidden)
        {
            await database.WriteAsync(
                connection =>
                {
                    connection.CountRead(type, one.Id);
                    return true;
                },
                cancellationToken);
        }

        var page = matches.Skip(query.Offset).Take(query.Count).ToList();
        var included = database.Read(connection => SearchIncludes.Of(connection, query, page, mayRead));
        return FhirAnswer.Of(200, Bundle(query, parameters, matches.Count, page, included));
    }

    /// <summary>All matches, hidden ones too, in the order asked for.</summary>
    public static List<ResourceVersion> Find(SqliteConnection connection, SearchQuery query)
    {
        // Each is read once for all that is asked of it: a chart may hold hundreds.
        var candidates = Candidates(connection, query).Select(one => (Version: one, Resource: one.Resource())).Where(one => query.Matches(one.Resource));
        var sorted = query.Sort switch
        {
            "date" => candidates.OrderBy(one => SortDate(one.Resource)),
            "-date" => candidates.OrderByDescending(one => SortDate(one.Resource)),
            "_lastUpdated" => candidates.OrderBy(one => one.Version.LastUpdated, StringComparer.Ordinal),
            "-_lastUpdated" => candidates.OrderByDescending(one => one.Version.LastUpdated, StringComparer.Ordinal),
            _ => candidates,
        };
        return [.. sorted.Select(one => one.Version)];
    }

    private static List<ResourceVersion> Candidates(SqliteConnection connection, SearchQuery query)
    {
        if (query.Single("_id") is { } id)
        {
            return connection.CurrentResource(query.Type, id) is { } one ? [one] : [];
        }

        if (query.Single("identifier") is { } identifier && !identifier.EndsWith('|'))
        {
            var bar = identifier.IndexOf('|', StringComparison.Ordinal);
            return connection.ResourcesWithIdentifier(query.Type, bar < 0 ? null : identifier[..bar], identifier[(bar + 1)..]);
        }

        var patient = (query.Single("patient") ?? query.Single("subject"))?.Split('/')[^1];
        return patient is null ? connection.ResourcesOfType(query.Type) : connection.ResourcesOfPatient(query.Type, patient);
    }

    private static DateTimeOffset SortDate(JsonObject resource)
    {
        var element = resource["date"] ?? resource["period"] ?? resource["effectiveDateTime"] ?? resource["authoredOn"]
            ?? resource["performedDateTime"] ?? resource["start"] ?? resource["occurrenceDateTime"];
        return element is null ? DateTimeOffset.MinValue : FhirInterval.Of(element)?.From ?? DateTimeOffset.MinValue;
    }

    private JsonObject Bundle(SearchQuery query, IReadOnlyList<(string Name, string Value)> parameters, int total, List<ResourceVersion> page, List<ResourceVersion> included)
    {
        var links = new JsonArray(Link("self", query.Type, parameters));
        if (query.Count > 0 && query.Offset + query.Count < total)
        {
            var next = parameters.Where(one => one.Name is not "_offset" and not "_count")
                .Append(("_count", FormattableString.Invariant($"{query.Count}")))
                .Append(("_offset", FormattableString.Invariant($"{query.Offset + query.Count}")));
            links.Add(Link("next", query.Type, next));
        }

        return new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["total"] = total,
            ["link"] = links,
            ["entry"] = new JsonArray([.. page.Select(one => Entry(one, "match")), .. included.Select(one => Entry(one, "include"))]),
        };
    }

    private JsonObject Entry(ResourceVersion one, string mode) => new()
    {
        ["fullUrl"] = $"{addresses.FhirBase}/{one.Type}/{one.Id}",
        ["resource"] = one.Resource(),
        ["search"] = new JsonObject { ["mode"] = mode },
    };

    private JsonObject Link(string relation, string type, IEnumerable<(string Name, string Value)> parameters)
    {
        var query = string.Join('&', parameters.Select(one => $"{Uri.EscapeDataString(one.Name)}={Uri.EscapeDataString(one.Value)}"));
        return new JsonObject
        {
            ["relation"] = relation,
            ["url"] = $"{addresses.FhirBase}/{type}{(query.Length > 0 ? "?" : "")}{query}",
        };
    }
}
