namespace Duplex.Engine.Identity;

/// <summary>Names one counterparty of one organization. Every row, lane and token carries both parts.</summary>
public readonly record struct ConnectionKey(string Organization, string Connection)
{
    public const string DefaultOrganization = "default";

    public override string ToString() => $"{Organization}/{Connection}";
}
