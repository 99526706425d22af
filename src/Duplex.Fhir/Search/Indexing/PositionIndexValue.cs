namespace Duplex.Fhir.Search;

/// <summary>A place on the Earth (WGS84), for <c>near</c>.</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
public sealed record PositionIndexValue(SearchParameterDefinition Parameter, decimal Latitude, decimal Longitude) : SearchIndexValue(Parameter);
