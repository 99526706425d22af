using Duplex.Sandbox;

namespace Duplex.Scenarios.Clinic;

/// <summary>ADT messages about the sandbox's synthetic patients.</summary>
internal static class AdtMessages
{
    /// <summary>A changed telephone number.</summary>
    public static string Update(SandboxPatient patient, string controlId, string phone) =>
        $"MSH|^~\\&|FRONTDESK|SANDBOXCLINIC|DUPLEX|DUPLEX|20260105090000+0000||ADT^A08^ADT_A01|{controlId}|T|2.5.1\r"
        + "EVN|A08|20260105090000+0000\r"
        + $"PID|1||{patient.Mrn}^^^SANDBOX^MR~{patient.Id}^^^SANDBOXFHIR^PI||{patient.Family}^{patient.Given}^^^^^L||"
        + $"{patient.BirthDate.Replace("-", "", StringComparison.Ordinal)}|{(patient.Gender == "female" ? "F" : "M")}|||||{phone}^PRN^PH\r"
        + "PV1|1|N\r";
}
