using System.Globalization;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>The parameters that say what to return, not what to find.</summary>
internal static class ResultParameters
{
    /// <summary>Takes a parameter in; false where it is none of these.</summary>
    /// <param name="error">What is wrong with it, or null.</param>
    public static bool TryRead(ref SearchRequest request, string name, string value, out string? error)
    {
        error = null;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        switch (colon < 0 ? name : name[..colon])
        {
            case "_include" or "_revinclude":
                error = Include(ref request, name, value);
                return true;
            case "_sort" when colon < 0:
                error = Sort(ref request, value);
                return true;
            case "_count" when colon < 0:
                var isCount = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
                request = request with { Count = count };
                error = isCount ? null : "The value must be a whole number of 0 or more.";
                return true;
            case "_elements" when colon < 0:
                request = request with { Elements = Elements(value) };
                error = request.Elements.All(element => element.All(c => char.IsAsciiLetterOrDigit(c) || c is '.')) ? null : "The value must be element names, separated by commas.";
                return true;
            case "_summary" when colon < 0:
                error = One(value, out SearchSummary summary, ("true", SearchSummary.True), ("false", SearchSummary.None), ("text", SearchSummary.Text), ("data", SearchSummary.Data), ("count", SearchSummary.Count));
                request = request with { Summary = summary };
                return true;
            case "_total" when colon < 0:
                error = One(value, out SearchTotal total, ("none", SearchTotal.None), ("estimate", SearchTotal.Estimate), ("accurate", SearchTotal.Accurate));
                request = request with { Total = total };
                return true;
            case "_contained" when colon < 0:
                error = One(value, out SearchContained contained, ("false", SearchContained.False), ("true", SearchContained.True), ("both", SearchContained.Both));
                request = request with { Contained = contained };
                return true;
            case "_containedType" when colon < 0:
                error = One(value, out bool returnsContained, ("container", false), ("contained", true));
                request = request with { ReturnsContained = returnsContained };
                return true;
            case "_type" when colon < 0:
                error = Types(ref request, value);
                return true;
            case "_filter":
                error = "Filter expressions are not supported; say the same with the parameters of the resource type, their modifiers and chains.";
                return true;
            case "_text" or "_content":
                error = "Search in the whole text is not supported; search by a string parameter of the resource type, perhaps with :contains.";
                return true;
            case "_query" or "_list" or "_score":
                error = "This kind of search is not supported; say the same with the parameters of the resource type, such as _id.";
                return true;
            default:
                return false;
        }
    }

    private static string[] Elements(string value) =>
    [
        .. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.EndsWith(ElementNames.AnyChoice, StringComparison.Ordinal) ? name[..^ElementNames.AnyChoice.Length] : name),
    ];

    private static string? One<T>(string value, out T result, params (string Text, T Value)[] allowed)
    {
        foreach (var (text, meaning) in allowed)
        {
            if (text == value)
            {
                result = meaning;
                return null;
            }
        }

        result = allowed[0].Value;
        return $"The value must be one of {string.Join(", ", allowed.Select(one => one.Text))}.";
    }

    private static string? Types(ref SearchRequest request, string value)
    {
        var types = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (request.ResourceType.Length > 0)
        {
            return "_type goes with a search over the whole system, without a resource type in the address.";
        }

        request = request with { ResourceTypes = types };
        return types.Length > 0 && types.All(FhirModel.IsResourceType) ? null : "The value must be resource types of R4, separated by commas.";
    }

    private static string? Sort(ref SearchRequest request, string value)
    {
        var rules = new List<SearchSort>();
        foreach (var rule in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isDescending = rule[0] == '-';
            var parameter = SearchParameters.Find(request.ResourceType.Length == 0 ? "Resource" : request.ResourceType, isDescending ? rule[1..] : rule);
            if (parameter is null || parameter.IsSpecial || parameter.Type == SearchParameterType.Composite)
            {
                return "The value must be parameters of the type searched, separated by commas, each with - before it for the reverse order; composites have no order.";
            }

            rules.Add(new SearchSort(parameter.Code, isDescending));
        }

        request = request with { Sort = rules };
        return null;
    }

    private static string? Include(ref SearchRequest request, string name, string value)
    {
        var parts = name.Split(':');
        // "recurse" is what STU3 called it.
        if (parts.Length > 2 || (parts.Length == 2 && parts[1] is not ("iterate" or "recurse")))
        {
            return "The only modifier is :iterate.";
        }

        var isReverse = parts[0] == "_revinclude";
        var fields = value.Split(':');
        var isAny = fields[0] == "*";
        SearchParameterDefinition? parameter = null;
        if (!(isAny && fields.Length == 1))
        {
            if (fields.Length is not (2 or 3) || !FhirModel.IsResourceType(fields[0]))
            {
                return "The value must be Type:parameter, Type:parameter:TargetType, Type:* or *.";
            }

            parameter = fields[1] == "*" ? null : SearchParameters.Find(fields[0], fields[1]);
            if (fields[1] != "*" && parameter?.Type != SearchParameterType.Reference)
            {
                return $"The second part must be a reference parameter of {fields[0]}, or *.";
            }

            if (fields.Length == 3 && !(FhirModel.IsResourceType(fields[2]) && (parameter?.AllowsTarget(fields[2]) ?? true)))
            {
                return "The third part must be a resource type that the parameter refers to.";
            }

            if (!isReverse && parts.Length == 1 && request.ResourceType.Length > 0 && fields[0] != request.ResourceType)
            {
                return $"Without :iterate, _include starts at the type searched, {request.ResourceType}.";
            }
        }

        var include = new SearchInclude(isReverse, parts.Length == 2, isAny ? null : fields[0], parameter, fields.ElementAtOrDefault(2));
        request = request with { Includes = [.. request.Includes, include] };
        return null;
    }
}
