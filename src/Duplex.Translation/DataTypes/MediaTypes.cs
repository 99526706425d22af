namespace Duplex.Translation.DataTypes;

/// <summary>ED-2 and ED-3, RP-3 and RP-4 (HL7 tables 0191 and 0291) to a media type.</summary>
internal static class MediaTypes
{
    /// <param name="data">The content in base64, which tells a PDF where the type does not; may be empty.</param>
    /// <returns>Null where nothing tells.</returns>
    public static string? Read(string? type, string? subtype, ReadOnlySpan<byte> data)
    {
        // Some write the whole media type in one place.
        foreach (string? whole in (ReadOnlySpan<string?>)[subtype, type])
        {
            if (whole is not null && IsWhole(whole))
            {
                return whole.ToLowerInvariant();
            }
        }

        string? detail = subtype?.ToLowerInvariant();
        string? main = type?.ToUpperInvariant() switch
        {
            "AP" or "APPLICATION" => "application",
            "IM" or "IMAGE" => "image",
            "AU" or "AUDIO" => "audio",
            "VIDEO" => "video",
            "TX" or "FT" or "TEXT" => "text",
            "MULTIPART" => "multipart",
            _ => null,
        };
        string? known = (detail ?? type?.ToLowerInvariant()) switch
        {
            "pdf" => "application/pdf",
            "rtf" => "application/rtf",
            "html" => "text/html",
            "jpeg" or "jpg" => "image/jpeg",
            "png" => "image/png",
            "tiff" or "tif" => "image/tiff",
            "gif" => "image/gif",
            "xml" => main == "text" ? "text/xml" : "application/xml",
            "plain" or "txt" => "text/plain",
            _ => null,
        };
        return known
            ?? (main is not null && detail is not null && detail.All(IsTokenLetter) ? $"{main}/{detail}"
            : main == "text" ? "text/plain"
            : data.StartsWith("JVBERi"u8) ? "application/pdf"
            : null);
    }

    private static bool IsWhole(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && parts.All(part => part.Length > 0 && part.All(IsTokenLetter));
    }

    private static bool IsTokenLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '+';
}
