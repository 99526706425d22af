using Duplex.Fhir.Model;

namespace Duplex.Fhir.Changes;

/// <summary>What one message changes in one resource.</summary>
/// <param name="ResourceType">The type.</param>
/// <param name="Id">The logical id.</param>
/// <param name="Source">Which kind of message owns these elements, such as <c>ADT</c> or <c>ORU</c>.</param>
/// <param name="Elements">The touched elements; every other stays as it is.</param>
public sealed record ResourceChange(string ResourceType, string Id, string Source, IReadOnlyList<ElementChange> Elements)
{
    /// <summary>
    /// The place in the source's own order, by which an older change is told from a newer one whatever order they arrive in:
    /// microseconds since 1970 UTC, in which the last digit may rank states of the same instant. Null where the source has
    /// no order but that of arrival.
    /// </summary>
    public long? Order { get; init; }

    /// <summary>It says something of a resource that another message made: where there is none, nothing is made.</summary>
    public bool IsOfKnownOnly { get; init; }

    /// <summary>A change that sets every element that the resource holds, except its id.</summary>
    /// <param name="resource">Holds the touched elements only, and an id.</param>
    /// <param name="source">Which kind of message owns these elements.</param>
    /// <param name="cleared">Elements that the message takes away.</param>
    public static ResourceChange FromResource(Resource resource, string source, params IReadOnlyList<string> cleared)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentException.ThrowIfNullOrEmpty(resource.Id);
        var elements = ResourceMembers.Read(FhirJson.Serialize(resource))
            .Where(member => member.Name is not (ResourceMembers.ResourceType or ResourceMembers.Id))
            .Select(member => ElementChange.Set(member.Name, member.Json))
            .Concat(cleared.Select(ElementChange.Cleared));
        return new ResourceChange(resource.TypeName, resource.Id, source, [.. elements]);
    }
}
