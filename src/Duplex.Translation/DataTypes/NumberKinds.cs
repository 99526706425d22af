using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>Which kind of number a field holds.</summary>
internal static class NumberKinds
{
    public static NumberKind Of(in Source number) => (number.Segment.Id, number.Field) switch
    {
        ("PID", 2 or 3 or 4) or ("MRG", 1 or 2 or 4) => NumberKind.Patient,
        ("PV1", 5 or 19 or 50) or ("MRG", 5 or 6) => NumberKind.Visit,
        ("PID", 18) or ("MRG", 3) => NumberKind.Account,
        ("ORC" or "OBR", 2) or ("SCH", 26) or ("TXA", 14) => NumberKind.Placer,
        ("ORC" or "OBR", 3) or ("SCH", 27) or ("TXA", 15) => NumberKind.Filler,
        _ => NumberKind.Other,
    };
}
