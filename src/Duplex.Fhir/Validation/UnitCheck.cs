using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.Validation;

/// <summary>Whether the code of a quantity in UCUM is one.</summary>
internal static class UnitCheck
{
    // A warning: annotations and units of trade are written as codes in many good resources, examples of the specification among them.
    public static void Check(ValidationRun run, Quantity quantity)
    {
        if (quantity.System?.Text == "http://unitsofmeasure.org" && quantity.Code?.Text is { } code && !Ucum.IsValid(code))
        {
            run.Report(
                FhirIssueSeverity.Warning,
                "code-invalid",
                UnitSuggestion.For(code) is { } right ? $"The code is no unit of UCUM; right would be '{right}'." : "The code is no unit of UCUM, such as 'mg/dL' or 'mm[Hg]'; what is counted goes into braces, as in '{tablet}'.",
                "code");
        }
    }
}
