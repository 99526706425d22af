using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Chart.Sensitivity;
using Duplex.Fhir.Search;

namespace Duplex.Conformance.Chart;

/// <summary>Makes searches up whose values mostly occur in a chart.</summary>
internal sealed class RandomSearches(int seed, IReadOnlyList<ChartVersion> current, Func<ChartVersion, SearchedResource?> open, ConnectionIndexing rules)
{
    private static readonly string[] Prefixes = ["", "", "", "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap"];
    private readonly Random _random = new(seed);
    private readonly string[] _types = [.. current.Select(version => version.ResourceType).Distinct().Order(StringComparer.Ordinal)];

    private readonly Dictionary<string, List<SearchedResource>> _resources = current
        .Select(open).OfType<SearchedResource>().GroupBy(resource => resource.ResourceType).ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>A search that can be read, and its text to tell it by.</summary>
    public (ChartSearch Search, string Text) Next()
    {
        while (true)
        {
            var type = _random.Next(25) == 0 ? "" : Pick(_types);
            var patient = _random.Next(4) == 0 ? Pick(current).Patient : null;
            var parameters = new List<KeyValuePair<string, string>>();
            for (var left = _random.Next(4); left > 0; left--)
            {
                if (Criterion(type, patient is not null, 0) is { } criterion)
                {
                    parameters.Add(new(criterion.Name, criterion.Value));
                }
            }

            if (type.Length == 0 && _random.Next(2) == 0)
            {
                parameters.Add(new("_type", $"{Pick(_types)},{Pick(_types)}"));
            }

            if (Sort(type, patient is not null) is { Length: > 0 } sort)
            {
                parameters.Add(new("_sort", sort));
            }

            if (_random.Next(3) == 0)
            {
                parameters.Add(new("_total", "accurate"));
            }

            if (SearchQuery.Parse(type, parameters, new SearchQueryOptions { IsStrict = true }).Request is not { } request)
            {
                continue;
            }

            var search = new ChartSearch
            {
                Connection = Given.Connection,
                Request = request,
                Patient = patient,
                Withheld = _random.Next(3) == 0 ? Sensitivities.MentalHealth | (_random.Next(2) == 0 ? Sensitivities.Hiv : Sensitivities.Restricted) : Sensitivities.None,
                Count = Pick([1, 3, 10, 50, 1000]),
                Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            };
            return (search, $"{request} in {patient} without {search.Withheld} by {search.Count}");
        }
    }

    private (string Name, string Value)? Criterion(string type, bool takesAll, int depth)
    {
        if (type.Length == 0 || _random.Next(15) == 0)
        {
            return OfRow(type);
        }

        var parameters = SearchParameters.Of(type).Where(parameter => parameter.Expression is not null && (takesAll && depth == 0 || rules.Has(type, parameter.Code))).ToList();
        if (parameters.Count == 0)
        {
            return OfRow(type);
        }

        return depth < 3 && _random.Next(6) == 0 ? Reverse(type, takesAll, depth) : Of(Pick(parameters), type, takesAll, depth);
    }

    private (string Name, string Value)? Of(SearchParameterDefinition parameter, string type, bool takesAll, int depth)
    {
        if (parameter.Type == SearchParameterType.Reference && depth < 3 && _random.Next(3) == 0)
        {
            var targets = (parameter.Targets.Count == 0 ? _types : parameter.Targets).Where(_resources.ContainsKey).ToList();
            if (targets.Count == 0 || Pick(targets) is var target && Criterion(target, takesAll, depth + 1) is not { } inner)
            {
                return null;
            }

            return ($"{parameter.Code}:{target}.{inner.Name}", inner.Value);
        }

        if (_random.Next(12) == 0 && parameter.Type != SearchParameterType.Composite)
        {
            return ($"{parameter.Code}:missing", Pick(["true", "false"]));
        }

        var values = _resources.GetValueOrDefault(type)?.SelectMany(resource => resource.Values).Where(value => value.Parameter.Code == parameter.Code).ToList() ?? [];
        if (values.Count == 0)
        {
            return null;
        }

        var (modifier, text) = Text(Pick(values));
        for (var more = _random.Next(5) == 0 ? 2 : 0; more > 0; more--)
        {
            var (other, another) = Text(Pick(values));
            text = other == modifier ? $"{text},{another}" : text;
        }

        return (parameter.Code + modifier, text);
    }

    private (string Name, string Value)? Reverse(string type, bool takesAll, int depth)
    {
        var source = Pick(_types);
        var references = SearchParameters.Of(source).Where(parameter => parameter.Type == SearchParameterType.Reference && parameter.AllowsTarget(type) && rules.Has(source, parameter.Code)).ToList();
        return references.Count > 0 && Criterion(source, takesAll, depth + 1) is { } inner ? ($"_has:{source}:{Pick(references).Code}:{inner.Name}", inner.Value) : null;
    }

    private (string Name, string Value) OfRow(string type)
    {
        var version = Pick(current);
        return _random.Next(3) switch
        {
            0 => ("_lastUpdated", Pick(Prefixes) + version.At.ToDateTimeOffset().ToString(Pick(["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssZ", "yyyy-MM"]), CultureInfo.InvariantCulture)),
            1 => ("_id", $"{version.Id},{Pick(_resources.GetValueOrDefault(type) ?? _resources["Patient"]).Id}"),
            _ => ("_id" + Pick(["", ":not", ":missing"]) is var name && name.EndsWith("missing", StringComparison.Ordinal) ? (name, "false") : (name, version.Id)),
        };
    }

    private (string Modifier, string Text) Text(SearchIndexValue value) => value switch
    {
        TokenIndexValue { Code: null, Text: { } text } => (":text", Escape(text[..Math.Min(text.Length, 5)])),
        TokenIndexValue { Code: { } code, Text: var text } token => _random.Next(9) switch
        {
            0 => (":not", Escape(code)),
            1 when text is not null => (":text", Escape(text[..Math.Min(text.Length, 4)])),
            2 => ("", $"|{Escape(code)}"),
            3 when token.System is { } system => ("", $"{Escape(system)}|"),
            < 6 when token.System is { } system => ("", $"{Escape(system)}|{Escape(code)}"),
            6 => ("", $"http://loinc.org|{Escape(code)}"),
            _ => ("", Escape(_random.Next(5) == 0 ? code.ToUpperInvariant() : code)),
        },
        IdentifierTypeIndexValue typed => (":of-type", $"{(_random.Next(2) == 0 ? typed.TypeSystem : "")}|{typed.TypeCode}|{Escape(typed.Value)}"),
        ReferenceIndexValue { IdentifierValue: { } identifier } reference => (":identifier", _random.Next(3) switch { 0 => identifier, 1 => $"{reference.IdentifierSystem}|{identifier}", _ => $"{reference.IdentifierSystem}|" }),
        ReferenceIndexValue { Url: { } url } => ("", url),
        ReferenceIndexValue { Id: { } id, TargetType: var type } => type is null || _random.Next(3) == 0 ? ("", id) : _random.Next(4) == 0 ? ($":{type}", id) : _random.Next(6) == 0 ? ("", $"{type}/{id}/_history/2") : ("", $"{type}/{id}"),
        DateIndexValue date => ("", Pick(Prefixes) + (_random.Next(2) == 0 && date.Start > DateTimeOffset.MinValue ? date.Start : date.End).ToString(Pick(["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssZ"]), CultureInfo.InvariantCulture)),
        StringIndexValue text => (Pick(["", "", ":exact", ":contains"]) is var modifier && modifier == ":contains" && text.Text.Length > 4
            ? (modifier, Escape(text.Text[2..^1]))
            : (modifier, Escape(modifier.Length > 0 ? text.Text : text.Text[..Math.Max(1, _random.Next(text.Text.Length))]))),
        UriIndexValue uri => (Pick(["", ":above", ":below"]), Escape(_random.Next(2) == 0 ? uri.Uri : uri.Uri[..uri.Uri.LastIndexOf(':')])),
        NumberIndexValue number => ("", Pick(Prefixes) + (number.Low ?? number.High ?? 0).ToString(CultureInfo.InvariantCulture)),
        QuantityIndexValue quantity => ("", Quantity(quantity)),
        PositionIndexValue position => ("", $"{position.Latitude}|{position.Longitude}|{_random.Next(1, 3000)}"),
        CompositeIndexValue composite => ("", string.Join('$', composite.Parts.Select(part => Text(part) is ("", var text) ? text : "x"))),
        _ => ("", "x"),
    };

    private string Quantity(QuantityIndexValue quantity)
    {
        var number = Pick(Prefixes) + (quantity.Low ?? quantity.High ?? 0).ToString(CultureInfo.InvariantCulture);
        return _random.Next(4) switch
        {
            0 => number,
            1 => $"{number}||{quantity.Code}",
            2 when quantity.Code == "g/dL" => $"{Pick(Prefixes)}{(quantity.Low ?? quantity.High ?? 0) * 10}|http://unitsofmeasure.org|g/L",
            _ => $"{number}|{quantity.System}|{quantity.Code}",
        };
    }

    private string Sort(string type, bool takesAll)
    {
        var rulesOf = new List<string>();
        for (var left = _random.Next(3); left > 0; left--)
        {
            var codes = SearchParameters.Of(type.Length == 0 ? "Resource" : type).Where(parameter => parameter.Expression is not null && (takesAll || type.Length > 0 && rules.Has(type, parameter.Code))).Select(parameter => parameter.Code).ToList();
            var code = codes.Count == 0 || _random.Next(5) == 0 ? Pick(["_lastUpdated", "_id"]) : Pick(codes);
            rulesOf.Add((_random.Next(2) == 0 ? "-" : "") + code);
        }

        return string.Join(',', rulesOf);
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal);

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
