using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>
/// Messages whose Bundles were checked by hand against the sheets of the v2-to-FHIR guide: each must give exactly what was reviewed.
/// With <c>DUPLEX_ACCEPT_GOLDEN=1</c> the Bundles are written anew, to be reviewed as a difference.
/// </summary>
public class GoldenTests
{
    public static TheoryData<string> Names => [.. GoldenFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reviewed_message_gives_exactly_the_reviewed_bundle(string name)
    {
        string actual = Encoding.UTF8.GetString(Bundle(name));
        string path = GoldenFiles.PathOf(name, ".json");
        if (Environment.GetEnvironmentVariable("DUPLEX_ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{name}.json is missing: set DUPLEX_ACCEPT_GOLDEN=1 to write it, then review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reviewed_bundle_is_valid_holds_what_it_refers_to_and_no_shells(string name) => Assert.Empty(BundleFaults.Of(Bundle(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Review_says_what_was_checked(string name)
    {
        string path = GoldenFiles.PathOf(name, ".md");

        Assert.True(File.Exists(path), $"{name}.md is missing: two to six lines that say what was checked against which sheet.");
        Assert.True(File.ReadAllText(path).Trim().Length > 40, $"{name}.md says too little of what was checked.");
    }

    private static byte[] Bundle(string name)
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(GoldenFiles.Message(name), Translated.Options());
        Assert.True(
            result.Verdict == TranslationVerdict.Interpreted,
            $"{name}.hl7 is {result.Verdict}: {string.Join(' ', result.Findings.Select(finding => $"{finding.Place}: {finding.Sentence}"))}");
        Resource bundle = FhirJson.Parse(result.Bundle!.Value.Span, FhirReadMode.Lenient).Resource!;
        return [.. FhirJson.Serialize(bundle, indented: true), (byte)'\n'];
    }
}
