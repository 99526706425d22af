using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Ccda;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>
/// C-CDA documents that a message brings in OBX-5 (ED): the document stays as it came, and its entries are translated beside it where
/// the document is about the patient of the message, which an identifier that both have proves.
/// </summary>
internal static class EmbeddedDocuments
{
    public static void Open(MessageBuild build)
    {
        CcdaEntries known = CcdaEntries.None;
        for (int i = 0, count = build.Resources.Count; i < count; i++)
        {
            TranslatedResource holder = build.Resources[i];
            switch (holder.Written is null ? holder.Resource : null)
            {
                case DocumentReference document:
                    foreach (DocumentReferenceContent content in document.Content)
                    {
                        if (Open(content.Attachment, holder, build, ref known) is { } composition)
                        {
                            (document.Context ??= new DocumentReferenceContext()).Related.Add(new Reference { ReferenceValue = $"Composition/{composition.Id}" });
                        }
                    }

                    break;
                case DiagnosticReport report:
                    foreach (Attachment form in report.PresentedForm)
                    {
                        Open(form, holder, build, ref known);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static Composition? Open(Attachment? attachment, TranslatedResource holder, MessageBuild build, ref CcdaEntries known)
    {
        if (attachment?.Data?.Value is not { } data || !IsXml(attachment.ContentType?.Value, data))
        {
            return null;
        }

        byte[] document = new byte[(data.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(data, document, out int length))
        {
            return null;
        }

        ReadOnlyMemory<byte> bytes = document.AsMemory(0, length);
        if (CcdaXml.Read(bytes, out TranslationFinding? refusal) is not { } root)
        {
            Tell(build, refusal!);
            return null;
        }

        CcdaBuild ccda = new(build.Context.Options, known) { Patient = holder.Patient };
        if (!CcdaTranslation.IsCda(root))
        {
            return null;
        }

        Composition? composition = null;
        if (CcdaPatient.RoleOf(root, ccda) is { } role)
        {
            if (IsSame(ccda.Identifiers(role), build.Find<Patient>(new Reference { ReferenceValue = holder.Patient })))
            {
                ccda.Document = CcdaTranslation.NumberOf(root, ccda, bytes);
                composition = CcdaDocument.Read(root, ccda, holder.Reference);
                foreach (TranslatedResource resource in ccda.Resources)
                {
                    build.Adopt(resource);
                }

                known = ccda.AllKnown();
            }
            else
            {
                ccda.Tell(
                    FindingSeverity.Warning, role.Place(),
                    "No identifier of the document's patient is one of PID-3, so whose it is is not sure: the document was kept and its entries were not taken. Right would be an identifier with the same authority in both.");
            }
        }

        foreach (TranslationFinding finding in ccda.Findings)
        {
            Tell(build, finding);
        }

        return composition;
    }

    private static void Tell(MessageBuild build, TranslationFinding finding) =>
        build.Context.Warn($"OBX-5 {finding.Place}", finding.Sentence);

    private static bool IsSame(List<Identifier> ofDocument, Patient? patient) => patient is not null && ofDocument.Exists(
        identifier => identifier is { System.Value: { } system, Value.Value: { } value } && patient.Identifier.Exists(known => known.System?.Value == system && known.Value?.Value == value));

    /// <summary>By its media type, or by how XML begins in base64 (<c>&lt;?xm</c>, <c>&lt;Cli</c>, and either behind a byte order mark).</summary>
    private static bool IsXml(string? type, string data) =>
        type?.Contains("xml", StringComparison.OrdinalIgnoreCase) == true
        || data.StartsWith("PD94b", StringComparison.Ordinal) || data.StartsWith("PENsa", StringComparison.Ordinal) || data.StartsWith("77u/PD", StringComparison.Ordinal) || data.StartsWith("77u/PE", StringComparison.Ordinal);
}
