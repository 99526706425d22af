using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>One stored version of a resource.</summary>
internal sealed record ResourceVersion(string Type, string Id, long Version, string LastUpdated, string Json)
{
    /// <summary>It says that the resource is gone, and has no content.</summary>
    public bool IsDeletion => Json.Length == 0;

    /// <summary>A fresh tree of the stored JSON, the caller's to change.</summary>
    public JsonObject Resource() => JsonElements.ParseStored(Json);
}
