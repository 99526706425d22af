namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>
/// Pieces that several structures share. Where versions differ in what they allow, the piece allows both (the order of NTE and
/// NK1 in 2.3, ROL of 2.4, TQ1 and SPM of 2.5).
/// </summary>
internal static class GrammarParts
{
    public const string Timing = "[{TIMING: TQ1 [{TQ2}]}]";
    public const string NeededTiming = "{TIMING: TQ1 [{TQ2}]}";
    public const string Visit = "[PATIENT_VISIT: PV1 [PV2]]";
    public const string Insurance = "[{INSURANCE: IN1 [IN2] [{IN3}] [{ROL}] [{AUT}] [{RF1}]}]";
    public const string Procedure = "[{PROCEDURE: PR1 [{ROL}]}]";
    public const string Observation = "[{OBSERVATION: OBX [{NTE}]}]";
    public const string OrderPatient =
        "[PATIENT: PID [PD1] [{NTE}] [{NK1}] [{NTE}] " + Visit + " [{INSURANCE: IN1 [IN2] [IN3]}] [GT1] [{AL1}]]";
    public const string Compounds = "[{COMPONENT: RXC [{NTE}]}]";
    public const string Person = "MSH [{SFT}] EVN PID [PD1] [{ROL}]";
}
