using System.Text.RegularExpressions;
using Duplex.Configuration;
using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary>One error of a configuration file.</summary>
/// <param name="File">Its name without folders; empty where it is a file of another organization.</param>
internal sealed partial record ErrorRow(string File, int Line, string Wrong, string Right)
{
    private static readonly ErrorRow Elsewhere = new("", 0, "a file of another organization is wrong", "whoever looks after that organization sees what, and must mend it first");

    /// <summary>Errors as one organization may see them: those of another's files are told as one, without its words.</summary>
    /// <param name="edited">The file that the caller wants to write, which is the caller's own; null: none.</param>
    public static IReadOnlyList<ErrorRow> Of(string organization, IEnumerable<ConfigurationError> errors, string? edited = null) =>
        [.. errors.Select(error => error.File == edited || OwnerOf(error.File) is not { } owner || owner == organization ? Of(error) : Elsewhere).Distinct()];

    private static ErrorRow Of(ConfigurationError error) => new(Path.GetFileName(error.File), error.Line, error.Wrong, error.Right);

    /// <summary>Null: the installation's own file, or none that can be read. A file that is wrong may still say whose it is.</summary>
    private static string? OwnerOf(string file)
    {
        if (Path.GetFileName(Path.GetDirectoryName(file)) is not ("connections" or "apps"))
        {
            return null;
        }

        try
        {
            return OrganizationLine().Match(System.IO.File.ReadAllText(file)) is { Success: true } line ? line.Groups[1].Value : ConnectionKey.DefaultOrganization;
        }
        catch (IOException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^organization\s*:\s*["']?([^\s"'#]+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OrganizationLine();
}
