using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// ED and RP to Attachment, written as JSON at once: the content of a document may be as long as a message can be, so it is
/// copied once, from the message into the JSON.
/// </summary>
internal static class DocumentAttachment
{
    /// <summary>Writes one attachment for each repetition; returns how many.</summary>
    public static int Write(Utf8JsonWriter writer, PlacedSegment obx, string valueType, TranslationContext context)
    {
        int written = 0;
        foreach (Hl7Repetition document in obx[5].Repetitions)
        {
            written += valueType == "RP" ? WritePointer(writer, document, obx, context) : WriteContent(writer, document, obx, context);
        }

        return written;
    }

    private static int WriteContent(Utf8JsonWriter writer, Hl7Repetition ed, PlacedSegment obx, TranslationContext context)
    {
        // Some senders leave the source out, so that everything stands one place further left.
        int encodingAt = 4;
        for (int i = 2; i <= 4; i++)
        {
            if (IsEncoding(ed[i].Trimmed()))
            {
                encodingAt = i;
                break;
            }
        }

        Hl7Value data = ed[encodingAt + 1].Value;
        if (!data.IsPresent)
        {
            if (ed.Value.IsPresent)
            {
                context.Warn(obx.Place(5, encodingAt + 1), "The document has no content; right would be source^type^subtype^Base64^data.");
            }

            return 0;
        }

        string? encoding = ed[encodingAt].Trimmed()?.ToUpperInvariant();
        string? contentType = MediaTypes.Read(encodingAt > 2 ? ed[encodingAt - 2].Trimmed() : null, ed[encodingAt - 1].Trimmed(), data.Bytes);
        writer.WriteStartObject();
        if (contentType is not null)
        {
            writer.WriteString("contentType", contentType);
        }
        else
        {
            context.Warn(obx.Place(5, encodingAt - 1), "The type of the document is not told; right would be such as application^pdf.");
        }

        WriteData(writer, data, encoding, obx.Place(5, encodingAt + 1), context);
        WriteTitle(writer, obx);
        writer.WriteEndObject();
        return 1;
    }

    private static void WriteData(Utf8JsonWriter writer, Hl7Value data, string? encoding, Hl7Path place, TranslationContext context)
    {
        ReadOnlySpan<byte> bytes = data.Bytes;
        if (encoding is "BASE64" or null && bytes.Length % 4 == 0 && Base64.IsValid(bytes) && bytes.IndexOfAny((byte)' ', (byte)'\n', (byte)'\r') < 0)
        {
            writer.WritePropertyName("data");
            WriteQuoted(writer, bytes);
            return;
        }

        string text = data.ToString();
        byte[]? content = encoding switch
        {
            "A" => Encoding.UTF8.GetBytes(text),
            "HEX" => FromHex(text),
            _ => FromBase64(text),
        };
        if (content is null)
        {
            context.Warn(place, "The content of the document is not in the encoding that the component before it names, so it is left out; it stays in the message as received.");
            return;
        }

        writer.WriteBase64String("data", content);
    }

    // Base64 needs no escape in JSON: the bytes go in as they are.
    private static void WriteQuoted(Utf8JsonWriter writer, ReadOnlySpan<byte> bytes)
    {
        byte[] quoted = ArrayPool<byte>.Shared.Rent(bytes.Length + 2);
        quoted[0] = (byte)'"';
        bytes.CopyTo(quoted.AsSpan(1));
        quoted[bytes.Length + 1] = (byte)'"';
        writer.WriteRawValue(quoted.AsSpan(0, bytes.Length + 2), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(quoted, clearArray: true);
    }

    private static int WritePointer(Utf8JsonWriter writer, Hl7Repetition rp, PlacedSegment obx, TranslationContext context)
    {
        if (rp[1].Value.Trimmed() is not { } pointer)
        {
            return 0;
        }

        if (pointer.Any(char.IsWhiteSpace))
        {
            context.Warn(obx.Place(5, 1), "The pointer holds blanks, so it is no URL and is left out; it stays in the message as received.");
            return 0;
        }

        writer.WriteStartObject();
        if (MediaTypes.Read(rp[3].Trimmed(), rp[4].Trimmed(), default) is { } contentType)
        {
            writer.WriteString("contentType", contentType);
        }

        writer.WriteString("url", pointer);
        WriteTitle(writer, obx);
        writer.WriteEndObject();
        return 1;
    }

    private static void WriteTitle(Utf8JsonWriter writer, PlacedSegment obx)
    {
        if (CweToCodeableConcept.DisplayOf(obx[3][1]) is { } title)
        {
            writer.WriteString("title", title);
        }
    }

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
