using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, sections 5.9 and 10; <c>defineVariable()</c> of 3.0.</summary>
internal static class UtilityFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("trace", 1, 2, "in", Trace) { PerItem = true },
        new("now", 0, 0, "DateTime", static (FhirPathItems _, CallNode call, ref Scope scope) => FhirPathItems.One(PartialDateTime.FromDateTimeOffset(Now(call, ref scope)))),
        new("today", 0, 0, "Date", static (FhirPathItems _, CallNode call, ref Scope scope) => FhirPathItems.One(PartialDateTime.FromDate(DateOnly.FromDateTime(Now(call, ref scope).DateTime)))),
        new("timeOfDay", 0, 0, "Time", static (FhirPathItems _, CallNode call, ref Scope scope) => FhirPathItems.One(PartialTime.FromTicks(Now(call, ref scope).TimeOfDay.Ticks))),
        new("defineVariable", 1, 2, "in", Define) { PerItem = true },
        new("type", 0, 0, "?", Type),
    ];

    private static DateTimeOffset Now(CallNode call, ref Scope scope) =>
        scope.Context.Now ?? throw scope.Error(call.Position, $"{call.Name}() needs the time, and the context's Now is not set.");

    private static FhirPathItems Trace(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var name = call.Text(0, ref scope);
        if (scope.Context.Trace is not { } trace)
        {
            return input;
        }

        var shown = input;
        if (call.Has(1))
        {
            var saved = scope.Enter(call.Position, input.Count);
            var builder = default(ItemBuilder);
            for (var i = 0; i < input.Count; i++)
            {
                scope.Focus(input.Raw(i), i, saved);
                var found = call.Arguments[1].Evaluate(ref scope);
                scope.Keep(call.Position, found.Count, Scope.ValueBytes);
                builder.AddRange(found);
            }

            scope.Leave(saved);
            shown = builder.ToItems();
        }

        trace(name ?? "", shown.Detached());
        return input;
    }

    private static FhirPathItems Define(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var name = call.Text(0, ref scope) ?? throw scope.Error(call.Position, "defineVariable() needs a name.");
        if (VariableNode.IsPredefined(name) || DefinedVariable.Find(scope.Variables, name) is not null)
        {
            throw scope.Error(call.Position, $"The variable %{Excerpt.Of(name)} is there already, and can't be defined again.");
        }

        var value = input;
        if (call.Has(1))
        {
            var saved = scope.Enter(call.Position, 1);
            scope.This = input;
            value = call.Argument(1, ref scope);
            scope.Leave(saved);
        }

        scope.Variables = new DefinedVariable(name, value, scope.Variables);
        return input;
    }

    private static FhirPathItems Type(FhirPathItems input, CallNode call, ref Scope scope)
    {
        scope.Keep(call.Position, input.Count, Scope.ValueBytes);
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count; i++)
        {
            builder.Add(input.Raw(i) is Base node
                ? new TypeName("FHIR", node.TypeName, TypeNames.PrimitiveBase(node.TypeName) is { } primitive ? $"FHIR.{primitive}" : node.TypeInfo.Parent is { } parent ? $"FHIR.{parent.Name}" : null)
                : new TypeName("System", TypeNames.SystemName(input.Raw(i)), "System.Any"));
        }

        return builder.ToItems();
    }
}
