namespace Duplex.Care.Labs;

/// <summary>Codes of the holds that laboratory loops open, beside the engine's.</summary>
public static class LabCodes
{
    /// <summary>The result carries an order's number and another patient.</summary>
    public const string PatientContradicts = Engine.Holds.HoldCodes.PatientContradicts;

    /// <summary>A state came after a later one of the same report (a preliminary result after the final one).</summary>
    public const string StatusGoesBack = "status-goes-back";

    /// <summary>A value that somebody must know of at once.</summary>
    public const string CriticalResult = "critical-result";

    /// <summary>A result that nobody had ordered through Duplex, whose provider must be told by a person.</summary>
    public const string TellProvider = "tell-provider";
}

/// <summary>Identifier systems of what Duplex writes for laboratories.</summary>
public static class LabIdentifiers
{
    /// <summary>Names a report or observation the same in every delivery of it; the EHR updates by it.</summary>
    public const string ResultSystem = "urn:duplex:result";

    public const string DeliverySystem = "urn:duplex:delivery";

    /// <summary>HL7 table 0203.</summary>
    public const string TypeSystem = "http://terminology.hl7.org/CodeSystem/v2-0203";

    /// <summary>The extension by which a report in a laboratory's chart contains the patient as its message names them.</summary>
    public const string PatientAsSent = "urn:duplex:patient-as-sent";

    public const string Placer = "PLAC";
    public const string Filler = "FILL";
}
