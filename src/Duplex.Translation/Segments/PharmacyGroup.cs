namespace Duplex.Translation.Segments;

/// <summary>A segment of a pharmacy message with the notes, timings, routes and components that follow it.</summary>
internal sealed class PharmacyPart(PlacedSegment head)
{
    public PlacedSegment Head { get; } = head;

    public List<PlacedSegment> Notes { get; } = [];

    public List<PlacedSegment> Timings { get; } = [];

    public List<PlacedSegment> Routes { get; } = [];

    public List<PlacedSegment> Components { get; } = [];
}

/// <summary>What stands between one ORC and the next: the order as placed (RXO), as encoded (RXE), and what was dispensed (RXD).</summary>
internal sealed class PharmacyGroup
{
    public PharmacyPart? Control { get; private set; }

    public PharmacyPart? Placed { get; private set; }

    public PharmacyPart? Encoded { get; private set; }

    public List<PharmacyPart> Dispensed { get; } = [];

    public List<ObservationGroup> Observations { get; private set; } = [];

    public List<PlacedSegment> Charges { get; } = [];

    /// <summary>The parts that say what is ordered, the most exact first.</summary>
    public IEnumerable<PharmacyPart> Orders => new[] { Encoded, Placed }.OfType<PharmacyPart>();

    public static List<PharmacyGroup> Read(IReadOnlyList<PlacedSegment> segments)
    {
        List<PharmacyGroup> groups = [];
        List<PlacedSegment> current = [];
        bool isOpen = false;
        foreach (PlacedSegment segment in segments)
        {
            bool isNext = segment.Id == "ORC" || segment.Id == "RXE" && current.Exists(other => other.Id is "RXE" or "RXD");
            if (isNext && isOpen)
            {
                groups.Add(Of(current));
                current = [];
            }

            isOpen |= segment.Id is "ORC" or "RXO" or "RXE" or "RXD";
            if (isOpen)
            {
                current.Add(segment);
            }
        }

        if (isOpen)
        {
            groups.Add(Of(current));
        }

        return groups;
    }

    private static PharmacyGroup Of(List<PlacedSegment> segments)
    {
        PharmacyGroup group = new() { Observations = Messages.CareObservations.GroupsOf(segments) };
        PharmacyPart? open = null;
        string before = "";
        foreach (PlacedSegment segment in segments)
        {
            switch (segment.Id)
            {
                case "ORC":
                    group.Control = open = new PharmacyPart(segment);
                    break;
                case "RXO":
                    group.Placed = open = new PharmacyPart(segment);
                    break;
                case "RXE":
                    group.Encoded = open = new PharmacyPart(segment);
                    break;
                case "RXD":
                    group.Dispensed.Add(open = new PharmacyPart(segment));
                    break;
                case "NTE" when before is not ("OBX" or "FT1"):
                    open?.Notes.Add(segment);
                    continue;
                case "TQ1":
                    open?.Timings.Add(segment);
                    break;
                case "RXR":
                    open?.Routes.Add(segment);
                    break;
                case "RXC":
                    open?.Components.Add(segment);
                    break;
                case "FT1":
                    group.Charges.Add(segment);
                    break;
                default:
                    break;
            }

            before = segment.Id is "NTE" or "PRT" ? before : segment.Id;
        }

        return group;
    }
}
