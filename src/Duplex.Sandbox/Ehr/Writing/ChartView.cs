using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>The chart as a write will find it: what comes with the same transaction, and what is stored.</summary>
internal sealed class ChartView(SqliteConnection connection)
{
    private readonly Dictionary<(string Type, string Id), JsonObject> _coming = [];

    public void Add(string type, string id, JsonObject resource) => _coming[(type, id)] = resource;

    public JsonObject? Find(string type, string id) =>
        _coming.TryGetValue((type, id), out var coming) ? coming : connection.CurrentResource(type, id)?.Resource();
}
