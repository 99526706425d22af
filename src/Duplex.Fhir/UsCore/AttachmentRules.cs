using System.Net.Mime;
using System.Security.Cryptography;
using System.Text.Unicode;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.UsCore;

/// <summary>The rules for the attachment of a document.</summary>
internal static class AttachmentRules
{
    public static void Check(Attachment? attachment, string path, int maxBytes, List<FhirIssue> issues)
    {
        if (attachment is null)
        {
            issues.Add(new("required", path, null, "The attachment is missing; right would be one with contentType and data or url."));
            return;
        }

        var contentType = CheckContentType(attachment, path, issues);
        var hasData = attachment.Data is { HasValue: true };
        if (!hasData && string.IsNullOrEmpty(attachment.Url?.Value))
        {
            issues.Add(new("invariant", path, null, "The attachment has neither data nor url; right would be at least one of them (us-core-6)."));
        }

        if (hasData)
        {
            CheckData(attachment, contentType, path, maxBytes, issues);
        }
    }

    private static ContentType? CheckContentType(Attachment attachment, string path, List<FhirIssue> issues)
    {
        path += ".contentType";
        if (attachment.ContentType?.Value is not { Length: > 0 } text)
        {
            issues.Add(new("required", path, null, "The contentType is missing; right would be a MIME type such as 'text/plain; charset=utf-8' or 'application/pdf'."));
            return null;
        }

        try
        {
            return new ContentType(text);
        }
        catch (FormatException)
        {
            issues.Add(new("value", path, null, "The contentType is not a MIME type; right would be one such as 'text/plain; charset=utf-8' or 'application/pdf'."));
            return null;
        }
    }

    private static void CheckData(Attachment attachment, ContentType? contentType, string path, int maxBytes, List<FhirIssue> issues)
    {
        if (!attachment.Data!.TryGetBytes(out var bytes))
        {
            issues.Add(new("value", path + ".data", null, "The data is not base64; right would be A-Z, a-z, 0-9, + and /, padded with = to a multiple of four."));
            return;
        }

        if (bytes.Length == 0)
        {
            issues.Add(new("value", path + ".data", null, "The data is empty; right would be the document's bytes in base64."));
        }

        if (bytes.Length > maxBytes)
        {
            issues.Add(new("too-long", path + ".data", null, $"The data has {bytes.Length} bytes before base64; at most {maxBytes} are taken inline."));
        }

        if (attachment.Size?.Value is { } size && size != bytes.Length)
        {
            issues.Add(new("value", path + ".size", null, $"The size is not that of the data; right would be {bytes.Length}, the bytes before base64."));
        }

        if (attachment.Hash is { HasValue: true } hash && !(hash.TryGetBytes(out var stated) && Sha1Of(bytes).AsSpan().SequenceEqual(stated)))
        {
            issues.Add(new("value", path + ".hash", null, "The hash is not that of the data; right would be the base64 of the SHA-1 of the bytes before base64."));
        }

        if (string.Equals(contentType?.MediaType, MediaTypeNames.Text.Plain, StringComparison.OrdinalIgnoreCase))
        {
            CheckText(bytes, contentType!.CharSet, path, issues);
        }
    }

#pragma warning disable CA5350 // FHIR R4 defines Attachment.hash as SHA-1; it is a checksum here, no signature.
    private static byte[] Sha1Of(ReadOnlySpan<byte> bytes) => SHA1.HashData(bytes);
#pragma warning restore CA5350

    private static void CheckText(ReadOnlySpan<byte> bytes, string? charset, string path, List<FhirIssue> issues)
    {
        if (charset is not null && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            issues.Add(new("not-supported", path + ".contentType", null, "Plain text has another charset; right would be 'text/plain; charset=utf-8'."));
        }
        else if (!Utf8.IsValid(bytes))
        {
            issues.Add(new("value", path + ".data", null, "The data of this plain text is not UTF-8; right would be text encoded in UTF-8, then in base64."));
        }
    }
}
