using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.Messages;

namespace Duplex.Translation.ToV2;

/// <summary>Writes one message of these resources.</summary>
internal delegate void WriteMessage(V2Draft draft, IReadOnlyList<Resource> resources);

/// <param name="Write">How.</param>
/// <param name="Resources">What the message is about; what they refer to is taken along.</param>
internal sealed record PlannedMessage(WriteMessage Write, List<Resource> Resources);

/// <summary>Which messages resources give, in their order.</summary>
internal static class MessagePlans
{
    public static List<PlannedMessage> Of(FhirSource source)
    {
        List<PlannedMessage> plans = [];
        Dictionary<string, PlannedMessage> groups = new(StringComparer.Ordinal);
        foreach (Resource resource in source.Resources)
        {
            if (source.MethodOf(resource) is not ("GET" or "HEAD"))
            {
                Add(resource, plans, groups);
            }
        }

        return plans;
    }

    private static void Add(Resource resource, List<PlannedMessage> plans, Dictionary<string, PlannedMessage> groups)
    {
        switch (resource)
        {
            case ServiceRequest order:
                Group(plans, groups, OrderWriting.Write, order, order.Requisition is { } group ? $"order {group.System?.Value}|{group.Value?.Value}" : null);
                break;
            case DocumentReference document:
                Group(plans, groups, DocumentWriting.Write, document, null);
                break;
            default:
                break;
        }
    }

    private static void Group(List<PlannedMessage> plans, Dictionary<string, PlannedMessage> groups, WriteMessage write, Resource resource, string? key)
    {
        if (key is not null && groups.TryGetValue(key, out PlannedMessage? known))
        {
            known.Resources.Add(resource);
            return;
        }

        PlannedMessage plan = new(write, [resource]);
        plans.Add(plan);
        if (key is not null)
        {
            groups[key] = plan;
        }
    }
}
