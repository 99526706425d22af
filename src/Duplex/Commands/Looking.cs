using System.Collections.Immutable;
using Duplex.Api;
using Duplex.Chart;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.State;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Commands;

/// <summary>The state of a data folder, read beside the program that runs on it, or without one.</summary>
internal sealed class Looking
{
    private Looking(IStateReader state, IChartReader chart)
    {
        State = state;
        Chart = chart;
        Names = new PatientNames(chart);
        LoopRows = new LoopRows(state, Names, TimeProvider.System);
    }

    public IStateReader State { get; }

    public IChartReader Chart { get; }

    public PatientNames Names { get; }

    public LoopRows LoopRows { get; }

    /// <summary>Runs a look at the state; what cannot be read becomes one sentence.</summary>
    public static async Task<int> RunAsync(DataFolderPaths paths, Func<Looking, Task<int>> look)
    {
        var errors = ImmutableArray.CreateBuilder<ConfigurationError>();
        var storage = StorageFile.Read([paths.Root], errors);
        if (errors.Count > 0)
        {
            throw new ConfigurationException(errors.ToImmutable());
        }

        try
        {
            if (storage.Connection is { } connection)
            {
                await using var shared = await PostgresStateReader.OpenAsync(StateConnection.Read(connection, paths), new IdentitySealer(), TimeProvider.System);
                return await look(new Looking(shared, shared));
            }

            if (!File.Exists(paths.State))
            {
                throw new CommandFailure($"{paths.Root} is no data folder of Duplex (no state.db); start Duplex once with 'duplex serve', or name its folder with --data.");
            }

            using var embedded = new SqliteStateReader(paths.State, new IdentitySealer());
            return await look(new Looking(embedded, embedded));
        }
        catch (StorageUnavailableException unreadable)
        {
            throw new CommandFailure(
                $"{(storage.State == StateStorage.Sqlite ? paths.State : "The state in PostgreSQL")} cannot be read: {unreadable.Message.TrimEnd('.')}.", inner: unreadable);
        }
    }
}
