using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>Items that are different by <c>=</c>, by hash, so that large collections don't take quadratic time.</summary>
internal sealed class ItemSet(int position)
{
    private const int HashedLevels = 3;

    private readonly Dictionary<int, ItemBuilder> _byHash = [];

    public bool Add(object raw, ref Scope scope)
    {
        var hash = Hash(raw, HashedLevels);
        ref var bucket = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byHash, hash, out _);
        if (IsIn(bucket, raw, ref scope))
        {
            return false;
        }

        bucket.Add(raw);
        return true;
    }

    public bool Contains(object raw, ref Scope scope) =>
        _byHash.TryGetValue(Hash(raw, HashedLevels), out var bucket) && IsIn(bucket, raw, ref scope);

    private bool IsIn(in ItemBuilder bucket, object raw, ref Scope scope)
    {
        for (var i = 0; i < bucket.Count; i++)
        {
            scope.Charge(position);
            if (ItemEquality.AreEqual(bucket[i], raw, ref scope, position) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static int Hash(object raw, int levels)
    {
        if (SystemValues.StringOf(raw) is { } text)
        {
            return text.GetHashCode(StringComparison.Ordinal);
        }

        return SystemValues.Of(raw) switch
        {
            int integer => ((decimal)integer).GetHashCode(),
            long large => ((decimal)large).GetHashCode(),
            QuantityValue { Unit: "1" } quantity => quantity.Value.GetHashCode(),
            { } value => value.GetHashCode(),
            null => raw is Base node ? Hash(node, levels) : raw.GetHashCode(),
        };
    }

    private static int Hash(Base node, int levels)
    {
        var hash = new HashCode();
        hash.Add(node.TypeName);
        if (levels > 0)
        {
            foreach (var property in node.TypeInfo.Properties)
            {
                var value = node.GetProperty(property.Index);
                var items = value is string text ? FhirPathItems.One(text) : FhirPathItems.OfProperty(value);
                for (var i = 0; i < items.Count; i++)
                {
                    hash.Add(property.Index);
                    hash.Add(Hash(items.Raw(i), levels - 1));
                }
            }
        }

        return hash.ToHashCode();
    }
}
