using Duplex.Composition;
using Duplex.Storage.Sqlite.State;
using Microsoft.AspNetCore.Mvc;

namespace Duplex.Api;

/// <summary><c>/api/storage</c>: what keeping things has cost, for those who watch or measure the program.</summary>
internal static class StorageEndpoints
{
    /// <summary>A checkpoint syncs log and file from the thread beside the writer and again from the writer, and the log's new header.</summary>
    private const int SyncsPerCheckpoint = 5;

    public static void Map(RouteGroupBuilder api) => api.MapGet("/storage", ([FromServices] NodeStores stores) => ApiJson.Of(new
    {
        intakeSyncs = stores.Intake.Commits + (SyncsPerCheckpoint * stores.Intake.Checkpoints),
        stateSyncs = stores.State is SqliteStateStore state ? state.Commits + (SyncsPerCheckpoint * state.Checkpoints) : 0,
    }));
}
