using static Duplex.Hl7v2.Structure.Grammars.GrammarParts;

namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>Chapters 2, 5, 11 and 12: acknowledgement, queries, referrals, problems (HL7 v2.5.1).</summary>
internal static class CareGrammars
{
    private const string ReferredProcedure = " [{PROCEDURE: PR1 [AUTHORIZATION: AUT [CTD]]}] [{OBSERVATION: OBR [{NTE}] [{RESULTS: OBX [{NTE}]}]}] "
        + Visit + " [{NTE}]";
    private const string Referral = " [RF1] [AUTHORIZATION: AUT [CTD]] {PROVIDER: PRD [{CTD}]} PID";
    private const string Roles = " [{ROLE: ROL [{VAR}]}]";
    private const string Seen = " [{OBSERVATION: OBX [{NTE}]}]";
    private const string Ordered = " [{ORDER: ORC [ORDER_DETAIL: (OBR|RXO|RXA|RXE|RXD|RXG) [{NTE}] [{VAR}] [{ORDER_OBSERVATION: OBX [{NTE}] [{VAR}]}]]}]";
    private const string Goals = " [{GOAL: GOL [{NTE}] [{VAR}]" + Roles + Seen + "}]";
    private const string Problems = " [{PROBLEM: PRB [{NTE}] [{VAR}]" + Roles + Seen + "}]";
    private const string Table = " [ROW_DEFINITION: RDF [{RDT}]] [DSC]";
    private const string Answer = "MSH [{SFT}] MSA [{ERR}] QAK QPD [RCP]";

    public static IEnumerable<(string Structure, string Text)> All =>
    [
        ("ACK", "MSH [{SFT}] MSA [{ERR}]"),
        ("REF_I12", "MSH [{SFT}]" + Referral + " [{NK1}] [{GT1}] [{INSURANCE: IN1 [IN2] [IN3]}] [ACC] [{DG1}] [{DRG}] [{AL1}]" + ReferredProcedure),
        ("RRI_I12", "MSH [{SFT}] [MSA]" + Referral + " [ACC] [{DG1}] [{DRG}] [{AL1}]" + ReferredProcedure),
        ("PPR_PC1", "MSH [{SFT}] PID " + Visit + " {PROBLEM: PRB [{NTE}] [{VAR}]" + Roles + " [{PATHWAY: PTH [{VAR}]}]" + Seen + Goals + Ordered + "}"),
        ("PGL_PC6", "MSH [{SFT}] PID " + Visit + " {GOAL: GOL [{NTE}] [{VAR}]" + Roles + " [{PATHWAY: PTH [{VAR}]}]" + Seen + Problems + Ordered + "}"),
        ("PPP_PCB", "MSH [{SFT}] PID " + Visit + " {PATHWAY: PTH [{NTE}] [{VAR}]" + Roles + " [{PROBLEM: PRB [{NTE}] [{VAR}]" + Roles + Seen + Goals + Ordered + "}]}"),
        ("QBP_Q11", "MSH [{SFT}] QPD RCP [DSC]"),
        ("QBP_Q13", "MSH [{SFT}] QPD [RDF] RCP [DSC]"),
        ("QBP_Q15", "MSH [{SFT}] QPD RCP [DSC]"),
        ("QBP_Q21", "MSH [{SFT}] QPD [PID] [RDF] RCP [DSC]"),
        ("RSP_K11", Answer + " [{PATIENT: PID [PD1] [{NK1}] [QRI] " + Visit + " [{OBX}] [{ORDER: ORC " + Timing + " RXA [RXR] " + Observation + "}]}] [DSC]"),
        // 2.5.1 names the tabular response RTB; both names are in use.
        ("RSP_K13", Answer + Table),
        ("RTB_K13", Answer + Table),
        ("RSP_K31", PharmacyGrammars.History(Answer)),
        ("RSP_K21", Answer + " [QUERY_RESPONSE: PID [PD1] [{NK1}] [QRI]] [DSC]"),
        ("RSP_K22", Answer + " [{QUERY_RESPONSE: PID [PD1] [{NK1}] [QRI]}] [DSC]"),
        ("RSP_K23", Answer + " [QUERY_RESPONSE: PID [PD1] [{NK1}] [QRI]] [DSC]"),
    ];
}
