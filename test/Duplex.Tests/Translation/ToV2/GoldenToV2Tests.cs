using System.Text;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>
/// Resources whose messages were checked by hand: each gives exactly what was reviewed, and reads back as valid FHIR. Below the
/// messages stands, behind <c>#</c>, each element that had no place. <c>DUPLEX_ACCEPT_GOLDEN=1</c> writes them anew.
/// </summary>
public class GoldenToV2Tests
{
    private static string Folder { get; } = Path.Combine(Path.GetDirectoryName(GoldenFiles.Folder)!, "GoldenToV2");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static FhirToV2Options Options { get; } = Written.Options with
    {
        Authorities = new(
            new AssigningAuthority { Namespace = "SANDBOX", System = "urn:oid:2.16.840.1.113883.19.5.1" },
            new AssigningAuthority { Namespace = "SANDBOXORD", System = "urn:oid:2.16.840.1.113883.19.5.7" }),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Reviewed_resources_give_exactly_the_reviewed_messages(string name)
    {
        FhirToV2Result result = Result(name);
        StringBuilder text = new();
        foreach (ReadOnlyMemory<byte> message in result.Messages)
        {
            text.Append(Encoding.UTF8.GetString(message.Span).Replace('\r', '\n'));
        }

        foreach (CoverageEntry entry in result.Coverage.Entries.Where(entry => entry.Outcome == CoverageOutcome.NoPlace))
        {
            text.Append("# ").Append(entry.Source).Append('\n');
        }

        string path = Path.Combine(Folder, name + ".hl7");
        if (Environment.GetEnvironmentVariable("DUPLEX_ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(path, text.ToString());
        }

        Assert.True(File.Exists(path), $"{name}.hl7 is missing: set DUPLEX_ACCEPT_GOLDEN=1 to write it, then review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reviewed_messages_read_back_as_valid_resources(string name)
    {
        foreach (ReadOnlyMemory<byte> message in Result(name).Messages)
        {
            MessageTranslationResult read = MessageTranslation.ToFhir(message, Translated.Options(Options.Authorities));

            Assert.True(read.Verdict == TranslationVerdict.Interpreted, string.Join('\n', read.Findings));
            Assert.Empty(BundleFaults.Of(read.Bundle!.Value.ToArray()));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Review_says_what_was_checked(string name)
    {
        string path = Path.Combine(Folder, name + ".md");

        Assert.True(File.Exists(path), $"{name}.md is missing: two to six lines that say what was checked.");
        Assert.True(File.ReadAllText(path).Trim().Length > 40, $"{name}.md says too little of what was checked.");
    }

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    private static FhirToV2Result Result(string name)
    {
        FhirToV2Result result = FhirTranslation.ToV2(Read(name), Options);
        Assert.True(result.Verdict == TranslationVerdict.Interpreted, string.Join('\n', result.Findings));
        return result;
    }
}
