using static Duplex.Hl7v2.Structure.Grammars.GrammarParts;

namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>Chapter 6: charges and accounts (HL7 v2.5.1).</summary>
internal static class FinancialGrammars
{
    private const string Account = "[PV1] [PV2] [{ROL}] [{DB1}] [{OBX}] [{AL1}] [{DG1}] [DRG] " + Procedure + " [{GT1}] [{NK1}] " + Insurance
        + " [ACC] [UB1] [UB2]";

    public static IEnumerable<(string Structure, string Text)> All =>
    [
        ("DFT_P03", Person + " [PV1] [PV2] [{ROL}] [{DB1}] [{COMMON_ORDER: [ORC] " + Timing + " [ORDER: OBR [{NTE}]] " + Observation + "}]"
            + " {FINANCIAL: FT1 [NTE] [{FINANCIAL_PROCEDURE: PR1 [{ROL}]}] [{FINANCIAL_COMMON_ORDER: [ORC] " + Timing
            + " [FINANCIAL_ORDER: OBR [{NTE}]] " + Observation + "}]} [{DG1}] [DRG] [{GT1}] " + Insurance + " [ACC]"),
        ("DFT_P11", Person + " [PV1] [PV2] [{ROL}] [{DB1}] [{COMMON_ORDER: [ORC] " + Timing + " [ORDER: OBR [{NTE}]] " + Observation + "}]"
            + " [{DG1}] [DRG] [{GT1}] " + Insurance + " [ACC] {FINANCIAL: FT1 [{FINANCIAL_PROCEDURE: PR1 [{ROL}]}] [{DG1}] [DRG] [{GT1}] " + Insurance + "}"),
        ("BAR_P01", Person + " {VISIT: " + Account + "}"),
        ("BAR_P02", "MSH [{SFT}] EVN {PATIENT: PID [PD1] [PV1] [{DB1}]}"),
        ("BAR_P05", Person + " {VISIT: " + Account + " [ABS] [{BLC}] [RMI]}"),
        ("BAR_P06", "MSH [{SFT}] EVN {PATIENT: PID [PV1]}"),
        ("BAR_P10", "MSH [{SFT}] EVN PID PV1 [{DG1}] GP1 [{PROCEDURE: PR1 [GP2]}]"),
        ("BAR_P12", "MSH [{SFT}] EVN PID PV1 [{DG1}] [DRG] [{PROCEDURE: PR1 [{ROL}]}] [{OBX}]"),
    ];
}
