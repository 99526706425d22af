using Duplex.Fhir.Client.Answers;

namespace Duplex.Fhir.Client.Search;

/// <summary>Why there are no more entries although there may be.</summary>
public enum SearchFailureKind
{
    /// <summary>A page could not be had: see <see cref="SearchFailure.Result"/>.</summary>
    Failed,

    /// <summary>The server answered with something else than a Bundle.</summary>
    NoBundle,

    /// <summary>The next page is at another origin; it is not fetched, since the token would go there.</summary>
    Elsewhere,

    /// <summary>The next page is one that was read already.</summary>
    Circle,

    /// <summary>The limit of pages or entries is reached.</summary>
    Limit,
}

/// <summary>Why the entries ended early.</summary>
/// <param name="Kind">Which trouble.</param>
/// <param name="Sentence">What is wrong and what would be right, without patient data.</param>
/// <param name="Result">The answer to the last request.</param>
public sealed record SearchFailure(SearchFailureKind Kind, string Sentence, FhirResult Result);
