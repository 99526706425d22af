using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Orders that a message names because something else is about them: it does not own them.</summary>
internal static class CareOrders
{
    /// <param name="segments">ORC, TQ1, OBR and their NTE, in order.</param>
    /// <returns>The requests, in order.</returns>
    public static List<ServiceRequest> Read(MessageBuild build, IReadOnlyList<PlacedSegment> segments)
    {
        if (segments.Count == 0)
        {
            return [];
        }

        int before = build.Resources.Count;
        OrderReading reading = new(build);
        foreach (PatientGroup group in MessageGroups.Read(segments, controlFollowsRequest: false, build.Context))
        {
            group.Orders.ForEach(reading.Read);
        }

        List<ServiceRequest> requests = [];
        foreach (TranslatedResource<ServiceRequest> added in build.Resources.Skip(before).OfType<TranslatedResource<ServiceRequest>>())
        {
            added.IsNamedOnly = true;
            requests.Add(added.Value);
        }

        return requests;
    }

    /// <summary>ORC, OBR, TQ1 and TQ2 with the notes of each.</summary>
    public static List<PlacedSegment> Among(IEnumerable<PlacedSegment> segments)
    {
        List<PlacedSegment> orders = [];
        string owner = "";
        foreach (PlacedSegment segment in segments)
        {
            owner = segment.Id is "NTE" or "PRT" ? owner : segment.Id;
            if (segment.Id is "ORC" or "OBR" or "TQ1" or "TQ2" || segment.Id is "NTE" or "PRT" && owner is "ORC" or "OBR" or "TQ1")
            {
                orders.Add(segment);
            }
        }

        return orders;
    }

    public static Reference ReferenceTo(Resource resource) => new() { ReferenceValue = $"{resource.TypeName}/{resource.Id}" };
}
