using Duplex.Fhir;
using Duplex.Fhir.Model;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Facade;

/// <summary>An answer in FHIR JSON.</summary>
internal sealed class FhirResult(int status, ReadOnlyMemory<byte> body) : IResult
{
    public const string ContentType = "application/fhir+json; charset=utf-8";

    private readonly List<KeyValuePair<string, string>> _headers = [];

    public static FhirResult Outcome(int status, string code, string sentence, string? expression = null) =>
        Outcome(status, [new FhirIssue(code, expression ?? "", null, sentence)]);

    public static FhirResult Outcome(int status, IReadOnlyList<FhirIssue> issues) =>
        new(status, FhirJson.Serialize(OperationOutcomes.From(issues)));

    /// <summary>What was read, where it was; empty of any other answer.</summary>
    public ReadOnlyMemory<byte> Read => status == Microsoft.AspNetCore.Http.StatusCodes.Status200OK ? body : default;

    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    public FhirResult With(string header, string? value)
    {
        if (value is not null)
        {
            _headers.Add(new(header, value));
        }

        return this;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in _headers)
        {
            response.Headers.Append(name, value);
        }

        if (!body.IsEmpty)
        {
            response.ContentType = ContentType;
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }
}
