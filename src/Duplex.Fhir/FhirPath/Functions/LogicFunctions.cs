using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, sections 5.5.1 and 6.5.3; <c>coalesce()</c> of 3.0.</summary>
internal static class LogicFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("not", 0, 0, "Boolean", static (FhirPathItems input, CallNode call, ref Scope scope) => FhirPathItems.Of(!Singletons.Boolean(input, ref scope, call.Position))),
        new("iif", 2, 3, "?", If) { PerItem = true },
        new("coalesce", 1, 32, "?", Coalesce),
    ];

    private static FhirPathItems If(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Source is not null && input.Count > 1)
        {
            throw scope.Error(call.Position, $"iif() takes one item, and there are {input.Count}; select(iif(...)) decides for each.");
        }

        var saved = scope.Enter(call.Position, 1);
        if (input.Count == 1)
        {
            // No iteration: $index stays that of where iif() stands.
            scope.Focus(input.Single, saved.Index, saved);
        }
        else
        {
            scope.This = input;
        }

        var result = Decide(call, ref scope) switch
        {
            true => call.Arguments[1].Evaluate(ref scope),
            false => call.Has(2) ? call.Arguments[2].Evaluate(ref scope) : default,
        };
        scope.Leave(saved);
        return result;
    }

    private static bool Decide(CallNode call, ref Scope scope)
    {
        var criterion = call.Arguments[0].EvaluateApart(ref scope);
        if (criterion.Count == 0)
        {
            return false;
        }

        var raw = Singletons.Only(criterion, ref scope, call.Arguments[0].Position, "A condition");
        return SystemValues.Of(raw) switch
        {
            bool value => value,
            null when raw is Model.FhirBoolean => false,
            _ => throw scope.Error(call.Arguments[0].Position, $"The condition of iif() is a Boolean, not {TypeNames.Of(raw)}; exists() would make one."),
        };
    }

    private static FhirPathItems Coalesce(FhirPathItems input, CallNode call, ref Scope scope)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Argument(i, ref scope) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return default;
    }
}
