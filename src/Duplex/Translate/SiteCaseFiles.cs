using Duplex.Commands;
using Duplex.Configuration;

namespace Duplex.Translate;

/// <summary>The cases of a file or a folder, each with what is wrong with its file.</summary>
internal static class SiteCaseFiles
{
    /// <summary>In the order of their names. Links in a folder are not followed.</summary>
    /// <exception cref="IOException">The folder cannot be listed, or a file not read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static IReadOnlyList<SiteCaseFile> Read(string path)
    {
        var isFile = File.Exists(path);
        string[] paths = isFile ? [path] : [.. Directory.EnumerateFiles(path, "*" + SiteCaseReader.End, FolderSearch.WithoutLinks).Order(StringComparer.Ordinal)];
        var cases = new List<SiteCaseFile>();
        foreach (var one in paths)
        {
            var file = new ConfigurationFile(one);
            using var text = File.OpenText(one);
            var name = isFile ? Path.GetFileName(one) : Path.GetRelativePath(path, one).Replace('\\', '/');
            var read = file.Read(text) is { } root ? SiteCaseReader.Read(file, one, name, root) : null;
            cases.Add(new(name, read, [.. file.Errors.OrderBy(error => error.Line)]));
        }

        return cases;
    }
}

/// <summary>A file of a case.</summary>
/// <param name="Name">Below the folder that was named, with '/'.</param>
/// <param name="Case">Null where the file is not well written.</param>
internal sealed record SiteCaseFile(string Name, SiteCase? Case, IReadOnlyList<ConfigurationError> Errors);
