using Duplex.Configuration;

namespace Duplex.Translate;

/// <summary>The cases of a file or a folder, and what is wrong with their files.</summary>
internal sealed record SiteCaseFiles(IReadOnlyList<SiteCase> Cases, IReadOnlyList<ConfigurationError> Errors)
{
    /// <exception cref="IOException">The folder cannot be listed, or a file not read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static SiteCaseFiles Read(string path)
    {
        var isFile = File.Exists(path);
        string[] paths = isFile ? [path] : [.. Directory.EnumerateFiles(path, "*" + SiteCaseReader.End, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var cases = new List<SiteCase>();
        var errors = new List<ConfigurationError>();
        foreach (var one in paths)
        {
            var file = new ConfigurationFile(one);
            using var text = File.OpenText(one);
            var name = isFile ? Path.GetFileName(one) : Path.GetRelativePath(path, one).Replace('\\', '/');
            if (file.Read(text) is { } root && SiteCaseReader.Read(file, one, name, root) is { } read)
            {
                cases.Add(read);
            }

            errors.AddRange(file.Errors.OrderBy(error => error.Line));
        }

        return new(cases, errors);
    }
}
