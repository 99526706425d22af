using Duplex.Fhir.Client.Http;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Client;

/// <summary>What a patch does to a resource (FHIR R4 http.html#patch).</summary>
public sealed class PatchBody
{
    private PatchBody(ReadOnlyMemory<byte> bytes, string mediaType)
    {
        Bytes = bytes;
        MediaType = mediaType;
    }

    /// <summary>As sent.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary><c>application/json-patch+json</c> or <c>application/fhir+json</c>.</summary>
    public string MediaType { get; }

    /// <summary>A JSON Patch (RFC 6902): a JSON array of operations in UTF-8, sent as it is.</summary>
    public static PatchBody Json(ReadOnlyMemory<byte> operations) => new(operations, FhirMediaTypes.JsonPatch);

    /// <summary>A FHIRPath Patch (FHIR R4 fhirpatch.html): parameters named <c>operation</c> with their parts.</summary>
    public static PatchBody FhirPath(Parameters operations) => new(FhirJson.Serialize(operations), FhirMediaTypes.Json);
}
