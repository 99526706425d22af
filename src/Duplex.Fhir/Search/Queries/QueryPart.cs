namespace Duplex.Fhir.Search;

/// <summary>One parameter of a query.</summary>
/// <param name="Name">Decoded; empty where that failed.</param>
/// <param name="Value">Decoded; empty where that failed.</param>
/// <param name="Error">What is wrong with the encoding, or null.</param>
internal readonly record struct QueryPart(string Name, string Value, string? Error);
