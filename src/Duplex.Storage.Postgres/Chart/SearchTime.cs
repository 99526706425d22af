using Duplex.Chart.Search;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>The time that a search has from its beginning.</summary>
internal sealed class SearchTime(TimeProvider time, TimeSpan limit)
{
    private readonly long _began = time.GetTimestamp();

    /// <exception cref="ChartSearchException">It is over.</exception>
    public void Check()
    {
        if (time.GetElapsedTime(_began) > limit)
        {
            throw ChartSearchException.TooLong();
        }
    }
}
