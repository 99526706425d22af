using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Duplex.Chart.Search;

namespace Duplex.Storage.Relational.Search;

/// <summary>Behind which resource a page starts.</summary>
/// <param name="Search">Which search it belongs to.</param>
/// <param name="Keys">The values of the order's rules there.</param>
/// <param name="Plain">Where versions themselves tell the order: the key there.</param>
internal sealed record SearchCursor(string Search, IReadOnlyList<object?> Keys, long Scope, long Number, PlainSortKey? Plain = null)
{
    /// <summary>Tells searches apart; holds none of their values.</summary>
    public static string Name(ChartSearch search)
    {
        var text = new StringBuilder(search.Connection.ToString()).Append('\n').Append(search.Patient).Append('\n').AppendJoin(',', search.Request.ResourceTypes);
        foreach (var (name, value) in search.Request.Parameters)
        {
            if (name is not ("_count" or "_total" or "_summary" or "_elements" or "_include" or "_revinclude"))
            {
                text.Append('\n').Append(name).Append('=').Append(value);
            }
        }

        foreach (var sort in search.Request.Sort)
        {
            text.Append('\n').Append(sort.IsDescending ? '-' : '+').Append(sort.Code);
        }

        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 9));
    }

    public string Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(Search);
            json.WriteNumberValue(Scope);
            json.WriteNumberValue(Number);
            foreach (var key in Keys)
            {
                switch (key)
                {
                    case string text:
                        json.WriteStringValue(text);
                        break;
                    case long number:
                        json.WriteNumberValue(number);
                        break;
                    case double number:
                        // Infinity is no number of JSON.
                        json.WriteStartArray();
                        json.WriteNumberValue(BitConverter.DoubleToInt64Bits(number));
                        json.WriteEndArray();
                        break;
                    default:
                        json.WriteNullValue();
                        break;
                }
            }

            if (Plain is not null)
            {
                JsonSerializer.Serialize(json, Plain);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <exception cref="ChartSearchException">It is none, or another search's.</exception>
    public static SearchCursor Read(string text, ChartSearch search)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var items = json.RootElement.EnumerateArray().ToList();
            var isPlain = items[^1].ValueKind == JsonValueKind.Object;
            var cursor = new SearchCursor(
                items[0].GetString()!,
                [.. items[3..^(isPlain ? 1 : 0)].Select(Key)],
                items[1].GetInt64(),
                items[2].GetInt64(),
                isPlain ? items[^1].Deserialize<PlainSortKey>() : null);
            return cursor.Search == Name(search) && (isPlain || cursor.Keys.Count == search.Request.Sort.Count) ? cursor : throw ChartSearchException.NoCursor();
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw ChartSearchException.NoCursor();
        }
    }

    private static object? Key(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString(),
        JsonValueKind.Number => item.GetInt64(),
        JsonValueKind.Array => BitConverter.Int64BitsToDouble(item[0].GetInt64()),
        _ => null,
    };
}
