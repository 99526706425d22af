namespace Duplex.Sandbox.Ehr.Store;

internal sealed record StagedRow(string Id, string Received, string State, string? DocumentId, string Json);
