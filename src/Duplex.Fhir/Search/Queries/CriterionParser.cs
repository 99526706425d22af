using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Reads a parameter that selects resources: its own, over a chain, or over a reverse chain.</summary>
internal sealed class CriterionParser(SearchQueryOptions options)
{
    private const string Has = "_has:";
    private readonly SearchValueParser _values = new(options);

    /// <summary>The criterion, what is wrong, or neither where the type has no such parameter.</summary>
    /// <param name="resourceType">The type searched; <c>Resource</c> for all.</param>
    /// <param name="name">The name with modifier or chain.</param>
    /// <param name="value">The value, decoded but with its backslashes.</param>
    /// <param name="depth">How many steps of a chain lead here.</param>
    public Parsed<SearchCriterion> Parse(string resourceType, string name, string value, int depth = 0)
    {
        if (depth > options.MaxChainDepth)
        {
            return Parsed<SearchCriterion>.Wrong($"The chain has more than {options.MaxChainDepth} steps.");
        }

        if (name.StartsWith(Has, StringComparison.Ordinal))
        {
            return ReverseChain(resourceType, name, value, depth);
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 ? Chain(resourceType, name, dot, value, depth) : Own(resourceType, name, value);
    }

    private Parsed<SearchCriterion> Own(string resourceType, string name, string value)
    {
        var (code, suffix) = SplitName(name);
        if (SearchParameters.Find(resourceType, code) is not { } parameter)
        {
            return default;
        }

        if (parameter.Expression is null)
        {
            return Parsed<SearchCriterion>.Wrong("Search by this parameter is not offered; search by the parameters that name an element.");
        }

        string? targetType = null;
        var modifier = suffix is null ? SearchModifier.None : SearchModifiers.Named(suffix);
        if (modifier is null && parameter.Type == SearchParameterType.Reference && FhirModel.IsResourceType(suffix!))
        {
            if (!parameter.AllowsTarget(suffix!))
            {
                return Parsed<SearchCriterion>.Wrong($"{parameter.Code} doesn't refer to {suffix}; it refers to {string.Join(", ", parameter.Targets)}.");
            }

            (modifier, targetType) = (SearchModifier.Type, suffix);
        }

        if (parameter.Type == SearchParameterType.Reference && modifier is SearchModifier.Above or SearchModifier.Below)
        {
            return Parsed<SearchCriterion>.Wrong($"Search over a hierarchy of references by :above or :below is not supported; a reference parameter takes {SearchModifiers.Allowed(parameter.Type)}.");
        }

        if (modifier is not { } known || !SearchModifiers.IsAllowed(known, parameter.Type))
        {
            return Parsed<SearchCriterion>.Wrong($"A {parameter.Type.ToString().ToLowerInvariant()} parameter takes {SearchModifiers.Allowed(parameter.Type)}.");
        }

        return Values(name, parameter, known, targetType, value);
    }

    private Parsed<SearchCriterion> Values(string name, SearchParameterDefinition parameter, SearchModifier modifier, string? targetType, string value)
    {
        var texts = EscapedText.Split(value, ',');
        if (texts.Count > options.MaxValues)
        {
            return Parsed<SearchCriterion>.Wrong($"There are {texts.Count} values; at most {options.MaxValues} are allowed.");
        }

        var values = new List<SearchValue>(texts.Count);
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            var parsed = _values.Parse(parameter, modifier, targetType, text);
            if (parsed.Error is { } error)
            {
                return Parsed<SearchCriterion>.Wrong(error);
            }

            values.Add(parsed.Value!);
        }

        return new Parsed<SearchCriterion>(values.Count == 0 ? null : new ParameterCriterion(name, parameter, modifier, values), null);
    }

    private Parsed<SearchCriterion> Chain(string resourceType, string name, int dot, string value, int depth)
    {
        var (code, type) = SplitName(name[..dot]);
        if (SearchParameters.Find(resourceType, code) is not { } parameter)
        {
            return default;
        }

        if (parameter.Type != SearchParameterType.Reference)
        {
            return Parsed<SearchCriterion>.Wrong($"Only a reference can be followed by a dot; {code} is a {parameter.Type.ToString().ToLowerInvariant()}.");
        }

        if (type is not null && !(FhirModel.IsResourceType(type) && parameter.AllowsTarget(type)))
        {
            return Parsed<SearchCriterion>.Wrong($"What stands between the colon and the dot must be a resource type that {code} refers to{Listed(parameter.Targets)}.");
        }

        if (type is null && parameter.Targets.Count == 0)
        {
            return Parsed<SearchCriterion>.Wrong($"{code} may refer to any type; say which, as in {code}:Patient followed by the dot.");
        }

        var targets = new List<ChainTarget>();
        string? firstError = null;
        foreach (var target in type is null ? parameter.Targets : [type])
        {
            var criterion = Parse(target, name[(dot + 1)..], value, depth + 1);
            firstError ??= criterion.Error;
            if (criterion.Value is { } found)
            {
                targets.Add(new ChainTarget(target, found));
            }
        }

        return targets.Count > 0 ? new ChainCriterion(name, parameter, targets) : new Parsed<SearchCriterion>(null, firstError);
    }

    private Parsed<SearchCriterion> ReverseChain(string resourceType, string name, string value, int depth)
    {
        const string Form = "A reverse chain is _has:Type:reference:parameter, for example _has:Observation:patient:code";
        var parts = name.Split(':', 4);
        if (parts.Length > 1 && parts[1].Length > 0 && !FhirModel.IsResourceType(parts[1]))
        {
            return Parsed<SearchCriterion>.Wrong($"{Form}; the second part here is no resource type of R4, whose names are told apart by case.");
        }

        if (parts.Length < 4 || parts[1].Length == 0 || parts[3].Length == 0)
        {
            return Parsed<SearchCriterion>.Wrong($"{Form}; here a part is absent.");
        }

        if (SearchParameters.Find(parts[1], parts[2]) is not { Type: SearchParameterType.Reference } reference)
        {
            return Parsed<SearchCriterion>.Wrong($"The third part must be a reference parameter of {parts[1]}: {ReferencesOf(parts[1], resourceType)}.");
        }

        if (resourceType != "Resource" && !reference.AllowsTarget(resourceType))
        {
            return Parsed<SearchCriterion>.Wrong($"The parameter {reference.Code} of {parts[1]} refers to {string.Join(", ", reference.Targets)}, not to {resourceType}.");
        }

        var criterion = Parse(parts[1], parts[3], value, depth + 1);
        return criterion.Value is { } found ? new ReverseChainCriterion(name, parts[1], reference, found) : criterion;
    }

    private static string ReferencesOf(string type, string target)
    {
        var codes = SearchParameters.Of(type)
            .Where(parameter => parameter.Type == SearchParameterType.Reference && (target == "Resource" || parameter.AllowsTarget(target)))
            .Select(parameter => parameter.Code);
        return string.Join(", ", codes) is { Length: > 0 } listed ? listed : $"it has none that refers to {target}";
    }

    private static (string Code, string? Suffix) SplitName(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (name, null) : (name[..colon], name[(colon + 1)..]);
    }

    private static string Listed(IReadOnlyList<string> targets) => targets.Count == 0 ? "" : ": " + string.Join(", ", targets);
}
