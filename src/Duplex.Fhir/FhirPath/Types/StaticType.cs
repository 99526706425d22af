using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>What the checker knows of a collection before there is data.</summary>
/// <param name="Names">FHIR names, or System types with their namespace; null: not known.</param>
/// <param name="IsMany">Whether there may be more than one item.</param>
/// <param name="IsUnordered">Whether the order means nothing.</param>
internal readonly record struct StaticType(IReadOnlyList<string>? Names, bool IsMany, bool IsUnordered)
{
    public static readonly StaticType Unknown = new(null, false, false);

    public static readonly StaticType Boolean = System("Boolean");

    public bool IsBoolean => Names is not { Count: > 0 } || Names.Any(name => name is "boolean" or "System.Boolean" || IsAbstract(name));

    /// <summary>Whether there can be no item at all.</summary>
    public bool IsNever => Names is { Count: 0 };

    /// <summary>Whether no item can be text.</summary>
    public bool IsNeverText => Names is { Count: > 0 } names && names.All(name => name is not "System.String" && !IsAbstract(name) && !IsTextPrimitive(name));

    public static StaticType System(string name) => new(["System." + name], false, false);

    public static bool IsAbstract(string name) => name is "Resource" or "DomainResource" or "Element" or "BackboneElement" or "Type" or "System.Any";

    public static StaticType Merge(StaticType a, StaticType b) =>
        new(a.Names is null || b.Names is null ? null : [.. a.Names.Union(b.Names)], a.IsMany || b.IsMany, a.IsUnordered || b.IsUnordered);

    public string Shown() => Names is null ? "an unknown type" : string.Join(" or ", Names.Take(4)) + (Names.Count > 4 ? " or others" : "");

    private static bool IsTextPrimitive(string name) => FhirModel.CreateDataType(name) is TextPrimitive primitive && SystemValues.IsText(primitive);
}
