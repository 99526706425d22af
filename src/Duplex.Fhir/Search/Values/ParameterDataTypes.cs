using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>The data types that a parameter looks at, by the model.</summary>
internal static class ParameterDataTypes
{
    /// <summary>FHIR type names; empty where they aren't known: the parameters of every resource.</summary>
    public static FrozenSet<string> Of(SearchParameterDefinition parameter)
    {
        if (parameter.Expression is null)
        {
            return FrozenSet<string>.Empty;
        }

        // What is more than steps through elements is a condition.
        return ElementPath.TryParse(parameter.Expression, isFromResource: true) is { } paths
            ? paths.SelectMany(path => path.Aggregate<PathStep, IEnumerable<string>>([parameter.ResourceType], Follow)).ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet.ToFrozenSet(["boolean"], StringComparer.Ordinal);
    }

    private static IEnumerable<string> Follow(IEnumerable<string> types, PathStep step) => step switch
    {
        PathStep.Property property => types.SelectMany(type => FhirModel.FindType(type)?.Find(property.Name)?.Types ?? []),
        PathStep.OfType only => types.Where(type => type == only.Name),
        _ => types,
    };
}
