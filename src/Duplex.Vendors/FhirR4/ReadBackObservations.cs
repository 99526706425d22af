using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// The observations of a result as the chart shows them, each known by its identifier: searched for together, and where an
/// index lags or is missing, read one by one as the report refers to them. One that is nowhere is left out.
/// </summary>
internal sealed class ReadBackObservations(FhirRestClient client)
{
    private const int MostInOneSearch = 20;
    private const int MaxPages = 10;
    private readonly ReadBackPart _part = new(client);

    public async ValueTask<(IReadOnlyList<ObservedPart> Shown, ReadFailure? Failure)> ReadAsync(Part part, ObservedPart report, CancellationToken cancellationToken)
    {
        var indexes = Bodies.Objects(Bodies.Read(part.Plan.Body), "entry").Skip(1)
            .Select((entry, index) => (Value: BodyIdentifiers.Single(entry["resource"], DeliveryIdentifiers.ResultSystem)!, Index: index + 1))
            .ToDictionary(one => one.Value, one => one.Index, StringComparer.Ordinal);
        var referred = Bodies.Objects(Bodies.Read(report.Body), "result")
            .Select(one => Bodies.Text(one, "reference")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var shown = new SortedDictionary<int, ObservedPart>();
        foreach (var values in indexes.Keys.Chunk(MostInOneSearch))
        {
            if (await SearchAsync(values, indexes, referred, shown, cancellationToken) is { MayPass: true } failure)
            {
                return ([], failure);
            }
        }

        foreach (var reference in referred.Except(shown.Values.Select(one => one.Reference)))
        {
            if (shown.Count == indexes.Count || ResourceLocation.TryParse(reference) is not { Type: ResourceTypes.Observation } location || location.Reference != reference)
            {
                continue;
            }

            var (found, failure) = await _part.ReadAsync(location, 0, cancellationToken);
            if (failure is { IsGone: false })
            {
                return ([], failure);
            }

            if (found is not null && IndexOf(Bodies.Read(found.Body), indexes) is { } index)
            {
                shown.TryAdd(index, found with { Index = index });
            }
        }

        return ([.. shown.Values], null);
    }

    /// <returns>Why the search gave nothing, or null.</returns>
    private async ValueTask<ReadFailure?> SearchAsync(
        string[] values, Dictionary<string, int> indexes, HashSet<string> referred, SortedDictionary<int, ObservedPart> shown, CancellationToken cancellationToken)
    {
        // Several values of one parameter, joined by commas, mean any of them (FHIR R4 search.html#combining).
        var any = string.Join(',', values.Select(value => QueryParameter.Token("identifier", DeliveryIdentifiers.ResultSystem, value).Value));
        var page = await client.SearchAsync(ResourceTypes.Observation, [new QueryParameter("identifier", any)], cancellationToken);
        for (var pages = 1; ; pages++)
        {
            if (ReadFailure.From(page.Result, ResourceTypes.Observation) is { } failure)
            {
                return failure;
            }

            foreach (var match in page.Matches)
            {
                // What a server lists without being asked for it is passed over.
                if (Bodies.Read(match) is { } resource && IndexOf(resource, indexes) is { } index && ObservedOf(resource, index) is { } found
                    && (!shown.ContainsKey(index) || referred.Contains(found.Reference)))
                {
                    shown[index] = found;
                }
            }

            if (page.Continuation != SearchContinuation.More || pages == MaxPages)
            {
                return null;
            }

            page = await client.NextAsync(page, cancellationToken);
        }
    }

    private ObservedPart? ObservedOf(JsonObject resource, int index)
    {
        if (Bodies.Text(resource, "id") is not { Length: > 0 } id)
        {
            return null;
        }

        ServerReferences.MakeRelative(client.BaseAddress, resource);
        return new ObservedPart(
            index, $"{ResourceTypes.Observation}/{id}", Bodies.Text(resource["meta"], "versionId") ?? "", Bodies.Write(resource), null);
    }

    private static int? IndexOf(JsonObject? resource, Dictionary<string, int> indexes)
    {
        foreach (var value in BodyIdentifiers.All(resource, DeliveryIdentifiers.ResultSystem))
        {
            if (indexes.TryGetValue(value, out var index))
            {
                return index;
            }
        }

        return null;
    }
}
