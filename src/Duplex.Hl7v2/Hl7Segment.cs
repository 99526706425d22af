namespace Duplex.Hl7v2;

/// <summary>One segment; its fields are counted from 1. The default value is an absent segment.</summary>
public readonly record struct Hl7Segment(Hl7Value Value)
{
    /// <summary>Whether the message has it.</summary>
    public bool IsPresent => Value.Presence != Hl7Presence.Absent;

    /// <summary>The segment id as text.</summary>
    public string Id => UsualSegmentIds.Of(IdBytes);

    /// <summary>The bytes before the first field separator: three letters in a well-formed message.</summary>
    public ReadOnlySpan<byte> IdBytes
    {
        get
        {
            int end = Value.Searched.IndexOf(Value.Delimiters.Field);
            return end < 0 ? Value.Bytes : Value.Bytes[..end];
        }
    }

    /// <summary>The number of the last field that the segment holds.</summary>
    public int FieldCount =>
        IsPresent ? Value.Count(Value.Delimiters.Field) - (IsHeader(Value.Bytes) ? 0 : 1) : 0;

    /// <summary>In MSH, FHS and BHS the field separator itself is field 1 (HL7 v2.5.1, 2.14.9.1).</summary>
    public Hl7Field this[int field]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(field, 1);
            return IsHeader(Value.Bytes) ? HeaderField(field) : new(Value.Part(Value.Delimiters.Field, field + 1));
        }
    }

    /// <summary>Every field in order, from field 1.</summary>
    public Hl7Parts<Hl7Field> Fields => new(Value, Value.Delimiters.Field, static value => new(value), fields: true);

    /// <summary>Puts the fields from field 1 into an array, as many as it takes; returns how many.</summary>
    public int CopyFields(Span<Hl7Field> target)
    {
        bool isHeader = IsHeader(Value.Bytes);
        int next = 0;
        int count = 0;
        if (isHeader && target.Length > 0)
        {
            target[count++] = new(Value.Verbatim(3, 1));
        }

        // The segment's name comes before its first field.
        byte separator = Value.Delimiters.Field;
        _ = Value.TryPart(separator, ref next, out _);
        ReadOnlySpan<byte> searched = Value.Searched;
        while (count < target.Length)
        {
            if ((uint)next < (uint)searched.Length && searched[next] == separator && !isHeader)
            {
                // Most fields are empty.
                target[count++] = new(Value.Empty(next++));
            }
            else if (Value.TryPart(separator, ref next, out Hl7Value field))
            {
                target[count++] = new(isHeader && count == 2 ? field.Verbatim() : field);
            }
            else
            {
                break;
            }
        }

        return count;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    internal static bool IsHeader(ReadOnlySpan<byte> segment) =>
        segment.Length > 3 && (segment.StartsWith("MSH"u8) || segment.StartsWith("FHS"u8) || segment.StartsWith("BHS"u8));

    private Hl7Field HeaderField(int field) => new(field switch
    {
        1 => Value.Verbatim(3, 1),
        2 => Value.Part(Value.Delimiters.Field, 2).Verbatim(),
        _ => Value.Part(Value.Delimiters.Field, field),
    });
}
