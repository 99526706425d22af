using Duplex.Facade.Counterparties;
using Duplex.Facade.OwnChart;
using Duplex.Facade.Sensitivity;
using Duplex.Fhir;

namespace Duplex.Facade.Reading;

/// <summary>
/// Reads and searches: live at the counterparty where it offers that and its scopes allow it, otherwise from the chart. What is merely read
/// is returned, not kept.
/// </summary>
internal sealed class ReadFromConnection(PageLinks pages, LiveSearch live, ReadFromChart chart)
{
    private readonly FacadeAddresses _addresses = new(pages);

    public async Task<IResult> ReadAsync(HttpContext http, string type, string id, string? version = null)
    {
        if (!References.IsId(id) || (version is not null && !References.IsId(version)))
        {
            return ReadChart.NoId().ToResult();
        }

        var call = FacadeCall.Of(http);
        var access = await CounterpartyAccess.OfAsync(call.Connection, http.RequestAborted);
        if (access.NotLive(type, "read") is { } obstacle)
        {
            return await chart.ReadAsync(http, type, id, version, obstacle);
        }

        var (request, issues) = ReadRequest.Of(http.Request, type);
        if (request is null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, issues);
        }

        if (version is not null && access.Obstacle(type, "vread") is { } noVersions)
        {
            return NotServed.NotOffered(noVersions, "GET");
        }

        if (version is not null && await HiddenHistory.IsAsync(call, type, id, http.RequestAborted))
        {
            return CounterpartyFaults.Answer(VisibleReader.Absent);
        }

        var reader = call.Reader;
        var answer = version is null
            ? await reader.ReadAsync(type, id, http.RequestAborted)
            : await reader.FollowAsync($"{reader.BaseAddress}/{type}/{id}/_history/{version}", http.RequestAborted);
        var (resource, fault) = ReadCounterparty.Read(answer);
        if (resource is null)
        {
            return fault!;
        }

        var modified = GatheredMatches.UpdatedAt(resource);
        ResultSubset.Apply(resource, request.Elements, request.Summary);
        var body = FacadeAddresses.WriteWithLinks(resource, reader.BaseAddress, call.Address, AnswerSource.OfLive(call.Connection.Key));
        return request.Answer(body, answer.ETag, modified).With("Last-Modified", modified is null ? answer.LastModified : null);
    }

    public async Task<IResult> HistoryAsync(HttpContext http, string type, string id)
    {
        if (!References.IsId(id))
        {
            return ReadChart.NoId().ToResult();
        }

        var call = FacadeCall.Of(http);
        var access = await CounterpartyAccess.OfAsync(call.Connection, http.RequestAborted);
        if (access.NotLive(type, "read") is { } obstacle)
        {
            return await chart.HistoryAsync(http, type, id, obstacle);
        }

        if (access.Obstacle(type, "history-instance") is { } none)
        {
            return NotServed.NotOffered(none, "GET");
        }

        if (http.Request.Query.Keys.FirstOrDefault(name => name is not ("_count" or "_since" or "_at" or "_format" or "_pretty")) is not null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A history takes no parameters here but _count, _since, _at and _format.");
        }

        if (await HiddenHistory.IsAsync(call, type, id, http.RequestAborted))
        {
            return CounterpartyFaults.Answer(VisibleReader.Absent);
        }

        var reader = call.Reader;
        var query = string.Join('&', http.Request.Query.Where(pair => pair.Key is "_count" or "_since" or "_at").SelectMany(pair => pair.Value, (pair, value) => $"{pair.Key}={Uri.EscapeDataString(value ?? "")}"));
        var answer = await reader.FollowAsync($"{reader.BaseAddress}/{type}/{id}/_history{(query.Length > 0 ? "?" : "")}{query}", http.RequestAborted);
        var (bundle, fault) = ReadCounterparty.Read(answer);
        if (bundle is not null)
        {
            new SearchSet(bundle, reader.BaseAddress).SetSelf($"{call.Address}/{type}/{id}/_history{(query.Length > 0 ? "?" : "")}{query}");
        }

        return bundle is null ? fault! : new FhirResult(StatusCodes.Status200OK, _addresses.Rewrite(
            bundle, call.Connection.Key, type, reader.BaseAddress, call.Address, AnswerSource.OfLive(call.Connection.Key)));
    }

    /// <param name="patient">The id of the patient whose compartment is searched; null: all of the type.</param>
    public async Task<IResult> SearchAsync(HttpContext http, string type, string? patient = null)
    {
        if (patient is not null && CompartmentSearch.Refusal(type, patient) is { } outside)
        {
            return outside;
        }

        var call = FacadeCall.Of(http);
        var (parameters, refused) = await SearchForm.ReadAsync(http.Request, http.RequestAborted);
        if (parameters is null)
        {
            return refused!;
        }

        var access = await CounterpartyAccess.OfAsync(call.Connection, http.RequestAborted);
        var sealedLink = parameters.FirstOrDefault(pair => pair.Key == PageLinks.Parameter).Value;
        var obstacle = access.NotLive(type, "search-type");

        // What began in the chart goes on there, although by now the counterparty might offer it.
        if (obstacle is not null || (sealedLink is not null && SealedPage.Read(pages, call.Connection.Key, PlaceOf(type, patient).Path, sealedLink) is not null))
        {
            return await chart.SearchAsync(http, PlaceOf(type, patient), QueryString.Create(parameters!).Value!, strict: true, obstacle ?? new NotLive("", IsForbidden: false));
        }

        SearchLink? link = null;
        if (sealedLink is not null)
        {
            if (pages.Read(call.Connection.Key, type, sealedLink) is not { } address)
            {
                return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "This page link was not given here for this search; search again from the start.");
            }

            link = SearchLink.Read(address) ?? new SearchLink(address, []);
            parameters = link.Query;
        }
        else if (patient is not null)
        {
            parameters = [.. parameters, CompartmentSearch.Bound(type, patient)];
        }

        var (search, issues) = SearchForm.Parse(type, parameters, call.Address);
        if (search is null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, issues);
        }

        return await live.RunAsync(call, type, search, access, link, http.RequestAborted, patient is null ? null : CompartmentSearch.Note(type));
    }

    private static SearchPlace PlaceOf(string type, string? patient) => new(type, patient is null ? null : $"Patient/{patient}");
}
