namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 5: queries.</summary>
internal static class QuerySegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("QPD", NamedSegment.Of("Query Parameter Definition", """
            Message Query Name CE | Query Tag ST | User Parameters (in successive fields) *
            """)),
        new("QAK", NamedSegment.Of("Query Acknowledgment", """
            Query Tag ST | Query Response Status ID | Message Query Name CE | Hit Count NM | This Payload NM | Hits Remaining NM
            """)),
        new("RCP", NamedSegment.Of("Response Control Parameter", """
            Query Priority ID | Quantity Limited Request CQ | Response Modality CE | Execution and Delivery Time TS
            | Modify Indicator ID | Sort-by Field SRT+ | Segment Group Inclusion ID+
            """)),
    ];
}
