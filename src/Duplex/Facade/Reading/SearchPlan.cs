using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.Vendors;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.Reading;

/// <summary>
/// Who does what of a search: the counterparty what its capability statement lists; the rest is done here on what it gives, where that has
/// bounds.
/// </summary>
internal sealed record SearchPlan
{
    private static readonly string[] ResultParameters = ["_count", "_sort", "_elements", "_summary", "_total", "_contained", "_containedType"];

    /// <summary>What the counterparty is asked, without <c>_count</c>.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Passed { get; init; }

    /// <summary>Conditions that are checked here.</summary>
    public IReadOnlyList<SearchCriterion> Here { get; init; } = [];

    /// <summary>Resources that the search is about, to be read one by one since the counterparty does not search by <c>_id</c>.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Conditions that nobody can check: their names.</summary>
    public IReadOnlyList<string> Unserved { get; init; } = [];

    /// <summary><c>_include</c> and <c>_revinclude</c> that are done here.</summary>
    public IReadOnlyList<SearchInclude> Includes { get; init; } = [];

    /// <summary>All matches are needed before a page can be answered.</summary>
    public bool GathersAll { get; init; }

    public bool SubsetsHere { get; init; }

    /// <summary>What the caller should know beside the matches.</summary>
    public FhirIssue? Beside { get; init; }

    /// <summary>What is asked of is bounded by a patient or by ids.</summary>
    public required bool IsBounded { get; init; }

    /// <param name="server">Null: the counterparty does not tell, and is asked everything.</param>
    public static SearchPlan Of(string type, FhirSearch search, ServerType? server)
    {
        var passed = new List<KeyValuePair<string, string>>();
        var (here, unserved) = (new List<SearchCriterion>(), new List<string>());
        string[] ids = [];
        foreach (var criterion in search.Criteria)
        {
            var pair = search.Parameters.First(one => one.Key == criterion.Name);
            if (criterion is ParameterCriterion { Parameter.Code: "_id" } && server?.SearchParameters.ContainsKey("_id") == false)
            {
                ids = pair.Value.Split(',', StringSplitOptions.RemoveEmptyEntries);
            }
            else if (IsPassed(criterion, server))
            {
                // The same name may come more than once, and all of them go.
                passed.AddRange(search.Parameters.Where(one => one.Key == criterion.Name).Select(one => Plain(criterion, one)).Where(one => !passed.Contains(one)).ToList());
            }
            else if (IsCheckable(criterion))
            {
                here.Add(criterion);
                AddPatient(type, Plain(criterion, pair), server, passed);
            }
            else
            {
                unserved.Add(criterion.Name);
            }
        }

        var isBounded = ids.Length > 0 || passed.Exists(pair => IsBound(type, pair));
        var sorts = search.Sort.Count > 0 && !Lists(server, "_sort");
        var includes = search.Includes.Where(include => !IsListed(include, search, server)).ToList();
        passed.AddRange(search.Parameters.Where(pair => ResultParameters.Contains(pair.Key) && pair.Key != "_count" && Lists(server, pair.Key)));
        passed.AddRange(search.Parameters.Where(pair => IsInclude(pair.Key) && IsPassedInclude(pair, server)));
        return new SearchPlan
        {
            Passed = passed,
            Here = here,
            Ids = ids,
            Unserved = isBounded ? unserved : [.. unserved, .. here.Select(criterion => criterion.Name)],
            Includes = includes,
            GathersAll = here.Count > 0 || sorts || ids.Length > 0,
            SubsetsHere = (search.Elements.Count > 0 && !Lists(server, "_elements")) || (search.Summary != SearchSummary.None && !Lists(server, "_summary")),
            IsBounded = isBounded,
        };
    }

    public static bool IsInclude(string name) => name.StartsWith("_include", StringComparison.Ordinal) || name.StartsWith("_revinclude", StringComparison.Ordinal);

    private static bool Lists(ServerType? server, string name) => server?.SearchParameters.ContainsKey(name) == true;

    private static bool IsPassed(SearchCriterion criterion, ServerType? server) => criterion switch
    {
        _ when server is null => criterion is ParameterCriterion { Modifier: SearchModifier.None or SearchModifier.Type },
        ParameterCriterion { Modifier: SearchModifier.None or SearchModifier.Type } own => Lists(server, own.Parameter.Code),
        ChainCriterion => Lists(server, criterion.Name),
        ReverseChainCriterion => Lists(server, "_has"),
        _ => Lists(server, criterion.Name),
    };

    /// <summary>A type before the id says what one in the name says (<c>subject:Patient=1</c> is <c>subject=Patient/1</c>), and more servers know it.</summary>
    private static KeyValuePair<string, string> Plain(SearchCriterion criterion, KeyValuePair<string, string> pair) =>
        criterion is ParameterCriterion { Modifier: SearchModifier.Type, Parameter.Code: var code } && pair.Key.Split(':') is [_, var type]
            ? new(code, string.Join(',', pair.Value.Split(',').Select(id => id.Contains('/', StringComparison.Ordinal) ? id : $"{type}/{id}")))
            : pair;

    /// <summary>A resource by itself shows whether it is met.</summary>
    private static bool IsCheckable(SearchCriterion criterion) =>
        criterion is ParameterCriterion { Parameter.IsSpecial: false, Modifier: not (SearchModifier.In or SearchModifier.NotIn or SearchModifier.Above or SearchModifier.Below) };

    /// <summary>A patient that is named by a parameter which the counterparty lacks bounds the search by the one that it has.</summary>
    private static void AddPatient(string type, KeyValuePair<string, string> pair, ServerType? server, List<KeyValuePair<string, string>> passed)
    {
        var other = pair.Key switch { "subject" => "patient", "patient" => "subject", _ => null };
        if (other is not null && Lists(server, other) && IsBound(type, pair))
        {
            passed.Add(new(other, pair.Value.Contains('/', StringComparison.Ordinal) ? pair.Value : $"Patient/{pair.Value}"));
        }
    }

    private static bool IsBound(string type, KeyValuePair<string, string> pair) => (type, pair.Key) switch
    {
        (_, "_id") or (_, "patient") or (_, "patient:Patient") or (_, "subject:Patient") => true,
        (_, "subject") => pair.Value.Contains("Patient/", StringComparison.Ordinal),
        ("Patient", "identifier") => true,
        _ => false,
    };

    private static bool IsListed(SearchInclude include, FhirSearch search, ServerType? server) =>
        server is not null && search.Parameters.Any(pair => IsInclude(pair.Key) && IsPassedInclude(pair, server) && Same(include, pair));

    private static bool Same(SearchInclude include, KeyValuePair<string, string> pair) =>
        include.IsReverse == pair.Key.StartsWith("_revinclude", StringComparison.Ordinal)
        && pair.Value.Split(':') is var parts
        && (include.SourceType ?? "*") == parts[0]
        && (parts.Length < 2 || (include.Parameter?.Code ?? "*") == parts[1]);

    private static bool IsPassedInclude(KeyValuePair<string, string> pair, ServerType? server) =>
        server is not null && !pair.Key.Contains(':', StringComparison.Ordinal)
        && server.HasInclude(string.Join(':', pair.Value.Split(':').Take(2)), pair.Key == "_revinclude");
}
