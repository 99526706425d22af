using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary><c>memberOf()</c> (FHIR R4, fhirpath.html section 2.9.1.5), answered by the context, or by the value sets of the library.</summary>
internal static class TerminologyFunctions
{
    public static readonly FunctionDefinition[] All = [new("memberOf", 1, 1, "Boolean", MemberOf)];

    private static FhirPathItems MemberOf(FhirPathItems input, CallNode call, ref Scope scope)
    {
        if (call.Only(input, ref scope) is not { } raw || call.Text(0, ref scope) is not { } url)
        {
            return default;
        }

        var terminology = scope.Context.Terminology ?? EmbeddedTerminology.Instance;
        return FhirPathItems.Of(raw switch
        {
            Coding coding => IsMember(coding, url, terminology),
            CodeableConcept concept => AnyMember(concept, url, terminology),
            _ => SystemValues.StringOf(raw) is { } code ? terminology.IsMember(url, null, code) : null,
        });
    }

    private static bool? IsMember(Coding coding, string url, IFhirPathTerminology terminology) =>
        coding.Code?.Value is { } code ? terminology.IsMember(url, coding.System?.Value, code) : false;

    private static bool? AnyMember(CodeableConcept concept, string url, IFhirPathTerminology terminology)
    {
        bool? result = false;
        foreach (var coding in concept.Coding)
        {
            result |= IsMember(coding, url, terminology);
        }

        return result;
    }
}
