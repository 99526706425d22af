using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>Quantities without a UCUM code, which are no System quantities: only those of the same unit have an order.</summary>
internal static class PlainQuantities
{
    /// <summary>The order by value; null where the units are not the same, or a side is no exact value.</summary>
    public static int? Compare(object left, object right) =>
        left is Quantity a && right is Quantity b && IsExact(a) && IsExact(b) && HaveSameUnit(a, b) ? a.Value!.Value!.Value.CompareTo(b.Value!.Value!.Value) : null;

    /// <summary>Why two items cannot be computed with; empty where it is not for a Quantity of theirs.</summary>
    public static string Obstacle(object left, object right) => Obstacle(left, "left") ?? Obstacle(right, "right") ?? "";

    private static string? Obstacle(object raw, string side) => raw switch
    {
        not Quantity => null,
        _ when SystemValues.Of(raw) is not null => null,
        Quantity { Comparator.HasValue: true } => $" The quantity on the {side} has a comparator, so that its value is not exact.",
        Quantity { Value: not { HasValue: true } } => $" The quantity on the {side} has no value.",
        _ => $" The quantity on the {side} has no UCUM code (system http://unitsofmeasure.org with a code); without one it can only be compared with another of the same unit.",
    };

    private static bool IsExact(Quantity quantity) => quantity.Value?.Value is not null && quantity.Comparator is not { HasValue: true };

    private static bool HaveSameUnit(Quantity a, Quantity b) =>
        a.System?.Text == b.System?.Text && a.Code?.Text == b.Code?.Text && (a.Code?.Text is not null || a.Unit?.Text == b.Unit?.Text);
}
