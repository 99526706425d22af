using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Chart.Serving;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Reading;

/// <summary>
/// Says of each resource where it comes from: <c>meta.source</c> is <c>urn:duplex:live:{connection}</c>, or
/// <c>urn:duplex:chart:{exchange}</c>. A source that the EHR gave stays; then the same stands in an extension of <c>meta</c>.
/// </summary>
internal static class AnswerSource
{
    public const string Extension = "urn:duplex:source";

    private const string Live = "urn:duplex:live:";

    public static string OfLive(ConnectionKey connection) => Live + connection.Connection;

    /// <summary>Marks a resource, or each entry of a Bundle.</summary>
    public static void Mark(JsonNode? answer, string source)
    {
        if (answer is not JsonObject resource || (string?)resource["resourceType"] is not { } type || type == "OperationOutcome")
        {
            return;
        }

        if (type == "Bundle" && resource["entry"] is JsonArray entries)
        {
            foreach (var entry in entries.OfType<JsonObject>())
            {
                Mark(entry["resource"], source);
            }
        }
        else if (type != "Bundle")
        {
            MarkResource(resource, source);
        }
    }

    /// <summary>What an app read here and sends back must not be told to the counterparty as the source.</summary>
    public static void Remove(JsonObject resource)
    {
        if (resource["meta"] is not JsonObject meta)
        {
            return;
        }

        if (meta["source"] is JsonValue value && value.TryGetValue<string>(out var source) && IsOurs(source))
        {
            meta.Remove("source");
        }

        if (meta["extension"] is JsonArray extensions)
        {
            foreach (var own in extensions.OfType<JsonObject>().Where(one => (string?)one["url"] == Extension).ToList())
            {
                extensions.Remove(own);
            }

            if (extensions.Count == 0)
            {
                meta.Remove("extension");
            }
        }
    }

    /// <inheritdoc cref="Remove(JsonObject)"/>
    public static void Remove(Meta meta)
    {
        if (meta.Source?.Value is { } source && IsOurs(source))
        {
            meta.Source = null;
        }

        meta.Extension.RemoveAll(one => one.Url == Extension);
    }

    /// <summary>The value of a <c>Warning</c> header (RFC 7234, 5.5): 110 for what is not live, with its age.</summary>
    /// <param name="at">Null: there is nothing that could have an age.</param>
    public static string Stale(DateTimeOffset? at, DateTimeOffset now, string why)
    {
        var age = at is { } told ? string.Create(CultureInfo.InvariantCulture, $", {Math.Max(0, (long)(now - told).TotalSeconds)} s old") : "";
        return string.Create(CultureInfo.InvariantCulture, $"110 duplex \"Response is Stale: {why}; from the chart{age}\" \"{now.UtcDateTime:R}\"");
    }

    private static bool IsOurs(string source) => source.StartsWith(Live, StringComparison.Ordinal) || VersionSource.IsOurs(source);

    private static void MarkResource(JsonObject resource, string source)
    {
        if (resource["meta"] is not JsonObject meta)
        {
            resource["meta"] = meta = [];
        }

        if (meta["source"] is null)
        {
            meta["source"] = source;
            return;
        }

        if (meta["extension"] is not JsonArray extensions)
        {
            meta["extension"] = extensions = [];
        }

        extensions.Add(new JsonObject { ["url"] = Extension, ["valueUri"] = source });
    }
}
