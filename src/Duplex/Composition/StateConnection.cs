using System.Text;
using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>How a data folder's state is reached.</summary>
internal static class StateConnection
{
    /// <summary>The connection string that the reference leads to.</summary>
    /// <exception cref="DataFolderException">It leads nowhere.</exception>
    public static string Read(SecretReference reference, DataFolderPaths paths)
    {
        try
        {
            var text = reference.Source == SecretSource.File
                ? File.ReadAllText(reference.PathIn(paths.Root), Encoding.UTF8)
                : Environment.GetEnvironmentVariable(reference.Name);
            return string.IsNullOrWhiteSpace(text)
                ? throw new DataFolderException($"The connection string of the state ({reference}) is empty; write 'Host=…;Database=…;Username=…;Password=…' there.")
                : text.Trim();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"The connection string of the state ({reference}) cannot be read: {unreadable.Message.TrimEnd('.')}.", unreadable);
        }
    }

    /// <summary>Writes into the data folder where its state lies, so that a start that says nothing of it does not begin a second one.</summary>
    public static void Remember(StorageOptions storage, DataFolderPaths paths)
    {
        if (!File.Exists(paths.Storage))
        {
            SecretFile.Write(paths.Storage, Encoding.UTF8.GetBytes(StorageFile.Write(storage)));
        }
    }
}
