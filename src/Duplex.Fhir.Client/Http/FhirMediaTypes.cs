namespace Duplex.Fhir.Client.Http;

internal static class FhirMediaTypes
{
    public const string Json = "application/fhir+json";
}
