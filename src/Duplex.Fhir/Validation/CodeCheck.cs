using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Whether a code is one of its system, where the system is embedded.</summary>
internal static class CodeCheck
{
    public static void Check(ValidationRun run, Base value)
    {
        if (value is Coding { System.Text: { } system, Code.Text: { } code } && FhirDefinitions.IsCodeOf(system, code) is false)
        {
            // The system is embedded: its URL is that of a definition, and no word of the resource's.
            run.Report(FhirIssueSeverity.Warning, "code-invalid", $"The code is none of the code system {system}, which is embedded.", "code");
        }
    }
}
