using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>The discovery document of SMART App Launch, for a server of backend services only.</summary>
internal static class SmartConfiguration
{
    public static JsonObject Of(EhrAddresses addresses, WritableTypes types) => new()
    {
        ["token_endpoint"] = addresses.TokenEndpoint,
        ["grant_types_supported"] = new JsonArray("client_credentials"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
        ["token_endpoint_auth_signing_alg_values_supported"] = new JsonArray("RS384", "ES384"),
        ["code_challenge_methods_supported"] = new JsonArray("S256"),
        ["scopes_supported"] = new JsonArray([.. ServedResources.Types.Select(type =>
            (JsonNode)$"system/{type}.{(types.Find(type) switch { null => "rs", { IsDeletable: true } => "cruds", _ => "crus" })}")]),
        ["capabilities"] = new JsonArray("client-confidential-asymmetric", "permission-v1", "permission-v2"),
    };
}
