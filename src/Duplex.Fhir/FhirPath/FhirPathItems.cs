using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>An ordered collection, the result of every expression; the default value is the empty one.</summary>
public readonly struct FhirPathItems : IReadOnlyList<FhirPathItem>, IEquatable<FhirPathItems>
{
    internal static readonly FhirPathItems True = new(Boxes.True, 1);
    internal static readonly FhirPathItems False = new(Boxes.False, 1);

    // One item is the object itself; more are an object[] (of which the first _count count) or a list of the model.
    private readonly object? _raw;
    private readonly int _count;

    internal FhirPathItems(object? raw, int count)
    {
        _raw = raw;
        _count = count;
    }

    /// <summary>The empty collection.</summary>
    public static FhirPathItems Empty => default;

    /// <summary>The number of items.</summary>
    public int Count => _count;

    internal object Single => _raw!;

    /// <summary>The item at a 0-based index.</summary>
    public FhirPathItem this[int index] => new(Raw(index));

    /// <summary>A collection of one.</summary>
    public static FhirPathItems Of(FhirPathItem item) => new(item.Raw, item.Raw is null ? 0 : 1);

    /// <summary>A collection of several.</summary>
    public static FhirPathItems Of(IEnumerable<FhirPathItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var builder = default(ItemBuilder);
        foreach (var item in items)
        {
            if (item.Raw is { } raw)
            {
                builder.Add(raw);
            }
        }

        return builder.ToItems();
    }

    internal static FhirPathItems One(object raw) => new(raw, 1);

    internal static FhirPathItems OneOrNone(object? raw) => new(raw, raw is null ? 0 : 1);

    internal static FhirPathItems Of(bool value) => value ? True : False;

    internal static FhirPathItems Of(bool? value) => value is { } known ? Of(known) : default;

    internal static FhirPathItems Of(int value) => new(Boxes.Of(value), 1);

    /// <summary>A property's value as a collection: a node, a list of nodes (taken as it is where no slot is empty) or null.</summary>
    internal static FhirPathItems OfProperty(object? value)
    {
        if (value is null)
        {
            return default;
        }

        if (value is Base node)
        {
            return node.IsEmpty ? default : new FhirPathItems(node, 1);
        }

        return OfList(value);
    }

    /// <summary>A list of the model as a collection.</summary>
    internal static FhirPathItems OfList(object value)
    {
        var list = Nodes(value);
        if (list.Count < 2)
        {
            return list.Count == 1 && list[0] is { IsEmpty: false } only ? new FhirPathItems(only, 1) : default;
        }

        // Only primitives can be empty, and a list holds either primitives alone or none.
        var hasPrimitives = list[0] is null or PrimitiveType;
        foreach (var node in CollectionsMarshal.AsSpan(list))
        {
            if (node is null || (hasPrimitives && node.IsEmpty))
            {
                return WithoutEmptySlots(list);
            }
        }

        return new FhirPathItems(list, list.Count);
    }

    // Each list of the model is a List<T> of a class below Base. All List<T> of classes have one layout and share their code, and
    // here they are only read; the non-generic IList costs several times as much, which shows in Bundles.
    private static List<Base?> Nodes(object list) => Unsafe.As<List<Base?>>(list);

    internal object Raw(int index)
    {
        if ((uint)index >= (uint)_count)
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }

        if (_count == 1)
        {
            return _raw!;
        }

        return _raw!.GetType() == typeof(object[]) ? Unsafe.As<object[]>(_raw)[index] : Nodes(_raw)[index]!;
    }

    internal FhirPathItems Slice(int start, int length)
    {
        if (start <= 0 && length >= _count)
        {
            return this;
        }

        var builder = default(ItemBuilder);
        for (var i = Math.Max(start, 0); i < _count && length > 0; i++, length--)
        {
            builder.Add(Raw(i));
        }

        return builder.ToItems();
    }

    /// <summary>A copy that later changes of the model's lists don't reach.</summary>
    internal FhirPathItems Detached() => _count > 1 && _raw!.GetType() != typeof(object[]) ? Copied() : this;

    private FhirPathItems Copied()
    {
        var copy = new object[_count];
        ((IList)_raw!).CopyTo(copy, 0);
        return new FhirPathItems(copy, _count);
    }

    private static FhirPathItems WithoutEmptySlots(List<Base?> list)
    {
        var builder = default(ItemBuilder);
        foreach (var item in list)
        {
            if (item is { IsEmpty: false })
            {
                builder.Add(item);
            }
        }

        return builder.ToItems();
    }

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<FhirPathItem> IEnumerable<FhirPathItem>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same items in the same order.</summary>
    public bool Equals(FhirPathItems other)
    {
        if (_count != other._count)
        {
            return false;
        }

        for (var i = 0; i < _count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirPathItems other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _count == 0 ? 0 : HashCode.Combine(_count, this[0]);

    /// <summary>The items' texts, in braces, separated by commas.</summary>
    public override string ToString() => $"{{ {string.Join(", ", this)} }}";

    /// <summary>Equal.</summary>
    public static bool operator ==(FhirPathItems left, FhirPathItems right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(FhirPathItems left, FhirPathItems right) => !left.Equals(right);

    /// <summary>Goes over the items once.</summary>
    public struct Enumerator : IEnumerator<FhirPathItem>
    {
        private readonly FhirPathItems _items;
        private int _index;

        internal Enumerator(FhirPathItems items)
        {
            _items = items;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly FhirPathItem Current => _items[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _items._count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
