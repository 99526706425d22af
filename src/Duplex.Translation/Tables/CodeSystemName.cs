namespace Duplex.Translation.Tables;

/// <summary>A code system.</summary>
/// <param name="Name">In table 0396.</param>
/// <param name="Uri">In FHIR.</param>
/// <param name="OtherNames">Other spellings that senders use.</param>
internal sealed record CodeSystemName(string Name, string Uri, params IReadOnlyList<string> OtherNames);
