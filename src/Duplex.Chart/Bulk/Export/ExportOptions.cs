namespace Duplex.Chart.Bulk.Export;

/// <summary>Limits of exports.</summary>
public sealed record ExportOptions
{
    /// <summary>Exports of one app on one connection that run at the same time. Default: 1.</summary>
    public int MostRunning { get; init; } = 1;

    /// <summary>Exports of one app on one connection that are kept, running ones included. Default: 10.</summary>
    public int MostKept { get; init; } = 10;

    /// <summary>How long the files of a finished export are kept. Default: 24 hours.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Versions of a page that is read from the chart. Default: 100.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Lines of a file, about; then the next one begins. Default: 100,000.</summary>
    public int MostLinesInFile { get; init; } = 100_000;
}
