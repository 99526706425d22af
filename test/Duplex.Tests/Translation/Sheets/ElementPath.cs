using System.Text.RegularExpressions;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>An element as a sheet writes it, made comparable with what a coverage list or a Bundle says.</summary>
internal sealed partial class ElementPath
{
    private ElementPath(string resource, string[] parts)
    {
        Resource = resource;
        Parts = parts;
    }

    /// <summary>The resource that the element is of.</summary>
    public string Resource { get; }

    /// <summary>Names of elements without indices; none where the value itself is meant.</summary>
    public string[] Parts { get; }

    /// <summary>
    /// The element in the sheet's own target, and where the sheet goes on into another resource (<c>assigner(Organization.name)</c>)
    /// the element there.
    /// </summary>
    public static IReadOnlyList<ElementPath> Of(string target, string resource)
    {
        string text = Index().Replace(target, "").Split('=')[0].Replace(")", "", StringComparison.Ordinal);
        string[] levels = text.Split('(', StringSplitOptions.TrimEntries);
        List<ElementPath> paths = [new(resource, Split(levels[0]))];
        foreach (string level in levels.Skip(1))
        {
            string[] parts = Split(level);
            if (parts.Length > 0)
            {
                paths.Add(new(parts[0], parts[1..]));
            }
        }

        // What stands in the innermost resource is what the row is about.
        return paths.Count == 1 ? paths : [paths[^1], paths[0]];
    }

    /// <summary>Whether something observed, such as <c>Patient.name.family</c>, is this element, a part of it, or the whole that it is a part of.</summary>
    public bool Fits(string observed)
    {
        string[] seen = observed.Split('.');
        return seen[0] == Resource && Agree(seen.AsSpan(1));
    }

    /// <summary>The same for an element of a data type, wherever it stands in the observed path.</summary>
    public bool FitsTail(string observed)
    {
        string[] seen = observed.Split('.');
        if (Parts.Length == 0)
        {
            return true;
        }

        for (int start = 0; start < seen.Length; start++)
        {
            if (Same(seen[start], Parts[0]) && Agree(seen.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Agree(ReadOnlySpan<string> seen)
    {
        for (int i = 0; i < Math.Min(seen.Length, Parts.Length); i++)
        {
            if (!Same(seen[i], Parts[i]))
            {
                return false;
            }

            if (Parts[i] == "extension")
            {
                // What stands in an extension is named by the coverage list in its own way.
                return true;
            }
        }

        return !Parts.Contains("extension") || seen.Contains("extension");
    }

    // valueCodeableConcept is value of that type; coverage names the element without its type, or with it.
    private static bool Same(string seen, string wanted) =>
        seen == wanted || (wanted is "uri" or "url" && seen is "url" or "uri")
        || Longer(wanted, seen) || Longer(seen, wanted);

    private static bool Longer(string name, string start) =>
        name.Length > start.Length && start.Length > 3 && name.StartsWith(start, StringComparison.Ordinal) && char.IsUpper(name[start.Length]);

    private static string[] Split(string text) =>
        [.. text.Replace("$this", "", StringComparison.Ordinal).Replace("$value", "", StringComparison.Ordinal)
            .Split('.', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Contains("extension", StringComparison.Ordinal) ? "extension" : part.Split(':', ' ')[0])];

    [GeneratedRegex(@"\[[^\]]*\]|\s+")]
    private static partial Regex Index();
}
