using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duplex.Chart.Interactions;

/// <summary>How large and deep a patch may make a resource at any of its operations, and how much it may move about on the way.</summary>
/// <param name="size">Of the resource in bytes, about.</param>
internal sealed class PatchBudget(long size)
{
    public const int MostBytes = 16 * 1024 * 1024;
    public const int MostDepth = 128;

    private const long MostWork = 8L * MostBytes;

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private long _size = size;
    private long _work;

    public static string TooLong => $"it would make the resource longer than {MostBytes} bytes.";

    public static string TooMuch => "the patch moves too much about; send the whole resource as an update.";

    /// <summary>Before a value is put somewhere: what is wrong with that; null: nothing.</summary>
    /// <param name="depth">Of the place.</param>
    public string? Put(JsonNode? value, int depth)
    {
        var (bytes, isTooDeep) = Measure(value, MostDepth - depth);
        _size += bytes;
        return isTooDeep ? $"it would nest deeper than {MostDepth} levels." : _size > MostBytes ? TooLong : Spend(bytes);
    }

    /// <summary>After a value was taken away.</summary>
    public string? Take(JsonNode? value)
    {
        var (bytes, _) = Measure(value, int.MaxValue);
        _size -= bytes;
        return Spend(bytes);
    }

    /// <param name="work">Bytes or items that are gone through.</param>
    public string? Spend(long work) => (_work += work) > MostWork ? TooMuch : null;

    private static (long Bytes, bool IsTooDeep) Measure(JsonNode? value, int depth)
    {
        if (depth < 0)
        {
            return (0, true);
        }

        var (bytes, isTooDeep) = (2L, false);
        switch (value)
        {
            case JsonObject members:
                foreach (var (name, member) in members)
                {
                    Add(Measure(member, depth - 1), name.Length + 4);
                }

                return (bytes, isTooDeep);
            case JsonArray items:
                foreach (var item in items)
                {
                    Add(Measure(item, depth - 1), 1);
                }

                return (bytes, isTooDeep);
            default:
                return (value is null ? 4 : Encoding.UTF8.GetByteCount(value.ToJsonString(Unescaped)), false);
        }

        void Add((long Bytes, bool IsTooDeep) inner, int beside) => (bytes, isTooDeep) = (bytes + inner.Bytes + beside, isTooDeep || inner.IsTooDeep);
    }
}
