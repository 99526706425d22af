using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.1.</summary>
internal static class ExistenceFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("empty", 0, 0, "Boolean", static (FhirPathItems input, CallNode _, ref Scope _) => FhirPathItems.Of(input.Count == 0)),
        new("exists", 0, 1, "Boolean", Exists) { PerItem = true },
        new("all", 1, 1, "Boolean", Every) { PerItem = true },
        new("allTrue", 0, 0, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(!Any(input, false, call, ref scope))),
        new("anyTrue", 0, 0, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(Any(input, true, call, ref scope))),
        new("allFalse", 0, 0, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(!Any(input, true, call, ref scope))),
        new("anyFalse", 0, 0, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(Any(input, false, call, ref scope))),
        new("count", 0, 0, "Integer", static (FhirPathItems input, CallNode _, ref Scope _) => FhirPathItems.Of(input.Count)),
    ];

    private static FhirPathItems Exists(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (!call.Has(0) || input.Count == 0)
        {
            return FhirPathItems.Of(input.Count > 0);
        }

        return FhirPathItems.Of(Find(input, true, call, ref scope));
    }

    // Every item must be true; empty counts as not true.
    private static FhirPathItems Every(FhirPathItems input, CallNode call, ref Scope scope) =>
        FhirPathItems.Of(!Find(input, false, call, ref scope));

    private static bool Find(FhirPathItems input, bool wanted, CallNode call, ref Scope scope)
    {
        var saved = scope.Enter(call.Position, input.Count);
        var found = false;
        for (var i = 0; i < input.Count && !found; i++)
        {
            scope.Focus(input.Raw(i), i, saved);
            found = (call.Arguments[0].Condition(ref scope) == true) == wanted;
        }

        scope.Leave(saved);
        return found;
    }

    private static bool Any(FhirPathItems input, bool wanted, CallNode call, ref Scope scope)
    {
        scope.Charge(call.Position, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            var value = SystemValues.Of(input.Raw(i)) as bool? ?? throw call.WrongType(input.Raw(i), "Booleans", ref scope);
            if (value == wanted)
            {
                return true;
            }
        }

        return false;
    }
}
