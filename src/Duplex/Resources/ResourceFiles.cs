using Duplex.Commands;

namespace Duplex.Resources;

/// <summary>Where a command reads FHIR resources.</summary>
internal static class ResourceFiles
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// The file itself, or the *.json and *.ndjson files of a folder and those in it, in the order of their names; standard input for
    /// <c>-</c>. Links in a folder are not followed.
    /// </summary>
    /// <exception cref="CommandFailure">There is nothing there, it cannot be listed, or it is no file of data.</exception>
    public static IReadOnlyList<ResourceInput> List(string path, Stream standardInput)
    {
        if (path == StandardInput)
        {
            return [ResourceInput.Of(standardInput)];
        }

        if (File.Exists(path))
        {
            return [Input(path, Path.GetFileName(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new CommandFailure(path.Length > 0 ? $"There is no file or folder {path}." : "The path is empty; name a file or a folder.", CommandContext.WrongUsage);
        }

        try
        {
            ResourceInput[] files =
            [
                .. Directory.EnumerateFiles(path, "*", FolderSearch.WithoutLinks)
                    .Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || ResourceInput.IsNdjson(file))
                    .Order(StringComparer.Ordinal)
                    .Select(file => Input(file, Path.GetRelativePath(path, file).Replace('\\', '/'))),
            ];
            return files.Length > 0 ? files : throw new CommandFailure($"There is no *.json or *.ndjson file in {path}.", CommandContext.WrongUsage);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path} cannot be listed; check the rights on it and on the folders in it.", CommandContext.WrongUsage, unreadable);
        }
    }

    private static ResourceInput Input(string path, string name) => FileKind.IsRegular(path)
        ? ResourceInput.Of(path, name)
        : throw new CommandFailure($"{path} is a pipe or a device; name a file or a folder, or write '{StandardInput}' to read standard input.", CommandContext.WrongUsage);
}
