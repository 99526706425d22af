namespace Duplex.Hl7v2.Names;

/// <summary>Data types of control: message, version, errors, queries.</summary>
internal static class MessageTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("MSG", NamedType.Of("Message Type", "Message Code ID | Trigger Event ID | Message Structure ID")),
        new("PT", NamedType.Of("Processing Type", "Processing ID ID | Processing Mode ID")),
        new("VID", NamedType.Of("Version Identifier", "Version ID ID | Internationalization Code CE | International Version ID CE")),
        new("ELD", NamedType.Of("Error Location and Description", """
            Segment ID ST | Segment Sequence NM | Field Position NM | Code Identifying Error CE
            """)),
        new("ERL", NamedType.Of("Error Location", """
            Segment ID ST | Segment Sequence NM | Field Position NM | Field Repetition NM | Component Number NM | Sub-Component Number NM
            """)),
        new("SRT", NamedType.Of("Sort Order", "Sort-by Field ST | Sequencing ID")),
    ];
}
