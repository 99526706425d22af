using System.Collections.Frozen;
using System.Text;

namespace Duplex.Fhir.Model;

/// <summary>Every resource and data type of FHIR R4 (4.0.1) by name.</summary>
public static partial class FhirModel
{
    private static readonly FrozenDictionary<string, Func<Resource>> Resources = NewResources().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly Utf8Table<Func<Resource>> ResourceNames =
        new([.. Resources.Select(entry => KeyValuePair.Create(Encoding.UTF8.GetBytes(entry.Key), entry.Value))]);

    private static readonly FrozenDictionary<string, Func<DataType>> DataTypes = NewDataTypes().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<Element>> Backbones = NewElements().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all concrete resource types, in alphabetical order.</summary>
    public static IReadOnlyList<string> ResourceTypes { get; } = [.. Resources.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of all data types that can stand alone, primitives included, in alphabetical order.</summary>
    public static IReadOnlyList<string> DataTypeNames { get; } = [.. DataTypes.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether R4 has a concrete resource type with this name.</summary>
    public static bool IsResourceType(string name) => Resources.ContainsKey(name);

    /// <summary>A new, empty resource, or null where R4 has no such type.</summary>
    public static Resource? CreateResource(string resourceType) => Resources.GetValueOrDefault(resourceType)?.Invoke();

    /// <summary>A new, empty data type, or null where R4 has no such type.</summary>
    public static DataType? CreateDataType(string type) => DataTypes.GetValueOrDefault(type)?.Invoke();

    /// <summary>What R4 defines for a concrete resource type, a data type or a backbone element's path; null where it has none of that name.</summary>
    public static FhirTypeInfo? FindType(string name) =>
        CreateResource(name)?.TypeInfo ?? CreateDataType(name)?.TypeInfo ?? Backbones.GetValueOrDefault(name)?.Invoke().TypeInfo;

    internal static Resource? CreateResource(ReadOnlySpan<byte> resourceType) => ResourceNames.Find(resourceType)?.Invoke();

    internal static Func<DataType> DataTypeFactory(string type) =>
        DataTypes.TryGetValue(type, out var create) ? create : throw new InvalidOperationException($"R4 has no data type {type}.");
}
