using static Duplex.Hl7v2.Structure.Grammars.GrammarParts;

namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>Chapters 7, 9, 10 and 13: results, documents, appointments, laboratory automation (HL7 v2.5.1; TXA in ORU as 2.8).</summary>
internal static class ResultGrammars
{
    private const string CareOrder = " ORC OBR [{NTE}] " + Timing + " {OBSERVATION: OBX [{NTE}]}";
    private const string LabHead = "MSH [{SFT}] [{NTE}] [PATIENT: PID [PD1] [{NTE}]] " + Visit;
    private const string LabResult = " [{RESULT: OBX [TCD] [{SID}] [{NTE}]}] [{CTI}]";
    private const string Document = "MSH [{SFT}] EVN PID PV1 [{COMMON_ORDER: ORC " + Timing + " OBR [{NTE}]}] TXA [{CON}]";
    private const string Subject = " [{PATIENT: PID [PD1] [PV1] [PV2] [{OBX}] [{DG1}]}]";
    private const string Resources = " {RESOURCES: RGS [{SERVICE: AIS [{NTE}]}] [{GENERAL_RESOURCE: AIG [{NTE}]}] [{LOCATION_RESOURCE: AIL [{NTE}]}]"
        + " [{PERSONNEL_RESOURCE: AIP [{NTE}]}]}";
    private const string AskedResources = " {RESOURCES: RGS [{SERVICE: AIS [APR] [{NTE}]}] [{GENERAL_RESOURCE: AIG [APR] [{NTE}]}]"
        + " [{LOCATION_RESOURCE: AIL [APR] [{NTE}]}] [{PERSONNEL_RESOURCE: AIP [APR] [{NTE}]}]}";

    public static IEnumerable<(string Structure, string Text)> All =>
    [
        ("ORU_R01", "MSH [{SFT}] {PATIENT_RESULT: [PATIENT: PID [PD1] [{NTE}] [{NK1}] [{NTE}] [VISIT: PV1 [PV2]]]"
            + " {ORDER_OBSERVATION: [ORC] OBR [{NTE}] [{TIMING_QTY: TQ1 [{TQ2}]}] [CTD] [{OBSERVATION: OBX [{NTE}]}] [TXA] [{FT1}] [{CTI}] [{SPECIMEN: SPM [{OBX}]}]}} [DSC]"),
        ("ORU_R30", "MSH [{SFT}] PID [PD1] [{OBX}] [VISIT: PV1 [PV2]]" + CareOrder),
        ("OUL_R21", "MSH [{SFT}] [{NTE}] [PATIENT: PID [PD1] [{NTE}]] [VISIT: PV1 [PV2]] {ORDER_OBSERVATION: [CONTAINER: SAC [SID]] [ORC] OBR [{NTE}] "
            + Timing + " [{OBSERVATION: OBX [TCD] [{SID}] [{NTE}]}] [{CTI}]} [DSC]"),
        ("OUL_R22", LabHead + " {SPECIMEN: SPM [{OBX}] [{CONTAINER: SAC [INV]}] {ORDER: OBR [ORC] [{NTE}] " + Timing + LabResult + "}} [DSC]"),
        ("OUL_R23", LabHead + " {SPECIMEN: SPM [{OBX}] {CONTAINER: SAC [INV] {ORDER: OBR [ORC] [{NTE}] " + Timing + LabResult + "}}} [DSC]"),
        ("OUL_R24", LabHead + " {ORDER: OBR [ORC] [{NTE}] " + Timing + " [{SPECIMEN: SPM [{OBX}] [{CONTAINER: SAC [INV]}]}]" + LabResult + "} [DSC]"),
        ("MDM_T01", Document),
        ("MDM_T02", Document + " {OBSERVATION: OBX [{NTE}]}"),
        ("SIU_S12", "MSH [{SFT}] SCH [{TQ1}] [{NTE}]" + Subject + Resources),
        ("SRM_S01", "MSH [{SFT}] ARQ [APR] [{NTE}]" + Subject + AskedResources),
        ("SRR_S01", "MSH MSA [{ERR}] [{SFT}] [SCHEDULE: SCH [{TQ1}] [{NTE}]" + Subject + Resources + "]"),
    ];
}
