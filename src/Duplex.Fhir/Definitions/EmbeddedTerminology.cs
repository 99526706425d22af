using Duplex.Fhir.FhirPath;

namespace Duplex.Fhir.Definitions;

/// <summary>What the value sets of <see cref="FhirDefinitions.R4"/> say of codes.</summary>
internal sealed class EmbeddedTerminology : IFhirPathTerminology
{
    public static EmbeddedTerminology Instance { get; } = new();

    public bool? IsMember(string valueSetUrl, string? system, string code) => FhirDefinitions.R4.FindValueSet(valueSetUrl)?.Contains(system, code);
}
