namespace Duplex.Fhir.Search;

/// <summary>A resource as a search sees it.</summary>
/// <param name="ResourceType">Its type.</param>
/// <param name="Id">Its logical id; null where it has none yet.</param>
/// <param name="Values">What <see cref="SearchIndexer.Extract"/> found in it.</param>
public sealed record SearchedResource(string ResourceType, string? Id, IReadOnlyList<SearchIndexValue> Values);
