using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>The message as received, for whoever wants to see what a resource was made of (sheet <c>MSH[Provenance-Source]</c>).</summary>
internal static class SourceMessage
{
    /// <summary>The media type of HL7 v2 with delimiters.</summary>
    private const string MediaType = "x-application/hl7-v2+er7";

    /// <summary>A reference to it.</summary>
    public static string Add(MessageBuild build, string id, ReadOnlyMemory<byte> received)
    {
        DocumentReference document = new()
        {
            Id = id,
            Status = DocumentReferenceStatusCodes.Current,
            Content =
            [
                new DocumentReferenceContent
                {
                    Attachment = new Attachment { ContentType = MediaType, Data = FhirBase64Binary.FromBytes(received.Span) },
                },
            ],
        };

        // Whoever may not see a resource may not see it in the message either.
        foreach (TranslatedResource resource in build.Resources)
        {
            if (resource.Written is null && resource.Resource.Meta is { } meta)
            {
                SecurityLabels.Add(document, meta.Security);
            }
        }

        return build.AddShared(document).Reference;
    }
}
