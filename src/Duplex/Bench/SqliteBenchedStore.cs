using Duplex.Chart;
using Duplex.Composition;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Bench;

/// <summary>The state of a data folder.</summary>
internal sealed class SqliteBenchedStore(SqliteStateStore store, string path) : IBenchedStore
{
    public string Name => "sqlite";

    public IStateStore State => store;

    public IChartReader Chart => store;

    public string? ServedFrom => null;

    public static async Task<SqliteBenchedStore> OpenAsync(string data, TimeProvider time, CancellationToken cancellationToken)
    {
        DataFolder.Open(data).Dispose();
        var path = new DataFolderPaths(data).State;
        return new(await SqliteStateStore.OpenAsync(path, new IdentitySealer(), time, cancellationToken: cancellationToken), path);
    }

    public ValueTask<long> CountIndexRowsAsync(CancellationToken cancellationToken) => new(store.IndexRowsWritten);

    public ValueTask<long> MeasureBytesAsync(CancellationToken cancellationToken) => new(new FileInfo(path).Length);

    public ValueTask CloseAsync() => store.DisposeAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
