namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 2: control.</summary>
internal static class ControlSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("MSH", NamedSegment.Of("Message Header", """
            Field Separator ST | Encoding Characters ST | Sending Application HD | Sending Facility HD | Receiving Application HD
            | Receiving Facility HD | Date/Time Of Message TS | Security ST | Message Type MSG | Message Control ID ST | Processing ID PT
            | Version ID VID | Sequence Number NM | Continuation Pointer ST | Accept Acknowledgment Type ID
            | Application Acknowledgment Type ID | Country Code ID | Character Set ID+ | Principal Language Of Message CE
            | Alternate Character Set Handling Scheme ID | Message Profile Identifier EI+
            """)),
        new("MSA", NamedSegment.Of("Message Acknowledgment", """
            Acknowledgment Code ID | Message Control ID ST | Text Message ST | Expected Sequence Number NM
            | Delayed Acknowledgment Type ID | Error Condition CE
            """)),
        new("ERR", NamedSegment.Of("Error", """
            Error Code and Location ELD+ | Error Location ERL+ | HL7 Error Code CWE | Severity ID | Application Error Code CWE
            | Application Error Parameter ST+ | Diagnostic Information TX | User Message TX | Inform Person Indicator IS+ | Override Type CWE
            | Override Reason Code CWE+ | Help Desk Contact Point XTN+
            """)),
        new("NTE", NamedSegment.Of("Notes and Comments", "Set ID - NTE SI | Source of Comment ID | Comment FT+ | Comment Type CE")),
        new("SFT", NamedSegment.Of("Software Segment", """
            Software Vendor Organization XON | Software Certified Version or Release Number ST | Software Product Name ST
            | Software Binary ID ST | Software Product Information TX | Software Install Date TS
            """)),
        new("DSC", NamedSegment.Of("Continuation Pointer", "Continuation Pointer ST | Continuation Style ID")),
        new("FHS", NamedSegment.Of("File Header", """
            File Field Separator ST | File Encoding Characters ST | File Sending Application HD | File Sending Facility HD
            | File Receiving Application HD | File Receiving Facility HD | File Creation Date/Time TS | File Security ST | File Name/ID ST
            | File Header Comment ST | File Control ID ST | Reference File Control ID ST
            """)),
        new("BHS", NamedSegment.Of("Batch Header", """
            Batch Field Separator ST | Batch Encoding Characters ST | Batch Sending Application HD | Batch Sending Facility HD
            | Batch Receiving Application HD | Batch Receiving Facility HD | Batch Creation Date/Time TS | Batch Security ST | Batch Name/ID/Type ST
            | Batch Comment ST | Batch Control ID ST | Reference Batch Control ID ST
            """)),
        new("BTS", NamedSegment.Of("Batch Trailer", "Batch Message Count ST | Batch Comment ST | Batch Totals NM+")),
        new("FTS", NamedSegment.Of("File Trailer", "File Batch Count NM | File Trailer Comment ST")),
        new("ADD", NamedSegment.Of("Addendum", "Addendum Continuation Pointer ST")),
    ];
}
