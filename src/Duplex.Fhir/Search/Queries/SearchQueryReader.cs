namespace Duplex.Fhir.Search;

/// <summary>Puts a search together, one parameter after the other.</summary>
internal sealed class SearchQueryReader
{
    private const int ShownName = 100;

    private readonly SearchQueryOptions _options;
    private readonly CriterionParser _parser;
    private readonly List<SearchCriterion> _criteria = [];
    private readonly List<KeyValuePair<string, string>> _understood = [];
    private readonly List<SearchError> _errors = [];
    private readonly List<SearchError> _findings = [];
    private readonly List<string> _ignored = [];
    private SearchRequest _request;

    public SearchQueryReader(string resourceType, SearchQueryOptions options)
    {
        _options = options;
        _parser = new CriterionParser(options);
        _request = new SearchRequest { ResourceType = resourceType, ResourceTypes = resourceType.Length == 0 ? [] : [resourceType] };
    }

    /// <param name="index">Its place among the parameters, from 0.</param>
    public void Read(QueryPart part, int index)
    {
        var (name, value, error) = part;
        if (error is null && (name.Contains('\0', StringComparison.Ordinal) || value.Contains('\0', StringComparison.Ordinal)))
        {
            error = "The character U+0000 is none of a text; leave it out.";
        }

        if (error is null && name is "_format" or "_pretty")
        {
            return;
        }

        // Commas alone separate nothing.
        if (error is null && value.AsSpan().Trim(',').IsEmpty)
        {
            _ignored.Add(Shown(name, index));
            return;
        }

        error ??= Take(name, value, index);
        if (error is not null)
        {
            _errors.Add(new SearchError(Shown(name, index), error));
        }
    }

    public SearchQueryResult Finish()
    {
        KeepKnownElements();
        return _errors.Count > 0
            ? new SearchQueryResult(null, _errors, _ignored) { Findings = _findings }
            : new SearchQueryResult(_request with { Criteria = _criteria, Parameters = _understood }, [], _ignored) { Findings = _findings };
    }

    /// <summary>A name that could be one; what stands in its place otherwise may be a value that lost its name.</summary>
    private static string Shown(string name, int index) =>
        name.Length is > 0 and <= ShownName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or ':' or '.')
            ? name
            : $"(parameter {index + 1})";

    private string? Take(string name, string value, int index)
    {
        if (ResultParameters.TryRead(ref _request, name, value, out var error))
        {
            _understood.Add(new KeyValuePair<string, string>(name, value));
            return error;
        }

        var type = _request.ResourceType;
        var parsed = _parser.Parse(type.Length == 0 ? "Resource" : type, name, value);
        if (parsed.Value is { } criterion)
        {
            _criteria.Add(criterion);
            _understood.Add(new KeyValuePair<string, string>(name, value));
        }
        else if (parsed.Error is null && _options.IsStrict)
        {
            return name.Contains('.', StringComparison.Ordinal) || name.StartsWith("_has:", StringComparison.Ordinal)
                ? "A part of the chain is no search parameter of the type it stands for; the capability statement lists those there are."
                : $"{(type.Length == 0 ? "A search over the system" : type)} has no such search parameter; the capability statement lists those there are.";
        }
        else if (parsed.Error is null)
        {
            _ignored.Add(Shown(name, index));
        }

        return parsed.Error;
    }

    /// <summary>
    /// Names in <c>_elements</c> that no type searched has: wrong where strict, otherwise told and left out. Waits for the last
    /// parameter because <c>_type</c> may be it.
    /// </summary>
    private void KeepKnownElements()
    {
        const string Elements = "_elements";
        if (_request.Elements.Count == 0 || _request.ResourceTypes.Count == 0 || _errors.Exists(error => error.Parameter == Elements))
        {
            return;
        }

        var known = new List<string>(_request.Elements.Count);
        for (var i = 0; i < _request.Elements.Count; i++)
        {
            var element = _request.Elements[i];
            if (_request.ResourceTypes.Any(type => ElementNames.IsElement(type, element)))
            {
                known.Add(element);
                continue;
            }

            var unknown = new SearchError(Elements, $"Name {i + 1} of {_request.Elements.Count} is no element of {string.Join(" or ", _request.ResourceTypes)}; a choice is named without its type, as value.");
            (_options.IsStrict ? _errors : _findings).Add(unknown);
        }

        if (known.Count == 0)
        {
            _understood.RemoveAll(parameter => parameter.Key == Elements);
            _ignored.Add(Elements);
        }

        _request = _request with { Elements = known };
    }
}
