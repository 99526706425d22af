using System.Text.RegularExpressions;
using Duplex.Tests.Architecture;

namespace Duplex.Tests.Docs;

/// <summary>The code that a guide shows is the code that a test compiled and ran.</summary>
public partial class GuideSnippetTests
{
    public static TheoryData<string, string> Guides => new()
    {
        { "docs/guides/from-nhapi.md", "test/Duplex.Tests/Docs/FromNhapiTests.cs" },
        { "docs/guides/from-firely.md", "test/Duplex.Tests/Docs/FromFirelyTests.cs" },
        { "docs/guides/fhir-library.md", "test/Duplex.Tests/Docs/FhirLibraryTests.cs" },
    };

    [Theory]
    [MemberData(nameof(Guides))]
    public void Each_block_of_a_guide_is_a_region_that_a_test_runs(string guide, string source)
    {
        var blocks = Blocks().Matches(Read(guide)).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["code"].Value.TrimEnd('\n'));
        var regions = Regions().Matches(Read(source)).ToDictionary(match => match.Groups["name"].Value, match => Outdented(match.Groups["code"].Value));

        Assert.NotEmpty(regions);
        Assert.Equal(regions.Keys.Order(StringComparer.Ordinal), blocks.Keys.Order(StringComparer.Ordinal));
        Assert.All(regions, region => Assert.Equal(region.Value, blocks[region.Key]));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void No_block_of_Duplex_goes_unchecked(string guide, string source)
    {
        var fences = Fences().Count(Read(guide));
        Assert.Equal(fences, Blocks().Count(Read(guide)));
        Assert.True(fences > 5, source);
    }

    private static string Outdented(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- (?<name>[a-z\-]+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"#region (?<name>[a-z\-]+)\n(?<code>.*?)\n\s*#endregion", RegexOptions.Singleline)]
    private static partial Regex Regions();

    [GeneratedRegex(@"^```csharp$", RegexOptions.Multiline)]
    private static partial Regex Fences();
}
