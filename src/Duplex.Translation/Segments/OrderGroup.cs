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

    /// <summary>PRT behind the ORC or the OBR.</summary>
    public List<PlacedSegment> Participations { get; } = [];

    /// <summary>CTI.</summary>
    public List<PlacedSegment> Trials { get; } = [];

    /// <summary>True for observations that a message of results tells of the patient before the first order.</summary>
    public bool IsAboutPatient { get; init; }

    /// <summary>FT1.</summary>
    public List<PlacedSegment> Charges { get; } = [];

    /// <summary>TQ2, CTD, BLG and TCD, which have no place of their own.</summary>
    public List<PlacedSegment> Further { get; } = [];

    public List<SpecimenGroup> Specimens { get; } = [];

    public List<ObservationGroup> Observations { get; } = [];
}

/// <param name="Specimen">The SPM that it stands behind: the observation is about the specimen.</param>
internal sealed record ObservationGroup(PlacedSegment Obx, SpecimenGroup? Specimen)
{
    public List<PlacedSegment> Notes { get; } = [];

    public List<PlacedSegment> Participations { get; } = [];
}

/// <summary>A specimen with its containers.</summary>
/// <param name="spm">Null where a SAC alone tells of the specimen.</param>
internal sealed class SpecimenGroup(PlacedSegment? spm)
{
    public PlacedSegment? Spm { get; set; } = spm;

    /// <summary>SAC.</summary>
    public List<PlacedSegment> Containers { get; } = [];

    public List<PlacedSegment> Notes { get; } = [];
}

/// <summary>A patient with the visit and the orders that follow.</summary>
internal sealed class PatientGroup(PlacedSegment? pid)
{
    public PlacedSegment? Pid { get; } = pid;

    public PlacedSegment? Pv1 { get; set; }

    /// <summary>PID, PV1, and what stands with them before the first order, such as PD1, NTE, NK1, AL1 and IN1, in order.</summary>
    public List<PlacedSegment> About { get; } = [];

    public List<OrderGroup> Orders { get; } = [];
}
