using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Configuration;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Composition;

/// <summary>The private keys with which Duplex authenticates at its counterparties.</summary>
internal static class ConnectionKeys
{
    /// <summary>
    /// Reads the key. One that should lie in the data folder and does not is made there: its public half can then be
    /// registered at the counterparty.
    /// </summary>
    /// <exception cref="DataFolderException">It is not there, or is no usable key.</exception>
    public static SmartSigningKey Read(string connection, SecretReference reference, DataFolderPaths paths)
    {
        try
        {
            if (reference.Source == SecretSource.Environment)
            {
                return FromEnvironment(connection, reference.Name);
            }

            var path = reference.PathIn(paths.Root);
            return path.StartsWith(paths.Keys + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                ? JwkFile.ReadOrCreate(path, SmartSigningAlgorithm.ES384)
                : JwkFile.Read(path);
        }
        catch (Exception unreadable) when (unreadable is FormatException or IOException or JsonException or UnauthorizedAccessException)
        {
            throw new DataFolderException(
                $"The key of connection '{connection}' ({reference}) cannot be used: {unreadable.Message.TrimEnd('.')}.", unreadable);
        }
    }

    private static SmartSigningKey FromEnvironment(string connection, string variable)
    {
        var text = Environment.GetEnvironmentVariable(variable);
        return JsonNode.Parse(string.IsNullOrWhiteSpace(text) ? "null" : text) is JsonObject jwk
            ? SmartSigningKey.FromPrivateJwk(jwk)
            : throw new DataFolderException($"The key of connection '{connection}' should be in the environment variable {variable}, which holds no JWK; set it to one private JWK.");
    }
}
