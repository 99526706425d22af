using System.Collections.Immutable;
using Duplex.Chart.Sensitivity;
using Duplex.Fhir.Search;

namespace Duplex.Configuration;

/// <summary>Reads what a connection's file says of its chart: <c>index</c> and <c>sensitivity</c>.</summary>
internal static class ChartSections
{
    private const string Example = "list search parameters with their types, such as [Observation.value-quantity]";

    /// <summary>Search parameters beside those that every chart is indexed by.</summary>
    public static ImmutableArray<string> ReadIndex(YamlSection root)
    {
        var known = ImmutableArray.CreateBuilder<string>();
        foreach (var (name, line) in root.OptionalList("index", Example))
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0 || SearchParameters.Find(name[..dot], name[(dot + 1)..]) is not { IsSpecial: false })
            {
                var codes = dot < 0 ? [] : SearchParameters.Of(name[..dot]).Where(parameter => !parameter.IsSpecial).Select(parameter => $"{name[..dot]}.{parameter.Code}").ToList();
                root.ReportAt(
                    line, $"'{name}' is no search parameter of FHIR R4 that can be indexed",
                    NearestName.Of(name, codes) is { } nearest ? $"did you mean '{nearest}'? {Example}" : Example);
            }
            else
            {
                known.Add(name);
            }
        }

        return known.ToImmutable();
    }

    /// <summary>What its unlabelled data is taken for.</summary>
    public static Sensitivities ReadUnlabelled(YamlSection root) => SensitivitySection.Read(root, "sensitivity");

    /// <summary>Reports what a chart without a counterparty cannot have.</summary>
    public static void RefuseCounterparty(YamlSection root, Dialect dialect)
    {
        foreach (var key in (string[])["listen", "notes", "orders", "results", "routes", "translation"])
        {
            if (root.OptionalNode(key) is not null)
            {
                root.Report(key, $"a connection of dialect {dialect.Name} has no counterparty", "leave the section out");
            }
        }
    }
}
