using Duplex.Chart.Sections;
using Duplex.Facade.WholeChart;

namespace Duplex.Configuration;

/// <summary>Reads the section <c>wholeChart</c> of a connection.</summary>
internal static class WholeChartSection
{
    public static WholeChartOptions Read(YamlSection root)
    {
        var byDefault = new WholeChartOptions();
        if (root.OptionalSection("wholeChart", "write deadline: 20s, or leave the section out") is not { } section)
        {
            return byDefault;
        }

        var options = byDefault with
        {
            Deadline = section.PositiveDuration("deadline", byDefault.Deadline, "nothing can be read in no time"),
            PageSize = section.Number("pageSize", byDefault.PageSize, 1, 1000),
            MaxPages = section.Number("pages", byDefault.MaxPages, 1, 1000),
            MaxTextBytes = (int)section.Size("text", byDefault.MaxTextBytes),
            MaxTextsBytes = (int)section.Size("texts", byDefault.MaxTextsBytes),
            MaxReferences = section.Number("references", byDefault.MaxReferences, 1, 10_000),
            CacheBytes = section.Size("cache", byDefault.CacheBytes),
            NamesFreshness = section.Duration("namesFreshness", byDefault.NamesFreshness),
            Freshness = ReadFreshness(section),
        };
        section.RefuseOthers();
        return options;
    }

    private static Dictionary<string, TimeSpan> ReadFreshness(YamlSection section)
    {
        var freshness = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        if (section.OptionalSection("freshness", "write labs: 5m for example; 0s asks anew each time") is { } sections)
        {
            foreach (var one in ChartSections.All)
            {
                freshness[one.Name] = sections.Duration(one.Name, one.Freshness);
            }

            sections.RefuseOthers();
        }

        return freshness;
    }
}
