using System.Text.Json.Nodes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>Asks the counterparty which of its resources fit the condition of a write, now.</summary>
internal static class FindByCondition
{
    private const int RetrySeconds = 5;

    /// <param name="where">Where the condition stands: <c>If-None-Exist</c>.</param>
    public static async ValueTask<(IReadOnlyList<JsonObject>? Found, WriteRefusal? Refusal)> FindAsync(WriteSubmission write, string condition, string where, CancellationToken cancellationToken)
    {
        var type = write.Kind.ResourceType;
        if (!write.App.Scopes.Allows(type, ScopeInteractions.Search))
        {
            return (null, WriteRefusal.Of(
                StatusCodes.Status403Forbidden, "facade.scope", "forbidden", "", $"A condition is a search, which the token's scopes do not cover; {new NeedsScope(ScopeInteractions.Search).ScopeOn(type)} is needed."));
        }

        var query = SearchQuery.Parse(type, condition, new SearchQueryOptions { IsStrict = true });
        if (query.Request is not { Criteria.Count: > 0 } request)
        {
            return (null, WriteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.if-none-exist", "value", "",
                query.Errors.Count > 0 ? $"{where}: {query.Errors[0].Parameter}: {query.Errors[0].Message}" : $"{where} must name a search parameter, such as identifier=system|value."));
        }

        var parameters = request.Parameters.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value.Replace(write.FacadeAddress + "/", "", StringComparison.Ordinal))).ToList();
        var answer = await write.Reader.SearchAsync(type, parameters, cancellationToken);
        if (!answer.IsOk || JsonNode.Parse(answer.Body.Span) is not JsonObject bundle)
        {
            return (null, answer.Status is >= 400 and < 500
                ? WriteRefusal.Of(StatusCodes.Status400BadRequest, "facade.if-none-exist", "not-supported", "", $"The EHR does not answer this search of {type}, so that the condition can't be told; use another, or an Idempotency-Key.")
                : new WriteRefusal(
                    StatusCodes.Status503ServiceUnavailable, "facade.condition-not-told",
                    [new FhirIssue("transient", "", null, "The EHR can't be asked now whether it has this already; nothing was taken. Send the same request again later.")], RetrySeconds));
        }

        return ([.. (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(entry => entry["resource"]).OfType<JsonObject>()
            .Where(resource => (string?)resource["resourceType"] == type && (string?)resource["id"] is { Length: > 0 })], null);
    }

    public static WriteRefusal Several(int count, string where) => WriteRefusal.Of(
        StatusCodes.Status412PreconditionFailed, "facade.several-exist", "multiple-matches", "", $"The EHR has {count} that match {where}; name one by a narrower condition.");
}
