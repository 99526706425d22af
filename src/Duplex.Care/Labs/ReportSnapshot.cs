using System.Text.Json;
using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>A report with its observations, patient and order, as the laboratory's chart holds them now.</summary>
internal sealed record ReportSnapshot
{
    public required ChartVersion Version { get; init; }

    public required JsonElement Report { get; init; }

    public required IReadOnlyList<JsonElement> Observations { get; init; }

    public required JsonElement Patient { get; init; }

    /// <summary>The order as the result's message tells it; undefined where it tells none.</summary>
    public required JsonElement Order { get; init; }

    public string Status => Report.Text("status");

    public OrderNumber? Placer => OrderNumber.Of(Report, LabIdentifiers.Placer);

    public OrderNumber? Filler => OrderNumber.Of(Report, LabIdentifiers.Filler);

    /// <summary>The first coding of what was examined, as <c>system|code</c>; empty where none.</summary>
    public string Code => CodeOf(Report);

    public Requester Requester => Requester.Of(Order);

    /// <summary>What evidence calls it.</summary>
    public string Evidence => $"{Version.Connection.Connection}: {Version.Reference}/_history/{Version.Version}";

    /// <summary>What the result is for the loop: see <see cref="LabPurposes"/>; null where it says nothing yet.</summary>
    public string? Purpose => Status switch
    {
        "registered" when Observations.Count == 0 => null,
        "registered" or "partial" or "preliminary" or "unknown" => LabPurposes.Preliminary,
        "final" => LabPurposes.Final,
        "cancelled" => LabPurposes.Cancelled,
        "" => null,
        _ => LabPurposes.Corrected,
    };

    public static string CodeOf(JsonElement resource) =>
        resource.Member("code").Items("coding").Select(coding => coding.Coding()).FirstOrDefault() ?? "";

    public static async ValueTask<ReportSnapshot?> ReadAsync(IUnitOfWork unit, ConnectionKey laboratory, string report)
    {
        var chart = unit.Join<IChartStore>();
        if (await ReadAsync(chart, laboratory, report) is not { } found)
        {
            return null;
        }

        var root = Parse(found.Body);
        List<JsonElement> observations = [];
        foreach (var reference in root.Items("result").Select(item => item.Reference()))
        {
            if (await ReadAsync(chart, laboratory, reference) is { } observation)
            {
                observations.Add(Parse(observation.Body));
            }
        }

        return new ReportSnapshot
        {
            Version = found,
            Report = root,
            Observations = observations,
            Patient = PatientOf(root) ?? await ResourceAsync(chart, laboratory, root.Member("subject").Reference()),
            Order = await ResourceAsync(chart, laboratory, root.Items("basedOn").Select(item => item.Reference()).FirstOrDefault() ?? ""),
        };
    }

    public static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    /// <summary>The patient as the message names them: the chart's Patient may be known from elsewhere and say something else.</summary>
    private static JsonElement? PatientOf(JsonElement report) =>
        report.Items("extension").Any(one => one.Text("url") == LabIdentifiers.PatientAsSent)
            ? report.Items("contained").Cast<JsonElement?>().FirstOrDefault(one => one!.Value.Text("resourceType") == "Patient")
            : null;

    private static async ValueTask<JsonElement> ResourceAsync(IChartStore chart, ConnectionKey connection, string reference) =>
        await ReadAsync(chart, connection, reference) is { } version ? Parse(version.Body) : default;

    private static async ValueTask<ChartVersion?> ReadAsync(IChartStore chart, ConnectionKey connection, string reference) =>
        reference.Split('/') is [var type, var id] ? await chart.GetAsync(connection, type, id) : null;
}
