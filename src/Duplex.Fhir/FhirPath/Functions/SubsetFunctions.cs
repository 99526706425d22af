using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.3.</summary>
internal static class SubsetFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("single", 0, 0, "in1", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.OneOrNone(call.Only(input, ref scope))),
        new("first", 0, 0, "in1", static (FhirPathItems input, CallNode _, ref Scope _) => input.Slice(0, 1)) { NeedsOrder = true },
        new("last", 0, 0, "in1", static (FhirPathItems input, CallNode _, ref Scope _) => input.Slice(input.Count - 1, 1)) { NeedsOrder = true },
        new("tail", 0, 0, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => Slice(input, 1, int.MaxValue, call, ref scope)) { NeedsOrder = true },
        new("skip", 1, 1, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => call.Integer(0, ref scope) is { } count ? Slice(input, count, int.MaxValue, call, ref scope) : default) { NeedsOrder = true },
        new("take", 1, 1, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => call.Integer(0, ref scope) is { } count ? Slice(input, 0, count, call, ref scope) : default) { NeedsOrder = true },
    ];

    private static FhirPathItems Slice(FhirPathItems input, int start, int length, CallNode call, ref Scope scope)
    {
        scope.Charge(call.Position, input.Count);
        return input.Slice(start, length);
    }
}
