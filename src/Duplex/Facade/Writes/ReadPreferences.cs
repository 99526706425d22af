namespace Duplex.Facade.Writes;

/// <summary>Reads <c>Prefer</c> and <c>Idempotency-Key</c>, and refuses conditions that are not served rather than ignoring them.</summary>
internal sealed class ReadPreferences : IWriteStep<WriteSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        var headers = write.Request.Headers;
        write.Preferences = WritePreferences.Read(headers["Prefer"]);
        if (write.Request.Query.Keys.Any(name => name != "_format"))
        {
            return Refuse("facade.query", "not-supported", "A write takes no parameters here but _format.");
        }

        if (headers.ContainsKey("If-None-Exist"))
        {
            return Refuse("facade.if-none-exist", "not-supported", "Conditional create is not served; send an Idempotency-Key, which protects from a repeat as well.");
        }

        if (headers.ContainsKey("If-Match"))
        {
            return Refuse("facade.if-match", "not-supported", "A write for one version only is not served; leave If-Match out.");
        }

        var (key, isWrong) = IdempotencyKeys.Read(headers);
        if (isWrong)
        {
            return Refuse("facade.idempotency-key", "value", IdempotencyKeys.Right);
        }

        write.IdempotencyKey = key;
        return ValueTask.FromResult<WriteRefusal?>(null);
    }

    private static ValueTask<WriteRefusal?> Refuse(string code, string issueCode, string sentence) =>
        ValueTask.FromResult<WriteRefusal?>(WriteRefusal.Of(StatusCodes.Status400BadRequest, code, issueCode, "", sentence));
}
