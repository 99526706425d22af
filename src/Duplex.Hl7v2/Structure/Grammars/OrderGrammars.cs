using static Duplex.Hl7v2.Structure.Grammars.GrammarParts;

namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>Chapter 4: orders but those of pharmacy (HL7 v2.5.1).</summary>
internal static class OrderGrammars
{
    private const string Detail = "(OBR|RQD|RQ1|RXO|ODS|ODT)";
    private const string Ordered = " [{FT1}] [{CTI}] [BLG]}";

    // The standard leaves the patient of a prior result optional; then nothing would tell the next order from a prior one.
    private const string Prior =
        " [{PRIOR_RESULT: PID [PD1] [PATIENT_VISIT_PRIOR: PV1 [PV2]] [{AL1}] {ORDER_PRIOR: [ORC] OBR [{NTE}] " + Timing + " {OBSERVATION_PRIOR: OBX [{NTE}]}}}]";

    private const string Specimen = " [{SPECIMEN: SPM [{OBX}] [{CONTAINER: SAC [{OBX}]}]}]";

    public static IEnumerable<(string Structure, string Text)> All =>
    [
        ("ORM_O01", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {ORDER: ORC " + Timing + " [ORDER_DETAIL: " + Detail
            + " [RQ1] [{NTE}] [CTD] [{DG1}] " + Observation + Specimen + "]" + Ordered),
        ("ORR_O02", "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID [{NTE}]] {ORDER: [ORC] [ORDER_DETAIL: " + Detail + " [{NTE}] [{CTI}]]}]"),
        ("OML_O21", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {ORDER: ORC " + Timing
            + " [OBSERVATION_REQUEST: OBR [TCD] [{NTE}] [CTD] [{DG1}] [{OBSERVATION: OBX [TCD] [{NTE}]}]" + Specimen + Prior + "]" + Ordered),
        ("ORL_O22", "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID] {ORDER: ORC " + Timing
            + " [OBSERVATION_REQUEST: OBR [{NTE}] [{SPECIMEN: SPM [{SAC}]}]]}]"),
        ("OML_O33", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {SPECIMEN: SPM [{OBX}] [{SAC}] {ORDER: ORC " + Timing
            + " [OBSERVATION_REQUEST: OBR [TCD] [{NTE}] [{DG1}] [{OBSERVATION: OBX [TCD] [{NTE}]}]" + Prior + "]" + Ordered + "}"),
        ("ORL_O34", "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID] {SPECIMEN: SPM [{OBX}] [{SAC}] {ORDER: ORC " + Timing + " [OBR]}}]"),
        ("OML_O35", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {SPECIMEN: SPM [{OBX}] {SPECIMEN_CONTAINER: SAC {ORDER: ORC " + Timing
            + " [OBSERVATION_REQUEST: OBR [TCD] [{NTE}] [{DG1}] [{OBSERVATION: OBX [TCD] [{NTE}]}]" + Prior + "]" + Ordered + "}}"),
        ("ORL_O36", "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID] {SPECIMEN: SPM [{OBX}] {SPECIMEN_CONTAINER: SAC [{ORDER: ORC " + Timing
            + " [OBSERVATION_REQUEST: OBR]}]}}]"),
        // From 2.7.1 on.
        ("OML_O39", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {ORDER: ORC [{NTE}] " + Timing
            + " [OBSERVATION_REQUEST: OBR [TCD] [{NTE}] [CTD] [{DG1}] [{REL}] [{OBSERVATION: OBX [TCD] [{NTE}]}] [{SPECIMEN_SHIPMENT: SHP"
            + " [{SHIPMENT_OBSERVATION: OBX [{NTE}]}] {PACKAGE: PAC [{PACKAGE_OBSERVATION: OBX [{NTE}]}] [{SPECIMEN_IN_PACKAGE: SPM [{NTE}]"
            + " [{SPECIMEN_OBSERVATION: OBX [{NTE}]}] [{SPECIMEN_CONTAINER_IN_PACKAGE: SAC [{CONTAINER_OBSERVATION: OBX [{NTE}]}]}]}]}}]]" + Ordered),
        ("ORL_O40", "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID] {ORDER: ORC [{NTE}] " + Timing
            + " [OBSERVATION_REQUEST: OBR [{SPECIMEN_SHIPMENT: SHP {PACKAGE: PAC [{SPECIMEN_IN_PACKAGE: SPM [{SPECIMEN_CONTAINER_IN_PACKAGE: SAC}]}]}}]]}]"),
        ("OMG_O19", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {ORDER: ORC " + Timing + " OBR [{NTE}] [CTD] [{DG1}] " + Observation + Specimen + Prior + Ordered),
        ("ORG_O20", "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID [{NTE}]] {ORDER: ORC " + Timing
            + " [OBSERVATION_GROUP: OBR] [{NTE}] [{CTI}] [{SPECIMEN: SPM [{SAC}]}]}]"),
    ];
}
