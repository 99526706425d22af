namespace Duplex.FhirModelGenerator;

/// <summary>A property to generate.</summary>
/// <param name="Name">The FHIR name, a choice without <c>[x]</c>.</param>
/// <param name="Minimum">0 or 1 (or more).</param>
/// <param name="Maximum">1, * or a number.</param>
/// <param name="Types">FHIR type names, a backbone's path, or <c>System.String</c>; several for a choice.</param>
/// <param name="IsChoice">Whether the instance chooses the type.</param>
/// <param name="CodeSet">The set of a required binding, or null.</param>
/// <param name="Summary">The first sentence of the definition.</param>
/// <param name="IsInSummary">Whether <c>_summary=true</c> shows it.</param>
/// <param name="Targets">Resource types that a reference may point to; empty for any.</param>
internal sealed record PropertyDefinition(
    string Name,
    int Minimum,
    string Maximum,
    IReadOnlyList<string> Types,
    bool IsChoice,
    CodeSetDefinition? CodeSet,
    string Summary,
    bool IsInSummary,
    IReadOnlyList<string> Targets)
{
    public bool IsList => Maximum != "1";
}
