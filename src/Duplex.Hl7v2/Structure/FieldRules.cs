using System.Collections.Concurrent;
using System.Collections.Frozen;
using Duplex.Hl7v2.Names;

namespace Duplex.Hl7v2.Structure;

/// <summary>The data types whose form is checked.</summary>
internal enum CheckedType : byte
{
    None,
    Number,
    SetId,
    Timestamp,
    Time,
}

/// <summary>What a segment's fields must be (HL7 v2.5.1).</summary>
/// <param name="Required">Numbers of the fields that must be valued.</param>
/// <param name="Types">By field number - 1.</param>
/// <param name="Single">By field number - 1: whether it takes no second repetition.</param>
internal sealed record FieldRules(int[] Required, CheckedType[] Types, bool[] Single)
{
    private static readonly FieldRules None = new([], [], []);

    private static readonly FrozenDictionary<uint, int[]> RequiredFields = new Dictionary<string, int[]>
    {
        ["MSH"] = [7, 9, 10, 11, 12],
        ["EVN"] = [2],
        ["PID"] = [3, 5],
        ["PV1"] = [2],
        ["MRG"] = [1],
        ["NK1"] = [1],
        ["AL1"] = [1, 3],
        ["DG1"] = [1, 6],
        ["GT1"] = [1, 3],
        ["IN1"] = [1, 2, 3],
        ["PR1"] = [1, 3, 5],
        ["ROL"] = [2, 3, 4],
        ["IAM"] = [1, 3, 6],
        ["ORC"] = [1],
        ["OBR"] = [4],
        ["OBX"] = [3, 11],
        ["SPM"] = [4],
        ["TXA"] = [1, 2, 12, 17],
        ["SCH"] = [6],
        ["RGS"] = [1],
        ["AIS"] = [1, 3],
        ["AIG"] = [1],
        ["AIL"] = [1],
        ["AIP"] = [1],
        ["RXO"] = [1],
        ["RXR"] = [1],
        ["RXC"] = [1, 2, 3, 4],
        ["RXE"] = [2, 3, 5],
        ["RXD"] = [1, 2, 3, 4, 7],
        ["RXA"] = [1, 2, 3, 5, 6],
        ["FT1"] = [4, 6, 7],
        ["PRB"] = [1, 2, 3, 4],
        ["GOL"] = [1, 2, 3, 4],
        ["RF1"] = [6],
        ["PRD"] = [1],
        ["QPD"] = [1],
        ["QAK"] = [2],
        ["MSA"] = [1, 2],
    }.ToFrozenDictionary(static entry => SegmentId.Pack(entry.Key), static entry => entry.Value);

    private static readonly FrozenSet<uint> Known =
        SegmentNames.Known.Select(static id => SegmentId.Pack(id)).Concat(RequiredFields.Keys).ToFrozenSet();

    private static readonly ConcurrentDictionary<uint, FieldRules> Read = new();

    public static FieldRules Of(uint id) => Known.Contains(id) ? Read.GetOrAdd(id, Make) : None;

    public static CheckedType TypeOf(string type) => type switch
    {
        "NM" => CheckedType.Number,
        "SI" => CheckedType.SetId,
        "TS" or "DTM" or "DT" => CheckedType.Timestamp,
        "TM" => CheckedType.Time,
        _ => CheckedType.None,
    };

    private static FieldRules Make(uint id)
    {
        IReadOnlyList<FieldName> fields = FieldNames.Of(SegmentId.Unpack(id));
        return new(RequiredFields.GetValueOrDefault(id, []), [.. fields.Select(static field => TypeOf(field.Type))], [.. fields.Select(static field => !field.Repeats)]);
    }
}
