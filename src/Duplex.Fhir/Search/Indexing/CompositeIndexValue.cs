namespace Duplex.Fhir.Search;

/// <summary>Values that stand together in one element.</summary>
/// <param name="Parts">One per component, in order.</param>
public sealed record CompositeIndexValue(SearchParameterDefinition Parameter, IReadOnlyList<SearchIndexValue> Parts) : SearchIndexValue(Parameter)
{
    /// <inheritdoc/>
    public bool Equals(CompositeIndexValue? other) => other is not null && Parameter == other.Parameter && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(Parameter.GetHashCode(), HashCode.Combine);
}
