using System.Collections.Immutable;
using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Import;
using Duplex.Engine.Identity;

namespace Duplex.Pull;

/// <summary>What a pull does next.</summary>
internal enum PullStage
{
    /// <summary>Asks the counterparty for an export.</summary>
    Ask,

    /// <summary>Polls until it is made.</summary>
    Wait,

    /// <summary>Fetches its files, each whole before anything goes into the chart.</summary>
    Fetch,

    /// <summary>Takes the fetched files into the chart.</summary>
    Apply,

    /// <summary>Lets the counterparty clean up, and removes what was fetched.</summary>
    Clean,
}

/// <summary>A file of the counterparty's manifest. Its address may be signed, so that it is shown nowhere.</summary>
internal sealed record PulledFile(BulkFileKind Kind, string Type, string Address, long? Count);

/// <summary>How far a pull got.</summary>
internal sealed record PullProgress
{
    /// <summary>Version of this record's JSON.</summary>
    public int Format { get; init; } = 1;

    public PullStage Stage { get; init; }

    /// <summary>Not before this instant.</summary>
    public Instant NextAt { get; init; }

    /// <summary>Tries of the present step that failed.</summary>
    public int Attempts { get; init; }

    /// <summary>Polls so far, for their growing distance.</summary>
    public int Polls { get; init; }

    public string? Status { get; init; }

    /// <summary>What the counterparty tells of its work.</summary>
    public string? TheirProgress { get; init; }

    public DateTimeOffset? TransactionTime { get; init; }

    public bool RequiresAccessToken { get; init; }

    /// <summary>The manifest's files: resources, then deletions, then errors.</summary>
    public ImmutableList<PulledFile> Files { get; init; } = [];

    /// <summary>Those that were fetched whole, in the same order.</summary>
    public ImmutableList<BulkFile> Fetched { get; init; } = [];

    /// <summary>Files that are in the chart.</summary>
    public int Applied { get; init; }

    /// <summary>Lines of the file after them that are in the chart.</summary>
    public long Lines { get; init; }

    public ImmutableSortedDictionary<string, ImportCount> Types { get; init; } = ImmutableSortedDictionary<string, ImportCount>.Empty;

    /// <summary>Lines that could not be taken.</summary>
    public long Failed { get; init; }

    /// <summary>The first of them.</summary>
    public ImmutableList<ImportError> Errors { get; init; } = [];

    /// <summary>Outcomes in the counterparty's own error files.</summary>
    public long TheirErrors { get; init; }

    /// <summary>Why it failed, or is tried again; null: all is well.</summary>
    public string? Failure { get; init; }

    public static PullProgress Of(BulkJob job) => job.Progress.IsEmpty ? new PullProgress() : PullJson.Read<PullProgress>(job.Progress);

    public byte[] ToJson() => PullJson.Write(this);

    public PullProgress With(ImportedBatch batch)
    {
        const int mostErrors = 100;
        var types = Types;
        foreach (var (type, count) in batch.Types)
        {
            types = types.SetItem(type, types.TryGetValue(type, out var sum) ? sum.Plus(count) : count);
        }

        return this with { Types = types, Lines = batch.LastLine, Failed = Failed + batch.Errors.Count, Errors = Errors.AddRange(batch.Errors.Take(mostErrors - Errors.Count)) };
    }
}
