using Duplex.Hl7v2.Names;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>The messages that rows of segments are looked for in.</summary>
internal static class ProbeMessages
{
    private const int MostKinds = 5;

    private static readonly string[] Patient = ["PID", "PD1", "ARV", "ROL", "PRT"];

    private static readonly (string Type, string Trigger, string Structure, string[] Segments)[] Kinds =
    [
        ("ADT", "A01", "ADT_A01", ["EVN", "PID", "PV1"]),
        ("OML", "O21", "OML_O21", ["PID", "ORC", "OBR"]),
        ("ORU", "R01", "ORU_R01", ["PID", "ORC", "OBR", "OBX"]),
        ("ADT", "A01", "ADT_A01", ["SFT", "EVN", .. Patient, "NK1", "PV1", "PV2", "ROL", "PRT", "DB1", "OBX", "AL1", "IAM", "DG1", "PR1", "ROL", "PRT", "GT1", "IN1", "IN2", "IN3", "ROL"]),
        ("ADT", "A28", "ADT_A05", ["SFT", "EVN", .. Patient, "NK1", "PV1", "PV2", "ROL", "PRT", "DB1", "OBX", "AL1", "IAM", "DG1", "PR1", "ROL", "PRT", "GT1", "IN1", "IN2", "IN3"]),
        ("ADT", "A06", "ADT_A06", ["SFT", "EVN", .. Patient, "MRG", "NK1", "PV1", "PV2", "ROL", "PRT", "DB1", "OBX", "AL1", "IAM", "DG1", "PR1", "ROL", "GT1", "IN1", "IN2", "IN3"]),
        ("MDM", "T02", "MDM_T02", ["SFT", "EVN", "PID", "PRT", "PV1", "PRT", "ORC", "TQ1", "OBR", "NTE", "TXA", "OBX", "PRT", "NTE"]),
        ("ORU", "R01", "ORU_R01", ["SFT", "PID", "PD1", "PRT", "NTE", "NK1", "OBX", "PV1", "PV2", "PRT", "ORC", "PRT", "OBR", "NTE", "PRT", "TQ1", "OBX", "PRT", "NTE", "FT1", "SPM", "OBX"]),
        ("OML", "O21", "OML_O21", ["SFT", "NTE", "PID", "PD1", "PRT", "NTE", "NK1", "PV1", "PV2", "PRT", "IN1", "IN2", "IN3", "GT1", "AL1", "IAM", "ORC", "PRT", "TQ1", "OBR", "NTE", "PRT", "DG1", "OBX", "PRT", "NTE", "SPM", "OBX", "SAC"]),
        ("ORM", "O01", "ORM_O01", ["NTE", "PID", "PD1", "NTE", "PV1", "PV2", "IN1", "IN2", "IN3", "GT1", "AL1", "ORC", "OBR", "NTE", "DG1", "OBX", "NTE"]),
        ("ORM", "O01", "ORM_O01", ["PID", "PV1", "ORC", "RXO", "NTE", "RXR", "DG1", "OBX", "NTE"]),
        ("SIU", "S12", "SIU_S12", ["SCH", "TQ1", "NTE", "PID", "PD1", "PV1", "PV2", "OBX", "DG1", "RGS", "AIS", "NTE", "AIG", "NTE", "AIL", "NTE", "AIP", "NTE"]),
        ("ADT", "A11", "ADT_A11", ["EVN", "PID", "PV1"]),
        ("VXU", "V04", "VXU_V04", ["SFT", "PID", "PD1", "NK1", "PV1", "PV2", "GT1", "IN1", "IN2", "IN3", "OBX", "PRT", "NTE", "ORC", "PRT", "TQ1", "RXA", "RXR", "OBX", "PRT", "NTE"]),
    ];

    /// <summary>Messages with the segment whose sheet names the segment's, first the plain ones, then those with every field of the segment.</summary>
    public static IEnumerable<ProbeMessage> For(GuideSheets sheets, string sheet, string segment)
    {
        ILookup<string, SheetRow> uses = sheets.Messages.Values.SelectMany(rows => rows).Where(row => row.Map.Equals(sheet, StringComparison.OrdinalIgnoreCase)).ToLookup(row => row.Sheet);
        List<ProbeMessage> plain = [.. Kinds
            .Where(kind => uses.Contains(kind.Structure) && (segment == "MSH" || kind.Segments.Contains(segment)))
            .SelectMany(kind => uses[kind.Structure].Select(row => row.Condition).Distinct(), (kind, condition) =>
                SheetProbing.MeetAll(New(kind.Type, kind.Trigger, kind.Structure, kind.Segments), condition))
            .DistinctBy(message => message.Lines()).Take(MostKinds)];
        return [.. plain, .. plain.Take(1).Select(message => Filled(message.Copy(), segment))];
    }

    /// <summary>What OBX holds in a message of documents is a text.</summary>
    public static ProbeMessage New(string type, string trigger, string structure, IEnumerable<string> segments)
    {
        ProbeMessage message = new(type, trigger, structure, segments);
        return type == "MDM" ? message.Set("OBX-2", "TX").Set("OBX-5", "Some text") : message;
    }

    public static (string Type, string Trigger) EventOf(string structure) => structure switch
    {
        "ADT_A05" => ("ADT", "A28"),
        _ => (structure.Split('_')[0], structure.Split('_')[1]),
    };

    /// <summary>The message with every field of the segment that the standard has; what identifies stays.</summary>
    public static ProbeMessage Filled(ProbeMessage message, string segment)
    {
        IReadOnlyList<FieldName> fields = FieldNames.Of(segment);
        for (int number = 1; number <= fields.Count; number++)
        {
            string path = $"{segment}-{number}";
            if (!IsKey(segment, number) && message.Get(path).Length == 0)
            {
                message.Set(path, ProbeValues.Of(fields[number - 1].Type));
            }
        }

        return message;
    }

    private static bool IsKey(string id, int field) => (id, field) is ("MSH", 1 or 2 or 9 or 10 or 12) or ("PID", 3) or ("OBX", 2 or 5);
}
