namespace Duplex.Fhir.Client.Http;

internal static class FhirMediaTypes
{
    public const string Json = "application/fhir+json";

    /// <summary>RFC 6902.</summary>
    public const string JsonPatch = "application/json-patch+json";

    /// <summary>The body of a POST to <c>_search</c>.</summary>
    public const string Form = "application/x-www-form-urlencoded";
}
