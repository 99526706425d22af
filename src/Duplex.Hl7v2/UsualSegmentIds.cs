using System.Collections.Frozen;
using System.Text;

namespace Duplex.Hl7v2;

/// <summary>The names of segments that messages mostly have, as one string each: every message asks for them.</summary>
internal static class UsualSegmentIds
{
    private static readonly FrozenDictionary<int, string> Usual = new[]
    {
        "MSH", "SFT", "EVN", "PID", "PD1", "ROL", "PRT", "NK1", "PV1", "PV2", "AL1", "IAM", "DG1", "PR1", "GT1", "IN1", "IN2", "IN3", "MRG", "ORC", "OBR", "OBX",
        "NTE", "SPM", "TQ1", "TQ2", "TXA", "RXA", "RXC", "RXD", "RXE", "RXO", "RXR", "SCH", "AIG", "AIL", "AIP", "AIS", "RGS", "MSA", "ERR", "FT1", "CTI", "ZPI", "ZPD", "ZPV",
    }.ToFrozenDictionary(static name => Pack(name[0], name[1], name[2]));

    public static string Of(ReadOnlySpan<byte> id) =>
        id.Length == 3 && Usual.TryGetValue(Pack(id[0], id[1], id[2]), out string? name) ? name : Encoding.Latin1.GetString(id);

    private static int Pack(int first, int second, int third) => (first << 16) | (second << 8) | third;
}
