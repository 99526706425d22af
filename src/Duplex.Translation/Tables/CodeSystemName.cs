namespace Duplex.Translation.Tables;

/// <summary>A code system, or a system of identifiers.</summary>
/// <param name="Name">In table 0396; null where it has none there.</param>
/// <param name="Uri">In FHIR.</param>
/// <param name="Oid">Null where it has none that is known here.</param>
/// <param name="OtherNames">Other spellings of the name that senders use.</param>
internal sealed record CodeSystemName(string? Name, string Uri, string? Oid, params IReadOnlyList<string> OtherNames);
