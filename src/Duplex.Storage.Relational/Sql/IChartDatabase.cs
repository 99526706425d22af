using Duplex.Chart;
using Duplex.Engine.Identity;

namespace Duplex.Storage.Relational.Sql;

/// <summary>The database of one search: everything is read as of one moment.</summary>
public interface IChartDatabase
{
    SqlDialect Dialect { get; }

    /// <summary>The code in index rows of a system, a type or a unit, where the store has it at hand; null: it is asked for.</summary>
    long? RecallTerm(string organization, string text) => null;

    /// <summary>The number of a patient's compartment, where the store has it at hand; null: it is asked for.</summary>
    long? RecallCompartment(ConnectionKey connection, string patient) => null;

    /// <exception cref="Duplex.Chart.Search.ChartSearchException">The search took longer than a reader may.</exception>
    ValueTask<List<T>> QueryAsync<T>(SqlQuery query, Func<ISqlRow, T> read);

    /// <summary>The current versions of resources by their numbers, in this order; each number is one that a query of this search gave.</summary>
    /// <exception cref="Duplex.Chart.Search.ChartSearchException">The search took longer than a reader may.</exception>
    ValueTask<List<ChartVersion>> LoadAsync(IReadOnlyList<long> resources);
}
