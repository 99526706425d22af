using System.Text;

namespace Duplex.Scenarios.UsCore;

/// <summary>The outcomes of all checks at all servers, as Markdown.</summary>
internal sealed class ConformanceTable(IReadOnlyList<string> servers)
{
    private readonly List<(Check Check, IReadOnlyList<Outcome> Outcomes)> _rows = [];

    public void Add(Check check, IReadOnlyList<Outcome> outcomes) => _rows.Add((check, outcomes));

    public IEnumerable<string> Failures =>
        from row in _rows
        from outcome in row.Outcomes.Zip(servers)
        where outcome.First.IsFailure
        select $"{row.Check.Section} | {row.Check.Name} | {outcome.Second} | {outcome.First.Text}";

    /// <param name="introduction">What stands before the tables.</param>
    public string ToMarkdown(string introduction)
    {
        var text = new StringBuilder(introduction);
        text.Append("\n| | ").AppendJoin(" | ", servers).Append(" |\n|---|").Insert(text.Length, "---|", servers.Count).Append('\n');
        foreach (var outcome in new[] { "pass", "not declared", "FAIL" })
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {outcome} | ")
                .AppendJoin(" | ", servers.Select((_, index) => _rows.Count(row => row.Outcomes[index].Text.StartsWith(outcome, StringComparison.Ordinal)))).Append(" |\n");
        }

        foreach (var section in _rows.GroupBy(row => row.Check.Section))
        {
            text.Append("\n## ").Append(section.Key).Append("\n\n| check | ").AppendJoin(" | ", servers).Append(" |\n|---|").Insert(text.Length, "---|", servers.Count).Append('\n');
            foreach (var (check, outcomes) in section)
            {
                text.Append("| ").Append(check.Name).Append(" | ").AppendJoin(" | ", outcomes.Select(outcome => outcome.Text.Replace('|', '/').ReplaceLineEndings(" "))).Append(" |\n");
            }
        }

        return text.ToString();
    }
}
