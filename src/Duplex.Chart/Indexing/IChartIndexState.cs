using Duplex.Engine.Identity;

namespace Duplex.Chart.Indexing;

/// <summary>How far a store has got where the parameters that a chart is indexed by have changed.</summary>
public interface IChartIndexState
{
    /// <summary>The types that are being indexed anew; none: everything is indexed as wanted.</summary>
    ValueTask<IReadOnlyList<IndexProgress>> ListIndexingAsync(CancellationToken cancellationToken);
}

/// <summary>One type that is being indexed anew.</summary>
/// <param name="Parameters">What a search can not go by yet.</param>
/// <param name="Fraction">0 to 1: about how much is done.</param>
public sealed record IndexProgress(ConnectionKey Connection, string ResourceType, IReadOnlyList<string> Parameters, double Fraction);
