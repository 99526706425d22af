using System.Collections.Immutable;

namespace Duplex.Chart.Bulk.Export;

/// <summary>How far an export got: everything before this place lies in its files.</summary>
public sealed record ExportProgress
{
    /// <summary>Version of this record's JSON.</summary>
    public int Format { get; init; } = 1;

    /// <summary>Place in <see cref="ExportRequest.Types"/>; their number: everything was looked at.</summary>
    public int Type { get; init; }

    /// <summary>Place in <see cref="ExportRequest.Patients"/>, where the type is gone through patient by patient.</summary>
    public int Patient { get; init; }

    /// <summary>The page's cursor; null: from the start.</summary>
    public string? After { get; init; }

    public ImmutableList<BulkFile> Files { get; init; } = [];

    /// <summary>Resources in the files.</summary>
    public long Resources { get; init; }

    /// <summary>Why it failed, without patient data; null: it did not.</summary>
    public string? Failure { get; init; }

    public static ExportProgress Of(BulkJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job.Progress.IsEmpty ? new ExportProgress() : BulkJson.Read<ExportProgress>(job.Progress);
    }

    public byte[] ToJson() => BulkJson.Write(this);
}
