namespace Duplex.Hl7v2.Names;

/// <summary>Chapters 7, 9 and 13: observations, specimens, documents, containers.</summary>
internal static class ObservationSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("OBX", NamedSegment.Of("Observation/Result", """
            Set ID - OBX SI | Value Type ID | Observation Identifier CE | Observation Sub-ID ST | Observation Value *+
            | Units CE | References Range ST | Abnormal Flags IS+ | Probability NM | Nature of Abnormal Test ID+ | Observation Result Status ID
            | Effective Date of Reference Range TS | User Defined Access Checks ST | Date/Time of the Observation TS | Producer's ID CE
            | Responsible Observer XCN+ | Observation Method CE+ | Equipment Instance Identifier EI+ | Date/Time of the Analysis TS
            | Observation Site CWE+ | Observation Instance Identifier EI | Mood Code CNE | Performing Organization Name XON
            | Performing Organization Address XAD | Performing Organization Medical Director XCN
            """)),
        new("SPM", NamedSegment.Of("Specimen", """
            Set ID - SPM SI | Specimen ID EIP | Specimen Parent IDs EIP+ | Specimen Type CWE | Specimen Type Modifier CWE+
            | Specimen Additives CWE+ | Specimen Collection Method CWE | Specimen Source Site CWE | Specimen Source Site Modifier CWE+
            | Specimen Collection Site CWE | Specimen Role CWE+ | Specimen Collection Amount CQ | Grouped Specimen Count NM
            | Specimen Description ST+ | Specimen Handling Code CWE+ | Specimen Risk Code CWE+ | Specimen Collection Date/Time DR
            | Specimen Received Date/Time TS | Specimen Expiration Date/Time TS | Specimen Availability ID | Specimen Reject Reason CWE+
            | Specimen Quality CWE | Specimen Appropriateness CWE | Specimen Condition CWE+ | Specimen Current Quantity CQ
            | Number of Specimen Containers NM | Container Type CWE | Container Condition CWE | Specimen Child Role CWE
            """)),
        new("TXA", NamedSegment.Of("Transcription Document Header", """
            Set ID - TXA SI | Document Type IS | Document Content Presentation ID | Activity Date/Time TS
            | Primary Activity Provider Code/Name XCN+ | Origination Date/Time TS | Transcription Date/Time TS | Edit Date/Time TS+
            | Originator Code/Name XCN+ | Assigned Document Authenticator XCN+ | Transcriptionist Code/Name XCN+ | Unique Document Number EI
            | Parent Document Number EI | Placer Order Number EI+ | Filler Order Number EI | Unique Document File Name ST
            | Document Completion Status ID | Document Confidentiality Status ID | Document Availability Status ID | Document Storage Status ID
            | Document Change Reason ST | Authentication Person, Time Stamp PPN+ | Distributed Copies (Code and Name of Recipients) XCN+
            """)),
        new("SAC", NamedSegment.Of("Specimen Container Detail", """
            External Accession Identifier EI | Accession Identifier EI | Container Identifier EI
            | Primary (Parent) Container Identifier EI | Equipment Container Identifier EI | Specimen Source SPS | Registration Date/Time TS
            | Container Status CE | Carrier Type CE | Carrier Identifier EI | Position in Carrier NA | Tray Type - SAC CE | Tray Identifier EI
            | Position in Tray NA | Location CE+ | Container Height NM | Container Diameter NM | Barrier Delta NM | Bottom Delta NM
            | Container Height/Diameter/Delta Units CE | Container Volume NM | Available Specimen Volume NM | Initial Specimen Volume NM
            | Volume Units CE | Separator Type CE | Cap Type CE | Additive CWE+ | Specimen Component CE | Dilution Factor SN | Treatment CE
            | Temperature SN | Hemolysis Index NM | Hemolysis Index Units CE | Lipemia Index NM | Lipemia Index Units CE | Icterus Index NM
            | Icterus Index Units CE | Fibrin Index NM | Fibrin Index Units CE | System Induced Contaminants CE+ | Drug Interference CE+
            | Artificial Blood CE | Special Handling Code CWE+ | Other Environmental Factors CE+
            """)),
    ];
}
