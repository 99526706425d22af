using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr;

/// <summary>The bytes of an attachment with the size and hash that the EHR adds.</summary>
internal static class AttachmentData
{
    public static void Set(JsonObject attachment, byte[] bytes)
    {
        attachment["data"] = Convert.ToBase64String(bytes);
        Describe(attachment, bytes);
    }

    public static void Describe(JsonObject attachment, byte[] bytes)
    {
        attachment["size"] = bytes.Length;
#pragma warning disable CA5350 // FHIR R4 defines Attachment.hash as SHA-1; it is a checksum here, no signature.
        attachment["hash"] = Convert.ToBase64String(SHA1.HashData(bytes));
#pragma warning restore CA5350
    }

    /// <summary>The bytes of base64 text, or null when it isn't base64.</summary>
    public static byte[]? Decode(string data)
    {
        var buffer = new byte[data.Length];
        return Convert.TryFromBase64String(data, buffer, out var length) ? buffer[..length] : null;
    }
}
