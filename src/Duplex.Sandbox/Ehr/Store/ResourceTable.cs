using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Store;

/// <summary>Versions of resources: written once, found by type and id, patient or identifier.</summary>
internal static class ResourceTable
{
    private const string Columns = "SELECT type, id, version, last_updated, json FROM resource_version ";

    /// <summary>Writes the next version of a resource, with its <c>meta</c>. The resource needs type and id.</summary>
    public static ResourceVersion PutResource(this SqliteConnection connection, JsonObject resource, DateTimeOffset now)
    {
        var type = resource["resourceType"].Text() ?? throw new ArgumentException("resourceType is missing", nameof(resource));
        var id = resource["id"].Text() ?? throw new ArgumentException("id is missing", nameof(resource));
        var version = 1 + connection.Number("SELECT MAX(version) FROM resource_version WHERE type = $1 AND id = $2", type, id);
        var lastUpdated = FhirInstant.Of(now);

        var meta = resource["meta"] as JsonObject ?? [];
        meta["versionId"] = version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        meta["lastUpdated"] = lastUpdated;
        resource["meta"] = meta.Parent is null ? meta : meta.DeepClone();

        var json = resource.ToText();
        connection.Run("UPDATE resource_version SET is_current = 0 WHERE type = $1 AND id = $2 AND is_current = 1", type, id);
        connection.Run(
            "INSERT INTO resource_version(type, id, version, last_updated, patient, is_current, json) VALUES($1, $2, $3, $4, $5, 1, $6)",
            type, id, version, lastUpdated, PatientOf(type, id, resource), json);
        connection.Run("DELETE FROM resource_identifier WHERE type = $1 AND id = $2", type, id);
        foreach (var identifier in resource["identifier"].Items())
        {
            connection.Run(
                "INSERT OR IGNORE INTO resource_identifier(type, value, system, id) VALUES($1, $2, $3, $4)",
                type, identifier.Member("value").Text() ?? "", identifier.Member("system").Text() ?? "", id);
        }

        return new ResourceVersion(type, id, version, lastUpdated, json);
    }

    /// <summary>Writes a version without content: the resource is gone, and its history stays.</summary>
    public static ResourceVersion DeleteResource(this SqliteConnection connection, ResourceVersion current, DateTimeOffset now)
    {
        var gone = current with { Version = current.Version + 1, LastUpdated = FhirInstant.Of(now), Json = "" };
        connection.Run("UPDATE resource_version SET is_current = 0 WHERE type = $1 AND id = $2 AND is_current = 1", gone.Type, gone.Id);
        connection.Run(
            "INSERT INTO resource_version(type, id, version, last_updated, patient, is_current, json) VALUES($1, $2, $3, $4, NULL, 0, '')",
            gone.Type, gone.Id, gone.Version, gone.LastUpdated);
        connection.Run("DELETE FROM resource_identifier WHERE type = $1 AND id = $2", gone.Type, gone.Id);
        return gone;
    }

    /// <summary>The newest version, which may be a deletion.</summary>
    public static ResourceVersion? NewestResource(this SqliteConnection connection, string type, string id) =>
        connection.FirstOrNull(Columns + "WHERE type = $1 AND id = $2 ORDER BY version DESC LIMIT 1", Read, type, id);

    public static ResourceVersion? CurrentResource(this SqliteConnection connection, string type, string id) =>
        connection.FirstOrNull(Columns + "WHERE type = $1 AND id = $2 AND is_current = 1", Read, type, id);

    public static ResourceVersion? VersionOfResource(this SqliteConnection connection, string type, string id, long version) =>
        connection.FirstOrNull(Columns + "WHERE type = $1 AND id = $2 AND version = $3", Read, type, id, version);

    /// <summary>All versions, newest first.</summary>
    public static List<ResourceVersion> HistoryOfResource(this SqliteConnection connection, string type, string id) =>
        connection.Rows(Columns + "WHERE type = $1 AND id = $2 ORDER BY version DESC", Read, type, id);

    public static List<ResourceVersion> ResourcesOfType(this SqliteConnection connection, string type) =>
        connection.Rows(Columns + "WHERE type = $1 AND is_current = 1 ORDER BY id", Read, type);

    public static List<ResourceVersion> ResourcesOfPatient(this SqliteConnection connection, string type, string patient) =>
        connection.Rows(Columns + "WHERE type = $1 AND patient = $2 AND is_current = 1 ORDER BY id", Read, type, patient);

    /// <summary>Finds by identifier; a null system means any, an empty one means none.</summary>
    public static List<ResourceVersion> ResourcesWithIdentifier(
        this SqliteConnection connection, string type, string? system, string value) =>
        connection.Rows(
            Columns + """
            WHERE type = $1 AND is_current = 1 AND id IN (
              SELECT id FROM resource_identifier WHERE type = $1 AND value = $2 AND ($3 IS NULL OR system = $3)) ORDER BY id
            """,
            Read, type, value, system);

    private static ResourceVersion Read(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetString(4));

    private static string? PatientOf(string type, string id, JsonObject resource) =>
        type == "Patient" ? id : resource.PatientId();
}
