namespace Duplex.Translation.Segments;

/// <summary>The orders of drugs (ORC with RXO or RXE and no OBR) among those of services in one message (ORM^O01).</summary>
internal static class DrugOrders
{
    public static (List<PlacedSegment> Drugs, IReadOnlyList<PlacedSegment> Services) Split(IReadOnlyList<PlacedSegment> segments)
    {
        if (!segments.Any(static segment => segment.Id is "RXO" or "RXE"))
        {
            return ([], segments);
        }

        List<PlacedSegment> drugs = [];
        List<PlacedSegment> services = [];
        List<PlacedSegment> current = [];
        foreach (PlacedSegment segment in segments)
        {
            if (segment.Id is "ORC" or "PID")
            {
                Sort(current, drugs, services);
            }

            current.Add(segment);
        }

        Sort(current, drugs, services);
        return (drugs, services);
    }

    private static void Sort(List<PlacedSegment> order, List<PlacedSegment> drugs, List<PlacedSegment> services)
    {
        bool isDrug = order is [{ Id: "ORC" }, ..] && order.Exists(static segment => segment.Id is "RXO" or "RXE") && !order.Exists(static segment => segment.Id == "OBR");
        (isDrug ? drugs : services).AddRange(order);
        order.Clear();
    }
}
