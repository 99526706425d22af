namespace Duplex.Chart.Search;

/// <summary>A page of versions.</summary>
/// <param name="Next">Where the next page starts; null: this is the last. It may hold patient data: whoever shows it outside seals it.</param>
/// <param name="Total">All matches, where asked for.</param>
public sealed record ChartPage(IReadOnlyList<ChartVersion> Versions, string? Next, long? Total = null)
{
    public static ChartPage Empty { get; } = new([], null, 0);
}
