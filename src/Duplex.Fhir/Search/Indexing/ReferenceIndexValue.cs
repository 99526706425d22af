namespace Duplex.Fhir.Search;

/// <summary>A reference.</summary>
/// <param name="TargetType">The resource type, where the reference tells it.</param>
/// <param name="Id">The logical id, where there is one; of a contained resource the fragment with its <c>#</c>.</param>
/// <param name="Version">The version, where the reference names one; of a canonical its version.</param>
/// <param name="Url">Where the resource is not of this server: the whole URL without its version, a URN, or a canonical URL without its version.</param>
/// <param name="IdentifierSystem">The system of a logical reference.</param>
/// <param name="IdentifierValue">The value of a logical reference.</param>
public sealed record ReferenceIndexValue(
    SearchParameterDefinition Parameter,
    string? TargetType,
    string? Id,
    string? Version = null,
    string? Url = null,
    string? IdentifierSystem = null,
    string? IdentifierValue = null) : SearchIndexValue(Parameter);
