namespace Duplex.Facade.WholeChart;

/// <summary>How whole charts of a connection are read.</summary>
public sealed record WholeChartOptions
{
    /// <summary>What has not come by then is told as failed. 20 seconds by default.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Resources asked for a page. 100 by default.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Pages followed for one search; more make the section partial. 10 by default.</summary>
    public int MaxPages { get; init; } = 10;

    /// <summary>The longest text of an attachment, in bytes; a longer one stays at its address. 1 MiB by default.</summary>
    public int MaxTextBytes { get; init; } = 1024 * 1024;

    /// <summary>The texts of one section together, in bytes; the rest stay at their addresses. 8 MiB by default.</summary>
    public int MaxTextsBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Referred resources read for one section; more make it partial. 200 by default.</summary>
    public int MaxReferences { get; init; } = 200;

    /// <summary>What is kept of this connection to be given again, in bytes; 0: nothing. 32 MiB by default.</summary>
    public long CacheBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How old an answer may be that is given again, by the name of the section; others have their own default.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Freshness { get; init; } = new Dictionary<string, TimeSpan>();

    /// <summary>The same for who and where (practitioners, organizations, locations), whatever a caller wants fresher. 1 hour by default.</summary>
    public TimeSpan NamesFreshness { get; init; } = TimeSpan.FromHours(1);
}
