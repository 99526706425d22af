using System.Net;
using Duplex.Chart.Sections;

namespace Duplex.Configuration;

/// <summary>What Duplex does when it is given no configuration folder: it connects to the sandbox in its own process.</summary>
internal static class BuiltInConfiguration
{
    public const string Connection = "clinic";
    public const string Laboratory = "lab-1";
    public const string App = "scribe";
    public const string KeyFile = "keys/connections/clinic.jwk";

    /// <summary>What a whole chart needs beside what is written.</summary>
    private static readonly string[] ChartScopes =
        [.. ChartSections.Types.Except(["Patient", "Encounter", "DocumentReference", "ServiceRequest", "DiagnosticReport", "Observation", "Task"]).Select(type => $"system/{type}.rs")];

    /// <summary>What the scribe app may do at the clinic.</summary>
    public static IReadOnlyList<string> AppScopes { get; } =
    [
        "system/Patient.rs", "system/Encounter.rs", "system/DocumentReference.crus",
        "system/ServiceRequest.crus", "system/DiagnosticReport.rs", "system/Observation.rs", "system/Task.rs", "system/Subscription.cruds", .. ChartScopes,
    ];

    private static readonly IdentifierOptions Identifiers = new() { PatientAuthority = "SANDBOX", PatientSystem = "urn:oid:2.16.840.1.113883.19.5.1" };

    /// <param name="sandbox">The FHIR base address of the sandbox's EHR.</param>
    /// <param name="mllpPort">Where the EHR's messages come in; 0: any free port.</param>
    /// <param name="laboratory">Where the sandbox's laboratory takes orders; null: it does not run, and orders go nowhere.</param>
    /// <param name="resultPort">Where the laboratory's messages come in; 0: any free port.</param>
    public static DuplexConfiguration For(Uri sandbox, int mllpPort, IPEndPoint? laboratory = null, int resultPort = 0)
    {
        var clinic = Clinic(sandbox, mllpPort);
        return new()
        {
            WithSandbox = true,
            Connections = laboratory is null
                ? [clinic]
                : [clinic with { LabOrders = new LabOrderRouteOptions { To = Laboratory } }, LaboratoryAt(laboratory, resultPort)],
        };
    }

    private static ConnectionOptions Clinic(Uri sandbox, int mllpPort) => new()
    {
        Name = Connection,
        Dialect = "fhir-r4",
        Fhir = new FhirOptions
        {
            Base = sandbox,
            Client = "duplex",
            Key = new SecretReference(SecretSource.File, KeyFile),
            Scopes =
            [
                "system/Patient.rs", "system/Encounter.rs", "system/DocumentReference.crus", "system/ServiceRequest.crus",
                "system/DiagnosticReport.crus", "system/Observation.crus", "system/Task.crus", .. ChartScopes,
            ],
            Settle = TimeSpan.FromMilliseconds(300),
        },
        Mllp = new MllpOptions { Port = mllpPort },
        Identifiers = Identifiers with { ResourceIds = "SANDBOXFHIR" },
        Orders = new OrderOptions { Authority = "SANDBOXORD", System = "urn:oid:2.16.840.1.113883.19.5.7" },
        Results = new ResultOptions { ShowsReview = true },
        WebhooksAllowed = ["127.0.0.1"],
    };

    private static ConnectionOptions LaboratoryAt(IPEndPoint laboratory, int resultPort) => new()
    {
        Name = Laboratory,
        Dialect = "hl7v2",
        Sending = new MllpSendingOptions
        {
            Host = laboratory.Address.ToString(),
            Port = laboratory.Port,
            ReceivingApplication = "SANDBOXLAB",
            ReceivingFacility = "SANDBOXLAB",
            Deduplicates = true,
        },
        Mllp = new MllpOptions { Port = resultPort },
        Identifiers = Identifiers,
    };
}
