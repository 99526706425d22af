namespace Duplex.Fhir.Search;

/// <summary>A quantity, or a range of quantities, in its own unit and in UCUM's base units.</summary>
/// <param name="Low">The least value in its own unit; null where open.</param>
/// <param name="High">The greatest value in its own unit; null where open.</param>
/// <param name="System">The unit's system, or null.</param>
/// <param name="Code">The unit's code, or null; of money the currency.</param>
/// <param name="Unit">The unit as people read it, or null.</param>
/// <param name="CanonicalUnit">The base units that UCUM reduces the code to; null where it is no UCUM code.</param>
/// <param name="CanonicalLow">The least value in base units.</param>
/// <param name="CanonicalHigh">The greatest value in base units.</param>
public sealed record QuantityIndexValue(
    SearchParameterDefinition Parameter,
    decimal? Low,
    decimal? High,
    string? System,
    string? Code,
    string? Unit,
    string? CanonicalUnit = null,
    decimal? CanonicalLow = null,
    decimal? CanonicalHigh = null) : SearchIndexValue(Parameter);
