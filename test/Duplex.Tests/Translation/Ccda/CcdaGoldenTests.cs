using System.Text;
using System.Text.Json;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation;
using Duplex.Translation.Ccda;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

/// <summary>
/// Synthetic C-CDA documents whose Bundles and findings were reviewed: each must give exactly those. With
/// <c>DUPLEX_ACCEPT_GOLDEN=1</c> the Bundles are written anew, to be reviewed as a difference.
/// </summary>
public class CcdaGoldenTests
{
    internal static string Folder { get; } = Path.Combine(Path.GetDirectoryName(GoldenFiles.Folder)!, "GoldenCcda");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.xml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>Documents that hold what US Core asks for; the others lack it on purpose.</summary>
    public static TheoryData<string> Clean => ["ccd-r21-whole", "consultation-note", "discharge-summary", "none-known", "referral-note", "unstructured-pdf"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reviewed_document_gives_exactly_the_reviewed_bundle(string name)
    {
        string actual = Encoding.UTF8.GetString(Bundle(name));
        string path = Path.Combine(Folder, name + ".json");
        if (Environment.GetEnvironmentVariable("DUPLEX_ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{name}.json is missing: set DUPLEX_ACCEPT_GOLDEN=1 to write it, then review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reviewed_bundle_is_valid_holds_what_it_refers_to_and_no_shells(string name) => Assert.Equal("", string.Join('\n', BundleFaults.Of(Bundle(name))));

    [Theory]
    [MemberData(nameof(Clean))]
    public void Clean_document_has_no_errors_against_US_Core(string name)
    {
        using JsonDocument bundle = JsonDocument.Parse(Bundle(name));

        Assert.Equal("", string.Join('\n', BundleFaults.Resources(bundle.RootElement).SelectMany(UsCoreFaults.Of)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Review_says_what_was_checked(string name)
    {
        string path = Path.Combine(Folder, name + ".md");

        Assert.True(File.Exists(path), $"{name}.md is missing: two to six lines that say what was checked.");
        Assert.True(File.ReadAllText(path).Trim().Length > 40, $"{name}.md says too little of what was checked.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_becomes_changes_of_a_chart_that_refer_to_nothing_outside_it(string name)
    {
        TranslationResult result = CcdaTranslation.Interpret(File.ReadAllBytes(Path.Combine(Folder, name + ".xml")), Translated.Options());

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        HashSet<string> held = [.. result.Changes.Select(change => $"{change.ResourceType}/{change.Id}")];
        foreach (string reference in result.Changes.SelectMany(change => References(Translated.Json(change))))
        {
            Assert.True(held.Contains(reference) || reference.StartsWith('#'), $"{name} holds a reference that leads nowhere.");
        }
    }

    private static IEnumerable<string> References(string json) =>
        System.Text.RegularExpressions.Regex.Matches(json, "\"reference\":\"([^\"]+)\"").Select(match => match.Groups[1].Value);

    private static byte[] Bundle(string name)
    {
        CcdaTranslationResult result = CcdaTranslation.ToFhir(File.ReadAllBytes(Path.Combine(Folder, name + ".xml")), Translated.Options());
        Assert.True(result.Verdict == TranslationVerdict.Interpreted, string.Join(' ', result.Findings.Select(finding => $"{finding.Place}: {finding.Sentence}")));
        Resource bundle = FhirJson.Parse(result.Bundle!.Value.Span, FhirReadMode.Lenient).Resource!;
        return [.. FhirJson.Serialize(bundle, indented: true), (byte)'\n'];
    }
}
