using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Chart.Serving;

/// <summary>
/// Writes a version as it is told to the outside: its body with <c>meta.versionId</c>, <c>meta.lastUpdated</c> and <c>meta.source</c> (the exchange that
/// told it, unless the resource names a source itself). The one way in which a chart's resources leave it.
/// </summary>
public static class ServedVersion
{
    private const int LongestStamp = 256;

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="version">Not a tombstone.</param>
    /// <param name="subset">Null: all of it; a part is tagged as one (<c>SUBSETTED</c>).</param>
    /// <exception cref="JsonException">The body is no JSON object.</exception>
    public static void Write(ChartVersion version, IBufferWriter<byte> output, ResourceSubset? subset = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(output);
        var json = subset is null ? version.Body.Span : PartOf(version, subset);
        var (start, end, hasMeta) = FindMeta(json);
        output.Write(json[..start]);
        if (!hasMeta)
        {
            output.Write(",\"meta\":"u8);
        }

        WriteMeta(version, hasMeta ? json[start..end] : default, output, isPart: subset is not null);
        output.Write(json[end..]);
    }

    /// <inheritdoc cref="Write"/>
    public static byte[] ToArray(ChartVersion version, ResourceSubset? subset = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        var output = new ArrayBufferWriter<byte>(version.Body.Length + LongestStamp);
        Write(version, output, subset);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Where the value of <c>meta</c> stands; without one, where it may be put: after the id, or the type.</summary>
    private static (int Start, int End, bool HasMeta) FindMeta(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var place = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMeta = reader.ValueTextEquals("meta"u8);
            var isIdentity = !isMeta && (reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("resourceType"u8));
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isMeta)
            {
                return (start, (int)reader.BytesConsumed, true);
            }

            place = isIdentity || place == 0 ? (int)reader.BytesConsumed : place;
        }

        return (place, place, false);
    }

    private static byte[] PartOf(ChartVersion version, ResourceSubset subset)
    {
        var resource = JsonNode.Parse(version.Body.Span)!.AsObject();
        subset.Apply(resource);
        return Encoding.UTF8.GetBytes(resource.ToJsonString(Unescaped));
    }

    /// <param name="meta">As it is kept; empty where there is none.</param>
    private static void WriteMeta(ChartVersion version, ReadOnlySpan<byte> meta, IBufferWriter<byte> output, bool isPart)
    {
        var stamp = string.Create(CultureInfo.InvariantCulture, stackalloc char[LongestStamp], $"{{\"versionId\":\"{version.Version}\",\"lastUpdated\":\"{version.At}\"");
        Encoding.UTF8.GetBytes(stamp, output);
        var (hasSource, hasTag) = meta.IsEmpty ? (false, false) : WriteKept(meta, output, isPart);
        if (!hasSource)
        {
            output.Write(",\"source\":\""u8);
            Encoding.UTF8.GetBytes(VersionSource.Of(version.Source), output);
            output.Write("\""u8);
        }

        if (isPart && !hasTag)
        {
            output.Write(",\"tag\":["u8);
            output.Write(PartTag);
            output.Write("]"u8);
        }

        output.Write("}"u8);
    }

    private static ReadOnlySpan<byte> PartTag => "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationValue\",\"code\":\"SUBSETTED\"}"u8;

    private static (bool HasSource, bool HasTag) WriteKept(ReadOnlySpan<byte> meta, IBufferWriter<byte> output, bool isPart)
    {
        var (hasSource, hasTag) = (false, false);
        var reader = new Utf8JsonReader(meta);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isOurs = reader.ValueTextEquals("versionId"u8) || reader.ValueTextEquals("lastUpdated"u8)
                || reader.ValueTextEquals("_versionId"u8) || reader.ValueTextEquals("_lastUpdated"u8);
            var isTag = reader.ValueTextEquals("tag"u8);
            hasSource |= reader.ValueTextEquals("source"u8);
            reader.Read();
            var isEmpty = reader.TokenType == JsonTokenType.StartArray && meta[(int)reader.BytesConsumed] == (byte)']';
            reader.Skip();
            if (isOurs)
            {
                continue;
            }

            var end = (int)reader.BytesConsumed;
            output.Write(","u8);
            if (isTag && isPart)
            {
                hasTag = true;
                output.Write(meta[start..(end - 1)]);
                output.Write(isEmpty ? default : ","u8);
                output.Write(PartTag);
                output.Write("]"u8);
            }
            else
            {
                output.Write(meta[start..end]);
            }
        }

        return (hasSource, hasTag);
    }
}
