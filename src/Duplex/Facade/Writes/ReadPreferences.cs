namespace Duplex.Facade.Notes;

/// <summary>Reads <c>Prefer</c> and <c>Idempotency-Key</c>, and refuses conditions that are not served rather than ignoring them.</summary>
internal sealed class ReadPreferences : INoteStep
{
    private const int LongestKey = 255;

    public ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var headers = note.Request.Headers;
        note.Preferences = NotePreferences.Read(headers["Prefer"]);
        if (note.Request.Query.Keys.Any(name => name != "_format"))
        {
            return Refuse("facade.query", "not-supported", "A create takes no parameters here but _format.");
        }

        if (headers.ContainsKey("If-None-Exist"))
        {
            return Refuse("facade.if-none-exist", "not-supported", "Conditional create is not served; send an Idempotency-Key, which protects from a repeat as well.");
        }

        var keys = headers["Idempotency-Key"];
        if (keys.Count == 0)
        {
            return ValueTask.FromResult<NoteRefusal?>(null);
        }

        var key = keys.ToString();
        if (keys.Count > 1 || key.Length is 0 or > LongestKey || key.Any(letter => letter is < '!' or > '~'))
        {
            return Refuse("facade.idempotency-key", "value", $"Idempotency-Key must be given once: 1 to {LongestKey} visible ASCII characters without blanks.");
        }

        note.IdempotencyKey = key;
        return ValueTask.FromResult<NoteRefusal?>(null);
    }

    private static ValueTask<NoteRefusal?> Refuse(string code, string issueCode, string sentence) =>
        ValueTask.FromResult<NoteRefusal?>(NoteRefusal.Of(StatusCodes.Status400BadRequest, code, issueCode, "", sentence));
}
