namespace Duplex.Sandbox.Ehr.Store;

internal sealed record AdtRow(long Sequence, string ControlId, string Trigger, string Text);
