using System.Text.Json;

namespace Duplex.Care.Notes.Comparison;

/// <summary>The elements of a DocumentReference that a note's read-back is judged by.</summary>
internal sealed record NoteReading
{
    public required string Status { get; init; }

    /// <summary>Empty where absent.</summary>
    public required string DocStatus { get; init; }

    /// <summary><c>Patient/{id}</c>; empty where absent.</summary>
    public required string Subject { get; init; }

    public required string Authenticator { get; init; }

    public required IReadOnlyList<string> Encounters { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Codings as <c>system|code</c>.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required IReadOnlyList<string> SecurityLabels { get; init; }

    /// <summary>The targets of <c>relatesTo</c> with code <c>appends</c>.</summary>
    public required IReadOnlyList<string> Appends { get; init; }

    public required IReadOnlyList<NoteAttachment> Attachments { get; init; }

    /// <returns>Null where the bytes are no DocumentReference.</returns>
    public static NoteReading? TryRead(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Text("resourceType") == "DocumentReference" ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static NoteReading Read(JsonElement note) => new()
    {
        Status = note.Text("status"),
        DocStatus = note.Text("docStatus"),
        Subject = note.Member("subject").Reference(),
        Authenticator = note.Member("authenticator").Reference(),
        Encounters = [.. note.Member("context").Items("encounter").Select(e => e.Reference()).Where(r => r.Length > 0)],
        Authors = [.. note.Items("author").Select(a => a.Reference()).Where(r => r.Length > 0)],
        Types = [.. note.Member("type").Items("coding").Select(c => c.Coding())],
        Categories = [.. note.Items("category").SelectMany(c => c.Items("coding")).Select(c => c.Coding())],
        SecurityLabels = [.. note.Member("meta").Items("security").Concat(note.Items("securityLabel").SelectMany(l => l.Items("coding"))).Select(c => c.Coding())],
        Appends = [.. note.Items("relatesTo").Where(r => r.Text("code") == "appends").Select(r => r.Member("target").Reference())],
        Attachments = [.. note.Items("content").Select(c => c.Member("attachment")).Select(ReadAttachment)],
    };

    private static NoteAttachment ReadAttachment(JsonElement attachment) =>
        NoteAttachment.From(
            attachment.Text("contentType"),
            attachment.Member("data") is { ValueKind: JsonValueKind.String } data && data.TryGetBytesFromBase64(out var bytes) ? bytes : null);
}
