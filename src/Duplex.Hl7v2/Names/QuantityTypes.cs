namespace Duplex.Hl7v2.Names;

/// <summary>Data types of quantities, times and timing.</summary>
internal static class QuantityTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("CQ", NamedType.Of("Composite Quantity with Units", "Quantity NM | Units CE")),
        new("DR", NamedType.Of("Date/Time Range", "Range Start Date/Time TS | Range End Date/Time TS")),
        new("TS", NamedType.Of("Time Stamp", "Time DTM | Degree of Precision ID")),
        new("RI", NamedType.Of("Repeat Interval", "Repeat Pattern IS | Explicit Time Interval ST")),
        new("RPT", NamedType.Of("Repeat Pattern", """
            Repeat Pattern Code CWE | Calendar Alignment ID | Phase Range Begin Value NM | Phase Range End Value NM | Period Quantity NM
            | Period Units IS | Institution Specified Time ID | Event ID | Event Offset Quantity NM | Event Offset Units IS
            | General Timing Specification GTS
            """)),
        new("OSD", NamedType.Of("Order Sequence Definition", """
            Sequence/Results Flag ID | Placer Order Number: Entity Identifier ST | Placer Order Number: Namespace ID IS
            | Filler Order Number: Entity Identifier ST | Filler Order Number: Namespace ID IS | Sequence Condition Value ST
            | Maximum Number of Repeats NM | Placer Order Number: Universal ID ST | Placer Order Number: Universal ID Type ID
            | Filler Order Number: Universal ID ST | Filler Order Number: Universal ID Type ID
            """)),
        new("TQ", NamedType.Of("Timing Quantity", """
            Quantity CQ | Interval RI | Duration ST | Start Date/Time TS | End Date/Time TS | Priority ST | Condition ST | Text TX
            | Conjunction ID | Order Sequencing OSD | Occurrence Duration CE | Total Occurrences NM
            """)),
    ];
}
