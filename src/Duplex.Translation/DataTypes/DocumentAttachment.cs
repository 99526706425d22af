using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>ED and RP to Attachment (sheets <c>ED[Attachment]</c> and <c>RP[Attachment]</c>).</summary>
internal static class DocumentAttachment
{
    /// <summary>A pointer that is no address.</summary>
    public const string Pointer = "urn:duplex:pointer";

    /// <summary>ED. Null where there is no content.</summary>
    public static Attachment? ReadContent(in Source ed)
    {
        // Some senders leave the source out, so that everything stands one place further left.
        int encodingAt = 4;
        for (int i = 2; i <= 4; i++)
        {
            if (IsEncoding(ed[i].Peek()))
            {
                encodingAt = i;
                break;
            }
        }

        Source data = ed[encodingAt + 1];
        if (!data.Value.IsPresent)
        {
            if (ed.IsPresent)
            {
                ed.Context.Warn(data.Place, "The document has no content; right would be source^type^subtype^Base64^data.");
            }

            return null;
        }

        string? contentType = ContentTypeOf(encodingAt > 2 ? ed[encodingAt - 2] : default, ed[encodingAt - 1], data.Value.Bytes);
        if (contentType is null)
        {
            ed.Context.Warn(ed[encodingAt - 1].Place, "The type of the document is not told; right would be such as application^pdf.");
        }

        ed[encodingAt].Used("data");
        string? encoding = ed[encodingAt].Peek()?.ToUpperInvariant();
        Attachment attachment = new() { ContentType = contentType, Data = DataOf(data, encoding), Title = TitleOf(ed) };
        if (encodingAt > 2 && ed[encodingAt - 2].Peek() is { } type && !ed[encodingAt - 1].IsPresent)
        {
            // The kind alone is no media type.
            ed[encodingAt - 2].Text("extension.valueCodeableConcept");
            attachment.Extension.Add(SentCodes.Extension("0191", type));
        }

        return attachment;
    }

    /// <summary>RP. Null where there is no address.</summary>
    public static Attachment? ReadPointer(in Source rp)
    {
        if (rp[1].Value.Trimmed() is not { } pointer)
        {
            return null;
        }

        if (pointer.Any(char.IsWhiteSpace))
        {
            rp.Context.Warn(rp[1].Place, "The pointer holds blanks, so it is no URL and is left out; it stays in the message as received.");
            return null;
        }

        if (!AuthoritySystems.IsAddress(pointer))
        {
            rp.Context.Warn(rp[1].Place, "The pointer is no address of http or https, so it is kept as a text that nobody follows; right would be such as https://host/path.");
            rp[1].Used("extension");
            return new Attachment
            {
                ContentType = MediaTypes.Read(rp[3].Text("contentType"), rp[4].Text("contentType"), default),
                Title = TitleOf(rp),
                Extension = [new Extension { Url = Pointer, Value = new FhirString(pointer) }],
            };
        }

        rp[1].Used("url");
        return new Attachment { ContentType = ContentTypeOf(rp[3], rp[4], default), Url = pointer, Title = TitleOf(rp) };
    }

    /// <summary>Each of the two is copied, or only decides.</summary>
    private static string? ContentTypeOf(in Source type, in Source subtype, ReadOnlySpan<byte> data)
    {
        string? contentType = MediaTypes.Read(type.Value.IsPresent ? type.Peek() : null, subtype.Peek(), data);
        if (contentType is not null)
        {
            string? sent = type.Value.IsPresent ? type.Peek() : null;
            Note(type, MediaTypes.Read(null, subtype.Peek(), data) != contentType);
            Note(subtype, MediaTypes.Read(sent, null, data) != contentType);
        }

        return contentType;
    }

    private static void Note(in Source part, bool tells)
    {
        if (!part.Value.IsPresent)
        {
            return;
        }

        if (tells)
        {
            part.Text("contentType");
        }
        else
        {
            part.Used("contentType");
        }
    }

    private static FhirBase64Binary? DataOf(in Source data, string? encoding)
    {
        ReadOnlySpan<byte> bytes = data.Value.Bytes;
        if (encoding is "BASE64" or null && bytes.Length % 4 == 0 && Base64.IsValid(bytes) && bytes.IndexOfAny((byte)' ', (byte)'\n', (byte)'\r') < 0)
        {
            data.Used("data");
            return new FhirBase64Binary(Encoding.Latin1.GetString(bytes));
        }

        string text = data.Value.ToText();
        byte[]? content = encoding switch
        {
            "A" => Encoding.UTF8.GetBytes(text),
            "HEX" => FromHex(text),
            _ => FromBase64(text),
        };
        if (content is null)
        {
            data.Context.Warn(data.Place, "The content of the document is not in the encoding that the component before it names, so it is left out; it stays in the message as received.");
        }

        else
        {
            data.Used("data");
        }

        return content is null ? null : new FhirBase64Binary(Convert.ToBase64String(content));
    }

    /// <summary>What OBX-3 calls the document.</summary>
    private static string? TitleOf(in Source value) => CweToCodeableConcept.DisplayOf(Source.Of(value.Segment, 3, value.Context));

    private static bool IsEncoding(string? text) => text?.ToUpperInvariant() is "BASE64" or "HEX" or "A";

    private static byte[]? FromBase64(string text)
    {
        byte[] content = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, content, out int length) && length > 0 ? content[..length] : null;
    }

    private static byte[]? FromHex(string text)
    {
        string digits = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        byte[] content = new byte[digits.Length / 2];
        return digits.Length > 0 && Convert.FromHexString(digits, content, out _, out int length) == OperationStatus.Done && length > 0 ? content : null;
    }
}
