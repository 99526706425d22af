namespace Duplex.Fhir.Definitions;

/// <summary>One allowed type of an element.</summary>
/// <param name="Code">The FHIR type; <c>System.String</c> for plain text such as ids.</param>
/// <param name="Profiles">Profiles of that type, one of which must hold; empty for any.</param>
/// <param name="TargetProfiles">What a reference may point to; empty for anything.</param>
public sealed record TypeRule(string Code, IReadOnlyList<string> Profiles, IReadOnlyList<string> TargetProfiles);
