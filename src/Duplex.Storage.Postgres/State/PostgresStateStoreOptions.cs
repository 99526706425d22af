using Duplex.Chart.Indexing;

namespace Duplex.Storage.Postgres.State;

/// <summary>How a state store reads and writes.</summary>
public sealed record PostgresStateStoreOptions
{
    /// <summary>The longest a query of a reader may take. Default: 2 s.</summary>
    public TimeSpan ReadLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a unit of work waits for another's lock before it is rolled back and run again. Default: 5 s.</summary>
    public TimeSpan LockLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Units of work at one time; more wait for a connection. Default: 32.</summary>
    public int Writers { get; init; } = 32;

    /// <summary>Queries of readers at one time; more wait for a connection. Default: 16.</summary>
    public int Readers { get; init; } = 16;

    /// <summary>How often whoever waits for the feed looks, when nothing wakes it. Default: 1 s.</summary>
    public TimeSpan FeedPoll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>By what the chart can be searched. Default: the parameters of US Core.</summary>
    public ChartIndexing Indexing { get; init; } = ChartIndexing.Default;

    /// <summary>How often the same work is run before conflicts with others are an error. Default: 10.</summary>
    public int Attempts { get; init; } = 10;
}
