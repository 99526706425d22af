using System.Text.RegularExpressions;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>Messages that give every row of the sheets a chance to show.</summary>
internal sealed partial class Probes(GuideSheets sheets)
{
    private static readonly string[] Patient = ["PID", "PD1", "ARV", "ROL", "PRT"];

    private static readonly (string Type, string Trigger, string Structure, string[] Segments)[] Kinds =
    [
        ("ADT", "A01", "ADT_A01", ["SFT", "EVN", .. Patient, "NK1", "PV1", "PV2", "ROL", "PRT", "DB1", "OBX", "AL1", "IAM", "DG1", "PR1", "ROL", "PRT", "GT1", "IN1", "IN2", "IN3", "ROL"]),
        ("ADT", "A02", "ADT_A02", ["SFT", "EVN", .. Patient, "PV1", "PV2", "ROL", "PRT", "DB1", "OBX"]),
        ("ADT", "A28", "ADT_A05", ["SFT", "EVN", .. Patient, "NK1", "PV1", "PV2", "ROL", "PRT", "DB1", "OBX", "AL1", "IAM", "DG1", "PR1", "ROL", "PRT", "GT1", "IN1", "IN2", "IN3"]),
        ("ADT", "A06", "ADT_A06", ["SFT", "EVN", .. Patient, "MRG", "NK1", "PV1", "PV2", "ROL", "PRT", "DB1", "OBX", "AL1", "IAM", "DG1", "PR1", "ROL", "GT1", "IN1", "IN2", "IN3"]),
        ("ADT", "A09", "ADT_A09", ["SFT", "EVN", "PID", "PD1", "PV1", "PV2", "DB1", "OBX", "DG1"]),
        ("ADT", "A11", "ADT_A11", ["SFT", "EVN", "PID", "PD1", "PV1", "PV2", "DB1", "OBX", "DG1"]),
        ("ADT", "A17", "ADT_A17", ["SFT", "EVN", "PID", "PD1", "PV1", "PV2", "DB1", "OBX", "PID", "PD1", "PV1", "PV2", "DB1", "OBX"]),
        ("ADT", "A40", "ADT_A39", ["SFT", "EVN", "PID", "PD1", "MRG", "PV1"]),
        ("MDM", "T02", "MDM_T02", ["SFT", "EVN", "PID", "PRT", "PV1", "PRT", "ORC", "TQ1", "OBR", "NTE", "TXA", "OBX", "PRT", "NTE"]),
        ("OML", "O21", "OML_O21", ["SFT", "NTE", .. Patient, "NTE", "NK1", "PV1", "PV2", "PRT", "IN1", "IN2", "IN3", "GT1", "AL1", "IAM", "ORC", "PRT", "TQ1", "OBR", "NTE", "PRT", "DG1", "OBX", "PRT", "NTE", "SPM", "OBX", "SAC"]),
        ("ORM", "O01", "ORM_O01", ["NTE", "PID", "PD1", "NTE", "PV1", "PV2", "IN1", "IN2", "IN3", "GT1", "AL1", "ORC", "OBR", "NTE", "DG1", "OBX", "NTE"]),
        ("ORM", "O01", "ORM_O01", ["PID", "PV1", "ORC", "RXO", "NTE", "RXR", "DG1", "OBX", "NTE"]),
        ("ORU", "R01", "ORU_R01", ["SFT", .. Patient, "NTE", "NK1", "OBX", "PV1", "PV2", "PRT", "ORC", "PRT", "OBR", "NTE", "PRT", "TQ1", "OBX", "PRT", "NTE", "FT1", "SPM", "OBX"]),
        ("SIU", "S12", "SIU_S12", ["SCH", "TQ1", "NTE", "PID", "PD1", "PV1", "PV2", "OBX", "DG1", "RGS", "AIS", "NTE", "AIG", "NTE", "AIL", "NTE", "AIP", "NTE"]),
        ("VXU", "V04", "VXU_V04", ["SFT", "PID", "PD1", "NK1", "PV1", "PV2", "GT1", "IN1", "IN2", "IN3", "OBX", "PRT", "NTE", "ORC", "PRT", "TQ1", "RXA", "RXR", "OBX", "PRT", "NTE"]),
        ("RDE", "O11", "RDE_O11", ["PID", "PD1", "PV1", "AL1", "ORC", "TQ1", "RXO", "NTE", "RXR", "RXE", "NTE", "TQ1", "RXR", "OBX"]),
    ];

    private static readonly HashSet<string> InAdmission = ["MSH", .. Kinds[0].Segments];

    private static readonly string[] ValueTypes =
        ["NM", "SN", "ST", "TX", "FT", "CE", "CWE", "CF", "CNE", "IS", "ID", "DT", "TM", "DTM", "TS", "DR", "NR", "NA", "ED", "RP", "CX", "XPN", "XAD", "XTN", "XCN", "XON", "EI", "CQ"];

    private static readonly string[] OtherCodes = ["N", "A", "ZZ9"];

    public IEnumerable<ProbeMessage> All()
    {
        foreach (ProbeMessage whole in Kinds.Select(kind => new ProbeMessage(sheets, kind.Type, kind.Trigger, kind.Structure, kind.Segments)))
        {
            foreach (ProbeMessage probe in whole.SegmentIds.SelectMany(id => IsDeep(whole.Structure, id) ? Of(whole, id) : [whole.Copy().Fill(id)]))
            {
                yield return probe;
            }
        }
    }

    // What a segment gives is the same in every message but for these.
    private static bool IsDeep(string structure, string id) => structure switch
    {
        "ADT_A01" => true,
        "OML_O21" or "ORU_R01" or "SIU_S12" or "VXU_V04" or "MDM_T02" or "ORM_O01" or "ADT_A39" => id is "OBX" or "PRT" or "DG1" or "NTE" || !InAdmission.Contains(id),
        _ => false,
    };

    private IEnumerable<ProbeMessage> Of(ProbeMessage whole, string id)
    {
        ProbeMessage full = whole.Copy().Fill(id);
        yield return full;
        for (int field = 1; field <= 60; field++)
        {
            if (sheets.TypeOf(id, field) is null)
            {
                continue;
            }

            yield return whole.Copy().SetAlone(id, field);
            if (!IsKey(id, field))
            {
                yield return full.Copy().Set($"{id}-{field}", "");
            }
        }

        foreach (SheetRow row in sheets.Segments.Where(sheet => sheet.Key.StartsWith(id + "[", StringComparison.Ordinal)).SelectMany(sheet => sheet.Value))
        {
            foreach (ProbeMessage probe in Of(full, row))
            {
                yield return probe;
            }
        }

        foreach (SheetRow row in sheets.Messages.Values.SelectMany(rows => rows).Where(row => row.Condition.Contains(id + "-", StringComparison.Ordinal)))
        {
            yield return Meet(full.Copy(), row.Condition);
        }

        if (id == "OBX")
        {
            foreach (string type in ValueTypes)
            {
                yield return full.Copy().Set("OBX-2", type).Set("OBX-5", ProbeValues.Of(type));
                yield return whole.Copy().Set("OBX-2", type).Set("OBX-5", ProbeValues.Of(type));
            }
        }
    }

    private IEnumerable<ProbeMessage> Of(ProbeMessage full, SheetRow row)
    {
        if (row.Condition.Length > 0)
        {
            yield return Meet(full.Copy(), row.Condition);
        }

        if (!Field().IsMatch(row.Source) || IsKey(row.Source.Split('-')[0], int.Parse(row.Source.Split('-')[1].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)))
        {
            yield break;
        }

        IReadOnlyList<string> codes = row.Vocabulary.Length == 0 ? [] : sheets.CodesOf(row.Vocabulary, 12);
        foreach (string code in codes.Concat(row.Vocabulary.Length > 0 || row.Map.Contains("code", StringComparison.Ordinal) || row.Map.Contains("boolean", StringComparison.Ordinal) ? OtherCodes : []))
        {
            yield return Meet(full.Copy(), row.Condition).Set(row.Source.Contains('.') ? row.Source : row.Source + ".1", code);
        }
    }

    /// <summary>The message changed so that the condition is true, as far as it says so in the usual words.</summary>
    private static ProbeMessage Meet(ProbeMessage probe, string condition)
    {
        foreach (Match match in Absent().Matches(condition))
        {
            foreach (Capture place in match.Groups["place"].Captures)
            {
                probe.Set(place.Value, "");
            }
        }

        foreach (Match match in Equal().Matches(condition))
        {
            string value = match.Groups["value"].Value;
            if (match.Groups["place"].Value == "OBX-2")
            {
                probe.Set("OBX-5", ProbeValues.Of(value));
            }

            probe.Set(match.Groups["place"].Value, value);
        }

        return probe;
    }

    private static bool IsKey(string id, int field) => (id, field) is ("MSH", 1 or 2 or 9 or 10 or 12) or ("PID", 3) or ("OBX", 2 or 5);

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{2}-\d+(\.\d+)?$")]
    private static partial Regex Field();

    [GeneratedRegex(@"(?:(?<place>[A-Z][A-Z0-9]{2}-\d+(?:\.\d+)?)\s+(?:AND|OR)\s+)?(?<place>[A-Z][A-Z0-9]{2}-\d+(?:\.\d+)?)(?:\s+IS)?(?:\s+AREA)?\s+(?:NOT VALUED|EMPTY)", RegexOptions.IgnoreCase)]
    private static partial Regex Absent();

    [GeneratedRegex(@"(?<place>[A-Z][A-Z0-9]{2}-\d+(?:\.\d+)?)\s*(?:EQUALS|IS|=|IN)\s*\(?\s*[""'](?<value>[^""']+)[""']")]
    private static partial Regex Equal();
}
