namespace Duplex.Commands;

/// <summary>Files of FHIR resources that a command was given.</summary>
internal static class ResourceFiles
{
    // A link may lead in a circle, or nowhere.
    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>
    /// The file itself, or the *.json and *.ndjson files of a folder and those in it, in the order of their names. Links in a folder
    /// are not followed.
    /// </summary>
    /// <exception cref="CommandFailure">There is nothing there, or it cannot be listed.</exception>
    public static IReadOnlyList<(string Path, string Name)> List(string path)
    {
        if (File.Exists(path))
        {
            return [(path, Path.GetFileName(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new CommandFailure($"There is no file or folder {path}.");
        }

        try
        {
            return
            [
                .. Directory.EnumerateFiles(path, "*", WithoutLinks)
                    .Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsNdjson(file))
                    .Order(StringComparer.Ordinal)
                    .Select(file => (file, Path.GetRelativePath(path, file).Replace('\\', '/'))),
            ];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be listed; check the rights on it and on the folders in it.", inner: unreadable);
        }
    }

    public static bool IsNdjson(string path) => path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
