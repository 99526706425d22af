using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>Parameters that come in a body: of a form (<c>_search</c>), or of a FHIR Parameters resource (an operation).</summary>
internal static class FormOrParameters
{
    private const string Form = "application/x-www-form-urlencoded";
    private const int MostBytes = 256 * 1024;

    /// <summary>The parameters of a search: of its address, or of a form too.</summary>
    public static async ValueTask<(string? Query, ChartAnswer? Refused)> OfSearchAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (form, refused) = HttpMethods.IsPost(request.Method) ? await FormAsync(request, cancellationToken) : ("", null);
        return form is null ? (null, refused) : (Joined(request.QueryString.Value ?? "", form), null);
    }

    /// <summary>The form in the body, still encoded, empty where there is no body; or why it is none.</summary>
    public static async ValueTask<(string? Form, ChartAnswer? Refused)> FormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (HasNoBody(request))
        {
            return ("", null);
        }

        return !IsForm(request) ? (null, ChartAnswer.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", $"The body of a search is a form: Content-Type: {Form}."))
            : await RequestBody.ReadAsync(request, MostBytes, cancellationToken) is { } body ? (Encoding.UTF8.GetString(body), null)
            : (null, TooLong());
    }

    /// <summary>Them and those of the address as one query; or why not.</summary>
    public static async ValueTask<(string? Query, ChartAnswer? Refused)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var query = request.QueryString.Value ?? "";
        if (HasNoBody(request))
        {
            return (query, null);
        }

        var isForm = IsForm(request);
        if (!isForm && !AcceptedFormats.IsJsonBody(request))
        {
            return (null, ChartAnswer.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", $"The body must be a form ({Form}); of an operation it may be Parameters in application/fhir+json."));
        }

        if (await RequestBody.ReadAsync(request, MostBytes, cancellationToken) is not { } body)
        {
            return (null, TooLong());
        }

        if (isForm)
        {
            return (Joined(query, Encoding.UTF8.GetString(body)), null);
        }

        var read = FhirJson.Parse(body, FhirReadMode.Strict);
        return read.Resource is Parameters parameters
            ? (QueryHelpers.AddQueryString(query, parameters.Parameter
                .Where(one => one.Name?.Value is not null && one.Value is PrimitiveType)
                .Select(one => KeyValuePair.Create(one.Name!.Value!, ((PrimitiveType)one.Value!).Text))), null)
            : (null, ChartAnswer.Outcome(StatusCodes.Status400BadRequest, read.IsRead ? [new FhirIssue("invalid", "", null, "The body of an operation is a Parameters resource.")] : read.Issues));
    }

    private static bool HasNoBody(HttpRequest request) =>
        request.ContentLength is 0 || request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false };

    private static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase);

    private static string Joined(string query, string form) => form.Length == 0 ? query : query.Length <= 1 ? form : $"{query}&{form}";

    private static ChartAnswer TooLong() => ChartAnswer.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"The body is longer than {MostBytes} bytes.");
}
