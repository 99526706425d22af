namespace Duplex.Hl7v2.DataTypes;

/// <summary>DT and DTM, a date or a time of a date (HL7 v2.5.1, 2.A.21 and 2.A.22). What is none stays readable as text.</summary>
public readonly record struct Dtm(Hl7Value Value) : IHl7DataType<Dtm>
{
    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>True where there is content other than <c>""</c>, a time or not.</summary>
    public bool IsPresent => Value.IsPresent;

    /// <summary>The time with the precision and the offset that were given; null where it is none.</summary>
    public Hl7Timestamp? Timestamp => Hl7Timestamp.TryParse(Value.Bytes, out Hl7Timestamp timestamp) ? timestamp : null;

    /// <summary>The day; null where no whole day is given.</summary>
    public DateOnly? Date =>
        Timestamp is { Precision: >= Hl7TimestampPrecision.Day } timestamp ? DateOnly.FromDateTime(timestamp.Local) : null;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    static Dtm IHl7DataType<Dtm>.From(Hl7Composite composite) => new(composite.First);
}
