using System.Xml;
using System.Xml.Linq;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>
/// A C-CDA document (R1.1 to R2.1: CCD, consultation note, discharge summary and the like) to FHIR R4: the patient, a Composition with
/// the narrative of every section, and a resource for each entry whose kind is known. Pure: the same bytes and options, the same result.
/// </summary>
public static class CcdaTranslation
{
    /// <summary>The largest document that is read. 32 MiB.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int MostDepth = 200;

    /// <summary>Translates one document.</summary>
    public static CcdaTranslationResult ToFhir(ReadOnlyMemory<byte> document, TranslationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        CcdaBuild build = new(options);
        if (document.Length > MostBytes)
        {
            return Refused(build, "byte 0", $"The document has {document.Length} bytes; right would be {MostBytes} at most.");
        }

        XElement root;
        try
        {
            root = Read(document);
        }
        catch (XmlException exception)
        {
            // The exception's own text quotes the document.
            return Refused(
                build, $"line {exception.LineNumber}, column {exception.LinePosition}", "The document is no well-formed XML without a DTD; right would be a ClinicalDocument of urn:hl7-org:v3.");
        }

        if (root.Name != Cda.Hl7 + "ClinicalDocument")
        {
            return new(TranslationVerdict.NotUnderstood, null, null, [new(FindingSeverity.Error, "/", "The document's root is no ClinicalDocument of urn:hl7-org:v3, so it is no C-CDA.")], Coverage.TranslationCoverage.Empty);
        }

        return CcdaDocument.Read(root, build) is { } patient
            ? new(TranslationVerdict.Interpreted, patient, TranslatedBundle.Write(build.Resources, default), build.Findings, CcdaCoverage.Of(root, build))
            : new(TranslationVerdict.Uninterpretable, null, null, build.Findings, CcdaCoverage.Of(root, build));
    }

    private static CcdaTranslationResult Refused(CcdaBuild build, string place, string sentence)
    {
        build.Tell(FindingSeverity.Error, place, sentence);
        return new(TranslationVerdict.Uninterpretable, null, null, build.Findings, Coverage.TranslationCoverage.Empty);
    }

    private static XElement Read(ReadOnlyMemory<byte> document)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using MemoryStream stream = new(document.ToArray(), writable: false);
        using (XmlReader depth = XmlReader.Create(stream, settings))
        {
            while (depth.Read())
            {
                if (depth.Depth > MostDepth)
                {
                    throw new XmlException("Too deep.", null, ((IXmlLineInfo)depth).LineNumber, ((IXmlLineInfo)depth).LinePosition);
                }
            }
        }

        stream.Position = 0;
        using XmlReader reader = XmlReader.Create(stream, settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}

/// <summary>What one document gives in FHIR.</summary>
/// <param name="Patient"><c>Patient/{id}</c>; null where it gives nothing.</param>
/// <param name="Bundle">A Bundle of type transaction as JSON; null where it gives nothing.</param>
/// <param name="Findings">What was wrong with the document.</param>
/// <param name="Coverage">What became of each coded entry and section.</param>
public sealed record CcdaTranslationResult(
    TranslationVerdict Verdict,
    string? Patient,
    ReadOnlyMemory<byte>? Bundle,
    IReadOnlyList<TranslationFinding> Findings,
    Coverage.TranslationCoverage Coverage);
