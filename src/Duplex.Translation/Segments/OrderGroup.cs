namespace Duplex.Translation.Segments;

/// <summary>An order with what belongs to it.</summary>
/// <param name="orc">Null where there is none.</param>
/// <param name="obr">Null where an ORC or results stand without it.</param>
internal sealed class OrderGroup(PlacedSegment? orc, PlacedSegment? obr)
{
    public PlacedSegment? Orc { get; set; } = orc;

    public PlacedSegment? Obr { get; } = obr;

    public List<PlacedSegment> Notes { get; } = [];

    public List<PlacedSegment> Timings { get; } = [];

    public List<PlacedSegment> Diagnoses { get; } = [];

    public List<PlacedSegment> Specimens { get; } = [];

    public List<ObservationGroup> Observations { get; } = [];
}

/// <param name="Specimen">The SPM that it stands behind: the observation is about the specimen.</param>
internal sealed record ObservationGroup(PlacedSegment Obx, PlacedSegment? Specimen)
{
    public List<PlacedSegment> Notes { get; } = [];
}

/// <summary>A patient with the visit and the orders that follow.</summary>
internal sealed class PatientGroup(PlacedSegment? pid)
{
    public PlacedSegment? Pid { get; } = pid;

    public PlacedSegment? Pv1 { get; set; }

    public List<OrderGroup> Orders { get; } = [];
}
