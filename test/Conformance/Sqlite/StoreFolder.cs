namespace Duplex.Conformance.Sqlite;

/// <summary>A folder for store files, removed at the end.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("duplex-store-").FullName;
    private int _copies;

    public StoreFolder() => Current = Directory.CreateDirectory(Path.Combine(_root, "0")).FullName;

    public string Current { get; private set; }

    public string File(string name) => Path.Combine(Current, name);

    /// <summary>Moves on to a copy of the files as they lie now, although they are open.</summary>
    public void CopyOpenFiles()
    {
        var copy = Directory.CreateDirectory(Path.Combine(_root, $"{++_copies}")).FullName;
        foreach (var file in Directory.GetFiles(Current).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            System.IO.File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        Current = copy;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
