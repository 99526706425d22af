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

        if (draft.Source.AbsoluteOf(url, draft.Owner) is not { } address)
        {
            draft.Fail($"{draft.Owner?.TypeName}.attachment.url", "The address is relative, so the receiver cannot follow it; right would be an absolute one, the content in the Bundle, or a fullUrl that tells the server.");
            return 0;
        }

        Begin(draft, "RP", attachment, line, first);
        (string main, string sub) = Split(media);
        draft.To.Field(5).Part(1).From(attachment.Url, address).Part(3).From(contentType, main).Part(4).From(contentType, sub);
        End(draft, attachment, line);
        return 1;
    }

    /// <summary>A text, one OBX for each of its lines.</summary>
    public static int WriteLines(V2Draft draft, string text, object? source, Line line, int first, Attachment? attachment = null)
    {
        string[] lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Begin(draft, "TX", attachment, line, first + i);
            draft.To.Field(5).From(source, lines[i]);
            WriteStatus(draft, attachment, line);
        }

        return lines.Length;
    }

    private static int WriteText(
        V2Draft draft, string text, FhirBase64Binary data, FhirCode? contentType, Attachment attachment, Line line, int first)
    {
        int written = WriteLines(draft, text, data, line, first, attachment);
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
        if (attachment is not null && KeptForField.Find(attachment.Extension, "OBX", 3) is { } sent)
        {
            // What it was called when it came, which may be another thing than the document.
            draft.To.Field(3);
            KeptForField.WriteParts(draft.To, sent);
            draft.To.Note(attachment.Title);
        }
        else if ((line.Code ?? CodeOf(attachment)) is { } code)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }
    }

    private static void End(V2Draft draft, Attachment attachment, Line line)
    {
        WriteStatus(draft, attachment, line);
        Describe(draft, attachment);
    }

    /// <summary>OBX-11: as it came, unless the whole was corrected or taken back since.</summary>
    private static void WriteStatus(V2Draft draft, Attachment? attachment, Line line)
    {
        FhirString? sent = attachment is null || line.Status is "X" or "C" or "D" ? null : KeptForField.Find(attachment.Extension, "OBX", 11);
        draft.To.Field(11);
        if (sent is not null)
        {
            draft.To.Put(sent);
        }
        else
        {
            draft.To.Text(line.Status);
        }
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

    /// <summary>Null where the bytes are no UTF-8, or no text that HL7 v2 may hold: then they are sent as they are.</summary>
    private static string? TextOf(string base64)
    {
        byte[] bytes = new byte[(base64.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(base64, bytes, out int length))
        {
            return null;
        }

        try
        {
            string text = new UTF8Encoding(false, true).GetString(bytes, 0, length).TrimStart('\uFEFF');
            return V2Writer.IsWritable(text) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
