using Microsoft.Net.Http.Headers;

namespace Duplex.Facade;

/// <summary>Which formats a caller takes and sends (FHIR R4, "Content Types and encodings").</summary>
internal static class AcceptedFormats
{
    private static readonly string[] Json = ["application/fhir+json", "application/json", "text/json", "json"];

    /// <summary>The caller can read JSON: <c>_format</c> goes before the Accept header.</summary>
    public static bool Allow(HttpRequest request)
    {
        var wish = request.Query["_format"].ToString();
        if (wish.Length > 0)
        {
            // A plus sign that was not encoded arrives as a blank.
            return IsJson(wish.Replace(' ', '+'));
        }

        var accept = request.Headers.Accept;
        return accept.Count == 0
            || (MediaTypeHeaderValue.TryParseList(accept, out var types) && types.Any(type =>
                type.Quality != 0 && IsOfR4(type) && (type.MatchesAllTypes || IsJson(type.MediaType.Value) || (type.MatchesAllSubTypes && type.Type == "application"))));
    }

    /// <summary>The body is JSON in UTF-8, as far as its header says.</summary>
    public static bool IsJsonBody(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && IsJson(type.MediaType.Value)
        && IsOfR4(type)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    // The parameter names a publication of FHIR (R4, "FHIR version parameter").
    private static bool IsOfR4(MediaTypeHeaderValue type) =>
        type.Parameters.FirstOrDefault(one => one.Name.Equals("fhirVersion", StringComparison.OrdinalIgnoreCase)) is not { } version
        || version.Value.Value?.Trim('"') is "4.0" or "4.0.0" or "4.0.1";

    private static bool IsJson(string? mediaType) =>
        mediaType is not null && Json.Contains(mediaType.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase);
}
