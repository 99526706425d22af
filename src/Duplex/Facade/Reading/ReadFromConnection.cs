using System.Globalization;
using Duplex.Facade.Counterparties;
using Duplex.Facade.Sensitivity;

namespace Duplex.Facade.Reading;

/// <summary>
/// Reads and searches: live at the counterparty where it offers that and its scopes allow it, otherwise from the chart. What is merely read
/// is returned, not kept.
/// </summary>
internal sealed class ReadFromConnection(PageLinks pages, LiveSearch live, ChartAnswers chart)
{
    private const int LongestId = 64;

    private readonly FacadeAddresses _addresses = new(pages);

    public async Task<IResult> ReadAsync(HttpContext http, string type, string id, string? version = null)
    {
        if (!IsId(id) || (version is not null && !IsId(version)))
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");
        }

        var (request, issues) = ReadRequest.Of(http.Request, type);
        if (request is null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, issues);
        }

        var call = FacadeCall.Of(http);
        var obstacle = await ObstacleAsync(call, type, "read", http.RequestAborted);
        if (call.Connection.IsChart || obstacle is not null)
        {
            return version is null || int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? await chart.ReadAsync(http, type, id, version is null ? null : int.Parse(version, CultureInfo.InvariantCulture), obstacle, request)
                : FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "The chart's versions are numbers from 1.");
        }

        if (version is not null && await ObstacleAsync(call, type, "vread", http.RequestAborted) is { } noVersions)
        {
            return NotServed.NotOffered(noVersions, "GET");
        }

        var reader = call.Connection.Reader;
        var answer = version is null
            ? await reader.ReadAsync(type, id, http.RequestAborted)
            : await reader.FollowAsync($"{reader.BaseAddress}/{type}/{id}/_history/{version}", http.RequestAborted);
        var (resource, fault) = ReadCounterparty.Read(answer);
        if (resource is null)
        {
            return fault!;
        }

        if (!WithheldContent.For(call).Keep(resource))
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "The EHR has no such resource.");
        }

        var modified = GatheredMatches.UpdatedAt(resource);
        ResultSubset.Apply(resource, request.Elements, request.Summary);
        var body = FacadeAddresses.WriteWithLinks(resource, reader.BaseAddress, call.Address, AnswerSource.OfLive(call.Connection.Key));
        return request.Answer(body, answer.ETag, modified).With("Last-Modified", modified is null ? answer.LastModified : null);
    }

    public async Task<IResult> HistoryAsync(HttpContext http, string type, string id)
    {
        if (!IsId(id))
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");
        }

        var call = FacadeCall.Of(http);
        var obstacle = await ObstacleAsync(call, type, "read", http.RequestAborted);
        if (call.Connection.IsChart || obstacle is not null)
        {
            return await chart.HistoryAsync(http, type, id, obstacle);
        }

        if (await ObstacleAsync(call, type, "history-instance", http.RequestAborted) is { } none)
        {
            return NotServed.NotOffered(none, "GET");
        }

        if (http.Request.Query.Keys.FirstOrDefault(name => name is not ("_count" or "_since" or "_at" or "_format" or "_pretty")) is not null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A history takes no parameters here but _count, _since, _at and _format.");
        }

        var reader = call.Connection.Reader;
        var query = string.Join('&', http.Request.Query.Where(pair => pair.Key is "_count" or "_since" or "_at").SelectMany(pair => pair.Value, (pair, value) => $"{pair.Key}={Uri.EscapeDataString(value ?? "")}"));
        var answer = await reader.FollowAsync($"{reader.BaseAddress}/{type}/{id}/_history{(query.Length > 0 ? "?" : "")}{query}", http.RequestAborted);
        var (bundle, fault) = ReadCounterparty.Read(answer);
        if (bundle is not null)
        {
            WithheldContent.For(call).Keep(bundle);
        }

        return bundle is null ? fault! : new FhirResult(StatusCodes.Status200OK, _addresses.Rewrite(
            bundle, call.Connection.Key, type, reader.BaseAddress, call.Address, AnswerSource.OfLive(call.Connection.Key)));
    }

    public async Task<IResult> SearchAsync(HttpContext http, string type)
    {
        var call = FacadeCall.Of(http);
        var parameters = await SearchForm.ReadAsync(http.Request, http.RequestAborted);
        SearchLink? link = null;
        if (parameters.FirstOrDefault(pair => pair.Key == PageLinks.Parameter).Value is { } sealedLink)
        {
            if (pages.Read(call.Connection.Key, type, sealedLink) is not { } address)
            {
                return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "This page link was not given here for this search; search again from the start.");
            }

            link = SearchLink.Read(address) ?? new SearchLink(address, []);
            parameters = link.Query;
        }

        var (search, issues) = SearchForm.Parse(type, parameters, call.Address);
        if (search is null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, issues);
        }

        var access = await CounterpartyAccess.OfAsync(call.Connection, http.RequestAborted);
        var obstacle = access.Obstacle(type, "search-type");
        return call.Connection.IsChart || obstacle is not null || link is { FromChart: true }
            ? await chart.SearchAsync(http, type, search, link?.After, call.Connection.IsChart ? null : obstacle)
            : await live.RunAsync(call, type, search, access, link, http.RequestAborted);
    }

    private static async ValueTask<string?> ObstacleAsync(FacadeCall call, string type, string interaction, CancellationToken cancellationToken) =>
        call.Connection.IsChart ? null : (await CounterpartyAccess.OfAsync(call.Connection, cancellationToken)).Obstacle(type, interaction);

    private static bool IsId(string text) => text.Length is > 0 and <= LongestId && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.');
}
