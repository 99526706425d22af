namespace Duplex.GeneratedFiles;

/// <summary>The folder that holds generated files beside hand-written ones.</summary>
public static class OutputFolder
{
    /// <summary>Writes the files and removes generated ones that no longer belong.</summary>
    /// <param name="folder">The root; made if absent.</param>
    /// <param name="files">Text by path relative to the root, with forward slashes.</param>
    public static void Replace(string folder, IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }

        foreach (var stale in Read(folder).Keys.Except(files.Keys))
        {
            File.Delete(Path.Combine(folder, stale));
        }
    }

    /// <summary>The generated files that are there: text by relative path.</summary>
    public static IReadOnlyDictionary<string, string> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.g.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(folder, path)).ReplaceLineEndings("\n"));
}
