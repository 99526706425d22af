using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>Items that are different by <c>=</c>, by hash, so that large collections don't take quadratic time.</summary>
internal sealed class ItemSet(int position)
{
    private const int HashedLevels = 3;

    // A hash table with chains in one array: 0 ends a chain, others are an index and one.
    private Entry[] _entries = new Entry[8];
    private int[] _first = new int[8];
    private int _count;

    public bool Add(object raw, ref Scope scope)
    {
        var hash = Hash(raw, HashedLevels);
        if (IsIn(hash, raw, ref scope))
        {
            return false;
        }

        scope.Keep(position, 1, Scope.SetBytes);
        if (_count == _entries.Length)
        {
            Grow();
        }

        ref var first = ref _first[hash & (_first.Length - 1)];
        _entries[_count] = new Entry(raw, hash, first);
        first = ++_count;
        return true;
    }

    public bool Contains(object raw, ref Scope scope) => IsIn(Hash(raw, HashedLevels), raw, ref scope);

    private bool IsIn(int hash, object raw, ref Scope scope)
    {
        for (var i = _first[hash & (_first.Length - 1)]; i != 0; i = _entries[i - 1].Next)
        {
            scope.Charge(position);
            if (_entries[i - 1].Hash == hash && ItemEquality.AreEqual(_entries[i - 1].Raw, raw, ref scope, position) == true)
            {
                return true;
            }
        }

        return false;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _first = new int[_entries.Length];
        for (var i = 0; i < _count; i++)
        {
            ref var first = ref _first[_entries[i].Hash & (_first.Length - 1)];
            _entries[i] = _entries[i] with { Next = first };
            first = i + 1;
        }
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

    private readonly record struct Entry(object Raw, int Hash, int Next);
}
