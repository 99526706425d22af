using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>Collections as sets by <c>=</c> (FHIRPath 2.0, sections 5.1, 5.3 and 5.4).</summary>
internal static class Sets
{
    // Below this many comparisons a loop is faster than hashing.
    private const int HashFrom = 64;

    public static readonly FunctionDefinition[] All =
    [
        new("distinct", 0, 0, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => Union(input, default, ref scope, call.Position)),
        new("isDistinct", 0, 0, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(Union(input, default, ref scope, call.Position).Count == input.Count)),
        new("subsetOf", 1, 1, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(IsSubset(input, call.Argument(0, ref scope), ref scope, call.Position))),
        new("supersetOf", 1, 1, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(IsSubset(call.Argument(0, ref scope), input, ref scope, call.Position))),
        new("union", 1, 1, "?", static (FhirPathItems input, CallNode call, ref Scope scope) => Union(input, call.Argument(0, ref scope), ref scope, call.Position)),
        new("combine", 1, 2, "?", static (FhirPathItems input, CallNode call, ref Scope scope) => Combine(input, call.Argument(0, ref scope), call, ref scope)),
        new("intersect", 1, 1, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => Union(Filter(input, call.Argument(0, ref scope), true, ref scope, call.Position), default, ref scope, call.Position)),
        new("exclude", 1, 1, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => Filter(input, call.Argument(0, ref scope), false, ref scope, call.Position)),
    ];

    public static bool Contains(FhirPathItems items, object raw, ref Scope scope, int position)
    {
        scope.Charge(position, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (ItemEquality.AreEqual(items.Raw(i), raw, ref scope, position) == true)
            {
                return true;
            }
        }

        return false;
    }

    public static FhirPathItems Union(FhirPathItems left, FhirPathItems right, ref Scope scope, int position)
    {
        if (left.Count + right.Count < 2)
        {
            return left.Count == 0 ? right : left;
        }

        var builder = default(ItemBuilder);
        scope.Keep(position, left.Count + right.Count, Scope.PlaceBytes);
        if (left.Count + right.Count > HashFrom)
        {
            var set = new ItemSet(position);
            AddNew(left, set, ref builder, ref scope);
            AddNew(right, set, ref builder, ref scope);
        }
        else
        {
            AddNew(left, ref builder, ref scope, position);
            AddNew(right, ref builder, ref scope, position);
        }

        return builder.ToItems();
    }

    private static FhirPathItems Combine(FhirPathItems left, FhirPathItems right, CallNode call, ref Scope scope)
    {
        scope.Keep(call.Position, left.Count + right.Count, Scope.ValueBytes);
        var builder = default(ItemBuilder);
        builder.AddRange(left);
        builder.AddRange(right);
        return builder.ToItems();
    }

    private static void AddNew(FhirPathItems items, ItemSet set, ref ItemBuilder builder, ref Scope scope)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (set.Add(items.Raw(i), ref scope))
            {
                builder.Add(items.Raw(i));
            }
        }
    }

    private static void AddNew(FhirPathItems items, ref ItemBuilder builder, ref Scope scope, int position)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!Contains(builder.ToItems(), items.Raw(i), ref scope, position))
            {
                builder.Add(items.Raw(i));
            }
        }
    }

    private static bool IsSubset(FhirPathItems inner, FhirPathItems outer, ref Scope scope, int position) =>
        Filter(inner, outer, true, ref scope, position).Count == inner.Count;

    private static FhirPathItems Filter(FhirPathItems items, FhirPathItems other, bool keepCommon, ref Scope scope, int position)
    {
        var set = (long)items.Count * other.Count > HashFrom * HashFrom ? new ItemSet(position) : null;
        for (var i = 0; set is not null && i < other.Count; i++)
        {
            set.Add(other.Raw(i), ref scope);
        }

        var builder = default(ItemBuilder);
        for (var i = 0; i < items.Count; i++)
        {
            var raw = items.Raw(i);
            if ((set?.Contains(raw, ref scope) ?? Contains(other, raw, ref scope, position)) == keepCommon)
            {
                builder.Add(raw);
            }
        }

        return builder.ToItems();
    }
}
