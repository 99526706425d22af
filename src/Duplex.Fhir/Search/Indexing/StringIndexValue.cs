namespace Duplex.Fhir.Search;

/// <summary>Text.</summary>
/// <param name="Text">As written.</param>
/// <param name="Normalized">Without case and accents, blanks collapsed (<see cref="SearchText.Normalize"/>).</param>
public sealed record StringIndexValue(SearchParameterDefinition Parameter, string Text, string Normalized) : SearchIndexValue(Parameter);
