using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Search;

/// <summary>What came of reading a search.</summary>
/// <param name="Request">The search; null where there are errors.</param>
/// <param name="Errors">All that is wrong.</param>
/// <param name="Ignored">Names of parameters that are unknown or have no value, left out of the search and of its self link.</param>
public sealed record SearchQueryResult(SearchRequest? Request, IReadOnlyList<SearchError> Errors, IReadOnlyList<string> Ignored)
{
    /// <summary>What was left out of parameters that stay otherwise: names in <c>_elements</c> that the type doesn't have.</summary>
    public IReadOnlyList<SearchError> Findings { get; init; } = [];

    /// <summary>Whether there is a search to carry out.</summary>
    [MemberNotNullWhen(true, nameof(Request))]
    public bool IsValid => Request is not null;
}
