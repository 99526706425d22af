using System.Text.Json.Nodes;

namespace Duplex.Facade.Resources;

/// <summary>A change that says that a resource should never have been there.</summary>
internal static class Retraction
{
    private const string EnteredInError = "entered-in-error";

    /// <summary>By its status, or where that is a concept by its verification status (problems, allergies).</summary>
    public static bool Is(JsonNode? resource) => resource is JsonObject members
        && (Text(members["status"]) == EnteredInError
            || (members["verificationStatus"] is JsonObject concept && concept["coding"] is JsonArray codings && codings.Any(coding => coding is JsonObject one && Text(one["code"]) == EnteredInError)));

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
