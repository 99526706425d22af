namespace Duplex.Fhir.Search;

/// <summary>An identifier by its type, for <c>:of-type</c>.</summary>
/// <param name="TypeSystem">The system of the type's code, or null.</param>
/// <param name="TypeCode">The type's code, such as <c>MR</c>.</param>
/// <param name="Value">The identifier's value.</param>
public sealed record IdentifierTypeIndexValue(SearchParameterDefinition Parameter, string? TypeSystem, string TypeCode, string Value) : SearchIndexValue(Parameter);
