using Duplex.Translation;

namespace Duplex.Simulation.Lab;

/// <summary>Authorities, systems and people of the simulated world (synthetic).</summary>
public static class LabNames
{
    public const string OrderAuthority = "SANDBOXORD";
    public const string OrderSystem = "urn:oid:2.16.840.1.113883.19.5.7";
    public const string Filler = "SANDBOXLAB";
    public const string Provider = "Practitioner/pr1";
    public const string ProviderField = "pr1^Synth^Dora^^^^^^SANDBOXFHIR";
    public const string TypeSystem = "http://terminology.hl7.org/CodeSystem/v2-0203";
    public const string ResultSystem = "urn:duplex:result";
    public const string DeliverySystem = "urn:duplex:delivery";

    public static AssigningAuthorities Authorities { get; } = new(
        new AssigningAuthority { Namespace = SimulatedPatient.Authority, System = SimulatedPatient.System },
        new AssigningAuthority { Namespace = OrderAuthority, System = OrderSystem },
        new AssigningAuthority { Namespace = "SANDBOXFHIR", System = "urn:duplex:authority:SANDBOXFHIR", ResourceType = "Practitioner" });
}
