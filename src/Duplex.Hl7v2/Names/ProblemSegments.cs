namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 12: problems, goals, pathways.</summary>
internal static class ProblemSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("PRB", NamedSegment.Of("Problem Details", """
            Action Code ID | Action Date/Time TS | Problem ID CE | Problem Instance ID EI | Episode of Care ID EI
            | Problem List Priority NM | Problem Established Date/Time TS | Anticipated Problem Resolution Date/Time TS
            | Actual Problem Resolution Date/Time TS | Problem Classification CE | Problem Management Discipline CE+ | Problem Persistence CE
            | Problem Confirmation Status CE | Problem Life Cycle Status CE | Problem Life Cycle Status Date/Time TS
            | Problem Date of Onset TS | Problem Onset Text ST | Problem Ranking CE | Certainty of Problem CE
            | Probability of Problem (0-1) NM | Individual Awareness of Problem CE | Problem Prognosis CE
            | Individual Awareness of Prognosis CE | Family/Significant Other Awareness of Problem/Prognosis ST | Security/Sensitivity CE
            """)),
        new("GOL", NamedSegment.Of("Goal Detail", """
            Action Code ID | Action Date/Time TS | Goal ID CE | Goal Instance ID EI | Episode of Care ID EI
            | Goal List Priority NM | Goal Established Date/Time TS | Expected Goal Achieve Date/Time TS | Goal Classification CE
            | Goal Management Discipline CE | Current Goal Review Status CE | Current Goal Review Date/Time TS
            | Next Goal Review Date/Time TS | Previous Goal Review Date/Time TS | Goal Review Interval TQ | Goal Evaluation CE
            | Goal Evaluation Comment ST+ | Goal Life Cycle Status CE | Goal Life Cycle Status Date/Time TS | Goal Target Type CE+
            | Goal Target Name XPN+
            """)),
        new("PTH", NamedSegment.Of("Pathway", """
            Action Code ID | Pathway ID CE | Pathway Instance ID EI | Pathway Established Date/Time TS
            | Pathway Life Cycle Status CE | Change Pathway Life Cycle Status Date/Time TS
            """)),
    ];
}
