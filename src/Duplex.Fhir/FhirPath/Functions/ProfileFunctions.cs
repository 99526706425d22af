using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIR R4, fhirpath.html section 2.9.1.5: functions that need the profile in whose terms the data is seen, which no context gives.</summary>
internal static class ProfileFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("elementDefinition", 0, 0, "?", static (FhirPathItems input, CallNode call, ref Scope scope) => Refuse(input, call, "conformsTo() asks whether an item fits a profile", ref scope)),
        new("slice", 2, 2, "in", static (FhirPathItems input, CallNode call, ref Scope scope) => Refuse(input, call, "where() with the slice's discriminator finds its items", ref scope)),
    ];

    private static FhirPathItems Refuse(FhirPathItems input, CallNode call, string instead, ref Scope scope) =>
        input.Count == 0 ? default : throw scope.Error(call.Position, $"{call.Name}() needs the definitions of a profile, and the evaluation has none; {instead}.");
}
