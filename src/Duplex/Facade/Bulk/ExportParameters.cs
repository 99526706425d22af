using System.Text.Json;

namespace Duplex.Facade.Bulk;

/// <summary>The parameters of a kick-off: of the address, or of a body that is a Parameters resource.</summary>
internal static class ExportParameters
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>Names with their values in the order given; a reference is its text.</summary>
    public static async ValueTask<(IReadOnlyList<KeyValuePair<string, string>>? Parameters, FhirResult? Problem)> ReadAsync(HttpRequest request)
    {
        var parameters = request.Query
            .Where(pair => pair.Key != "_format")
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
            .ToList();
        if (HttpMethods.IsGet(request.Method))
        {
            return (parameters, null);
        }

        if (await RequestBody.ReadAsync(request, MostBytes, request.HttpContext.RequestAborted) is not { } body)
        {
            return (null, FhirResult.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"The body is longer than {MostBytes} bytes; export a Group instead of naming its patients."));
        }

        if (body.Length == 0)
        {
            return (parameters, null);
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            parameters.AddRange(Read(json.RootElement));
            return (parameters, null);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return (null, FhirResult.Outcome(
                StatusCodes.Status400BadRequest, "structure", "The body must be a Parameters resource in JSON, each parameter with its name and one value."));
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Read(JsonElement root)
    {
        if (root.GetProperty("resourceType").GetString() != "Parameters")
        {
            throw new JsonException("It is another resource.");
        }

        return root.TryGetProperty("parameter", out var list)
            ? [.. list.EnumerateArray().Select(parameter => KeyValuePair.Create(parameter.GetProperty("name").GetString() ?? "", ValueOf(parameter)))]
            : [];
    }

    private static string ValueOf(JsonElement parameter)
    {
        var value = parameter.EnumerateObject().Single(member => member.Name.StartsWith("value", StringComparison.Ordinal)).Value;
        return value.ValueKind switch
        {
            JsonValueKind.Object => value.GetProperty("reference").GetString() ?? "",
            JsonValueKind.String => value.GetString() ?? "",
            _ => value.GetRawText(),
        };
    }
}
