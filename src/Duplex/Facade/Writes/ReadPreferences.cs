using Microsoft.Net.Http.Headers;

namespace Duplex.Facade.Writes;

/// <summary>Reads <c>Prefer</c>, <c>Idempotency-Key</c> and conditions, and refuses conditions that are not served rather than ignoring them.</summary>
internal sealed class ReadPreferences : IWriteStep<WriteSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        var headers = write.Request.Headers;
        write.Preferences = WritePreferences.Read(headers["Prefer"]);
        var criteria = ConditionalQuery.Of(write.Request);
        if (write.TakesQuery ? criteria.Length == 0 : criteria.Length > 0)
        {
            return new(Refuse("facade.query", "not-supported", write.TakesQuery
                ? "The address must name the resource: by its id, or by a search that finds it, such as ?identifier=system|value."
                : "A write takes no parameters here but _format."));
        }

        write.Criteria = write.TakesQuery ? criteria : null;

        if (ReadConditions(write, headers) is { } refused)
        {
            return new(refused);
        }

        var (key, isWrong) = IdempotencyKeys.Read(headers);
        if (isWrong)
        {
            return new(Refuse("facade.idempotency-key", "value", IdempotencyKeys.Right));
        }

        write.IdempotencyKey = key;
        return ValueTask.FromResult<WriteRefusal?>(null);
    }

    /// <summary>The version in an entity tag: <c>W/"3"</c> gives <c>3</c>; null where it is none.</summary>
    public static string? VersionIn(string? tag) =>
        EntityTagHeaderValue.TryParse(tag, out var parsed) && parsed.Tag.Length > 2 ? parsed.Tag.Subsegment(1, parsed.Tag.Length - 2).ToString() : null;

    private static WriteRefusal? ReadConditions(WriteSubmission write, IHeaderDictionary headers)
    {
        var (condition, version) = (headers["If-None-Exist"], headers.IfMatch);
        if (condition.Count > 0 && (!write.TakesCondition || condition.Count > 1 || condition.ToString() is not { Length: > 0 }))
        {
            return Refuse("facade.if-none-exist", "not-supported", write.TakesCondition
                ? "If-None-Exist must be given once: a search without type and question mark, such as identifier=system|value."
                : "If-None-Exist is for a create; leave it out here.");
        }

        if (version.Count > 0 && (!write.TakesVersion || version.Count > 1 || VersionIn(version.ToString()) is null))
        {
            return Refuse("facade.if-match", "not-supported", write.TakesVersion
                ? "If-Match must name one version, as the ETag of a read does: W/\"3\"."
                : "A write for one version only is not served here; leave If-Match out.");
        }

        write.IfNoneExist = condition.Count == 0 ? null : condition.ToString();
        write.IfMatch = version.Count == 0 ? null : VersionIn(version.ToString());
        return null;
    }

    private static WriteRefusal Refuse(string code, string issueCode, string sentence) =>
        WriteRefusal.Of(StatusCodes.Status400BadRequest, code, issueCode, "", sentence);
}
