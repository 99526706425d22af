using Duplex.Chart.Interactions;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>Answers the reads of a batch or transaction.</summary>
internal sealed class ReadInBundle(ReadChart read, SearchChart search, HistoryOfChart history, EverythingOperation everything)
{
    public async ValueTask<ChartAnswer> AnswerAsync(FacadeCall call, PlannedEntry entry, bool strict, CancellationToken cancellationToken)
    {
        var question = entry.Read!.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = question < 0 ? (entry.Read, "") : (entry.Read[..question], entry.Read[question..]);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isSearch = parts.Length <= 1;
        var need = isSearch ? ScopeInteractions.Search : ScopeInteractions.Read;
        var type = parts.Length == 0 ? NeedsScope.AnyType : parts[0];
        if (parts.Length > 0 && parts[0] != "_history" && !FhirModel.IsResourceType(type))
        {
            return ChartAnswer.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A GET in a Bundle reads a resource, a version or a history, searches, or asks for $everything.");
        }

        if (!call.App!.Scopes.Allows(type == "_history" ? NeedsScope.AnyType : type, need))
        {
            return ChartAnswer.Outcome(StatusCodes.Status403Forbidden, "forbidden", $"The token's scopes do not cover this; {new NeedsScope(need).ScopeOn(type)} is needed.");
        }

        return parts switch
        {
            ["_history"] => await history.ListAsync(call, null, null, query, cancellationToken),
            [] => await search.SearchAsync(call, new SearchPlace(null), query, strict, cancellationToken),
            [_] => await search.SearchAsync(call, new SearchPlace(type), query, strict, cancellationToken),
            [_, "_history"] => await history.ListAsync(call, type, null, query, cancellationToken),
            [_, var id, "_history"] => await history.ListAsync(call, type, id, query, cancellationToken),
            [_, var id, "_history", var version] => await read.ReadVersionAsync(call, type, id, version, query, cancellationToken),
            ["Patient", var id, "$everything"] => await everything.AnswerAsync(call, id, query, cancellationToken),
            [_, var id] => await read.ReadAsync(call, type, id, query, new ReadConditions(entry.IfNoneMatch), cancellationToken),
            _ => ChartAnswer.Outcome(StatusCodes.Status404NotFound, "not-supported", "Nothing is served at this address; GET metadata lists what is."),
        };
    }
}
