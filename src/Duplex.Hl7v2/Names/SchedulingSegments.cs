namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 10: appointments.</summary>
internal static class SchedulingSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("SCH", NamedSegment.Of("Scheduling Activity Information", """
            Placer Appointment ID EI | Filler Appointment ID EI | Occurrence Number NM | Placer Group Number EI
            | Schedule ID CE | Event Reason CE | Appointment Reason CE | Appointment Type CE | Appointment Duration NM
            | Appointment Duration Units CE | Appointment Timing Quantity TQ+ | Placer Contact Person XCN+ | Placer Contact Phone Number XTN
            | Placer Contact Address XAD+ | Placer Contact Location PL | Filler Contact Person XCN+ | Filler Contact Phone Number XTN
            | Filler Contact Address XAD+ | Filler Contact Location PL | Entered By Person XCN+ | Entered By Phone Number XTN+
            | Entered By Location PL | Parent Placer Appointment ID EI | Parent Filler Appointment ID EI | Filler Status Code CE
            | Placer Order Number EI+ | Filler Order Number EI+
            """)),
        new("RGS", NamedSegment.Of("Resource Group", "Set ID - RGS SI | Segment Action Code ID | Resource Group ID CE")),
        new("AIS", NamedSegment.Of("Appointment Information", """
            Set ID - AIS SI | Segment Action Code ID | Universal Service Identifier CE | Start Date/Time TS
            | Start Date/Time Offset NM | Start Date/Time Offset Units CE | Duration NM | Duration Units CE | Allow Substitution Code IS
            | Filler Status Code CE | Placer Supplemental Service Information CE+ | Filler Supplemental Service Information CE+
            """)),
        new("AIG", NamedSegment.Of("Appointment Information - General Resource", """
            Set ID - AIG SI | Segment Action Code ID | Resource ID CE | Resource Type CE | Resource Group CE+
            | Resource Quantity NM | Resource Quantity Units CE | Start Date/Time TS | Start Date/Time Offset NM | Start Date/Time Offset Units CE
            | Duration NM | Duration Units CE | Allow Substitution Code IS | Filler Status Code CE
            """)),
        new("AIL", NamedSegment.Of("Appointment Information - Location Resource", """
            Set ID - AIL SI | Segment Action Code ID | Location Resource ID PL+ | Location Type-AIL CE
            | Location Group CE | Start Date/Time TS | Start Date/Time Offset NM | Start Date/Time Offset Units CE | Duration NM
            | Duration Units CE | Allow Substitution Code IS | Filler Status Code CE
            """)),
        new("AIP", NamedSegment.Of("Appointment Information - Personnel Resource", """
            Set ID - AIP SI | Segment Action Code ID | Personnel Resource ID XCN+ | Resource Type CE
            | Resource Group CE | Start Date/Time TS | Start Date/Time Offset NM | Start Date/Time Offset Units CE | Duration NM
            | Duration Units CE | Allow Substitution Code IS | Filler Status Code CE
            """)),
    ];
}
