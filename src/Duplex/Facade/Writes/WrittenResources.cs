using Duplex.Engine.Identity;
using Duplex.Facade.Reading;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Vendors;

namespace Duplex.Facade.Writes;

/// <summary>What every resource that is written has in common.</summary>
internal static class WrittenResources
{
    /// <summary>The counterparty gives id and version; an app's own would be taken for its answer.</summary>
    public static void ClearServerElements(Resource resource)
    {
        resource.Id = null;
        if (resource.Meta is { } meta)
        {
            meta.VersionId = null;
            meta.LastUpdated = null;
            AnswerSource.Remove(meta);
        }
    }

    /// <summary>By which the resource is found again at the counterparty.</summary>
    public static Identifier DeliveryIdentifier(DeliveryId id) => new() { System = DeliveryIdentifiers.DeliverySystem, Value = id.ToString() };

    /// <summary>Identifiers that only Duplex may give.</summary>
    public static IEnumerable<FhirIssue> OwnIdentifiersIn(IReadOnlyList<Identifier> identifiers, string path)
    {
        for (var index = 0; index < identifiers.Count; index++)
        {
            if (identifiers[index].System?.Value is DeliveryIdentifiers.DeliverySystem or DeliveryIdentifiers.PartSystem)
            {
                yield return new FhirIssue(
                    "business-rule", $"{path}[{index}].system", null,
                    $"Identifiers of {identifiers[index].System?.Value} are given by Duplex; leave this one out.");
            }
        }
    }

    /// <summary>
    /// Makes a reference to the counterparty's own resource relative: <c>Patient/123</c>, or the same under the facade's address. Null where
    /// it names nothing of this type there.
    /// </summary>
    public static string? ToRelative(Reference? reference, string type, string facade)
    {
        var target = References.Parse(reference);
        if (target.ResourceType != type
            || !(target.Kind == ReferenceKind.Relative || (target.Kind == ReferenceKind.Absolute && target.BaseUrl == facade)))
        {
            return null;
        }

        reference!.ReferenceValue = target.TypeAndId;
        return target.TypeAndId;
    }
}
