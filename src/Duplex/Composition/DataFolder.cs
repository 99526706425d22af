using System.Security.Cryptography;

namespace Duplex.Composition;

/// <summary>
/// The one folder in which an installation keeps everything. Only its owner may look into it. While this is open, no
/// other program opens the folder.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private const UnixFileMode OwnerOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly FileStream _lock;

    private DataFolder(DataFolderPaths paths, FileStream @lock, byte[] installationKey, string operatorToken)
    {
        Paths = paths;
        _lock = @lock;
        InstallationKey = installationKey;
        OperatorToken = operatorToken;
    }

    public DataFolderPaths Paths { get; }

    /// <summary>32 secret bytes under which lanes and our own ids are made.</summary>
    public ReadOnlyMemory<byte> InstallationKey { get; }

    /// <summary>What the command line shows to the running program's API.</summary>
    public string OperatorToken { get; }

    /// <summary>Creates what is missing and locks the folder.</summary>
    /// <exception cref="DataFolderException">It is in use, or it is no data folder of Duplex.</exception>
    public static DataFolder Open(string path)
    {
        var paths = new DataFolderPaths(path);
        Create(paths);
        var @lock = Lock(paths);
        try
        {
            foreach (var folder in paths.Folders)
            {
                CreateOwnerOnly(folder);
            }

            var key = SecretFile.ReadOrCreate(paths.InstallationKey, () => RandomNumberGenerator.GetBytes(32));
            if (key.Length != 32)
            {
                throw new DataFolderException($"{paths.InstallationKey} holds {key.Length} bytes instead of 32; restore it from a backup, since lanes and ids depend on it.");
            }

            var token = SecretFile.ReadOrCreate(paths.OperatorToken, () => System.Buffers.Text.Base64Url.EncodeToUtf8(RandomNumberGenerator.GetBytes(32)));
            return new DataFolder(paths, @lock, key, System.Text.Encoding.ASCII.GetString(token).Trim());
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    public void Dispose() => _lock.Dispose();

    private static void Create(DataFolderPaths paths)
    {
        if (Directory.Exists(paths.Root) && Directory.EnumerateFileSystemEntries(paths.Root).Except(paths.Given).Any() && !File.Exists(paths.Lock))
        {
            throw new DataFolderException($"{paths.Root} holds other files and is no data folder of Duplex; name an empty or new folder with --data.");
        }

        try
        {
            CreateOwnerOnly(paths.Root);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException($"The data folder {paths.Root} cannot be made: {failure.Message.TrimEnd('.')}; name another one with --data.", failure);
        }
    }

    private static FileStream Lock(DataFolderPaths paths)
    {
        try
        {
            return new FileStream(paths.Lock, SecretFile.Options(FileMode.OpenOrCreate));
        }
        catch (IOException held)
        {
            var run = RunFile.Read(paths);
            var by = run is null ? "another program" : $"the duplex with process id {run.Pid} at {run.Web}";
            throw new DataFolderException($"The data folder {paths.Root} is in use by {by}; stop it, or name another folder with --data.", held);
        }
    }

    private static void CreateOwnerOnly(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnerOnlyFolder);
        File.SetUnixFileMode(path, OwnerOnlyFolder);
    }
}
