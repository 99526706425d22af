using System.Text.Json.Nodes;
using Duplex.Facade.Sensitivity;

namespace Duplex.Facade.WholeChart;

/// <summary>Which attachments are text, and how their text is had.</summary>
internal static class AttachmentText
{
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/rtf", "application/xml", "application/xhtml+xml", "application/cda+xml", "application/hl7-cda+xml", "application/hl7-sda+xml",
    };

    /// <summary>Plain, HTML, XML with CDA, and RTF; nothing said counts as a text, since the answer will say.</summary>
    public static bool IsText(string contentType)
    {
        var type = Bare(contentType);
        return type.Length == 0 || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || Texts.Contains(type);
    }

    public static string Bare(string contentType) => contentType.Split(';')[0].Trim();

    /// <summary>The bytes of a Binary in FHIR JSON, or of the answer itself; null where it is neither.</summary>
    public static FetchedText? Read(ConnectionAnswer answer)
    {
        if (FetchFromConnection.Parse(answer.Body) is JsonObject binary && ResourceReader.TextOf(binary, "resourceType") is { } type)
        {
            return type == "Binary" && ResourceReader.TextOf(binary, "data") is { } data && Decode(data) is { } bytes
                ? new FetchedText(bytes, ResourceReader.TextOf(binary, "contentType") ?? "", WithheldContent.LabelsOf(binary))
                : null;
        }

        return answer.MediaType is { } raw && IsText(raw) ? new FetchedText(answer.Body, raw) : null;
    }

    private static byte[]? Decode(string data)
    {
        var buffer = new byte[data.Length];
        return Convert.TryFromBase64String(data, buffer, out var length) ? buffer[..length] : null;
    }
}
