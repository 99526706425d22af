using System.Text;

namespace Duplex.Fhir.Changes;

/// <summary>A change of one element of a resource.</summary>
/// <param name="Element">
/// Its JSON name (<c>birthDate</c>, <c>valueQuantity</c>; to clear a choice, its name without the type will do), or the path
/// to it through elements that occur once (<c>period.start</c>).
/// </param>
/// <param name="Kind">Set, cleared, set where absent, or appended.</param>
/// <param name="Value">The new value as UTF-8 JSON; empty where cleared.</param>
public sealed record ElementChange(string Element, ElementChangeKind Kind, ReadOnlyMemory<byte> Value)
{
    /// <summary>A new value.</summary>
    public static ElementChange Set(string element, ReadOnlyMemory<byte> json) => new(element, ElementChangeKind.Set, json);

    /// <summary>A new value.</summary>
    public static ElementChange Set(string element, string json) => Set(element, Encoding.UTF8.GetBytes(json));

    /// <summary>A value where there is none yet.</summary>
    public static ElementChange Default(string element, string json) => new(element, ElementChangeKind.Default, Encoding.UTF8.GetBytes(json));

    /// <summary>Items of a JSON array that the list is to hold besides those it has.</summary>
    public static ElementChange Added(string element, string json) => new(element, ElementChangeKind.Added, Encoding.UTF8.GetBytes(json));

    /// <summary>Nothing any more.</summary>
    public static ElementChange Cleared(string element) => new(element, ElementChangeKind.Cleared, default);
}
