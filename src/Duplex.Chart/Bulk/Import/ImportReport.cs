namespace Duplex.Chart.Bulk.Import;

/// <summary>What an import did: counts by type, and the first of its errors.</summary>
public sealed class ImportReport
{
    /// <summary>Errors that are listed; all are counted.</summary>
    public const int MostListed = 1_000;

    private readonly SortedDictionary<string, ImportCount> _types = new(StringComparer.Ordinal);
    private readonly List<ImportError> _errors = [];

    public IReadOnlyDictionary<string, ImportCount> Types => _types;

    public IReadOnlyList<ImportError> Errors => _errors;

    /// <summary>All of them.</summary>
    public long Failed { get; private set; }

    public long Taken => _types.Values.Sum(count => count.Created + count.Updated + count.Unchanged + count.Deleted);

    public void Add(ImportedBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        foreach (var (type, count) in batch.Types)
        {
            _types[type] = _types.TryGetValue(type, out var sum) ? sum.Plus(count) : count;
        }

        Failed += batch.FailedInAll ?? batch.Errors.Count;
        _errors.AddRange(batch.Errors.Take(MostListed - _errors.Count));
    }
}

/// <summary>What became of one batch.</summary>
/// <param name="LastLine">The last line that it looked at.</param>
public sealed record ImportedBatch(IReadOnlyDictionary<string, ImportCount> Types, IReadOnlyList<ImportError> Errors, long LastLine)
{
    /// <summary>Where the errors are only the first of more.</summary>
    public long? FailedInAll { get; init; }
}
