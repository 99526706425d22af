namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 4: orders.</summary>
internal static class OrderSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("ORC", NamedSegment.Of("Common Order", """
            Order Control ID | Placer Order Number EI | Filler Order Number EI | Placer Group Number EI | Order Status ID
            | Response Flag ID | Quantity/Timing TQ+ | Parent Order EIP | Date/Time of Transaction TS | Entered By XCN+ | Verified By XCN+
            | Ordering Provider XCN+ | Enterer's Location PL | Call Back Phone Number XTN+ | Order Effective Date/Time TS
            | Order Control Code Reason CE | Entering Organization CE | Entering Device CE | Action By XCN+ | Advanced Beneficiary Notice Code CE
            | Ordering Facility Name XON+ | Ordering Facility Address XAD+ | Ordering Facility Phone Number XTN+ | Ordering Provider Address XAD+
            | Order Status Modifier CWE | Advanced Beneficiary Notice Override Reason CWE | Filler's Expected Availability Date/Time TS
            | Confidentiality Code CWE | Order Type CWE | Enterer Authorization Mode CNE | Parent Universal Service Identifier CWE
            """)),
        new("OBR", NamedSegment.Of("Observation Request", """
            Set ID - OBR SI | Placer Order Number EI | Filler Order Number EI | Universal Service Identifier CE
            | Priority - OBR ID | Requested Date/Time TS | Observation Date/Time TS | Observation End Date/Time TS | Collection Volume CQ
            | Collector Identifier XCN+ | Specimen Action Code ID | Danger Code CE | Relevant Clinical Information ST
            | Specimen Received Date/Time TS | Specimen Source SPS | Ordering Provider XCN+ | Order Callback Phone Number XTN+ | Placer Field 1 ST
            | Placer Field 2 ST | Filler Field 1 ST | Filler Field 2 ST | Results Rpt/Status Chng - Date/Time TS | Charge to Practice MOC
            | Diagnostic Serv Sect ID ID | Result Status ID | Parent Result PRL | Quantity/Timing TQ+ | Result Copies To XCN+ | Parent EIP
            | Transportation Mode ID | Reason for Study CE+ | Principal Result Interpreter NDL | Assistant Result Interpreter NDL+ | Technician NDL+
            | Transcriptionist NDL+ | Scheduled Date/Time TS | Number of Sample Containers NM | Transport Logistics of Collected Sample CE+
            | Collector's Comment CE+ | Transport Arrangement Responsibility CE | Transport Arranged ID | Escort Required ID
            | Planned Patient Transport Comment CE+ | Procedure Code CE | Procedure Code Modifier CE+ | Placer Supplemental Service Information CE+
            | Filler Supplemental Service Information CE+ | Medically Necessary Duplicate Procedure Reason CWE | Result Handling IS
            | Parent Universal Service Identifier CWE
            """)),
        new("TQ1", NamedSegment.Of("Timing/Quantity", """
            Set ID - TQ1 SI | Quantity CQ | Repeat Pattern RPT+ | Explicit Time TM+ | Relative Time and Units CQ+
            | Service Duration CQ | Start Date/Time TS | End Date/Time TS | Priority CWE+ | Condition Text TX | Text Instruction TX
            | Conjunction ID | Occurrence Duration CQ | Total Occurrences NM
            """)),
    ];
}
