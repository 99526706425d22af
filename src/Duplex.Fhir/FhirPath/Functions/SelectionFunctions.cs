using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, sections 5.2 and 7.</summary>
internal static class SelectionFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("where", 1, 1, "in", Where) { PerItem = true },
        new("select", 1, 1, "item", Select) { PerItem = true },
        new("repeat", 1, 1, "item", Repeat) { PerItem = true },
        new("repeatAll", 1, 1, "item", RepeatAll) { PerItem = true },
        new("aggregate", 1, 2, "?", Aggregate) { PerItem = true },
    ];

    private static FhirPathItems Where(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var saved = scope.Enter(call.Position, input.Count);
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count; i++)
        {
            var raw = input.Raw(i);
            scope.Focus(raw, i, saved);
            if (call.Arguments[0].Condition(ref scope) == true)
            {
                builder.Add(raw);
            }
        }

        scope.Leave(saved);
        return builder.ToItems();
    }

    private static FhirPathItems Select(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var saved = scope.Enter(call.Position, input.Count);
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count; i++)
        {
            scope.Focus(input.Raw(i), i, saved);
            var found = call.Arguments[0].Evaluate(ref scope);
            scope.Keep(call.Position, found.Count, Scope.ValueBytes);
            builder.AddRange(found);
        }

        scope.Leave(saved);
        return builder.ToItems();
    }

    private static FhirPathItems Repeat(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var saved = scope.Enter(call.Position, input.Count);
        var seen = new ItemSet(call.Position);
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count + builder.Count; i++)
        {
            scope.Focus(i < input.Count ? input.Raw(i) : builder[i - input.Count], i, saved);
            var found = call.Arguments[0].Evaluate(ref scope);
            scope.Charge(call.Position, found.Count + 1);
            for (var j = 0; j < found.Count; j++)
            {
                if (seen.Add(found.Raw(j), ref scope))
                {
                    scope.Keep(call.Position, 1, Scope.ValueBytes);
                    builder.Add(found.Raw(j));
                }
            }
        }

        scope.Leave(saved);
        return builder.ToItems();
    }

    private static FhirPathItems RepeatAll(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var saved = scope.Enter(call.Position, input.Count);
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count + builder.Count; i++)
        {
            scope.Focus(i < input.Count ? input.Raw(i) : builder[i - input.Count], i, saved);
            var found = call.Arguments[0].Evaluate(ref scope);
            scope.Keep(call.Position, found.Count + 1, Scope.ValueBytes);
            builder.AddRange(found);
        }

        scope.Leave(saved);
        return builder.ToItems();
    }

    private static FhirPathItems Aggregate(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var outer = scope.Total;
        var total = call.Has(1) ? call.Argument(1, ref scope) : default;
        var saved = scope.Enter(call.Position, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            scope.Focus(input.Raw(i), i, saved);
            scope.Total = total;
            total = call.Arguments[0].Evaluate(ref scope);
            scope.Charge(call.Position, total.Count);
        }

        scope.Leave(saved);
        scope.Total = outer;
        return total;
    }
}
