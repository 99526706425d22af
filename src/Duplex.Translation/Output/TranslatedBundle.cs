using System.Buffers;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>The resources of one message as a transaction: each is put under its own id, so that sending it twice changes nothing.</summary>
internal static class TranslatedBundle
{
    /// <summary>A base for <c>fullUrl</c> of resources that are on no server yet; a name that is never resolved (RFC 2606).</summary>
    private const string Base = "https://duplex.invalid/fhir/";

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<TranslatedResource> resources)
    {
        Bundle bundle = new() { Type = BundleTypeCodes.Transaction };
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
