using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Compartments;

/// <summary>Whose chart a resource lies in: one patient, the one that it names first (FHIR R4, CompartmentDefinition "patient").</summary>
public static class PatientCompartment
{
    /// <summary>The types that may lie in a patient's compartment, in alphabetical order.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. CompartmentPaths.Types.Order(StringComparer.Ordinal)];

    /// <summary><c>Patient/{id}</c>; empty where the resource names none. References to other servers count for nothing.</summary>
    /// <param name="id">The resource's own id: a patient lies in its own compartment.</param>
    public static string Of(Resource resource, string id)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource is Patient
            ? $"Patient/{id}"
            : Named(resource, CompartmentPaths.Of(resource.TypeName)).Concat(Targets(resource)).FirstOrDefault(reference => reference.StartsWith("Patient/", StringComparison.Ordinal)) ?? "";
    }

    /// <summary>
    /// Resources of the same chart in whose compartment this one lies, where it names no patient itself: what a Provenance is about, in order.
    /// </summary>
    public static IEnumerable<string> Targets(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Named(resource, CompartmentPaths.TargetsOf(resource.TypeName));
    }

    /// <summary>Whether a type lies where that which it is about lies.</summary>
    public static bool FollowsTarget(string resourceType) => CompartmentPaths.TargetsOf(resourceType).Count > 0;

    /// <summary>Whether resources of a type lie in a compartment by one element alone, such as their subject.</summary>
    public static bool HasOneElement(string resourceType) => CompartmentPaths.Of(resourceType).Count == 1;

    private static IEnumerable<string> Named(Resource resource, IReadOnlyList<string[]> paths) =>
        from path in paths
        from reference in References(resource, path, 0)
        let target = Fhir.References.Parse(reference)
        where target.Kind == ReferenceKind.Relative
        select target.TypeAndId;

    private static IEnumerable<Reference> References(Base node, string[] path, int at)
    {
        if (at == path.Length)
        {
            return node is Reference reference ? [reference] : [];
        }

        return node.TypeInfo.Find(path[at]) is not { } property ? [] : node.GetProperty(property.Index) switch
        {
            Base single => References(single, path, at + 1),
            IEnumerable<Base> several => several.SelectMany(one => References(one, path, at + 1)),
            _ => [],
        };
    }
}
