using System.Text.RegularExpressions;

namespace Duplex.Care.Notes.Comparison;

/// <summary>
/// What a dialect may do to a note's text without changing what it says. Line ends, trailing blanks and runs of blanks or
/// empty lines always count as the same; the rest must be declared. Nothing here may hide a changed word.
/// </summary>
public sealed record NormalForm
{
    /// <summary>Line ends, trailing blanks and blank runs only.</summary>
    public static NormalForm Plain { get; } = new();

    /// <summary>Tags that the dialect wraps text in, each exactly as written, such as <c>&lt;p&gt;</c>; taken out of what is read back.</summary>
    public IReadOnlyList<string> AllowedMarkup { get; init; } = [];

    /// <summary>Lines that the dialect puts before the text; each pattern must match the whole line.</summary>
    public IReadOnlyList<Regex> HeaderLines { get; init; } = [];

    /// <summary>Lines that the dialect puts after the text; each pattern must match the whole line.</summary>
    public IReadOnlyList<Regex> FooterLines { get; init; } = [];

    /// <summary>Media types of renditions that the dialect adds beside the text, such as <c>application/pdf</c>.</summary>
    public IReadOnlyList<string> AddedRenditions { get; init; } = [];
}
