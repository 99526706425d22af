using Duplex.Hl7v2.Names;

namespace Duplex.Hl7SegmentGenerator;

/// <summary>How a data type is read in C#.</summary>
/// <param name="Single">The type of a property that does not repeat.</param>
/// <param name="Repeated">The type inside of <c>Repeated</c>.</param>
/// <param name="Read">From <c>{0}</c>, a composite at the place, to the value.</param>
internal sealed record ValueShape(string Single, string Repeated, string Read)
{
    /// <summary>Hand-written types over one value without parts.</summary>
    public static IReadOnlyDictionary<string, string> Primitives { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NM"] = "Nm", ["SI"] = "Nm", ["DT"] = "Dtm", ["DTM"] = "Dtm", ["TM"] = "Tm",
    };

    public static ValueShape Of(string type) =>
        Primitives.TryGetValue(type, out var primitive) ? new(primitive, primitive, "new({0}.First)")
        : type is "ID" or "IS" ? new("Hl7Value", "Id", "{0}.First")
        : type is "ST" or "TX" or "FT" or "GTS" ? new("Hl7Value", "St", "{0}.Value")
        : ComponentNames.Of(type).Count > 0 ? new(Naming.Type(type), Naming.Type(type), "new({0})")
        : throw new InvalidOperationException($"The data type {type} has no table of components: add it to Names.");
}
