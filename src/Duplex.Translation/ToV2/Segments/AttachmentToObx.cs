using System.Text;
using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Attachment to OBX: plain text one line each (TX), other content embedded (ED), an address alone as a pointer (RP).</summary>
internal static class AttachmentToObx
{
    /// <summary>OBX-3 and OBX-11 of what follows.</summary>
    /// <param name="Code">What it is called; null for the attachment's title.</param>
    /// <param name="Status">OBX-11.</param>
    public readonly record struct Line(CodeableConcept? Code, string Status);

    /// <param name="first">Set id of the first, from 0.</param>
    /// <returns>How many OBX were written.</returns>
    public static int Write(V2Draft draft, Attachment attachment, Line line, int first)
    {
        string? url = attachment.Url?.Value;
        Binary? binary = url is null ? null : draft.Find<Binary>(new Reference { ReferenceValue = url });
        FhirBase64Binary? data = attachment.Data ?? binary?.Data;
        FhirCode? contentType = attachment.ContentType ?? binary?.ContentType;
        string media = contentType?.Value?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        if (data?.Value is { } content)
        {
            if (media == "text/plain" && TextOf(content) is { } text)
            {
                return WriteText(draft, text, data, contentType, attachment, line, first);
            }

            WriteEmbedded(draft, data, content, contentType, media, attachment, line, first);
            draft.To.Note(attachment.Url);
            return 1;
        }

        if (url is null)
        {
            return 0;
        }

        Begin(draft, "RP", attachment, line, first);
        (string main, string sub) = Split(media);
        draft.To.Field(5).Part(1).Put(attachment.Url).Part(3).From(contentType, main).Part(4).From(contentType, sub);
        End(draft, attachment, line);
        return 1;
    }

    /// <summary>A text, one OBX for each of its lines.</summary>
    public static int WriteLines(V2Draft draft, string text, object? source, Line line, int first)
    {
        string[] lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Begin(draft, "TX", null, line, first + i);
            draft.To.Field(5).From(source, lines[i]);
            draft.To.Field(11, line.Status);
        }

        return lines.Length;
    }

    private static int WriteText(
        V2Draft draft, string text, FhirBase64Binary data, FhirCode? contentType, Attachment attachment, Line line, int first)
    {
        Line named = line.Code is null ? line with { Code = CodeOf(attachment) } : line;
        int written = WriteLines(draft, text, data, named, first);
        draft.To.Field(2).Note(contentType);
        draft.To.Field(5).Note(attachment.Url);
        Describe(draft, attachment);
        return written;
    }

    private static void WriteEmbedded(
        V2Draft draft, FhirBase64Binary data, string content, FhirCode? contentType, string media, Attachment attachment, Line line, int first)
    {
        Begin(draft, "ED", attachment, line, first);
        (string main, string sub) = Split(media);
        if (media.Length == 0)
        {
            draft.Warn("Attachment.contentType", "The type of the content is not told, so the receiver must guess it; right would be such as application/pdf.");
        }

        V2Writer to = draft.To.Field(5).Part(2).From(contentType, main).Part(3).From(contentType, sub).Part(4, "Base64").Part(5);
        to.Raw(data, content.AsSpan().ContainsAny(" \r\n\t") ? string.Concat(content.Where(static letter => !char.IsWhiteSpace(letter))) : content);
        End(draft, attachment, line);
    }

    private static void Begin(V2Draft draft, string type, Attachment? attachment, Line line, int index)
    {
        draft.To.Segment("OBX").Field(1, V2Draft.SetId(index)).Field(2, type);
        if ((line.Code ?? CodeOf(attachment)) is { } code)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }
    }

    private static void End(V2Draft draft, Attachment attachment, Line line)
    {
        draft.To.Field(11, line.Status);
        Describe(draft, attachment);
    }

    /// <summary>OBX-14, and what follows from the content.</summary>
    private static void Describe(V2Draft draft, Attachment attachment)
    {
        DateTimeToDtm.Write(draft.To.Field(14), attachment.Creation);
        draft.To.Field(5).Note(attachment.Size);
        draft.To.Note(attachment.Hash);
    }

    private static CodeableConcept? CodeOf(Attachment? attachment) => attachment?.Title is { } title ? new CodeableConcept { Text = title } : null;

    /// <summary>ED-2 and ED-3: the two halves of the media type.</summary>
    private static (string Main, string Sub) Split(string media)
    {
        int slash = media.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ("application", "octet-stream") : media == "application/rtf" ? ("text", "rtf") : (media[..slash], media[(slash + 1)..]);
    }

    /// <summary>Null where the bytes are no UTF-8: then they are sent as they are.</summary>
    private static string? TextOf(string base64)
    {
        byte[] bytes = new byte[(base64.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(base64, bytes, out int length))
        {
            return null;
        }

        try
        {
            return new UTF8Encoding(false, true).GetString(bytes, 0, length).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
