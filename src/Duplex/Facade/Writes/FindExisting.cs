using System.Text.Json.Nodes;
using Duplex.Facade.Reading;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>
/// <c>If-None-Exist</c>: asks the counterparty now. Nothing found: the write goes on; one: nothing is done and it is answered; more: refused.
/// </summary>
internal sealed class FindExisting(PageLinks pages) : IWriteStep<WriteSubmission>
{
    private const int RetrySeconds = 5;

    private readonly FacadeAddresses _addresses = new(pages);

    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        if (write.IfNoneExist is not { } condition)
        {
            return null;
        }

        var type = write.Kind.ResourceType;
        var query = SearchQuery.Parse(type, condition, new SearchQueryOptions { IsStrict = true });
        if (query.Request is not { Criteria.Count: > 0 } request)
        {
            return WriteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.if-none-exist", "value", "",
                query.Errors.Count > 0 ? $"If-None-Exist: {query.Errors[0].Parameter}: {query.Errors[0].Message}" : "If-None-Exist must name a search parameter, such as identifier=system|value.");
        }

        var parameters = request.Parameters.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value.Replace(write.FacadeAddress + "/", "", StringComparison.Ordinal))).ToList();
        var answer = await write.Connection.Reader.SearchAsync(type, parameters, cancellationToken);
        if (!answer.IsOk || JsonNode.Parse(answer.Body.Span) is not JsonObject bundle)
        {
            return answer.Status is >= 400 and < 500
                ? WriteRefusal.Of(StatusCodes.Status400BadRequest, "facade.if-none-exist", "not-supported", "", $"The EHR does not answer this search of {type}, so that the condition can't be told; use another, or an Idempotency-Key.")
                : new WriteRefusal(
                    StatusCodes.Status503ServiceUnavailable, "facade.condition-not-told",
                    [new FhirIssue("transient", "", null, "The EHR can't be asked now whether it has this already; nothing was taken. Send the same request again later.")], RetrySeconds);
        }

        var found = (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(entry => entry["resource"]).OfType<JsonObject>()
            .Where(resource => (string?)resource["resourceType"] == type && (string?)resource["id"] is { Length: > 0 }).ToList();
        if (found.Count > 1)
        {
            return WriteRefusal.Of(
                StatusCodes.Status412PreconditionFailed, "facade.several-exist", "multiple-matches", "", $"The EHR has {found.Count} that match If-None-Exist; name one by a narrower condition.");
        }

        if (found is [var one])
        {
            write.Answer = Existing(write, one);
        }

        return null;
    }

    private FhirResult Existing(WriteSubmission write, JsonObject resource)
    {
        var (connection, type) = (write.Connection, write.Kind.ResourceType);
        var id = (string)resource["id"]!;
        var version = (string?)resource["meta"]?["versionId"];
        var body = write.Preferences.Return switch
        {
            WriteReturn.Minimal => ReadOnlyMemory<byte>.Empty,
            WriteReturn.OperationOutcome => Fhir.FhirJson.Serialize(Fhir.OperationOutcomes.Of(
                FhirIssueSeverity.Information, "informational", "The EHR has one that matches If-None-Exist; nothing was written.")),
            _ => _addresses.Rewrite(resource, connection.Key, type, connection.Reader.BaseAddress, write.FacadeAddress, AnswerSource.OfLive(connection.Key)),
        };
        return new FhirResult(StatusCodes.Status200OK, body)
            .With("Location", $"{write.FacadeAddress}/{type}/{id}")
            .With("ETag", version is null ? null : $"W/\"{version}\"");
    }
}
