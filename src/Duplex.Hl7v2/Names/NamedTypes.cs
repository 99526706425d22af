using System.Collections.Frozen;

namespace Duplex.Hl7v2.Names;

/// <summary>All data types that are known here, by code.</summary>
internal static class NamedTypes
{
    private static readonly FrozenDictionary<string, NamedType> All =
        ((IEnumerable<KeyValuePair<string, NamedType>>)
        [
            .. PrimitiveTypes.All, .. IdentifierTypes.All, .. PersonTypes.All, .. CodeTypes.All, .. QuantityTypes.All, .. MessageTypes.All,
            .. FinancialTypes.All,
        ]).ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<string> Known { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public static NamedType? Find(string type) => All.GetValueOrDefault(type);
}
