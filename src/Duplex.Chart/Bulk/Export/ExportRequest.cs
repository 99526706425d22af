using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Of what an export is asked (Bulk Data Access, "Endpoints").</summary>
public enum ExportLevel
{
    System,

    Patient,

    Group,
}

/// <summary>An export as asked for, checked, with what it was bound to when it was accepted.</summary>
public sealed record ExportRequest
{
    /// <summary>Version of this record's JSON.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The address that was asked.</summary>
    public required string Url { get; init; }

    public required ExportLevel Level { get; init; }

    /// <summary>In the order in which they are exported.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary><c>Patient/{id}</c> of those whose compartments are asked for; null: anybody's.</summary>
    public IReadOnlyList<string>? Patients { get; init; }

    /// <summary>Only what changed at this instant or later; deletions are told too.</summary>
    public Instant? Since { get; init; }

    /// <summary>Only what was changed last at this instant or before.</summary>
    public Instant? Until { get; init; }

    /// <summary>What is exported is the chart as it was then.</summary>
    public Instant TransactionTime { get; init; }

    /// <summary>What has one of these is not there.</summary>
    public required Sensitivities Withheld { get; init; }

    /// <summary><c>_typeFilter</c>, as <c>Type?query</c>; of a type with several, one is enough.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary><c>_elements</c>: <c>name</c> for all types, or <c>Patient.name</c>.</summary>
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>Sentences on what was asked and is left out, for the error file.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public static ExportRequest Of(BulkJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return BulkJson.Read<ExportRequest>(job.Request);
    }

    public byte[] ToJson() => BulkJson.Write(this);
}
