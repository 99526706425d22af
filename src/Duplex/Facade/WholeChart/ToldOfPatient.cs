using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Reads;
using Duplex.Chart.Search;
using Duplex.Chart.Serving;

namespace Duplex.Facade.WholeChart;

/// <summary>What a counterparty's messages told of one patient, where it is not asked itself.</summary>
internal sealed class ToldOfPatient(IChartReader chart)
{
    private const int PageSize = 1_000;

    /// <summary>All of a type in the patient's compartment that the caller may see.</summary>
    public async ValueTask<IReadOnlyList<FetchedResource>> ReadAsync(EverythingQuery asked, string type, CancellationToken cancellationToken)
    {
        var found = new List<FetchedResource>();
        string? after = null;
        do
        {
            var page = await chart.ScanAsync(
                new ChartScan { Connection = asked.Connection, ResourceType = type, Patient = asked.Patient, Since = asked.Since, Withheld = asked.Withheld, Count = PageSize, After = after },
                cancellationToken);
            found.AddRange(page.Versions.Select(version => ResourceReader.Read(JsonNode.Parse(ServedVersion.ToArray(version))!.AsObject(), "", isMatch: true)).OfType<FetchedResource>());
            after = page.Next;
        }
        while (after is not null);
        return found;
    }

    /// <summary>It says already that it comes from the chart.</summary>
    public static bool IsTold(JsonObject resource) => resource["meta"] is JsonObject meta
        && (IsOurs(meta["source"]) || (meta["extension"] as JsonArray ?? []).OfType<JsonObject>().Any(one => IsOurs(one["valueUri"])));

    private static bool IsOurs(JsonNode? source) => source is JsonValue value && value.TryGetValue<string>(out var text) && VersionSource.IsOurs(text);
}
