using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Whether the system of an identifier or a code is an absolute URI (FHIR R4, datatypes.html sections 2.24.0.6 and 2.24.0.10).</summary>
internal static class SystemCheck
{
    public static void Check(ValidationRun run, Base value)
    {
        var system = value switch
        {
            Identifier identifier => identifier.System?.Text,
            Coding coding => coding.System?.Text,
            _ => null,
        };
        if (system is { Length: > 0 } && system[0] != '#' && !system.Contains(':', StringComparison.Ordinal))
        {
            run.Error("value", "A system is an absolute URI, such as http://loinc.org or urn:oid:1.2.3; this is a relative one.", "system");
        }
    }
}
