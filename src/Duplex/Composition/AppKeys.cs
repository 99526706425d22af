using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Configuration;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Composition;

/// <summary>Keys and registrations of apps that lie in the data folder.</summary>
internal static class AppKeys
{
    private static readonly JsonSerializerOptions OneLine = new() { WriteIndented = false };

    /// <summary>Registers the sandbox's scribe app where it is not registered yet: a fresh key, and its public half in <c>apps/scribe.yaml</c>.</summary>
    public static void RegisterScribe(DataFolderPaths paths)
    {
        using var key = JwkFile.ReadOrCreate(paths.AppKey(BuiltInConfiguration.App), SmartSigningAlgorithm.ES384);
        var registration = paths.AppFile(BuiltInConfiguration.App);
        if (!File.Exists(registration))
        {
            SecretFile.Write(registration, Encoding.UTF8.GetBytes(Registration(JwksDocument.Of(key))));
        }
    }

    /// <summary>The private key of an app, if this installation holds it: apps of others keep theirs to themselves.</summary>
    public static SmartSigningKey? Find(DataFolderPaths paths, string app) =>
        YamlValues.IsSlug(app) && File.Exists(paths.AppKey(app)) ? JwkFile.Read(paths.AppKey(app)) : null;

    // JSON is YAML, so the key set stands in the file as it is registered elsewhere.
    private static string Registration(JsonObject publicKeys) =>
        $"""
        # The scribe app of the sandbox clinic (synthetic). Its private key lies in keys/apps/{BuiltInConfiguration.App}.jwk.
        app: {BuiltInConfiguration.App}
        organization: default
        connections: [{BuiltInConfiguration.Connection}]
        scopes: [{string.Join(", ", BuiltInConfiguration.AppScopes)}]
        jwks: {publicKeys.ToJsonString(OneLine)}

        """;
}
