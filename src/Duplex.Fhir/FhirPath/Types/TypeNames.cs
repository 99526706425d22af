using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>The names of types and what they derive from.</summary>
internal static class TypeNames
{
    public static readonly FrozenSet<string> System = new[] { "Any", "Boolean", "String", "Integer", "Long", "Decimal", "Date", "DateTime", "Time", "Quantity" }.ToFrozenSet(StringComparer.Ordinal);

    // Types of R4 without instances of their own, and names of profiles that the specification uses as types.
    private static readonly FrozenSet<string> Abstract = new[] { "Resource", "DomainResource", "Element", "BackboneElement", "Type", "SimpleQuantity", "MoneyQuantity" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsFhir(string name) => Abstract.Contains(name) || FhirModel.FindType(name) is not null;

    public static string Of(object raw) => raw switch
    {
        Base node => node.TypeName,
        TypeName type => type.IsSystem ? "System.SimpleTypeInfo" : "System.ClassInfo",
        _ => "System." + SystemName(raw),
    };

    public static string SystemName(object raw) => raw switch
    {
        bool => "Boolean",
        string => "String",
        int => "Integer",
        long => "Long",
        decimal => "Decimal",
        PartialDateTime { IsDateOnly: true } => "Date",
        PartialDateTime => "DateTime",
        PartialTime => "Time",
        QuantityValue => "Quantity",
        _ => "Any",
    };

    /// <summary>The type that a primitive type derives from beside <c>Element</c>, which the model's classes don't tell.</summary>
    public static string? PrimitiveBase(string name) => name switch
    {
        "code" or "id" or "markdown" => "string",
        "url" or "canonical" or "uuid" or "oid" => "uri",
        "positiveInt" or "unsignedInt" => "integer",
        _ => null,
    };

    public static bool IsA(FhirTypeInfo type, string name)
    {
        for (var current = type; current is not null; current = current.Parent)
        {
            if (current.Name == name)
            {
                return true;
            }
        }

        return PrimitiveBase(type.Name) is { } primitive ? primitive == name : name is "SimpleQuantity" or "MoneyQuantity" && IsA(type, "Quantity");
    }
}
