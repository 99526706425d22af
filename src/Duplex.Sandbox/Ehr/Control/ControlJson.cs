using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Duplex.Sandbox.Ehr.Control;

/// <summary>The JSON of the control endpoints: the clinic's records in camel case, or <c>{"error": "..."}</c>.</summary>
internal static class ControlJson
{
    public const string NeedsPractitioner = "{\"practitioner\": \"pr1\"}";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static IResult Of<T>(T value) => Results.Text(JsonSerializer.Serialize(value, Options), "application/json");

    public static IResult Of<T>(SandboxResult<T> result)
        where T : class => result.Refusal switch
        {
            null => Of(result.Value),
            SandboxRefusal.NotFound => Refused(404, "There is no such thing in the clinic."),
            SandboxRefusal.UnknownPractitioner => Refused(422, "There is no such practitioner in the clinic."),
            { } refusal => Refused(409, $"Not possible in its present state: {JsonNamingPolicy.KebabCaseLower.ConvertName(refusal.ToString())}."),
        };

    public static IResult Text(JsonNode node, int status = 200) => Results.Text(node.ToText(), "application/json", statusCode: status);

    public static IResult Refused(int status, string text) => Text(new JsonObject { ["error"] = text }, status);

    public static IResult Expected(string example) => Refused(400, $"The body must be like {example}.");

    /// <summary>The body as an object; null when it is none.</summary>
    public static async ValueTask<JsonObject?> BodyAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
