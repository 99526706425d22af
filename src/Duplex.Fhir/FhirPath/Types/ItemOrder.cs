using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>Order of items (FHIRPath 2.0, section 6.2).</summary>
internal static class ItemOrder
{
    /// <summary>Below, equal or above zero; null (empty) where it can't be told.</summary>
    public static int? Compare(object left, object right, ref Scope scope, int position)
    {
        var (a, b) = (SystemValues.Computable(left, ref scope, position), SystemValues.Computable(right, ref scope, position));
        switch (a, b)
        {
            case (null, _) when left is Model.PrimitiveType:
            case (_, null) when right is Model.PrimitiveType:
                return null;
            case (string x, string y):
                return Math.Sign(string.CompareOrdinal(x, y));
            case (PartialDateTime x, PartialDateTime y):
                return PartialDateTime.Compare(x, y);
            case (PartialTime x, PartialTime y):
                return PartialTime.Compare(x, y);
            case (QuantityValue x, _) when Numbers.TryQuantity(b, out var y):
                return QuantityValue.Compare(x, y);
            case (_, QuantityValue y) when Numbers.TryQuantity(a, out var x):
                return QuantityValue.Compare(x, y);
            case (int x, int y):
                return x.CompareTo(y);
        }

        if (Numbers.TryDecimal(a, out var number) && Numbers.TryDecimal(b, out var other))
        {
            return number.CompareTo(other);
        }

        if (PlainQuantities.Compare(left, right) is { } order)
        {
            return order;
        }

        var obstacle = PlainQuantities.Obstacle(left, right);
        throw scope.Error(position, $"{TypeNames.Of(left)} and {TypeNames.Of(right)} have no order between them{(obstacle.Length > 0 ? "." + obstacle : "; both sides must be text, numbers, quantities, dates or times.")}");
    }
}
