using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Duplex.Chart;
using Duplex.Chart.Serving;

namespace Duplex.Facade.OwnChart;

/// <summary>Writes a Bundle straight to bytes: what is kept as JSON is not parsed again to be told.</summary>
internal sealed class ChartBundle : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _output = new(16 * 1024);
    private readonly ArrayBufferWriter<byte> _resource = new(4 * 1024);
    private readonly Utf8JsonWriter _json;
    private readonly string _address;
    private bool _hasEntries;

    /// <param name="type">As in <c>Bundle.type</c>.</param>
    /// <param name="address">The facade's base address for this connection, without a slash at its end.</param>
    public ChartBundle(string type, string address, long? total = null, params ReadOnlySpan<(string Relation, string? Url)> links)
    {
        _json = new Utf8JsonWriter(_output, Options);
        _address = address;
        _json.WriteStartObject();
        _json.WriteString("resourceType", "Bundle");
        _json.WriteString("type", type);
        if (total is { } count)
        {
            _json.WriteNumber("total", count);
        }

        WriteLinks(links);
    }

    /// <summary>Bytes written so far, about.</summary>
    public int Length => _output.WrittenCount;

    /// <summary>One that was found or is told beside.</summary>
    /// <param name="mode">As in <c>Bundle.entry.search.mode</c>.</param>
    public void Add(ChartVersion version, string mode, ResourceSubset? subset)
    {
        StartEntry($"{_address}/{version.Reference}");
        WriteResource(version, subset);
        WriteMode(mode);
        _json.WriteEndObject();
    }

    /// <summary>What the caller should know of the search itself.</summary>
    public void AddOutcome(ReadOnlySpan<byte> outcome)
    {
        StartEntry(null);
        _json.WritePropertyName("resource");
        _json.WriteRawValue(outcome, skipInputValidation: true);
        WriteMode("outcome");
        _json.WriteEndObject();
    }

    /// <summary>A version as history tells it.</summary>
    public void AddHistory(ChartVersion version)
    {
        StartEntry($"{_address}/{version.Reference}");
        if (!version.IsDeleted)
        {
            WriteResource(version, null);
        }

        var (method, url, status) = version.IsDeleted ? ("DELETE", version.Reference, "204 No Content")
            : version.Version == 1 ? ("POST", version.ResourceType, "201 Created")
            : ("PUT", version.Reference, "200 OK");
        _json.WriteStartObject("request");
        _json.WriteString("method", method);
        _json.WriteString("url", url);
        _json.WriteEndObject();
        _json.WriteStartObject("response");
        _json.WriteString("status", status);
        _json.WriteString("etag", Duplex.Chart.Interactions.EntityTags.Of(version.Version));
        _json.WriteString("lastModified", version.At.ToString());
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>What became of an entry of a batch or transaction.</summary>
    public void AddResponse(ChartAnswer answer)
    {
        StartEntry(null);
        if (answer.IsOk && !answer.Body.IsEmpty)
        {
            _json.WritePropertyName("resource");
            _json.WriteRawValue(answer.Body.Span, skipInputValidation: true);
        }

        _json.WriteStartObject("response");
        _json.WriteString("status", $"{answer.Status} {Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(answer.Status)}");
        WriteOptional("location", answer.Location ?? answer.ContentLocation);
        WriteOptional("etag", answer.ETag);
        WriteOptional("lastModified", answer.LastModified?.ToString());
        if (!answer.IsOk && !answer.Body.IsEmpty)
        {
            _json.WritePropertyName("outcome");
            _json.WriteRawValue(answer.Body.Span, skipInputValidation: true);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>The whole Bundle; nothing is added after it.</summary>
    public ReadOnlyMemory<byte> Complete()
    {
        if (_hasEntries)
        {
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.Flush();
        return _output.WrittenMemory;
    }

    public void Dispose() => _json.Dispose();

    private void WriteLinks(ReadOnlySpan<(string Relation, string? Url)> links)
    {
        if (links.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("link");
        foreach (var (relation, url) in links)
        {
            if (url is not null)
            {
                _json.WriteStartObject();
                _json.WriteString("relation", relation);
                _json.WriteString("url", url);
                _json.WriteEndObject();
            }
        }

        _json.WriteEndArray();
    }

    private void StartEntry(string? fullUrl)
    {
        if (!_hasEntries)
        {
            _hasEntries = true;
            _json.WriteStartArray("entry");
        }

        _json.WriteStartObject();
        WriteOptional("fullUrl", fullUrl);
    }

    private void WriteResource(ChartVersion version, ResourceSubset? subset)
    {
        _resource.ResetWrittenCount();
        ServedVersion.Write(version, _resource, subset);
        _json.WritePropertyName("resource");
        _json.WriteRawValue(_resource.WrittenSpan, skipInputValidation: true);
    }

    private void WriteMode(string mode)
    {
        _json.WriteStartObject("search");
        _json.WriteString("mode", mode);
        _json.WriteEndObject();
    }

    private void WriteOptional(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }
}
