using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
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
    public static async ValueTask<(string? Query, ChartAnswer? Refused)> OfSearchAsync(HttpRequest request, CancellationToken cancellationToken) =>
        HttpMethods.IsPost(request.Method) ? await ReadAsync(request, cancellationToken) : (request.QueryString.Value ?? "", null);

    /// <summary>Them and those of the address as one query; or why not.</summary>
    public static async ValueTask<(string? Query, ChartAnswer? Refused)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var query = request.QueryString.Value ?? "";
        if (request.ContentLength is 0 || (request.ContentLength is null && request.ContentType is null))
        {
            return (query, null);
        }

        var isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase);
        if (!isForm && !AcceptedFormats.IsJsonBody(request))
        {
            return (null, ChartAnswer.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", $"The body must be a form ({Form}); of an operation it may be Parameters in application/fhir+json."));
        }

        if (await RequestBody.ReadAsync(request, MostBytes, cancellationToken) is not { } body)
        {
            return (null, ChartAnswer.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"The body is longer than {MostBytes} bytes."));
        }

        if (isForm)
        {
            var form = Encoding.UTF8.GetString(body);
            return (query.Length <= 1 ? form : $"{query}&{form}", null);
        }

        var read = FhirJson.Parse(body, FhirReadMode.Strict);
        return read.Resource is Parameters parameters
            ? (QueryHelpers.AddQueryString(query, parameters.Parameter
                .Where(one => one.Name?.Value is not null && one.Value is PrimitiveType)
                .Select(one => KeyValuePair.Create(one.Name!.Value!, ((PrimitiveType)one.Value!).Text))), null)
            : (null, ChartAnswer.Outcome(StatusCodes.Status400BadRequest, read.IsRead ? [new FhirIssue("invalid", "", null, "The body of an operation is a Parameters resource.")] : read.Issues));
    }
}
