using System.Security.Cryptography;
using System.Xml.Linq;
using Duplex.Translation.Coverage;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>
/// A C-CDA document (R1.1 to R2.1: CCD, consultation note, discharge summary and the like) to FHIR R4: the patient, a Composition with
/// the narrative of every section, and resources for each entry whose kind is known. Pure: the same bytes and options, the same result.
/// </summary>
public static class CcdaTranslation
{
    /// <summary>The largest document that is read. 32 MiB.</summary>
    public const int MostBytes = CcdaXml.MostBytes;

    private static readonly TranslationFinding NotCda = new(
        FindingSeverity.Error, "/", "The document's root is no ClinicalDocument of urn:hl7-org:v3, so it is no C-CDA.");

    /// <summary>The resources as they would be if nothing had been known before.</summary>
    /// <param name="document">The bytes of one document.</param>
    /// <param name="options">What is known of the counterparty.</param>
    /// <param name="known">Entries of documents that were translated before (<see cref="CcdaTranslationResult.Entries"/>); what comes again is marked. Default: none.</param>
    public static CcdaTranslationResult ToFhir(ReadOnlyMemory<byte> document, TranslationOptions options, CcdaEntries? known = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        (TranslationVerdict verdict, XElement? root, CcdaBuild build) = Read(document, options with { NamesDirectory = true }, known);
        bool isRead = verdict == TranslationVerdict.Interpreted;
        return new(
            verdict,
            isRead ? build.Patient : null,
            isRead ? TranslatedBundle.Write(build.Resources, default) : (ReadOnlyMemory<byte>?)null,
            build.Findings,
            isRead ? build.AllKnown() : build.Known,
            new Lazy<TranslationCoverage>(() => root is null ? TranslationCoverage.Empty : CcdaCoverage.Of(root, build.Taken)));
    }

    /// <summary>As changes of a chart, whose directory of people and places is not the document's.</summary>
    /// <inheritdoc cref="ToFhir"/>
    public static TranslationResult Interpret(ReadOnlyMemory<byte> document, TranslationOptions options, CcdaEntries? known = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        (TranslationVerdict verdict, _, CcdaBuild build) = Read(document, options with { NamesDirectory = false }, known);
        return new(
            verdict,
            verdict == TranslationVerdict.Interpreted ? [new TranslatedPatient(build.Patient, [.. build.Resources.Select(static resource => resource.ToChange())])] : [],
            build.Findings);
    }

    private static (TranslationVerdict Verdict, XElement? Root, CcdaBuild Build) Read(ReadOnlyMemory<byte> document, TranslationOptions options, CcdaEntries? known)
    {
        CcdaBuild build = new(options, known ?? CcdaEntries.None);
        if (CcdaXml.Read(document, out TranslationFinding? refusal) is not { } root)
        {
            build.Tell(refusal!.Severity, refusal.Place, refusal.Sentence);
            return (TranslationVerdict.Uninterpretable, null, build);
        }

        if (!IsCda(root))
        {
            build.Tell(NotCda.Severity, NotCda.Place, NotCda.Sentence);
            return (TranslationVerdict.NotUnderstood, null, build);
        }

        if (CcdaPatient.RoleOf(root, build) is not { } role)
        {
            return (TranslationVerdict.Uninterpretable, root, build);
        }

        build.Document = NumberOf(root, build, document);
        CcdaPatient.Read(role, build);
        CcdaDocument.Read(root, build);
        return (TranslationVerdict.Interpreted, root, build);
    }

    internal static bool IsCda(XElement root) => root.Name == Cda.Hl7 + "ClinicalDocument";

    internal static string NumberOf(XElement root, CcdaBuild build, ReadOnlyMemory<byte> document) =>
        CcdaDocument.NumberOf(root, build, () => build.Options.IdOf($"ccda\u001f{Convert.ToHexStringLower(SHA256.HashData(document.Span))}"));
}
