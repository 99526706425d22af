namespace Duplex.Care.Notes.Comparison;

/// <summary>One attachment, decoded.</summary>
/// <param name="MediaType">Lower case, without parameters.</param>
/// <param name="Charset">Lower case; <c>utf-8</c> where none is stated (FHIR R4 Attachment.contentType).</param>
/// <param name="Data">The bytes after base64.</param>
/// <param name="HasData">False where the attachment holds no inline bytes.</param>
internal sealed record NoteAttachment(string MediaType, string Charset, ReadOnlyMemory<byte> Data, bool HasData)
{
    public bool IsText => MediaType.StartsWith("text/", StringComparison.Ordinal);

    public static NoteAttachment From(string contentType, byte[]? data)
    {
        var pieces = contentType.ToLowerInvariant().Split(';', StringSplitOptions.TrimEntries);
        var charset = pieces.Skip(1).FirstOrDefault(p => p.StartsWith("charset=", StringComparison.Ordinal))?["charset=".Length..].Trim('"');
        return new NoteAttachment(pieces[0], charset switch { null or "" or "utf8" => "utf-8", "ascii" => "us-ascii", "latin1" => "iso-8859-1", _ => charset }, data, data is not null);
    }
}
