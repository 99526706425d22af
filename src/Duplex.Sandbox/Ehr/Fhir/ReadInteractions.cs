using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Read, vread and instance history.</summary>
internal sealed class ReadInteractions(EhrDatabase database, EhrAddresses addresses)
{
    public async ValueTask<FhirAnswer> ReadAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        if (database.Read(connection => connection.CurrentResource(request.Type, request.Id)) is not { } found)
        {
            return FhirAnswer.Of(database.Read(connection => connection.NewestResource(request.Type, request.Id)) is null ? NotFound(request.Type) : Gone(request.Type));
        }

        if (database.Read(connection => connection.HiddenIds(request.Type)).Contains(request.Id))
        {
            await database.WriteAsync(
                connection =>
                {
                    connection.CountRead(request.Type, request.Id);
                    return true;
                },
                cancellationToken);
        }

        return request.IfNoneMatch == ETag(found) ? Described(new FhirAnswer(304), found) : Described(new FhirAnswer(200, found.Json), found);
    }

    public FhirAnswer ReadVersion(string type, string id, string version)
    {
        var found = long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? database.Read(connection => connection.VersionOfResource(type, id, number))
            : null;
        return found is null ? FhirAnswer.Of(NotFound(type))
            : found.IsDeletion ? FhirAnswer.Of(Gone(type))
            : Described(new FhirAnswer(200, found.Json), found);
    }

    public FhirAnswer History(string type, string id)
    {
        var versions = database.Read(connection => connection.HistoryOfResource(type, id));
        return versions.Count == 0 ? FhirAnswer.Of(NotFound(type)) : FhirAnswer.Of(200, HistoryBundle(type, id, versions));
    }

    /// <summary>ETag and Last-Modified of a version.</summary>
    public static FhirAnswer Described(FhirAnswer answer, ResourceVersion version) => answer
        .With("ETag", ETag(version))
        .With("Last-Modified", DateTimeOffset.Parse(version.LastUpdated, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));

    public static string ETag(ResourceVersion version) => $"W/\"{version.Version}\"";

    private static FhirIssue Gone(string type) => new(410, "deleted", $"This {type} was deleted.", type);

    public static FhirIssue NotFound(string type) => new(404, "not-found", $"There is no {type} with that id or version here.", type);

    private JsonObject HistoryBundle(string type, string id, List<ResourceVersion> versions)
    {
        var entries = versions.Select(one => one.IsDeletion ? Deleted(one) : new JsonObject
        {
            ["fullUrl"] = $"{addresses.FhirBase}/{type}/{id}",
            ["resource"] = one.Resource(),
            ["request"] = new JsonObject { ["method"] = one.Version == 1 ? "POST" : "PUT", ["url"] = one.Version == 1 ? type : $"{type}/{id}" },
            ["response"] = new JsonObject { ["status"] = one.Version == 1 ? "201" : "200", ["etag"] = ETag(one), ["lastModified"] = one.LastUpdated },
        });
        return new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "history",
            ["total"] = versions.Count,
            ["link"] = new JsonArray(new JsonObject { ["relation"] = "self", ["url"] = $"{addresses.FhirBase}/{type}/{id}/_history" }),
            ["entry"] = new JsonArray([.. entries]),
        };
    }

    private JsonObject Deleted(ResourceVersion one) => new()
    {
        ["fullUrl"] = $"{addresses.FhirBase}/{one.Type}/{one.Id}",
        ["request"] = new JsonObject { ["method"] = "DELETE", ["url"] = $"{one.Type}/{one.Id}" },
        ["response"] = new JsonObject { ["status"] = "204", ["etag"] = ETag(one), ["lastModified"] = one.LastUpdated },
    };
}
