using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>The message as received, for whoever wants to see what a resource was made of (sheet <c>MSH[Provenance-Source]</c>).</summary>
internal static class SourceMessage
{
    /// <summary>The media type of HL7 v2 with delimiters.</summary>
    private const string MediaType = "x-application/hl7-v2+er7";

    private static readonly WrittenForm Unlabelled = WrittenForm.Of(Of(WrittenForm.Id, new FhirBase64Binary(WrittenForm.Data)));

    /// <summary>A reference to it.</summary>
    public static string Add(MessageBuild build, string id, ReadOnlyMemory<byte> received)
    {
        List<Coding> labels = LabelsOf(build.Resources);
        if (labels.Count == 0)
        {
            return build.AddShared<DocumentReference>(Unlabelled.Fill(id, received))!.Reference;
        }

        DocumentReference document = Of(id, FhirBase64Binary.FromBytes(received.Span));
        SecurityLabels.Add(document, labels);
        return build.AddShared(document).Reference;
    }

    private static DocumentReference Of(string id, FhirBase64Binary data) => new()
    {
        Id = id,
        Status = DocumentReferenceStatusCodes.Current,
        Content = [new DocumentReferenceContent { Attachment = new Attachment { ContentType = MediaType, Data = data } }],
    };

    /// <summary>Whoever may not see a resource may not see it in the message either.</summary>
    private static List<Coding> LabelsOf(IReadOnlyList<TranslatedResource> resources)
    {
        List<Coding> labels = [];
        for (int index = 0; index < resources.Count; index++)
        {
            if (resources[index].Written is null && resources[index].Resource.Meta is { } meta)
            {
                labels.AddRange(meta.Security);
            }
        }

        return labels;
    }
}
