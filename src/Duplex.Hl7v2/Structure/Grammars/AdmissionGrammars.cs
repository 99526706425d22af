using static Duplex.Hl7v2.Structure.Grammars.GrammarParts;

namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>Chapter 3: ADT (HL7 v2.5.1).</summary>
internal static class AdmissionGrammars
{
    private const string Stay =
        " PV1 [PV2] [{ROL}] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] " + Procedure + " [{GT1}] " + Insurance + " [ACC] [UB1] [UB2]";
    private const string Tracking = "MSH [{SFT}] EVN PID [PD1] PV1 [PV2] [{DB1}] [{OBX}]";

    public static IEnumerable<(string Structure, string Text)> All =>
    [
        ("ADT_A01", Person + " [{NK1}]" + Stay + " [PDA]"),
        ("ADT_A02", Person + " PV1 [PV2] [{ROL}] [{DB1}] [{OBX}] [PDA]"),
        ("ADT_A03", Person + " [{NK1}] PV1 [PV2] [{ROL}] [{DB1}] [{AL1}] [{DG1}] [DRG] " + Procedure + " [{OBX}] [{GT1}] " + Insurance + " [ACC] [PDA]"),
        ("ADT_A05", Person + " [{NK1}]" + Stay),
        ("ADT_A06", Person + " [MRG] [{NK1}]" + Stay),
        ("ADT_A09", Tracking + " [{DG1}]"),
        ("ADT_A12", Tracking + " [DG1]"),
        ("ADT_A15", Person + " PV1 [PV2] [{ROL}] [{OBX}] [{DG1}]"),
        ("ADT_A16", Person + " [{NK1}] PV1 [PV2] [{ROL}] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] " + Procedure + " [{GT1}] " + Insurance + " [ACC]"),
        ("ADT_A17", "MSH [{SFT}] EVN PID [PD1] PV1 [PV2] [{DB1}] [{RESULT_1: OBX}] PID [PD1] PV1 [PV2] [{DB1}] [{RESULT_2: OBX}]"),
        ("ADT_A18", "MSH [{SFT}] EVN PID [PD1] MRG PV1"),
        ("ADT_A20", "MSH [{SFT}] EVN NPU"),
        ("ADT_A21", Tracking),
        ("ADT_A24", "MSH [{SFT}] EVN PID [PD1] [PV1] [{DB1}] PID [PD1] [PV1] [{DB1}]"),
        ("ADT_A30", "MSH [{SFT}] EVN PID [PD1] MRG"),
        ("ADT_A37", "MSH [{SFT}] EVN PID [PD1] [PV1] [{DB1}] PID [PD1] [PV1] [{DB1}]"),
        ("ADT_A38", Tracking + " [{DG1}] [DRG]"),
        ("ADT_A39", "MSH [{SFT}] EVN {PATIENT: PID [PD1] MRG [PV1]}"),
        ("ADT_A43", "MSH [{SFT}] EVN {PATIENT: PID [PD1] MRG}"),
        ("ADT_A45", "MSH [{SFT}] EVN PID [PD1] {MERGE_INFO: MRG PV1}"),
        ("ADT_A50", "MSH [{SFT}] EVN PID [PD1] MRG PV1"),
        ("ADT_A52", "MSH [{SFT}] EVN PID [PD1] PV1 [PV2]"),
        ("ADT_A54", Person + " PV1 [PV2] [{ROL}]"),
        ("ADT_A60", "MSH [{SFT}] EVN PID [PV1] [PV2] [{IAM [{NTE}] [{IAR}]}]"),
        ("ADT_A61", Person + " PV1 [{ROL}] [PV2]"),
    ];
}
