namespace Duplex.Hl7v2.Structure;

/// <summary>
/// Checks a message against the grammar of its structure and against what HL7 v2.5.1 requires of the fields it has; what later
/// versions added and earlier ones did otherwise is accepted. It changes nothing, refuses nothing, and throws on no input.
/// Its work is linear in the message.
/// </summary>
public static class StructureCheck
{
    /// <summary>More findings than these are counted, not listed.</summary>
    public const int MaxFindings = 1000;

    /// <summary>What is found, in the order of the message; none for a message without fault.</summary>
    public static IReadOnlyList<StructureFinding> Check(Hl7Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        FindingList findings = new(MaxFindings);
        CheckName(message, findings);
        if (MessageStructures.Find(message) is { } grammar)
        {
            new StructureMatcher(message, grammar, findings).Run();
        }

        HeaderCheck.Run(message, findings);
        FieldCheck fields = new(message, findings);
        SegmentPlaces places = new();
        for (int i = 0; i < message.SegmentCount; i++)
        {
            Hl7Segment segment = message[i];
            uint id = SegmentPlaces.IdOf(segment);
            Hl7Path place = places.Next(id);
            if (id != 0)
            {
                fields.Run(segment, id, i, place);
            }

            else
            {
                findings.Add(
                    i, FindingSeverity.Warning, new("MSH"), StructureCodes.SegmentUnreadable,
                    $"Line {i + 1} of the message, blank ones not counted, stands after {place} and does not begin with a segment id: "
                    + "a capital letter, two capital letters or digits, and the field separator.");
                continue;
            }

            EscapeCheck.Run(segment, i, place, findings);
        }

        return findings.ToList();
    }

    private static void CheckName(Hl7Message message, FindingList findings)
    {
        StructureName name = StructureName.Of(message);
        if (name.Disagrees)
        {
            findings.Add(
                0, FindingSeverity.Warning, new("MSH", 1, 9, 1, 3), StructureCodes.StructureDisagrees,
                $"MSH-9.3 is not the structure of the event that MSH-9.1 and MSH-9.2 name; right is {name.OfEvent}.");
        }

        if (name.Used is null && name.Type.Length > 0)
        {
            findings.Add(
                0, FindingSeverity.Information, new("MSH", 1, 9), StructureCodes.StructureUnknown,
                "MSH-9 names no structure that is known here, so the order of segments was not checked; known ones are such as ADT^A01^ADT_A01.");
        }
    }
}
