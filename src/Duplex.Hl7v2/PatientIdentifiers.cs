namespace Duplex.Hl7v2;

/// <summary>
/// Where a PID names its patient: PID-3, and where that holds no identifier PID-2, then PID-4, as messages before version 2.3
/// do (HL7 v2.5.1, 3.4.2).
/// </summary>
public readonly record struct PatientIdentifiers
{
    private static ReadOnlySpan<byte> Fields => [3, 2, 4];

    private PatientIdentifiers(int number, Hl7Field field)
    {
        Number = number;
        Field = field;
    }

    /// <summary>3, 2 or 4.</summary>
    public int Number { get; }

    /// <summary>The identifiers; some repetitions may be empty.</summary>
    public Hl7Field Field { get; }

    /// <summary>Null where the segment is absent or names nobody.</summary>
    public static PatientIdentifiers? Find(Hl7Segment pid)
    {
        if (pid.IsPresent)
        {
            foreach (byte number in Fields)
            {
                Hl7Field field = pid[number];
                foreach (Hl7Repetition repetition in field.Repetitions)
                {
                    if (IsIdentifier(repetition))
                    {
                        return new(number, field);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>True where the repetition has a value other than blanks and <c>""</c>.</summary>
    public static bool IsIdentifier(Hl7Repetition repetition)
    {
        Hl7Value value = repetition[1][1];
        return value.IsPresent && !string.IsNullOrWhiteSpace(value.ToString());
    }
}
