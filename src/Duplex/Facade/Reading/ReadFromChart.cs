using System.Text;
using System.Text.Json.Nodes;
using Duplex.Facade.Counterparties;
using Duplex.Facade.OwnChart;

namespace Duplex.Facade.Reading;

/// <summary>
/// What a counterparty told in messages, or showed when something was read back: answered as any chart is, under the facade's address, and with
/// a <c>Warning</c> that says how old it is.
/// </summary>
internal sealed class ReadFromChart(ReadChart read, SearchChart search, HistoryOfChart history, ToldContent told, TimeProvider time)
{
    /// <param name="reason">Why it is not read live; null: the counterparty has nothing that could be read live.</param>
    public async ValueTask<IResult> ReadAsync(HttpContext http, string type, string id, string? version, NotLive? reason)
    {
        var (call, query) = (FacadeCall.Of(http), http.Request.QueryString.Value ?? "");
        return Tell(call, reason, version is null
            ? await read.ReadAsync(call, type, id, query, ReadConditions.Of(http.Request), http.RequestAborted)
            : await read.ReadVersionAsync(call, type, id, version, query, http.RequestAborted));
    }

    /// <param name="query">Encoded, perhaps after a question mark.</param>
    /// <param name="strict">An unknown parameter is wrong.</param>
    public async ValueTask<IResult> SearchAsync(HttpContext http, SearchPlace place, string query, bool strict, NotLive? reason)
    {
        var call = FacadeCall.Of(http);
        var isTold = place.Type is not { } type || await told.HasAsync(call, type, http.RequestAborted);
        return !isTold && reason is not null
            ? ToldContent.Unknown(place.Type!, reason)
            : Tell(call, reason, await search.SearchAsync(call, place, query, strict, http.RequestAborted, ToldContent.NoteOn(place.Type, reason, isTold)));
    }

    public async ValueTask<IResult> HistoryAsync(HttpContext http, string? type, string? id, NotLive? reason)
    {
        var call = FacadeCall.Of(http);
        return Tell(call, reason, await history.ListAsync(call, type, id, http.Request.QueryString.Value ?? "", http.RequestAborted));
    }

    private FhirResult Tell(FacadeCall call, NotLive? reason, ChartAnswer answer)
    {
        if (answer.Status == StatusCodes.Status404NotFound && reason is not null)
        {
            // That it is not there must not be said where nobody may look.
            return FhirResult.Outcome(
                reason.IsForbidden ? StatusCodes.Status403Forbidden : answer.Status, reason.IsForbidden ? "forbidden" : "not-found",
                $"{reason.Why} The chart that was made of its messages has no such resource, so that it is not known whether there is one.");
        }

        if (!answer.IsOk && answer.Status != StatusCodes.Status304NotModified)
        {
            return answer.ToResult();
        }

        return (answer with { Body = UnderFacade(call, answer.Body) }).ToResult().With(
            "Warning",
            AnswerSource.Stale((answer.Oldest ?? answer.LastModified)?.ToDateTimeOffset(), time.GetUtcNow(), reason is null ? "the counterparty offers no live reads" : "this is not read live"));
    }

    /// <summary>The chart's references may still be under the address by which the counterparty calls itself.</summary>
    private static ReadOnlyMemory<byte> UnderFacade(FacadeCall call, ReadOnlyMemory<byte> body)
    {
        var own = call.Reader.BaseAddress + "/";
        if (body.Span.IndexOf(Encoding.UTF8.GetBytes(own)) < 0)
        {
            return body;
        }

        var answer = JsonNode.Parse(body.Span)!;
        FacadeAddresses.RewriteReferences(answer, own, call.Address + "/");
        return Encoding.UTF8.GetBytes(answer.ToJsonString(FacadeJson.Options));
    }
}
