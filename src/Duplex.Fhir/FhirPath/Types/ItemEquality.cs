using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary><c>=</c> and <c>~</c> of items and collections (FHIRPath 2.0, section 6.1).</summary>
internal static class ItemEquality
{
    /// <summary><c>=</c> of collections; null (empty) where either is empty, or dates or quantities can't be compared.</summary>
    public static bool? AreEqual(FhirPathItems left, FhirPathItems right, ref Scope scope, int position)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return null;
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        scope.Charge(position, left.Count);
        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            switch (AreEqual(left.Raw(i), right.Raw(i), ref scope, position))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    /// <summary><c>=</c> of two items; null where it can't be told.</summary>
    public static bool? AreEqual(object left, object right, ref Scope scope, int position)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        // Text against text is most of what expressions compare: without boxes, and without decoding twice.
        if (SystemValues.StringOf(left) is { } leftText)
        {
            return SystemValues.StringOf(right) is { } rightText && leftText == rightText;
        }

        var (a, b) = (SystemValues.Of(left), SystemValues.Of(right));
        if (a is null || b is null)
        {
            return left is Base leftNode && right is Base rightNode ? AreNodesEqual(leftNode, rightNode, ref scope, position) : Equals(left, right);
        }

        return AreValuesEqual(a, b);
    }

    /// <summary><c>~</c> of collections: the order does not matter, two empty ones are equivalent.</summary>
    public static bool AreEquivalent(FhirPathItems left, FhirPathItems right, ref Scope scope, int position)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        if (left.Count == 1)
        {
            return AreEquivalent(left.Single, right.Single, ref scope, position);
        }

        var taken = new bool[right.Count];
        for (var i = 0; i < left.Count; i++)
        {
            var found = false;
            for (var j = 0; j < right.Count && !found; j++)
            {
                if (!taken[j] && AreEquivalent(left.Raw(i), right.Raw(j), ref scope, position))
                {
                    taken[j] = found = true;
                }
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    public static bool AreEquivalent(object left, object right, ref Scope scope, int position)
    {
        scope.Charge(position);
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        var (a, b) = (SystemValues.Of(left), SystemValues.Of(right));
        if (a is null || b is null)
        {
            return left is Base leftNode && right is Base rightNode ? AreNodesEquivalent(leftNode, rightNode, ref scope, position) : Equals(left, right);
        }

        return (a, b) switch
        {
            (string x, string y) => EquivalentText(x).Equals(EquivalentText(y), StringComparison.OrdinalIgnoreCase),
            (PartialDateTime x, PartialDateTime y) => PartialDateTime.AreEquivalent(x, y),
            (PartialTime x, PartialTime y) => PartialTime.AreEquivalent(x, y),
            (QuantityValue x, QuantityValue y) => QuantityValue.AreEquivalent(x, y),
            (decimal x, _) when Numbers.TryDecimal(b, out var y) => DecimalPrecision.AreEquivalent(x, y),
            (_, decimal y) when Numbers.TryDecimal(a, out var x) => DecimalPrecision.AreEquivalent(x, y),
            _ => AreValuesEqual(a, b) ?? false,
        };
    }

    public static bool? AreValuesEqual(object a, object b)
    {
        switch (a, b)
        {
            case (string x, string y):
                return x == y;
            case (bool x, bool y):
                return x == y;
            case (int x, int y):
                return x == y;
            case (PartialDateTime x, PartialDateTime y):
                return PartialDateTime.AreEqual(x, y);
            case (PartialTime x, PartialTime y):
                return PartialTime.AreEqual(x, y);
            case (QuantityValue x, _) when Numbers.TryQuantity(b, out var y):
                return QuantityValue.AreEqual(x, y);
            case (_, QuantityValue y) when Numbers.TryQuantity(a, out var x):
                return QuantityValue.AreEqual(x, y);
        }

        return Numbers.TryDecimal(a, out var left) && Numbers.TryDecimal(b, out var right) && left == right;
    }

    private static string EquivalentText(string text)
    {
        var trimmed = text.AsSpan().Trim();
        foreach (var c in trimmed)
        {
            if (char.IsWhiteSpace(c) && c != ' ')
            {
                return string.Create(trimmed.Length, text.Trim(), static (target, source) =>
                {
                    for (var i = 0; i < target.Length; i++)
                    {
                        target[i] = char.IsWhiteSpace(source[i]) ? ' ' : source[i];
                    }
                });
            }
        }

        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    private static bool? AreNodesEqual(Base left, Base right, ref Scope scope, int position)
    {
        if (!ReferenceEquals(left.TypeInfo, right.TypeInfo))
        {
            return false;
        }

        scope.Charge(position);
        scope.CheckStack(position);
        if (left is PrimitiveType a && right is PrimitiveType b && a.Text != b.Text)
        {
            // Two numbers too large to compute with may be one number in two spellings.
            if (SystemValues.IsBeyond(left as FhirDecimal) && SystemValues.IsBeyond(right as FhirDecimal))
            {
                SystemValues.CheckRange(left, ref scope, position);
            }

            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.TypeInfo.Properties.Count; i++)
        {
            var (x, y) = (Property(left, i), Property(right, i));
            if (x.Count != y.Count)
            {
                return false;
            }

            switch (x.Count == 0 ? true : AreEqual(x, y, ref scope, position))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool AreNodesEquivalent(Base left, Base right, ref Scope scope, int position)
    {
        if (!ReferenceEquals(left.TypeInfo, right.TypeInfo))
        {
            return false;
        }

        scope.CheckStack(position);
        for (var i = 0; i < left.TypeInfo.Properties.Count; i++)
        {
            if (left.TypeInfo.Properties[i].Name != "id" && !AreEquivalent(Property(left, i), Property(right, i), ref scope, position))
            {
                return false;
            }
        }

        return left is not PrimitiveType a || right is not PrimitiveType b || a.Text == b.Text;
    }

    private static FhirPathItems Property(Base node, int index) =>
        node.GetProperty(index) is var value && value is string text ? FhirPathItems.One(text) : FhirPathItems.OfProperty(value);
}
