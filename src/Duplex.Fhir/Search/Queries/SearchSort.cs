namespace Duplex.Fhir.Search;

/// <summary>One rule of the order.</summary>
/// <param name="Code">The parameter to order by.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record SearchSort(string Code, bool IsDescending);
