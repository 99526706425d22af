using Duplex.Fhir.Model;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>What the results of one report share.</summary>
/// <param name="Patient"><c>Patient/{id}</c>.</param>
/// <param name="Order"><c>ServiceRequest/{id}</c>; null where results stand without an order.</param>
/// <param name="Time">When the results became what they are: microseconds since 1970 UTC; null where the message does not say.</param>
internal sealed record ReportScope(
    string Patient, string? Order, string Source, bool IsLaboratory, DataType? Effective, Reference? Specimen, long? Time)
{
    /// <summary>The specimens of the order.</summary>
    public IReadOnlyList<Reference> Specimens { get; init; } = [];

    /// <summary>OBR-24; null where it is empty.</summary>
    public string? Section { get; init; }

    /// <summary>Where the specimens of the message are found; null where it has none.</summary>
    public Messages.SpecimenWriter? SpecimensOfMessage { get; init; }

    /// <summary>The visit, in a Bundle.</summary>
    public Reference? Encounter { get; init; }

    /// <summary>The time has a precision of 100 microseconds at most, so that the last digit is free for the rank of a status.</summary>
    public long? OrderOf(string? status) => Time is { } time ? time + ObservationStatuses.RankOf(status) : null;
}
