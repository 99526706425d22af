namespace Duplex.Configuration;

/// <summary>What Duplex does when it is given no configuration folder: it connects to the sandbox clinic in its own process.</summary>
internal static class BuiltInConfiguration
{
    public const string Connection = "clinic";
    public const string App = "scribe";
    public const string KeyFile = "keys/connections/clinic.jwk";

    /// <param name="sandbox">The FHIR base address of the sandbox's EHR.</param>
    /// <param name="mllpPort">0: any free port.</param>
    public static DuplexConfiguration For(Uri sandbox, int mllpPort) => new()
    {
        WithSandbox = true,
        Connections =
        [
            new ConnectionOptions
            {
                Name = Connection,
                Dialect = "fhir-r4",
                Fhir = new FhirOptions
                {
                    Base = sandbox,
                    Client = "duplex",
                    Key = new SecretReference(SecretSource.File, KeyFile),
                    Scopes = ["system/Patient.rs", "system/Encounter.rs", "system/DocumentReference.crus"],
                    Settle = TimeSpan.FromMilliseconds(300),
                },
                Mllp = new MllpOptions { Port = mllpPort },
                Identifiers = new IdentifierOptions
                {
                    PatientAuthority = "SANDBOX",
                    PatientSystem = "urn:oid:2.16.840.1.113883.19.5.1",
                    ResourceIds = "SANDBOXFHIR",
                },
            },
        ],
    };
}
