namespace Duplex.Fhir.Search;

/// <summary>What matching needs beyond the resource itself.</summary>
public sealed record SearchMatchContext
{
    /// <summary>Other resources; needed for chains.</summary>
    public ISearchResources? Resources { get; init; }

    /// <summary>Codes; needed for <c>:in</c>, <c>:not-in</c> and, on tokens, <c>:above</c> and <c>:below</c>.</summary>
    public IFhirTerminology? Terminology { get; init; }

    /// <summary>The present; <c>ap</c> on dates widens by a tenth of the distance to it. Null: <c>ap</c> means that the intervals meet.</summary>
    public DateTimeOffset? Now { get; init; }
}
