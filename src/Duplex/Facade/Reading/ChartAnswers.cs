using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Fhir.Search;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.Reading;

/// <summary>Answers from the chart: what the counterparty told in messages, or showed when something was read back.</summary>
internal sealed class ChartAnswers(IChartReader chart, PageLinks pages, TimeProvider time)
{
    private const int DefaultCount = 50;

    /// <param name="why">Why it is not read live; null: the counterparty has nothing that could be read live.</param>
    public async ValueTask<IResult> ReadAsync(HttpContext http, string type, string id, int? version, string? why, ReadRequest request)
    {
        var call = FacadeCall.Of(http);
        var found = version is { } number
            ? await chart.GetVersionAsync(call.Connection.Key, type, id, number, http.RequestAborted)
            : await chart.GetAsync(call.Connection.Key, type, id, http.RequestAborted);
        if (found is null || (found.Sensitivity & call.Withheld) != 0)
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", why is null ? "The chart has no such resource." : $"{why} The chart that its messages made has no such resource either.");
        }

        if (found.IsDeleted)
        {
            return FhirResult.Outcome(StatusCodes.Status410Gone, "deleted", "The resource was deleted.");
        }

        var resource = ResourceOf(found);
        ResultSubset.Apply(resource, request.Elements, request.Summary);
        return request
            .Answer(Write(resource, call), $"W/\"{found.Version.ToString(CultureInfo.InvariantCulture)}\"", found.At.ToDateTimeOffset())
            .With("Warning", AnswerSource.Stale(found.At.ToDateTimeOffset(), time.GetUtcNow(), Reason(why)));
    }

    public async ValueTask<IResult> SearchAsync(HttpContext http, string type, FhirSearch search, string? after, string? why)
    {
        var call = FacadeCall.Of(http);
        try
        {
            var countsOnly = search.Summary == SearchSummary.Count || search.Count == 0;
            var page = await chart.SearchAsync(
                new ChartSearch
                {
                    Connection = call.Connection.Key,
                    Request = countsOnly ? search with { Total = SearchTotal.Accurate } : search,
                    Patient = PatientOf(type, search),
                    Count = countsOnly ? 1 : search.Count ?? DefaultCount,
                    After = after,
                    Withheld = call.Withheld,
                    Now = time.GetUtcNow(),
                },
                http.RequestAborted);
            var set = SearchSet.Of(countsOnly ? [] : page.Versions.Select(ResourceOf), page.Total, call.Address);
            if (page.Next is { } next && !countsOnly)
            {
                var link = new SearchLink(null, search.Parameters, next, FromChart: true);
                set.SetLink("next", $"{call.Address}/{type}?{PageLinks.Parameter}={pages.Write(call.Connection.Key, type, link.ToText())}");
            }

            bool MayRead(string included) => call.App?.Scopes.Allows(included, OAuth.ScopeInteractions.Read) == true;
            var includes = new IncludeResources(new ChartIncludes(chart, call.Connection.Key, call.Withheld), call.Address, MayRead);
            if (await includes.AddAsync(set, search.Includes, http.RequestAborted) is { } fault)
            {
                return fault;
            }

            ResultSubset.Apply(set, search);
            var oldest = page.Versions.Count == 0 ? time.GetUtcNow() : page.Versions.Min(version => version.At).ToDateTimeOffset();
            return new FhirResult(StatusCodes.Status200OK, Write(set.Bundle, call))
                .With("Warning", AnswerSource.Stale(oldest, time.GetUtcNow(), Reason(why)));
        }
        catch (ChartSearchException unusable)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", unusable.Parameter is { } name ? $"'{name}': {unusable.Message}" : unusable.Message);
        }
    }

    /// <summary>All versions of one resource, newest first.</summary>
    public async ValueTask<IResult> HistoryAsync(HttpContext http, string type, string id, string? why)
    {
        var call = FacadeCall.Of(http);
        var versions = (await chart.GetHistoryAsync(call.Connection.Key, type, id, http.RequestAborted))
            .Where(version => (version.Sensitivity & call.Withheld) == 0)
            .ToList();
        if (versions.Count == 0)
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", why is null ? "The chart has no such resource." : $"{why} The chart that its messages made has no such resource either.");
        }

        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "history",
            ["total"] = versions.Count,
            ["entry"] = new JsonArray([.. versions.AsEnumerable().Reverse().Select(version => EntryOf(version, call))]),
        };
        return new FhirResult(StatusCodes.Status200OK, Write(bundle, call))
            .With("Warning", AnswerSource.Stale(versions[^1].At.ToDateTimeOffset(), time.GetUtcNow(), Reason(why)));
    }

    /// <summary>A version with its source, and the version and time that the chart gives it where the body names none.</summary>
    internal static JsonObject ResourceOf(ChartVersion version)
    {
        var resource = JsonNode.Parse(version.Body.Span)!.AsObject();
        var meta = resource["meta"] as JsonObject ?? [];
        resource["meta"] = meta;
        meta["versionId"] ??= version.Version.ToString(CultureInfo.InvariantCulture);
        meta["lastUpdated"] ??= version.At.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        AnswerSource.Mark(resource, AnswerSource.OfChart(version.Source));
        return resource;
    }

    private static JsonObject EntryOf(ChartVersion version, FacadeCall call)
    {
        var entry = new JsonObject
        {
            ["fullUrl"] = $"{call.Address}/{version.Reference}",
            ["request"] = new JsonObject { ["method"] = version.IsDeleted ? "DELETE" : "PUT", ["url"] = version.Reference },
            ["response"] = new JsonObject
            {
                ["status"] = version.IsDeleted ? "204" : "200",
                ["etag"] = $"W/\"{version.Version.ToString(CultureInfo.InvariantCulture)}\"",
                ["lastModified"] = version.At.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            },
        };
        if (!version.Body.IsEmpty)
        {
            entry["resource"] = ResourceOf(version);
        }

        return entry;
    }

    // The chart's references may still be under the address by which the counterparty calls itself.
    private static byte[] Write(JsonObject answer, FacadeCall call)
    {
        FacadeAddresses.RewriteReferences(answer, call.Connection.Reader.BaseAddress + "/", call.Address + "/");
        return System.Text.Encoding.UTF8.GetBytes(answer.ToJsonString(FacadeJson.Options));
    }

    private static string Reason(string? why) => why is null ? "the counterparty offers no live reads" : "this is not read live";

    /// <summary>Within a patient's compartment everything can be searched; elsewhere what is indexed.</summary>
    private static string? PatientOf(string type, FhirSearch search) => type == "Patient" ? null
        : search.Criteria.OfType<ParameterCriterion>().Where(criterion => criterion.Parameter.Code == "patient" || (criterion.Parameter.Code == "subject" && criterion.Parameter.AllowsTarget("Patient")))
            .Select(criterion => search.Parameters.First(pair => pair.Key == criterion.Name).Value)
            .Where(value => !value.Contains(',', StringComparison.Ordinal) && (value.Contains("Patient/", StringComparison.Ordinal) || !value.Contains('/', StringComparison.Ordinal)))
            .Select(value => $"Patient/{value[(value.LastIndexOf('/') + 1)..]}").FirstOrDefault();
}
