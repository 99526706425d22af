namespace Duplex.Fhir.Search;

/// <summary>One value that a resource can be found by.</summary>
/// <param name="Parameter">The parameter that it belongs to; of a part of a composite, the composite.</param>
public abstract record SearchIndexValue(SearchParameterDefinition Parameter);
