using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>
/// <c>memberOf()</c>, answered by the context or by the value sets of the library, and <c>subsumes()</c> (FHIR R4, fhirpath.html
/// section 2.9.1.5).
/// </summary>
internal static class TerminologyFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("memberOf", 1, 1, "Boolean", MemberOf),
        new("subsumes", 1, 1, "Boolean", Subsumes),
        new("subsumedBy", 1, 1, "Boolean", Subsumes),
    ];

    // A concept subsumes itself; more than that only a terminology that knows the hierarchy of the code system tells.
    private static FhirPathItems Subsumes(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var argument = call.Argument(0, ref scope);
        if (call.Only(input, ref scope) is not { } raw || argument.Count == 0)
        {
            return default;
        }

        var other = Singletons.Only(argument, ref scope, call.Arguments[0].Position, "This argument");
        var isWider = call.Name == "subsumes";
        bool? result = false;
        foreach (var coding in Codings(raw, call, ref scope))
        {
            foreach (var candidate in Codings(other, call, ref scope))
            {
                result |= isWider ? IsSubsumedBy(candidate, coding, scope.Context.Terminology) : IsSubsumedBy(coding, candidate, scope.Context.Terminology);
            }
        }

        return result is { } known
            ? FhirPathItems.Of(known)
            : throw scope.Error(call.Position, $"{call.Name}() of different codes needs the hierarchy of their code system, and the evaluation has no terminology service for it; memberOf() with a value set may answer instead.");
    }

    private static bool? IsSubsumedBy(Coding narrow, Coding wide, IFhirTerminology? terminology)
    {
        if (narrow.Code?.Value is not { } code || wide.Code?.Value is not { } ancestor)
        {
            return false;
        }

        // Codes of different systems are different concepts.
        var system = narrow.System?.Value;
        return system != wide.System?.Value ? false : code == ancestor ? true : terminology?.IsSubsumedBy(system, code, ancestor);
    }

    private static List<Coding> Codings(object raw, CallNode call, ref Scope scope) => raw switch
    {
        Coding coding => [coding],
        CodeableConcept concept => concept.Coding,
        _ => throw call.WrongType(raw, "a Coding or a CodeableConcept", ref scope),
    };

    private static FhirPathItems MemberOf(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw || call.Text(0, ref scope) is not { } url)
        {
            return default;
        }

        var terminology = scope.Context.Terminology ?? FhirDefinitions.R4;
        return FhirPathItems.Of(raw switch
        {
            Coding coding => IsMember(coding, url, terminology),
            CodeableConcept concept => AnyMember(concept, url, terminology),
            _ => SystemValues.StringOf(raw) is { } code ? terminology.IsMember(url, null, code) : null,
        });
    }

    private static bool? IsMember(Coding coding, string url, IFhirTerminology terminology) =>
        coding.Code?.Value is { } code ? terminology.IsMember(url, coding.System?.Value, code) : false;

    private static bool? AnyMember(CodeableConcept concept, string url, IFhirTerminology terminology)
    {
        bool? result = false;
        foreach (var coding in concept.Coding)
        {
            result |= IsMember(coding, url, terminology);
        }

        return result;
    }
}
