using System.Collections.Immutable;

namespace Duplex.Configuration;

/// <summary>Reads a whole configuration folder and says everything that is wrong with it at once.</summary>
/// <param name="dialects">The dialects that connections may name.</param>
public sealed class ConfigurationFolder(IReadOnlyCollection<Dialect> dialects)
{
    /// <summary>Reads <c>connections/*.yaml</c> of a folder, and <c>apps/*.yaml</c> and <c>storage.yaml</c> of it and of further folders.</summary>
    public ConfigurationResult Read(string folder, params IReadOnlyList<string> appFolders) => Read(folder, ConfigurationEdit.None, appFolders);

    /// <summary>As it would read with one file changed.</summary>
    internal ConfigurationResult Read(string folder, ConfigurationEdit edit, params IReadOnlyList<string> appFolders)
    {
        var connectionsFolder = Path.Combine(folder, "connections");
        var connectionFiles = edit.Apply(Files(connectionsFolder));
        if (connectionFiles.Count == 0 && !Directory.Exists(connectionsFolder))
        {
            return new ConfigurationResult(null, [new ConfigurationError(connectionsFolder, 0, "is not there", "make the folder; the first connection can be put there as a file, or made by the API (PUT /api/connections/NAME)")]);
        }

        var errors = ImmutableArray.CreateBuilder<ConfigurationError>();
        var connections = ReadAll(connectionFiles, edit, errors, (file, root) => ConnectionFileReader.Read(file, root, dialects));
        var apps = ReadApps([folder, .. appFolders], errors);
        if (connections.TrueForAll(connection => connection.Value.Name != BuiltInConfiguration.Connection))
        {
            // The sandbox's own app, registered when this data folder ran with the sandbox, has nothing to do here.
            apps.RemoveAll(app => app.Value.Id == BuiltInConfiguration.App && app.Value.Connections is [BuiltInConfiguration.Connection]);
        }

        var storage = StorageFile.Read([folder, .. appFolders], errors);
        // What a file that can't be read would have said is not known: who names it is not wrong for that.
        errors.AddRange(CrossFileRules.Check(connections, apps, knowsAll: connections.Count == connectionFiles.Count));
        return errors.Count > 0
            ? new ConfigurationResult(null, Sorted(errors))
            : new ConfigurationResult(
                new DuplexConfiguration
                {
                    Storage = storage,
                    Connections = [.. connections.Select(stated => stated.Value)],
                    Apps = [.. apps.Select(stated => stated.Value)],
                },
                []);
    }

    /// <summary>Adds the apps of the data folder, and where it keeps its state, to a configuration that has its connections already.</summary>
    public static ConfigurationResult AddApps(DuplexConfiguration configuration, string folder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var errors = ImmutableArray.CreateBuilder<ConfigurationError>();
        var apps = ReadApps([folder], errors);
        var storage = StorageFile.Read([folder], errors);
        var connections = configuration.Connections.Select(connection => new Stated<ConnectionOptions>(connection, "", 0)).ToList();
        errors.AddRange(CrossFileRules.Check(connections, apps, knowsAll: true));
        return errors.Count > 0
            ? new ConfigurationResult(null, Sorted(errors))
            : new ConfigurationResult(configuration with { Storage = storage, Apps = [.. configuration.Apps, .. apps.Select(stated => stated.Value)] }, []);
    }

    /// <summary>The apps of a folder that can be read, whatever else is wrong there.</summary>
    public static IReadOnlyList<AppOptions> ReadApps(string folder) =>
        [.. ReadApps([folder], ImmutableArray.CreateBuilder<ConfigurationError>()).Select(stated => stated.Value)];

    private static List<Stated<AppOptions>> ReadApps(IEnumerable<string> folders, ImmutableArray<ConfigurationError>.Builder errors) =>
        ReadAll([.. folders.Select(Path.GetFullPath).Distinct().SelectMany(folder => Files(Path.Combine(folder, "apps")))], ConfigurationEdit.None, errors, AppFileReader.Read);

    private static List<Stated<T>> ReadAll<T>(
        IReadOnlyList<string> paths,
        ConfigurationEdit edit,
        ImmutableArray<ConfigurationError>.Builder errors,
        Func<ConfigurationFile, YamlSection, T?> read)
        where T : class
    {
        var found = new List<Stated<T>>();
        foreach (var path in paths)
        {
            var file = new ConfigurationFile(path);
            using var text = edit.Open(path);
            if (file.Read(text) is { } root && read(file, root) is { } value)
            {
                found.Add(new Stated<T>(value, path, root.Line));
            }

            errors.AddRange(file.Errors);
        }

        return found;
    }

    private static string[] Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.yaml").Concat(Directory.EnumerateFiles(folder, "*.yml")).Order(StringComparer.Ordinal)]
        : [];

    private static ImmutableArray<ConfigurationError> Sorted(IEnumerable<ConfigurationError> errors) =>
        [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)];
}
