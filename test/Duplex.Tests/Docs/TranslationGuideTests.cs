using System.Text.RegularExpressions;
using Duplex.Tests.Architecture;
using Duplex.Tests.Commands;

namespace Duplex.Tests.Docs;

/// <summary>What the guide for interface analysts shows works as it stands there.</summary>
public partial class TranslationGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", "translation.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Lines => [.. Commands().Matches(Guide).Select(match => match.Groups["line"].Value)];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Command_of_the_guide_is_done(string line)
    {
        string[] args = [.. line.Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word) : word)];

        var run = await CommandRun.OfAsync(args);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public async Task Case_that_the_guide_shows_passes()
    {
        using var folder = new TestFolder();
        foreach (var file in new[] { "site.yaml", "messages/glucose.hl7" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file))!);
            File.Copy(Path.Combine(Repository.Root, "samples", "site-feed", file), folder.At(file));
        }

        folder.Write("cases/shown.case.yaml", Assert.Single(Yaml().Matches(Guide)).Groups["yaml"].Value);

        var run = await CommandRun.OfAsync("test", folder.At("cases"));

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    [Fact]
    public void Every_key_of_the_sample_is_explained()
    {
        var keys = Keys().Matches(File.ReadAllText(Path.Combine(Repository.Root, "samples", "site-feed", "site.yaml"))).Select(match => match.Groups["key"].Value);

        Assert.All(keys, key => Assert.Contains($"| `{key}` |", Guide));
        Assert.True(Lines.Count >= 4);
    }

    [GeneratedRegex(@"```\nduplex (?<line>[^\n]+)\n```")]
    private static partial Regex Commands();

    [GeneratedRegex(@"```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^(?<key>\w+):", RegexOptions.Multiline)]
    private static partial Regex Keys();
}
