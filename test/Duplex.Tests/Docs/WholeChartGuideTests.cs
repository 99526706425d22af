using System.Text.RegularExpressions;
using Duplex.Chart.Sections;
using Duplex.Tests.Architecture;
using Duplex.Tests.Facade;
using Duplex.Tests.Facade.WholeChart;

namespace Duplex.Tests.Docs;

public sealed partial class WholeChartGuideTests
{
    private static string Guide => File.ReadAllText(Path.Combine(Repository.Root, "docs/guides/whole-chart.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_guide_lists_every_section_with_its_types_and_freshness()
    {
        var rows = ChartSections.All.Select(section =>
            $"| `{section.Name}` | {string.Join(", ", section.Searches.Select(search => search.ResourceType).Distinct())} | {section.Freshness.TotalMinutes} min |");

        Assert.Contains(string.Join('\n', rows), Guide, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_command_of_the_guide_gives_a_chart()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        var commands = Commands().Matches(Guide);

        Assert.Equal(4, commands.Count);
        foreach (Match command in commands)
        {
            var chart = await clinic.ReadAsync(command.Groups["query"].Value, patient: command.Groups["patient"].Value);
            Assert.All(chart.Sections, section => Assert.Equal("complete", chart.Status(section)));
        }
    }

    [GeneratedRegex("""^curl .* "\$FACADE/Patient/(?<patient>p\d+)/\\\$chart(?<query>[^"]*)"$""", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
