namespace Duplex.Fhir.Search;

/// <summary>One part of a composite parameter.</summary>
/// <param name="Code">The parameter that it stands for.</param>
/// <param name="Type">How its values compare.</param>
/// <param name="Expression">FHIRPath from an item of the composite's own expression; <c>%resource</c> is the whole resource.</param>
public sealed record SearchParameterComponent(string Code, SearchParameterType Type, string Expression);
