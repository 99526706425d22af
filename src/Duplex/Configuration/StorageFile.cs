using System.Collections.Immutable;

namespace Duplex.Configuration;

/// <summary>Reads and writes <c>storage.yaml</c>: in the configuration folder, and in the data folder, which remembers where its state lies.</summary>
internal static class StorageFile
{
    private const string StateFile = "state.db";
    private const string Right = "write 'sqlite', or 'postgres' and 'connection: env:NAME'";

    /// <summary>What the folders say, the first of them first. Where they contradict each other, that is an error.</summary>
    public static StorageOptions Read(IEnumerable<string> folders, ImmutableArray<ConfigurationError>.Builder errors)
    {
        Stated<StorageOptions>? found = null;
        foreach (var path in folders.Select(folder => Path.Combine(Path.GetFullPath(folder), StorageOptions.FileName)).Distinct().Where(File.Exists))
        {
            var file = new ConfigurationFile(path);
            using var text = File.OpenText(path);
            if (file.Read(text) is { } root && Read(file, root) is { } value)
            {
                if (found is not null && found.Value != value)
                {
                    errors.Add(new ConfigurationError(
                        found.File, found.Line, $"the data folder keeps its state elsewhere ({path})", "say the same as there, or name another data folder with --data"));
                }

                found ??= new Stated<StorageOptions>(value, path, root.Line);
            }

            errors.AddRange(file.Errors);
        }

        if (found is { Value.State: StateStorage.Postgres } && folders.Select(folder => Path.Combine(folder, StateFile)).FirstOrDefault(File.Exists) is { } state)
        {
            errors.Add(new ConfigurationError(found.File, found.Line, $"the data folder keeps its state in {state}", "name a new data folder with --data, or say 'state: sqlite'"));
        }

        return found?.Value ?? StorageOptions.Embedded;
    }

    /// <summary>The file's text, as <see cref="Read(IEnumerable{string}, ImmutableArray{ConfigurationError}.Builder)"/> takes it.</summary>
    public static string Write(StorageOptions storage) => storage.Connection is { } connection
        ? $"state: postgres\nconnection: '{connection.ToString().Replace("'", "''", StringComparison.Ordinal)}'\n"
        : "state: sqlite\n";

    private static StorageOptions? Read(ConfigurationFile file, YamlSection root)
    {
        var state = root.RequiredText("state", Right);
        var connection = state == "postgres" ? root.Secret("connection") : null;
        root.RefuseOthers();
        if (state is not (null or "sqlite" or "postgres"))
        {
            root.Report("state", $"'{state}' is no place to keep the state", Right);
        }

        return file.Errors.Count > 0 ? null : state == "postgres" ? new StorageOptions(StateStorage.Postgres, connection) : StorageOptions.Embedded;
    }
}
