using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Identity;
using YamlDotNet.RepresentationModel;

namespace Duplex.Configuration;

/// <summary>Reads one file of <c>apps/</c>.</summary>
internal static class AppFileReader
{
    private static readonly string[] PrivateMembers = ["d", "p", "q", "dp", "dq", "qi", "k"];

    /// <summary>The app, or null when the file says too little to make one; errors are in the file.</summary>
    public static AppOptions? Read(ConfigurationFile file, YamlSection root)
    {
        var id = root.Slug("app", "scribe");
        var organization = root.Has("organization") ? root.Slug("organization", "default") : ConnectionKey.DefaultOrganization;
        var jwks = ReadJwks(root);
        var scopes = ConnectionFileReader.ReadScopes(root);
        var connections = root.RequiredList("connections", "list the connections that the app may use, such as [clinic]");
        var sees = SensitivitySection.Read(root, "sees");
        root.RefuseOthers();
        return file.Errors.Count > 0 || id is null || organization is null || jwks is null
            ? null
            : new AppOptions { Id = id, Organization = organization, Jwks = jwks, Scopes = scopes, Connections = [.. connections.Select(entry => entry.Text)], Sees = sees };
    }

    private static string? ReadJwks(YamlSection root)
    {
        const string Right = "write a JWK Set with the app's public keys: jwks: { keys: [ { kty: EC, crv: P-384, kid: ..., x: ..., y: ... } ] }";
        if (root.RequiredNode("jwks", Right) is not { } node)
        {
            return null;
        }

        if (ToJson(node) is not JsonObject set || set["keys"] is not JsonArray { Count: > 0 } keys)
        {
            root.Report("jwks", "'jwks' is not a JWK Set", Right);
            return null;
        }

        foreach (var key in keys)
        {
            if (key is not JsonObject members || members["kty"] is null || members["kid"] is null)
            {
                root.Report("jwks", "a key has no 'kty' or no 'kid'", Right);
            }
            else if (PrivateMembers.Any(members.ContainsKey))
            {
                root.Report("jwks", "a key holds its private part", "write the public part only, and replace the key: it is no longer secret");
            }
        }

        return set.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair =>
            KeyValuePair.Create((pair.Key as YamlScalarNode)?.Value ?? "", ToJson(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value ?? ""),
        _ => null,
    };
}
