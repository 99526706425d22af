using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>Reads what the entries of a batch or transaction ask for (FHIR R4, http.html section 3.1.0.11).</summary>
public static class BundlePlan
{
    /// <param name="address">The chart's FHIR address, without a slash at its end; entries may name it.</param>
    /// <returns>In the order of the entries.</returns>
    public static IReadOnlyList<PlannedEntry> Read(Bundle bundle, string address)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return [.. bundle.Entry.Select((entry, index) => Read(entry, $"Bundle.entry[{index}]", address + "/"))];
    }

    /// <summary>The places of changes in the order in which they are done: deletions, creations, updates and patches.</summary>
    public static IReadOnlyList<int> OrderOf(IReadOnlyList<PlannedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return [.. Enumerable.Range(0, entries.Count).Where(index => entries[index].Change is not null).OrderBy(index => entries[index].Change!.Action switch
        {
            ChartAction.Delete => 0,
            ChartAction.Create => 1,
            _ => 2,
        })];
    }

    private static PlannedEntry Read(BundleEntry entry, string place, string address)
    {
        if (entry.Request is not { Method.Value: { } method, Url.Value: { } url } request)
        {
            return Malformed($"{place}.request", "required", "Each entry says what to do: request.method and request.url.");
        }

        url = url.StartsWith(address, StringComparison.Ordinal) ? url[address.Length..] : url.TrimStart('/');
        if (method is HTTPVerbCodes.GET or HTTPVerbCodes.HEAD)
        {
            return new PlannedEntry { Read = url, IfNoneMatch = request.IfNoneMatch?.Value };
        }

        var (type, id, query) = Split(url);
        if (!FhirModel.IsResourceType(type) || id?.Contains('/', StringComparison.Ordinal) == true || id?.StartsWith('$') == true)
        {
            return Malformed($"{place}.request.url", "value", "A change names a type, perhaps with an id or a query: Patient, Patient/1, Patient?identifier=system|value.");
        }

        var ifMatch = request.IfMatch?.Value is { } tag ? EntityTags.VersionOf(tag) : null;
        if (request.IfMatch is not null && ifMatch is null)
        {
            return EntityTags.Malformed($"{place}.request.ifMatch");
        }

        var change = new AskedChange
        {
            Action = ChartAction.Delete,
            ResourceType = type,
            Id = id,
            Criteria = id is null ? query : null,
            IfMatch = ifMatch,
            Resource = entry.Resource,
            FullUrl = entry.FullUrl?.Value,
            Place = place,
        };
        return method switch
        {
            HTTPVerbCodes.POST when id is null && query is null => WithResource(change with { Action = ChartAction.Create, Criteria = request.IfNoneExist?.Value }, place),
            HTTPVerbCodes.PUT when id is not null || query is not null => Update(change with { Action = ChartAction.Update }, place),
            HTTPVerbCodes.PATCH when id is not null || query is not null => Patch(change with { Action = ChartAction.Patch, Resource = null }, entry.Resource, place),
            HTTPVerbCodes.DELETE when id is not null || query is not null => change with { Resource = null },
            _ => Malformed($"{place}.request.url", "value", $"{method} {(method == HTTPVerbCodes.POST ? "names a type only" : "names a type with an id or a query")}."),
        };
    }

    private static PlannedEntry WithResource(AskedChange change, string place) => change.Resource switch
    {
        null => Malformed($"{place}.resource", "required", "The entry has no resource."),
        { TypeName: var type } when type != change.ResourceType => Malformed($"{place}.resource", "value", $"The resource is a {type}; the entry's address takes a {change.ResourceType}."),
        _ => change,
    };

    private static PlannedEntry Update(AskedChange change, string place) =>
        change.Id is { } id && change.Resource is { } resource && resource.Id != id
            ? Malformed($"{place}.resource.id", "value", "The resource's id and the one in request.url must be the same.")
            : WithResource(change, place);

    private static PlannedEntry Patch(AskedChange change, Resource? body, string place)
    {
        (IResourcePatch? Patch, InteractionRefusal? Refusal) read = body switch
        {
            Parameters parameters => FhirPathPatch.Of(parameters),
            Binary { ContentType.Value: JsonPatch.MediaType, Data: { } data } when data.TryGetBytes(out var bytes) => JsonPatch.Parse(bytes),
            _ => (null, InteractionRefusal.Of(
                RefusalKind.Malformed, "chart.bundle-entry", "value", $"{place}.resource",
                $"A patch in a Bundle is a Binary with contentType {JsonPatch.MediaType} and the patch in its data, or a Parameters resource with a FHIRPath Patch.")),
        };
        return read.Patch is null ? read.Refusal!.At(place) : change with { Patch = read.Patch };
    }

    private static (string Type, string? Id, string? Query) Split(string url)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? url : url[..question];
        var query = question < 0 ? null : url[(question + 1)..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (path, null, query) : (path[..slash], path[(slash + 1)..], query);
    }

    private static InteractionRefusal Malformed(string place, string code, string sentence) => InteractionRefusal.Of(RefusalKind.Malformed, "chart.bundle-entry", code, place, sentence);
}
