using Duplex.Fhir.Search;
using Duplex.Storage.Relational.Rows;

namespace Duplex.Storage.Relational.Search;

/// <summary>A type of resource in one connection's chart.</summary>
/// <param name="IsWhole">False: resources of before are not looked at yet, so that what is found must be looked at again.</param>
/// <param name="Parameters">By code the numbers of those whose rows are complete.</param>
internal sealed record ChartType(long Scope, string ResourceType, bool IsWhole, Dictionary<string, long> Parameters)
{
    /// <summary>Where the rows of a parameter lie; null: it has none, or not all of them.</summary>
    public ParameterRows? Find(SearchParameterDefinition parameter)
    {
        var sources = ParameterSource.Of(parameter);
        var numbers = new List<long>(sources.Count);
        foreach (var source in sources)
        {
            if (!Parameters.TryGetValue(source.Code, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return new ParameterRows(IndexKinds.Of(parameter), numbers, sources[0].TargetType);
    }
}

/// <summary>Rows of one parameter.</summary>
/// <param name="TargetType">Only references to this type count; null: all.</param>
internal sealed record ParameterRows(IndexKind Kind, IReadOnlyList<long> Numbers, string? TargetType);
