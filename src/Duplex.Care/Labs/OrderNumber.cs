using System.Text;
using System.Text.Json;
using Duplex.Engine.Identity;

namespace Duplex.Care.Labs;

/// <summary>A placer or filler order number with the authority that gave it.</summary>
/// <param name="Authority">The identifier's system, or the assigner's name where it has none; empty where neither is known.</param>
internal sealed record OrderNumber(string Authority, string Value)
{
    /// <summary>The number of a type (PLAC, FILL) of a resource; null where it has none.</summary>
    public static OrderNumber? Of(JsonElement resource, string type) => All(resource, type).FirstOrDefault();

    /// <summary>All numbers of a type: a message that holds two different ones contradicts itself.</summary>
    public static IEnumerable<OrderNumber> All(JsonElement resource, string type) => resource.Items("identifier")
        .Where(identifier => identifier.Member("type").Items("coding").Any(coding => coding.Text("code") == type && coding.Text("system") == LabIdentifiers.TypeSystem))
        .Select(identifier => new OrderNumber(
            identifier.Text("system") is { Length: > 0 } system ? system : identifier.Member("assigner").Text("display"),
            identifier.Text("value")))
        .Where(number => number.Value.Length > 0);

    /// <summary>What a message that writes it exactly is found by.</summary>
    public string Exact(string type, ConnectionKey laboratory, KeyedHash hash) =>
        hash.CorrelationOf(laboratory, $"{type}\u001f{Authority}\u001f{Value}");

    /// <summary>
    /// What a message that leaves out the authority, changes case or pads is found by: letters and digits only, upper case,
    /// without leading zeros.
    /// </summary>
    public string Loose(string type, ConnectionKey laboratory, KeyedHash hash) =>
        hash.CorrelationOf(laboratory, $"{type}~\u001f{Normalized(Value)}");

    public bool LooksLike(OrderNumber other) => Normalized(Value) == Normalized(other.Value);

    private static string Normalized(string value)
    {
        var kept = new StringBuilder(value.Length);
        foreach (var letter in value.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(letter))
            {
                kept.Append(char.ToUpperInvariant(letter));
            }
        }

        return kept.ToString().TrimStart('0');
    }
}
