using System.Text;
using System.Text.Json;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Operations;

/// <summary>What an operation was called with: parameters in the address, and a body that is Parameters or the one resource itself.</summary>
internal sealed record OperationInput
{
    private IReadOnlyList<KeyValuePair<string, string>> InAddress { get; init; } = [];

    private Parameters Body { get; init; } = new();

    /// <summary>The resource as it was received, whatever is wrong with it; empty where there is none.</summary>
    public byte[] ResourceBytes { get; private init; } = [];

    /// <summary>The body's own resource, or the one of the parameter <c>resource</c>.</summary>
    public Resource? Resource { get; private init; }

    public static async ValueTask<(OperationInput? Input, FhirResult? Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var address = request.Query.Where(pair => pair.Key is not ("_format" or "_pretty"))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        if (!HttpMethods.IsPost(request.Method))
        {
            return (new OperationInput { InAddress = address }, null);
        }

        if (await RequestBody.ReadAsync(request, ReadBody.MostBytes, cancellationToken) is not { } bytes)
        {
            return (null, ReadBody.TooLong().ToResult());
        }

        if (bytes.Length == 0)
        {
            return (new OperationInput { InAddress = address }, null);
        }

        if (!AcceptedFormats.IsJsonBody(request))
        {
            return (null, FhirResult.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", "The body must be FHIR JSON in UTF-8: Content-Type: application/fhir+json."));
        }

        // What is wrong with the resource is for the operation to say.
        var read = FhirJson.Parse(bytes, new FhirReadOptions(FhirReadMode.Lenient, ReadBody.MostBytes));
        return read.Resource switch
        {
            Parameters parameters => (new OperationInput
            {
                InAddress = address, Body = parameters, Resource = parameters.Parameter.FirstOrDefault(one => one.Name?.Value == "resource")?.Resource,
                ResourceBytes = ResourceIn(bytes),
            }, null),
            { } resource => (new OperationInput { InAddress = address, Resource = resource, ResourceBytes = bytes }, null),
            _ => (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, read.Issues)),
        };
    }

    /// <summary>Where the operation was called, below the facade's address, with what stood in the address.</summary>
    public static string PlaceOf(HttpRequest request)
    {
        // /fhir/{connection}/...
        var path = request.Path.Value ?? "";
        var place = path.IndexOf('/', path.IndexOf('/', 1) + 1);
        return $"{path[Math.Max(0, place)..]}{request.QueryString.Value}";
    }

    private static byte[] ResourceIn(byte[] parameters)
    {
        using var document = JsonDocument.Parse(parameters);
        var found = document.RootElement.GetProperty("parameter").EnumerateArray()
            .Where(one => one.TryGetProperty("name", out var name) && name.ValueEquals("resource"))
            .Select(one => one.TryGetProperty("resource", out var resource) ? resource : default).FirstOrDefault();
        return found.ValueKind == JsonValueKind.Object ? Encoding.UTF8.GetBytes(found.GetRawText()) : [];
    }

    /// <summary>A primitive parameter; null where it was not given.</summary>
    public string? Text(string name) => Parameter(name) switch
    {
        null => InAddress.FirstOrDefault(pair => pair.Key == name).Value,
        PrimitiveType primitive => primitive.Text,
        _ => null,
    };

    public DataType? Parameter(string name) => Body.Parameter.FirstOrDefault(one => one.Name?.Value == name)?.Value;

    /// <summary>The first parameter that is none of these; null where all are.</summary>
    public string? Other(params ReadOnlySpan<string> known)
    {
        foreach (var name in InAddress.Select(pair => pair.Key).Concat(Body.Parameter.Select(one => one.Name?.Value ?? "")))
        {
            if (!known.Contains(name))
            {
                return name;
            }
        }

        return null;
    }
}
