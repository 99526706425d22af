using static Duplex.Hl7v2.Structure.Grammars.GrammarParts;

namespace Duplex.Hl7v2.Structure.Grammars;

/// <summary>Chapter 4: pharmacy and vaccination (HL7 v2.5.1).</summary>
internal static class PharmacyGrammars
{
    private const string Ordered = "[ORDER_DETAIL: RXO [{NTE}] [{RXR}] " + Compounds + " [{NTE}]]";
    private const string Encoded = "RXE [{NTE}] " + Timing + " {RXR} [{RXC}]";
    private const string Response = "MSH MSA [{ERR}] [{SFT}] [{NTE}] [RESPONSE: [PATIENT: PID [{NTE}]] {ORDER: ORC " + Timing;

    public static IEnumerable<(string Structure, string Text)> All =>
    [
        ("OMP_O09", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {ORDER: ORC " + Timing + " RXO [{NTE}] {RXR} " + Compounds + " " + Observation + " [{FT1}] [BLG]}"),
        ("ORP_O10", Response + " [ORDER_DETAIL: RXO [{NTE}] {RXR} " + Compounds + "]}]"),
        ("RDE_O11", "MSH [{SFT}] [{NTE}] " + OrderPatient + " {ORDER: ORC " + Timing + " " + Ordered + " " + Encoded + " " + Observation + " [{FT1}] [BLG] [{CTI}]}"),
        ("RRE_O12", Response + " [ENCODING: " + Encoded + "]}]"),
        ("RDS_O13", "MSH [{SFT}] [{NTE}] [PATIENT: PID [PD1] [{NTE}] [{AL1}] " + Visit + "] {ORDER: ORC " + Timing + " " + Ordered
            + " [ENCODING: " + Encoded + "] RXD [{NTE}] {RXR} [{RXC}] " + Observation + " [{FT1}]}"),
        ("RRD_O14", Response + " [DISPENSE: RXD [{NTE}] {RXR} [{RXC}]]}]"),
        ("RGV_O15", "MSH [{SFT}] [{NTE}] [PATIENT: PID [{NTE}] [{AL1}] " + Visit + "] {ORDER: ORC " + Timing + " " + Ordered
            + " [ENCODING: " + Encoded + "] {GIVE: RXG " + Timing + " {RXR} [{RXC}] " + Observation + "}}"),
        ("RAS_O17", "MSH [{SFT}] [{NTE}] [PATIENT: PID [PD1] [{NTE}] [{AL1}] " + Visit + "] {ORDER: ORC " + Timing + " " + Ordered
            + " [ENCODING: " + Encoded + "] {ADMINISTRATION: {RXA} RXR " + Observation + "} [{CTI}]}"),
        ("RRA_O18", Response + " [ADMINISTRATION: {RXA} RXR]}]"),
        ("VXU_V04", Vaccination("ORC")),
    ];

    /// <summary>What versions before 2.5 have otherwise.</summary>
    public static IEnumerable<(string Structure, string Text)> Before25 => [("VXU_V04", Vaccination("[ORC]"))];

    /// <summary>The dispense history behind the head of a response.</summary>
    public static string History(string answer) => answer
        + " [{RESPONSE: [PATIENT: PID [PD1] [{NTE}] [{AL1}] " + Visit + "] {ORDER: ORC " + Timing + " [ORDER_DETAIL: RXO [{NTE}] {RXR} " + Compounds
        + "] [ENCODED_ORDER: " + Encoded + "] RXD {RXR} [{RXC}] " + Observation + "}}] [DSC]";

    private static string Vaccination(string order) =>
        "MSH [{SFT}] PID [PD1] [{NK1}] " + Visit + " [{GT1}] [{INSURANCE: IN1 [IN2] [IN3]}] [{OBX}] [{ORDER: " + order + " " + Timing
        + " RXA [RXR] " + Observation + "}]";
}
