namespace Duplex.Facade.WholeChart;

/// <summary>What is kept in memory to be given again, beside the limit of each connection.</summary>
public sealed record ChartCacheLimits
{
    /// <summary>Of one patient at one connection, in bytes. 8 MiB by default.</summary>
    public long PatientBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Of all connections of one organization, in bytes. 96 MiB by default.</summary>
    public long OrganizationBytes { get; init; } = 96 * 1024 * 1024;

    /// <summary>Nothing is kept longer, asked for or not. 1 hour by default.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(1);
}
