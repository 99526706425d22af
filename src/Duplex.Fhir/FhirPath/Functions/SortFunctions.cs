using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary><c>sort()</c> of FHIRPath 3.0: by the items, or by keys; a minus before a key turns the order; empty keys come first in either order.</summary>
internal static class SortFunctions
{
    public static readonly FunctionDefinition[] All = [new("sort", 0, 16, "in", Sort) { PerItem = true }];

    private static FhirPathItems Sort(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (input.Count < 2)
        {
            return input;
        }

        var keys = Math.Max(call.Arguments.Length, 1);
        scope.Keep(call.Position, input.Count, Scope.ValueBytes * keys);
        var rows = new object?[input.Count][];
        var saved = scope.Enter(call.Position, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            rows[i] = new object?[keys];
            scope.Focus(input.Raw(i), i, saved);
            for (var key = 0; key < keys; key++)
            {
                var items = call.Has(key) ? Key(call.Arguments[key]).EvaluateApart(ref scope) : scope.This;
                rows[i][key] = items.Count == 0 ? null : Singletons.Only(items, ref scope, call.Position, "A key of sort()");
            }
        }

        scope.Leave(saved);
        var order = new int[input.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        MergeSort(order, new int[order.Length], 0, order.Length, rows, call, ref scope);
        var builder = default(ItemBuilder);
        foreach (var index in order)
        {
            builder.Add(input.Raw(index));
        }

        return builder.ToItems();
    }

    private static Node Key(Node argument) => argument is PolarityNode { IsNegative: true } turned ? turned.Operand : argument;

    // Stable, and its comparisons can end with an error of the expression.
    private static void MergeSort(int[] order, int[] buffer, int start, int end, object?[][] rows, CallNode call, ref Scope scope)
    {
        if (end - start < 2)
        {
            return;
        }

        var middle = (start + end) / 2;
        MergeSort(order, buffer, start, middle, rows, call, ref scope);
        MergeSort(order, buffer, middle, end, rows, call, ref scope);
        Array.Copy(order, start, buffer, start, end - start);
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takeLeft = right >= end || (left < middle && Compare(rows[buffer[left]], rows[buffer[right]], call, ref scope) <= 0);
            order[i] = takeLeft ? buffer[left++] : buffer[right++];
        }
    }

    private static int Compare(object?[] a, object?[] b, CallNode call, ref Scope scope)
    {
        scope.Charge(call.Position);
        for (var key = 0; key < a.Length; key++)
        {
            if (a[key] is not { } x || b[key] is not { } y)
            {
                if ((a[key] is null) != (b[key] is null))
                {
                    return a[key] is null ? -1 : 1;
                }

                continue;
            }

            var order = ItemOrder.Compare(x, y, ref scope, call.Position) ?? 0;
            if (order != 0)
            {
                return call.Has(key) && call.Arguments[key] is PolarityNode { IsNegative: true } ? -order : order;
            }
        }

        return 0;
    }
}
