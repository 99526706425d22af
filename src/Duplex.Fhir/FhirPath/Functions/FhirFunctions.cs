using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIR R4, fhirpath.html section 2.9.1.5: functions that know FHIR's elements.</summary>
internal static class FhirFunctions
{
    private const string BaseProfile = "http://hl7.org/fhir/StructureDefinition/";

    public static readonly FunctionDefinition[] All =
    [
        new("extension", 1, 1, "Extension", Extensions),
        new("hasValue", 0, 0, "Boolean", static (FhirPathItems input, CallNode _, ref Scope _) => FhirPathItems.Of(input.Count == 1 && (input.Single is PrimitiveType { HasValue: true } || SystemValues.IsSystem(input.Single)))),
        new("getValue", 0, 0, "?", static (FhirPathItems input, CallNode call, ref Scope scope) => input.Count == 1 && input.Single is PrimitiveType or not Base ? FhirPathItems.OneOrNone(SystemValues.Computable(input.Count == 1 ? input.Single : null, ref scope, call.Position)) : default),
        new("conformsTo", 1, 1, "Boolean", ConformsTo),
        new("htmlChecks", 0, 0, "Boolean", HtmlChecks),
        new("checkModifiers", 1, 32, "in", CheckModifiers),
        new("getResourceKey", 0, 0, "String", static (FhirPathItems input, CallNode _, ref Scope _) => input.Count == 1 && input.Single is Resource { Id: { } id } resource ? FhirPathItems.One($"{resource.TypeName}/{id}") : default),
    ];

    private static FhirPathItems Extensions(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Text(0, ref scope) is not { } url)
        {
            return default;
        }

        var builder = default(ItemBuilder);
        scope.Charge(call.Position, input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            var list = input.Raw(i) switch
            {
                Element { HasExtensions: true } element => element.Extension,
                DomainResource resource => resource.Extension,
                _ => null,
            };
            scope.Keep(call.Position, list?.Count ?? 0, Scope.PlaceBytes);
            foreach (var extension in list ?? [])
            {
                if (extension.Url == url)
                {
                    builder.Add(extension);
                }
            }
        }

        return builder.ToItems();
    }

    private static FhirPathItems ConformsTo(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw || call.Text(0, ref scope) is not { } url)
        {
            return default;
        }

        if (raw is not Base node)
        {
            return FhirPathItems.False;
        }

        if ((scope.Context.Conformance ?? EmbeddedConformance.Instance).Conforms(node, url) is { } answer)
        {
            return FhirPathItems.Of(answer);
        }

        var name = url.StartsWith(BaseProfile, StringComparison.Ordinal) ? url[BaseProfile.Length..].Split('|')[0] : null;
        return name is not null && TypeNames.IsFhir(name)
            ? FhirPathItems.Of(TypeNames.IsA(node.TypeInfo, name))
            : throw scope.Error(call.Arguments[0].Position, "The profile is not loaded, so whether the item conforms can't be told.");
    }

    private static FhirPathItems HtmlChecks(FhirPathItems input, CallNode call, ref Scope scope) =>
        call.Only(input, ref scope) is { } raw ? FhirPathItems.Of(SystemValues.StringOf(raw) is { } text && IsNarrative(text, call, ref scope)) : default;

    private static bool IsNarrative(string text, CallNode call, ref Scope scope)
    {
        scope.ChargeText(call.Position, text.Length);
        return NarrativeRules.IsAllowed(text);
    }

    private static FhirPathItems CheckModifiers(FhirPathItems input, CallNode call, ref Scope scope)
    {
        for (var i = 0; i < input.Count; i++)
        {
            var node = input.Raw(i) as Base;
            var property = node?.TypeInfo.Find("modifierExtension");
            var found = property is null ? default : FhirPathItems.OfProperty(node!.GetProperty(property.Index));
            for (var j = 0; j < found.Count; j++)
            {
                var known = false;
                for (var k = 0; k < call.Arguments.Length && !known; k++)
                {
                    known = call.Text(k, ref scope) == (found.Raw(j) as Extension)?.Url;
                }

                if (!known)
                {
                    throw scope.Error(call.Position, "There is a modifier extension that checkModifiers() was not given.");
                }
            }
        }

        return input;
    }
}
