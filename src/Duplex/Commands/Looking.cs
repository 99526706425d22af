using Duplex.Api;
using Duplex.Chart;
using Duplex.Composition;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Commands;

/// <summary>The state of a data folder, read beside the program that runs on it, or without one.</summary>
internal sealed class Looking : IDisposable
{
    private readonly SqliteStateReader _state;

    private Looking(SqliteStateReader state)
    {
        _state = state;
        Names = new PatientNames(state);
        LoopRows = new LoopRows(state, Names, TimeProvider.System);
    }

    public IStateReader State => _state;

    public IChartReader Chart => _state;

    public PatientNames Names { get; }

    public LoopRows LoopRows { get; }

    /// <summary>Runs a look at the state; what cannot be read becomes one sentence.</summary>
    public static async Task<int> RunAsync(DataFolderPaths paths, Func<Looking, Task<int>> look)
    {
        if (!File.Exists(paths.State))
        {
            throw new CommandFailure($"{paths.Root} is no data folder of Duplex (no state.db); start Duplex once with 'duplex serve', or name its folder with --data.");
        }

        try
        {
            using var looking = new Looking(new SqliteStateReader(paths.State, new IdentitySealer()));
            return await look(looking);
        }
        catch (SqliteStorageException unreadable)
        {
            throw new CommandFailure($"{paths.State} cannot be read: {unreadable.Message.TrimEnd('.')}.", inner: unreadable);
        }
    }

    public void Dispose() => _state.Dispose();
}
