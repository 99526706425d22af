using System.Buffers;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Output;

/// <summary>The resources of one message as a transaction: each is put under its own id, so that sending it twice changes nothing.</summary>
internal static class TranslatedBundle
{
    /// <summary>A base for <c>fullUrl</c> of resources that are on no server yet; a name that is never resolved (RFC 2606).</summary>
    private const string Base = "https://duplex.invalid/fhir/";

    /// <summary>MSH-10 tells a message from the others of its sender.</summary>
    private const string ControlId = "urn:duplex:message-control-id";

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<TranslatedResource> resources, BundleOrigin origin)
    {
        Bundle bundle = new()
        {
            Identifier = origin.Number is { } number ? new Identifier { System = ControlId, Value = number } : null,
            Type = BundleTypeCodes.Transaction,
            Timestamp = origin.Timestamp,
        };
        foreach (TranslatedResource resource in resources)
        {
            bundle.Entry.Add(new BundleEntry
            {
                FullUrl = Base + resource.Reference,
                Resource = resource.Resource,
                Request = new BundleEntryRequest { Method = HTTPVerbCodes.PUT, Url = resource.Reference },
            });
        }

        ArrayBufferWriter<byte> output = new(8192);
        FhirJson.Serialize(bundle, output);
        return output.WrittenMemory;
    }
}
