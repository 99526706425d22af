using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Duplex.Translation.Ccda;

/// <summary>
/// The bytes of a document as XML, within limits. A first pass holds one node at a time, so that what is too large, too deep or broken is
/// refused before a tree of it is made.
/// </summary>
internal static class CcdaXml
{
    /// <summary>The largest document that is read. 32 MiB.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>The longest text of one element, such as a PDF in base64. 16 Mi characters.</summary>
    public const int MostText = 16 * 1024 * 1024;

    /// <summary>How deep elements may stand in one another.</summary>
    public const int MostDepth = 200;

    /// <summary>How many elements a document may have.</summary>
    public const int MostElements = 500_000;

    private const int MostInAttribute = 1024 * 1024;

    /// <summary>The root; null with a finding that says why the document was refused.</summary>
    public static XElement? Read(ReadOnlyMemory<byte> document, out TranslationFinding? refusal)
    {
        refusal = null;
        if (document.Length > MostBytes)
        {
            refusal = Refused("byte 0", $"The document has {document.Length} bytes; right would be {MostBytes} at most.");
            return null;
        }

        try
        {
            using (XmlReader first = Open(document))
            {
                refusal = Check(first);
            }

            if (refusal is not null)
            {
                return null;
            }

            using XmlReader reader = Open(document);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            // The exception's own text quotes the document.
            refusal = Refused(
                $"line {exception.LineNumber}, column {exception.LinePosition}",
                document.Span.IndexOf("<!DOCTYPE"u8) >= 0
                    ? "The document has a document type definition, which may name files and grow without end; right would be a ClinicalDocument without one."
                    : "The document is no well-formed XML in the encoding that it declares; right would be a ClinicalDocument of urn:hl7-org:v3 in UTF-8.");
            return null;
        }
        catch (DecoderFallbackException)
        {
            refusal = Refused("byte 0", "The document holds bytes that the encoding that it declares does not have; right would be UTF-8.");
            return null;
        }
    }

    private static TranslationFinding? Check(XmlReader reader)
    {
        IXmlLineInfo line = (IXmlLineInfo)reader;
        char[] chunk = new char[8192];
        int elements = 0;
        bool hasNode = reader.Read();
        while (hasNode)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                elements++;
                if (reader.Depth > MostDepth)
                {
                    return Refused(PlaceOf(line), $"The elements stand more than {MostDepth} deep in one another, which no clinical document needs.");
                }

                if (elements > MostElements)
                {
                    return Refused(PlaceOf(line), $"The document has more than {MostElements} elements; right would be a document of one visit or one summary.");
                }

                if (HasHugeAttribute(reader))
                {
                    return Refused(PlaceOf(line), $"An attribute is longer than {MostInAttribute} characters; right would be such content as a body in base64.");
                }
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                long length = 0;
                for (int read; (read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0; length += read)
                {
                    if (length > MostText)
                    {
                        return Refused(PlaceOf(line), $"One element holds more than {MostText} characters; right would be an attachment of {MostText / 4 * 3 / 1024 / 1024} MiB at most.");
                    }
                }
            }

            hasNode = reader.Read();
        }

        return null;
    }

    private static bool HasHugeAttribute(XmlReader reader)
    {
        for (bool has = reader.MoveToFirstAttribute(); has; has = reader.MoveToNextAttribute())
        {
            if (reader.Value.Length > MostInAttribute)
            {
                return true;
            }
        }

        reader.MoveToElement();
        return false;
    }

    private static XmlReader Open(ReadOnlyMemory<byte> document)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        Stream stream = MemoryMarshal.TryGetArray(document, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(document.ToArray(), writable: false);
        return IsWindows1252(document.Span)
            ? XmlReader.Create(new StreamReader(stream, CodePagesEncodingProvider.Instance.GetEncoding(1252)!), settings)
            : XmlReader.Create(stream, settings);
    }

    /// <summary>What the declaration names, where it is an encoding that the platform leaves to a provider.</summary>
    private static bool IsWindows1252(ReadOnlySpan<byte> document)
    {
        string start = Encoding.Latin1.GetString(document[..Math.Min(document.Length, 200)]);
        int end = start.IndexOf("?>", StringComparison.Ordinal);
        return end > 0 && start.AsSpan(0, end).Contains("windows-1252", StringComparison.OrdinalIgnoreCase);
    }

    private static string PlaceOf(IXmlLineInfo line) => $"line {line.LineNumber}, column {line.LinePosition}";

    private static TranslationFinding Refused(string place, string sentence) => new(FindingSeverity.Error, place, sentence);
}
