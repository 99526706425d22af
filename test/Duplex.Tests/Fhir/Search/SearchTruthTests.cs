using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Xunit;

namespace Duplex.Tests.Fhir.Search;

/// <summary>
/// What the index finds is what the parameter's expression, evaluated by the engine, and a plain comparison of its items find: for
/// resources of every type made at random, each parameter asked for what one of them holds.
/// </summary>
public sealed partial class SearchTruthTests
{
    private const int Seed = 20260;
    private static readonly string[] Texts = ["synthetic", "Synthetic one", "SYNTH", "other", "a,b|c$d\\\\e", "oth"];
    private static readonly string[] Days = ["1970", "1970-01", "1970-01-15", "1971-02-28", "1970-01-16"];
    private static readonly string[] Moments = ["2026-02-28T23:59:59.123+01:00", "2026-02-28T22:59:59Z", "2026-02", "2026-02-28", "2025"];
    private static readonly string[] Decimals = ["80.00", "80", "79.6", "80.4", "-3.5", "1e2"];

    [Fact]
    public void The_index_finds_what_the_expression_finds()
    {
        var random = new Random(Seed);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var (asked, found) = (0, 0);
        foreach (var type in FhirModel.ResourceTypes)
        {
            var resources = ResourceSamples.Of(type).Take(8).SelectMany(json => new[] { Varied(json, random), Varied(json, random) }).Select(SearchedWorld.Read).ToList();
            var indexed = resources.ConvertAll(resource => new SearchedResource(type, resource.Id, new SearchIndexer().Extract(resource)));
            foreach (var parameter in SearchParameters.Of(type).Where(parameter => parameter is { Expression: not null, IsSpecial: false, Components.Count: 0 }))
            {
                var expression = FhirPathExpression.Compile(parameter.Expression!);
                var items = resources.ConvertAll(resource => Items(expression, resource));
                foreach (var (query, holds) in items.SelectMany(all => all).SelectMany(item => SearchTruth.Questions(parameter.Type, item)).DistinctBy(question => question.Query).Take(12))
                {
                    var request = SearchedWorld.Parse($"{type}?{parameter.Code}={Uri.EscapeDataString(query)}");
                    var matcher = new SearchMatcher(request);
                    for (var i = 0; i < resources.Count; i++)
                    {
                        var isFound = matcher.Matches(indexed[i]);
                        asked++;
                        found += isFound ? 1 : 0;
                        if (isFound != items[i].Any(holds))
                        {
                            wrong.Add($"{parameter} = {query}: the index says {isFound} for {string.Join(", ", items[i].Select(Shown))}");
                        }
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differ, such as\n{string.Join('\n', wrong.Take(20))}");
        Assert.True(found > 5000 && asked - found > 5000, $"{found} found of {asked}");
    }

    private static List<object> Items(FhirPathExpression expression, Resource resource)
    {
        var context = new FhirPathContext { Resource = resource, RootResource = resource, Resolve = reference => References.Parse(reference).ResourceType is { } type ? FhirModel.CreateResource(type) : null };
        return [.. expression.Evaluate(resource, context).Select(item => item.Node ?? item.Value).OfType<object>()];
    }

    private static string Varied(string json, Random random) => Leaf().Replace(json, match => match.Value switch
    {
        "\"synthetic\"" => $"\"{Texts[random.Next(Texts.Length)]}\"",
        "\"1970-01\"" => $"\"{Days[random.Next(Days.Length)]}\"",
        "\"reference\":\"synthetic\"" => $"\"reference\":\"{(random.Next(2) == 0 ? "Patient" : "Organization")}/{random.Next(3)}\"",
        "80.00" => Decimals[random.Next(Decimals.Length)],
        _ => $"\"{Moments[random.Next(Moments.Length)]}\"",
    });

    private static string Shown(object item) => item switch
    {
        PrimitiveType primitive => primitive.Text ?? "",
        Base node => $"{node.TypeName} {string.Join(' ', SearchTruth.Leaves(node))}",
        _ => Convert.ToString(item, CultureInfo.InvariantCulture) ?? "",
    };

    [GeneratedRegex("\"reference\":\"synthetic\"|\"synthetic\"|\"1970-01\"|80\\.00|\"2026-02-28T23:59:59\\.123\\+01:00\"")]
    private static partial Regex Leaf();
}
