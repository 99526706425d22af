using System.Text.RegularExpressions;

namespace Duplex.Scenarios.Syncs;

/// <summary>Reads what <c>strace -f -y</c> wrote: one call a line, or its begin and its end on two.</summary>
internal static partial class StraceLog
{
    private const string Unfinished = " <unfinished ...>";

    /// <summary>The calls that returned, in the order in which they ended.</summary>
    public static List<SystemCall> Read(IEnumerable<string> lines)
    {
        var calls = new List<SystemCall>();
        var begun = new Dictionary<string, (int Line, string Text)>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var thread = Thread().Match(line);
            if (!thread.Success)
            {
                continue;
            }

            var id = thread.Groups[1].Value;
            var text = line[thread.Length..];
            if (text.EndsWith(Unfinished, StringComparison.Ordinal))
            {
                begun[id] = (number, text[..^Unfinished.Length]);
            }
            else if (Resumed().Match(text) is { Success: true } resumed)
            {
                if (begun.Remove(id, out var start))
                {
                    Add(calls, start.Line, number, start.Text + text[resumed.Length..]);
                }
            }
            else
            {
                Add(calls, number, number, text);
            }
        }

        return calls;
    }

    private static void Add(List<SystemCall> calls, int begun, int ended, string text)
    {
        var result = Result().Match(text);
        if (Call().Match(text) is { Success: true } call && result.Success)
        {
            calls.Add(new SystemCall(
                begun, ended, call.Groups["name"].Value, call.Groups["file"].Value, text[..result.Index], !result.Groups[1].Value.StartsWith('-')));
        }
    }

    [GeneratedRegex(@"^(?:\[pid +)?(\d+)\]? +")]
    private static partial Regex Thread();

    [GeneratedRegex(@"^<\.\.\. \w+ resumed>")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"^(?<name>\w+)\(\d+<(?<file>[^>]*)>")]
    private static partial Regex Call();

    [GeneratedRegex(@"\)\s+= (-?\d+)[^""]*$")]
    private static partial Regex Result();
}
