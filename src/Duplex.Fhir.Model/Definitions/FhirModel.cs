using System.Collections.Frozen;

namespace Duplex.Fhir.Model;

/// <summary>Every resource and data type of FHIR R4 (4.0.1) by name.</summary>
public static partial class FhirModel
{
    private static readonly FrozenDictionary<string, Func<Resource>> Resources = NewResources().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Func<DataType>> DataTypes = NewDataTypes().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all concrete resource types, in alphabetical order.</summary>
    public static IReadOnlyList<string> ResourceTypes { get; } = [.. Resources.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of all data types that can stand alone, primitives included, in alphabetical order.</summary>
    public static IReadOnlyList<string> DataTypeNames { get; } = [.. DataTypes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A new, empty resource, or null where R4 has no such type.</summary>
    public static Resource? CreateResource(string resourceType) => Resources.GetValueOrDefault(resourceType)?.Invoke();

    /// <summary>A new, empty data type, or null where R4 has no such type.</summary>
    public static DataType? CreateDataType(string type) => DataTypes.GetValueOrDefault(type)?.Invoke();

    internal static Resource? CreateResource(ReadOnlySpan<char> resourceType) =>
        Resources.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(resourceType, out var create) ? create() : null;

    internal static Func<DataType> DataTypeFactory(string type) =>
        DataTypes.TryGetValue(type, out var create) ? create : throw new InvalidOperationException($"R4 has no data type {type}.");
}
