namespace Duplex.Hl7v2.DataTypes;

/// <summary>TM, a time of day: <c>HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ]</c> (HL7 v2.5.1, 2.A.75). What is none stays readable as text.</summary>
public readonly record struct Tm(Hl7Value Value) : IHl7DataType<Tm>
{
    // Any day makes a timestamp of it, which reads the rest.
    private static ReadOnlySpan<byte> SomeDay => "20000101"u8;

    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>True where there is content other than <c>""</c>, a time or not.</summary>
    public bool IsPresent => Value.IsPresent;

    /// <summary>The time as written, without its offset; null where it is none.</summary>
    public TimeOnly? Time => Read is { } timestamp ? TimeOnly.FromDateTime(timestamp.Local) : null;

    /// <summary>Minutes east of UTC; null where not given.</summary>
    public short? OffsetMinutes => Read?.OffsetMinutes;

    private Hl7Timestamp? Read
    {
        get
        {
            ReadOnlySpan<byte> bytes = Value.Bytes;
            Span<byte> whole = stackalloc byte[SomeDay.Length + 16];
            if (bytes.Length is < 2 or > 16)
            {
                return null;
            }

            SomeDay.CopyTo(whole);
            bytes.CopyTo(whole[SomeDay.Length..]);
            return Hl7Timestamp.TryParse(whole[..(SomeDay.Length + bytes.Length)], out Hl7Timestamp timestamp)
                && timestamp.Precision >= Hl7TimestampPrecision.Hour ? timestamp : null;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    static Tm IHl7DataType<Tm>.From(Hl7Composite composite) => new(composite.First);
}
