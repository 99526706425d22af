using System.Collections.Frozen;

namespace Duplex.Hl7v2.Structure;

/// <summary>Segments that later versions added at many places, each with the segments it may follow (HL7 v2.6 to 2.9).</summary>
internal static class VersionAdditions
{
    private static readonly FrozenDictionary<uint, uint[]> Hosts = new Dictionary<string, string>
    {
        ["SFT"] = "MSH SFT MSA ERR",
        ["UAC"] = "MSH SFT UAC MSA ERR",
        ["ARV"] = "PID PD1 NK1 PV1 PV2 ROL PRT ARV MSH SFT UAC EVN MRG",
        ["PRT"] = "ORC OBR OBX PV1 PV2 PID PD1 TXA ROL PR1 AIS AIG AIL AIP SCH RGS SPM RXA RXE RXD RXO RXG FT1 IN1 IN2 IN3 PRB GOL PTH PRT TQ1 NTE CTD ARV DG1 IAM AL1 OH4 REL",
        ["CON"] = "PID PV1 TXA CON OBR NTE PRT",
        ["OH1"] = "PD1 PID OH1 OH2 OH3 OH4 NK1 ARV",
        ["OH2"] = "PD1 PID OH1 OH2 OH3 OH4 NK1 ARV",
        ["OH3"] = "PD1 PID OH1 OH2 OH3 OH4 NK1 ARV",
        ["OH4"] = "PD1 PID OH1 OH2 OH3 OH4 NK1 ARV",
        ["IAM"] = "PID PD1 PV1 PV2 AL1 IAM NTE OBX",
        ["IAR"] = "IAM IAR",
        ["IPC"] = "OBR SPM OBX NTE IPC TQ1 TQ2 CTD",
    }.ToFrozenDictionary(
        static entry => SegmentId.Pack(entry.Key), static entry => entry.Value.Split(' ').Select(static id => SegmentId.Pack(id)).ToArray());

    private static readonly uint GroupStart = SegmentId.Pack("SGH");
    private static readonly uint GroupEnd = SegmentId.Pack("SGT");

    /// <summary>Whether the segment may stand directly behind the other.</summary>
    public static bool Allow(uint id, uint previous) =>
        id == GroupStart || id == GroupEnd || (Hosts.TryGetValue(id, out uint[]? hosts) && hosts.Contains(previous));
}
