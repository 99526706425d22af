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

    private const int FirstCapacity = 64 * 1024;
    private const int MostKept = 1024 * 1024;

    // Written into by one translation at a time, so that growing is paid once for each thread.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _output;

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<TranslatedResource> resources, BundleOrigin origin)
    {
        Bundle bundle = new()
        {
            Identifier = origin.Number is { } number ? new Identifier { System = ControlId, Value = number } : null,
            Type = BundleTypeCodes.Transaction,
            Timestamp = origin.Timestamp,
        };
        bundle.Entry.EnsureCapacity(resources.Count);
        foreach (TranslatedResource resource in resources)
        {
            string reference = resource.Reference;
            bundle.Entry.Add(new BundleEntry
            {
                FullUrl = Base + reference,
                Resource = resource.Resource,
                Request = new BundleEntryRequest { Method = HTTPVerbCodes.PUT, Url = reference },
            });
        }

        ArrayBufferWriter<byte> output = _output ??= new(FirstCapacity);
        output.ResetWrittenCount();
        FhirJson.Serialize(bundle, output);
        byte[] json = output.WrittenSpan.ToArray();
        if (output.Capacity > MostKept)
        {
            _output = null;
        }

        return json;
    }
}
