using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Facade;
using Duplex.Fhir;
using Duplex.Fhir.Search;
using Microsoft.AspNetCore.WebUtilities;
using FhirReadMode = Duplex.Fhir.Model.FhirReadMode;

namespace Duplex.Composition;

/// <summary>
/// Reads what a counterparty without FHIR has told in its messages: the chart of its connection, patient by patient.
/// </summary>
/// <param name="patientOf">The id of the patient with this identifier (system, value).</param>
internal sealed class ChartConnectionReader(IChartReader chart, ConnectionKey connection, Func<string, string, string> patientOf) : IConnectionReader
{
    private const string After = "_after";
    private const int MostOfType = 10_000;
    private const int CountWhereNone = 1000;

    private static readonly SearchIndexer Indexer = new();

    public string BaseAddress { get; } = $"https://duplex.invalid/chart/{connection.Organization}/{connection.Connection}";

    public async ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        await chart.GetAsync(connection, resourceType, id, cancellationToken) is { } version
            ? version.IsDeleted ? Refused(StatusCodes.Status410Gone, "The resource was deleted.") : new ConnectionAnswer(
                StatusCodes.Status200OK, version.Body, $"W/\"{version.Version.ToString(CultureInfo.InvariantCulture)}\"",
                version.At.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture))
            : Refused(StatusCodes.Status404NotFound, "The chart has no such resource.");

    public async ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var query = SearchQuery.Parse(
            resourceType, parameters.Where(one => one.Key is not ("patient" or "_count" or After)), new SearchQueryOptions { IsStrict = true });
        if (query.Request is not { } request)
        {
            return Refused(StatusCodes.Status400BadRequest, $"{query.Errors[0].Parameter}: {query.Errors[0].Message}");
        }

        if (await CandidatesAsync(resourceType, parameters, cancellationToken) is not { } candidates)
        {
            return Refused(StatusCodes.Status400BadRequest, resourceType == "Patient"
                ? "A chart is searched for a patient by _id, or by one identifier with its system (system|value)."
                : "A chart is searched by _id, or for one patient (patient=Patient/id).");
        }

        if (candidates.Count > MostOfType)
        {
            return Refused(StatusCodes.Status400BadRequest, $"The chart holds more than {MostOfType} of this type for this patient; read them by id.");
        }

        var matcher = new SearchMatcher(request);
        var found = candidates.Where(version => Matches(matcher, version)).ToList();
        return new ConnectionAnswer(StatusCodes.Status200OK, Page(resourceType, parameters, found));
    }

    public ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var parameters = QueryHelpers.ParseQuery(address[question..]).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return SearchAsync(address[(BaseAddress.Length + 1)..question], [.. parameters], cancellationToken);
    }

    /// <summary>Null where the search names neither resources nor a patient.</summary>
    private async ValueTask<IReadOnlyList<ChartVersion>?> CandidatesAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        if (Value(parameters, "patient") is { } patient)
        {
            return await chart.ListAsync(connection, patient.Contains('/', StringComparison.Ordinal) ? patient : $"Patient/{patient}", resourceType, MostOfType + 1, cancellationToken);
        }

        IReadOnlyList<string>? ids = Value(parameters, "_id") is { } named ? named.Split(',')
            : resourceType == "Patient" && Value(parameters, "identifier")?.Split('|') is [{ Length: > 0 } system, { Length: > 0 } value] ? [patientOf(system, value)]
            : null;
        if (ids is null)
        {
            return null;
        }

        var found = new List<ChartVersion>();
        foreach (var id in ids)
        {
            if (await chart.GetAsync(connection, resourceType, id, cancellationToken) is { IsDeleted: false } version)
            {
                found.Add(version);
            }
        }

        return found;
    }

    /// <summary>The only value of a parameter.</summary>
    private static string? Value(IReadOnlyList<KeyValuePair<string, string>> parameters, string name) =>
        parameters.Where(one => one.Key == name).Select(one => one.Value).ToList() is [var single] ? single : null;

    private static bool Matches(SearchMatcher matcher, ChartVersion version) =>
        FhirJson.Parse(version.Body.Span, FhirReadMode.Lenient).Resource is { } resource
        && matcher.Matches(new SearchedResource(version.ResourceType, version.Id, Indexer.Extract(resource)));

    private byte[] Page(string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, List<ChartVersion> found)
    {
        var after = Value(parameters, After);
        var count = Value(parameters, "_count") is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : CountWhereNone;
        var rest = found.Where(version => after is null || string.CompareOrdinal(version.Id, after) > 0).OrderBy(version => version.Id, StringComparer.Ordinal).ToList();
        var page = rest.Take(count).ToList();
        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["total"] = found.Count };
        if (rest.Count > page.Count)
        {
            var next = QueryHelpers.AddQueryString(
                $"{BaseAddress}/{resourceType}", parameters.Where(one => one.Key != After).Append(new(After, page[^1].Id)).Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
            bundle["link"] = new JsonArray(new JsonObject { ["relation"] = "next", ["url"] = next });
        }

        if (page.Count > 0)
        {
            bundle["entry"] = new JsonArray([.. page.Select(version => new JsonObject
            {
                ["fullUrl"] = $"{BaseAddress}/{version.Reference}",
                ["resource"] = JsonNode.Parse(version.Body.Span),
                ["search"] = new JsonObject { ["mode"] = "match" },
            })]);
        }

        return JsonSerializer.SerializeToUtf8Bytes(bundle);
    }

    private static ConnectionAnswer Refused(int status, string sentence) => new(status, ReadOnlyMemory<byte>.Empty) { Sentence = sentence };
}
