using Duplex.Configuration;
using Duplex.Fhir.FhirPath;

namespace Duplex.Translate;

/// <summary>Reads a file <c>*.case.yaml</c>.</summary>
internal static class SiteCaseReader
{
    public const string End = ".case.yaml";

    private const int MostMessages = 100_000;

    /// <summary>Null where it is wrong; errors are in the file.</summary>
    /// <param name="path">Names in the file are relative to its folder.</param>
    public static SiteCase? Read(ConfigurationFile file, string path, string name, YamlSection root)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var title = root.RequiredText("case", "write in a few words what the case shows");
        var input = PathOf(root, "input", folder, isRequired: true);
        var configuration = PathOf(root, "configuration", folder, isRequired: false);
        var expected = PathOf(root, "expect", folder, isRequired: false);
        var number = root.Number("message", 1, 1, MostMessages);
        var verdict = root.Choice("verdict", "interpreted", ("interpreted", "interpreted"), ("empty", "empty"), ("not-understood", "not-understood"), ("uninterpretable", "uninterpretable"));
        var assertions = ReadAssertions(root);
        var noPlace = root.Has("noPlace") ? ReadNoPlace(root) : null;
        root.RefuseOthers();
        if (verdict == "interpreted" && expected is null && assertions.Count == 0 && noPlace is null && file.Errors.Count == 0)
        {
            root.Report("case", "the case expects nothing, so that it could not fail", "add 'expect', 'assert' or 'noPlace'");
        }

        return file.Errors.Count > 0 || title is null || input is null ? null : new SiteCase
        {
            Name = title,
            File = name,
            Input = input,
            Number = number,
            Configuration = configuration,
            Verdict = verdict,
            Expected = expected,
            Assertions = assertions,
            NoPlace = noPlace,
        };
    }

    private static string? PathOf(YamlSection root, string key, string folder, bool isRequired)
    {
        const string Right = "write the name of a file, relative to the folder of the case";
        if ((isRequired ? root.RequiredText(key, Right) : root.OptionalText(key, Right)) is not { } text)
        {
            return null;
        }

        var path = Path.Combine(folder, text);
        if (File.Exists(path))
        {
            return path;
        }

        root.Report(key, $"there is no file '{text}'", Right);
        return null;
    }

    private static List<SiteAssertion> ReadAssertions(YamlSection root)
    {
        var assertions = new List<SiteAssertion>();
        foreach (var (text, line) in root.OptionalList("assert", "list FHIRPath expressions on the Bundle that must be true"))
        {
            if (FhirPathExpression.TryCompile(text, out _, out var error))
            {
                assertions.Add(new SiteAssertion(text, line));
            }
            else
            {
                root.ReportAt(line, $"this is no FHIRPath expression: {error.Message.TrimEnd('.')}", "write one, such as Bundle.entry.resource.ofType(Patient).gender = 'female'");
            }
        }

        return assertions;
    }

    // An empty list says that everything must have a place.
    private static List<string> ReadNoPlace(YamlSection root) =>
        root.IsEmptyList("noPlace") ? [] : [.. root.OptionalList("noPlace", "list fields, such as [PID-9, ZPI-2], or [] for none").Select(field => field.Text)];
}
