namespace Duplex.Facade;

/// <summary>Addresses that are too long, told as a FHIR server tells it.</summary>
internal static class LengthGuard
{
    public const int LongestAddress = 16 * 1024;

    public static IApplicationBuilder UseLengthGuard(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.Path.Value!.Length + (http.Request.QueryString.Value?.Length ?? 0) <= LongestAddress ? next(http)
        : FhirResult.Outcome(
            StatusCodes.Status414UriTooLong, "too-long",
            $"An address has at most {LongestAddress} characters here; send a long search as a form: POST [type]/_search.").ExecuteAsync(http));
}
