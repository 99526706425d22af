using System.Text.RegularExpressions;

namespace Duplex.Tests.Docs;

/// <summary>Checks what a page of the documentation says about the repository's files.</summary>
internal static partial class StoryLinks
{
    /// <summary>Top folders whose paths a page may name; what begins otherwise is an address or a media type.</summary>
    private static readonly string[] Folders = ["bench", "console", "docs", "eng", "samples", "src", "test", "tools"];

    /// <summary>Links and paths in code that lead to nothing. Paths are relative to the root, links to the page.</summary>
    /// <param name="page">Relative to the root, with slashes.</param>
    public static IEnumerable<string> BrokenPaths(string root, string page, string text)
    {
        var folder = Path.GetDirectoryName(page) ?? "";
        foreach (var link in Links().Matches(text).Select(match => match.Groups["to"].Value.Split('#')[0]).Where(IsOfTheRepository))
        {
            if (!Path.Exists(Path.Combine(root, folder, link)))
            {
                yield return $"{page}: the link {link} leads to nothing.";
            }
        }

        var named = new List<string>();
        foreach (var code in CodesOf(text))
        {
            if (PathOf(root, named, code) is not { } path)
            {
                continue;
            }

            // A page in a folder of its own may name that folder's files from there.
            if (!Path.Exists(Path.Combine(root, path)) && !Path.Exists(Path.Combine(root, folder, path)))
            {
                yield return $"{page}: there is no {code}{(code.Contains('/', StringComparison.Ordinal) ? "" : " beside a file that was named before it")}.";
            }

            named.Add(path);
        }
    }

    /// <summary>Types and members in code that no file declares which the page named up to them. FHIR's resources are no types of a story.</summary>
    public static IEnumerable<string> UnknownTypes(string root, string page, string text)
    {
        var named = new List<string>();
        foreach (var item in Items().Split(text))
        {
            var codes = CodesOf(item).ToList();
            foreach (var code in codes)
            {
                if (PathOf(root, named, code) is { } path)
                {
                    named.Add(path);
                }
            }

            var sources = named.SelectMany(path => SourcesAt(root, path)).Distinct().ToList();
            foreach (var code in codes.Where(code => TypeName().IsMatch(code) && !IsResource(root, code)))
            {
                var parts = code.Split('.');
                if (!sources.Any(source => Declares(source, parts)))
                {
                    yield return $"{page}: no file named so far declares {code}.";
                }
            }
        }
    }

    private static IEnumerable<string> CodesOf(string text) =>
        Codes().Matches(Fences().Replace(text, "")).Select(match => match.Groups["code"].Value);

    /// <summary>A path of the repository, or a file's name alone beside one that was named before; null for other code.</summary>
    private static string? PathOf(string root, List<string> named, string code)
    {
        if (RepositoryPath().IsMatch(code) && Folders.Contains(code.Split('/')[0]))
        {
            return code.TrimEnd('/');
        }

        if (!FileName().IsMatch(code))
        {
            return null;
        }

        var beside = named.Select(path => FolderOf(root, path)).Reverse().Select(folder => $"{folder}/{code}").ToList();
        return beside.Find(path => File.Exists(Path.Combine(root, path))) ?? beside.FirstOrDefault() ?? code;
    }

    private static string FolderOf(string root, string path) =>
        Directory.Exists(Path.Combine(root, path)) ? path : Path.GetDirectoryName(path)!.Replace('\\', '/');

    private static IEnumerable<string> SourcesAt(string root, string path)
    {
        var full = Path.Combine(root, path);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            : path.EndsWith(".cs", StringComparison.Ordinal) && File.Exists(full) ? [full] : [];
    }

    private static bool Declares(string source, string[] parts)
    {
        var text = File.ReadAllText(source);
        return Regex.IsMatch(text, $@"\b(class|record|struct|interface|enum)\s+{parts[0]}\b") && parts.Skip(1).All(member => Regex.IsMatch(text, $@"\b{member}\b"));
    }

    private static bool IsResource(string root, string code) => File.Exists(Path.Combine(root, "src", "Duplex.Fhir.Model", "Resources", $"{code}.g.cs"));

    private static bool IsOfTheRepository(string link) => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex Codes();

    [GeneratedRegex(@"^[A-Za-z0-9_.\-]+(/[A-Za-z0-9_.\-]+)+/?$")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9.]*\.(cs|tsx|ts)$")]
    private static partial Regex FileName();

    /// <summary>At least two humps, or a member after a dot.</summary>
    [GeneratedRegex(@"^I?[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+(\.[A-Z][A-Za-z]+)?$|^[A-Z][a-z]+\.[A-Z][A-Za-z]+$")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^(?=\d+\. |- |$)", RegexOptions.Multiline)]
    private static partial Regex Items();
}
