using System.Text.RegularExpressions;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Embedding;

/// <summary>The shell commands of a guide, block by block as a reader copies them.</summary>
internal static partial class GuideBlocks
{
    public static IReadOnlyList<string> Read(string guide)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, guide)).ReplaceLineEndings("\n");
        var blocks = Fences().Matches(text).Select(match => match.Groups["code"].Value).ToList();
        // A block in another language, or without one, would go unchecked.
        Assert.Equal(blocks.Count * 2, Marks().Count(text));
        return blocks;
    }

    [GeneratedRegex("^```sh\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex("^```", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
