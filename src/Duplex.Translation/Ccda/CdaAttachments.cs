using System.Buffers.Text;
using System.Text;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Ccda;

/// <summary>ED to Attachment.</summary>
internal static class CdaAttachments
{
    /// <summary>The content, or the address of it; null where there is neither, or base64 that is none.</summary>
    public static Attachment? Read(XElement ed, CcdaBuild build)
    {
        string? type = MediaTypes.Read(ed.Attr("mediaType"), null, default);
        if (ed.At("reference").Attr("value") is { } address && !address.StartsWith('#'))
        {
            if (DataTypes.AuthoritySystems.IsAddress(address))
            {
                return new Attachment { ContentType = type, Url = address };
            }

            build.Warn(ed, "The address of the document is none of the web, so nothing is to open it and it is kept as text; right would be one that begins with https:// or http://.");
            return new Attachment { ContentType = "text/plain", Data = FhirBase64Binary.FromBytes(System.Text.Encoding.UTF8.GetBytes(address)) };
        }

        if (ed.Attr("representation") == "B64")
        {
            string data = string.Concat(ed.Value.Where(static letter => !char.IsWhiteSpace(letter)));
            ed.Note();
            return data.Length > 0 && Base64.IsValid(data)
                ? new Attachment { ContentType = type ?? (data.StartsWith("JVBERi", StringComparison.Ordinal) ? "application/pdf" : "application/octet-stream"), Data = new FhirBase64Binary(data) }
                : null;
        }

        return CdaText.Lines(ed) is { } text ? OfText(text, type) : null;
    }

    public static Attachment OfText(string text, string? type = null) =>
        new() { ContentType = type ?? "text/plain", Data = new FhirBase64Binary(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))) };

    public static Coding Copy(Coding coding) => new() { System = coding.System?.Value, Code = coding.Code?.Value, Display = coding.Display?.Value };
}
