using System.Collections.Frozen;

namespace Duplex.Hl7v2.Structure;

/// <summary>Which event has which structure (HL7 v2.5.1, table 0354), and the usual event of a type whose messages name none.</summary>
internal static class EventStructures
{
    private const string Table = """
        ADT_A01: ADT A01 A04 A08 A13
        ADT_A02: ADT A02
        ADT_A03: ADT A03
        ADT_A05: ADT A05 A14 A28 A31
        ADT_A06: ADT A06 A07
        ADT_A09: ADT A09 A10 A11
        ADT_A12: ADT A12
        ADT_A15: ADT A15
        ADT_A16: ADT A16
        ADT_A17: ADT A17
        ADT_A18: ADT A18
        ADT_A20: ADT A20
        ADT_A21: ADT A21 A22 A23 A25 A26 A27 A29 A32 A33
        ADT_A24: ADT A24
        ADT_A30: ADT A30 A34 A35 A36 A46 A47 A48 A49
        ADT_A37: ADT A37
        ADT_A38: ADT A38
        ADT_A39: ADT A39 A40 A41 A42
        ADT_A43: ADT A43 A44
        ADT_A45: ADT A45
        ADT_A50: ADT A50 A51
        ADT_A52: ADT A52 A53
        ADT_A54: ADT A54 A55
        ADT_A60: ADT A60
        ADT_A61: ADT A61 A62
        ORM_O01: ORM O01
        ORR_O02: ORR O02
        OML_O21: OML O21
        ORL_O22: ORL O22
        OML_O33: OML O33
        ORL_O34: ORL O34
        OML_O35: OML O35
        ORL_O36: ORL O36
        OML_O39: OML O39
        ORL_O40: ORL O40
        OMG_O19: OMG O19
        ORG_O20: ORG O20
        OMP_O09: OMP O09
        ORP_O10: ORP O10
        RDE_O11: RDE O11 O01 O25
        RRE_O12: RRE O12 O02 O26
        RDS_O13: RDS O13 O01
        RRD_O14: RRD O14 O02
        RGV_O15: RGV O15 O01
        RAS_O17: RAS O17 O01
        RRA_O18: RRA O18 O02
        VXU_V04: VXU V04
        ORU_R01: ORU R01
        ORU_R30: ORU R30 R31 R32
        OUL_R21: OUL R21
        OUL_R22: OUL R22
        OUL_R23: OUL R23
        OUL_R24: OUL R24
        MDM_T01: MDM T01 T03 T05 T07 T09 T11
        MDM_T02: MDM T02 T04 T06 T08 T10
        SIU_S12: SIU S12 S13 S14 S15 S16 S17 S18 S19 S20 S21 S22 S23 S24 S26
        SRM_S01: SRM S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11
        SRR_S01: SRR S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11
        DFT_P03: DFT P03
        DFT_P11: DFT P11
        BAR_P01: BAR P01
        BAR_P02: BAR P02
        BAR_P05: BAR P05
        BAR_P06: BAR P06
        BAR_P10: BAR P10
        BAR_P12: BAR P12
        REF_I12: REF I12 I13 I14 I15
        RRI_I12: RRI I12 I13 I14 I15
        PPR_PC1: PPR PC1 PC2 PC3
        PGL_PC6: PGL PC6 PC7 PC8
        PPP_PCB: PPP PCB PCC PCD
        QBP_Q11: QBP Q11 Q31 Z34 Z44
        QBP_Q13: QBP Q13
        QBP_Q15: QBP Q15
        QBP_Q21: QBP Q21 Q22 Q23 Q24
        RSP_K11: RSP K11 Z31 Z32 Z33 Z42
        RSP_K13: RSP K13
        RTB_K13: RTB K13
        RSP_K31: RSP K31
        RSP_K21: RSP K21
        RSP_K22: RSP K22
        RSP_K23: RSP K23 K24
        """;

    private static readonly FrozenDictionary<string, string> ByEvent = Lines()
        .SelectMany(static line => line.Triggers.Select(trigger => KeyValuePair.Create($"{line.Type}^{trigger}", line.Structure)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Types of which all events, or by far most, have one structure.</summary>
    private static readonly FrozenDictionary<string, string> ByType = Lines()
        .GroupBy(static line => line.Type, StringComparer.Ordinal)
        .Where(static lines => lines.Count() == 1)
        .Select(static lines => KeyValuePair.Create(lines.Key, lines.First().Structure))
        .Append(KeyValuePair.Create("ORU", "ORU_R01"))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Of(string type, string trigger) =>
        type is "ACK" or "MCF" ? "ACK"
        : trigger.Length > 0 ? ByEvent.GetValueOrDefault($"{type}^{trigger}")
        : ByType.GetValueOrDefault(type);

    private static IEnumerable<(string Structure, string Type, string[] Triggers)> Lines()
    {
        foreach (string line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split((char[])[':', ' '], StringSplitOptions.RemoveEmptyEntries);
            yield return (words[0], words[1], words[2..]);
        }
    }
}
