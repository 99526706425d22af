namespace Duplex.Sandbox.Lab;

/// <summary>A patient of whom somebody at the laboratory has a sample.</summary>
/// <param name="Identifier">PID-3.1.</param>
/// <param name="Family">PID-5.1.</param>
/// <param name="Given">PID-5.2.</param>
/// <param name="BirthDate">ISO 8601 date; null where unknown.</param>
/// <param name="Sex">M, F, O or U.</param>
public sealed record LabPatient(string Identifier, string Family, string Given, string? BirthDate, string Sex = "U")
{
    /// <summary>PID-3.4.</summary>
    public string Authority { get; init; } = "SANDBOX";

    /// <summary>PID-3.5.</summary>
    public string IdentifierType { get; init; } = "MR";

    /// <summary>The same person as the sandbox clinic knows them.</summary>
    public static LabPatient Of(SandboxPatient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return new LabPatient(patient.Mrn, patient.Family, patient.Given, patient.BirthDate, patient.Gender switch
        {
            "female" => "F",
            "male" => "M",
            "other" => "O",
            _ => "U",
        });
    }
}
