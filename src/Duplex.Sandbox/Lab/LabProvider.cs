namespace Duplex.Sandbox.Lab;

/// <summary>An ordering provider (XCN).</summary>
public sealed record LabProvider(string Id, string Family, string Given)
{
    /// <summary>XCN-9.</summary>
    public string Authority { get; init; } = "SANDBOXFHIR";

    /// <summary>The same person as the sandbox clinic knows them.</summary>
    public static LabProvider Of(SandboxPractitioner practitioner)
    {
        ArgumentNullException.ThrowIfNull(practitioner);
        return new LabProvider(practitioner.Id, practitioner.Family, practitioner.Given);
    }
}
