using System.Security.Cryptography;
using Duplex.Storage.Postgres.State;

namespace Duplex.Composition;

/// <summary>Nodes that share a state make the same lanes, ids and secrets, or each would miss what the other one wrote.</summary>
internal static class SharedKey
{
    private const string Name = "installation-key";

    /// <exception cref="DataFolderException">The state belongs to an installation with another key.</exception>
    public static async ValueTask CheckAsync(PostgresStateStore state, DataFolderPaths paths, CancellationToken cancellationToken)
    {
        var own = Convert.ToHexStringLower(HMACSHA256.HashData(await File.ReadAllBytesAsync(paths.InstallationKey, cancellationToken), "duplex installation key"u8));
        if (await state.AgreeAsync(Name, own, cancellationToken) != own)
        {
            throw new DataFolderException(
                $"{paths.InstallationKey} is not the key under which the state in PostgreSQL was written; copy the folder 'keys' of that installation's data folder to {paths.Keys}, or name another database.");
        }
    }
}
