namespace Duplex.Hl7v2.DataTypes;

public readonly partial record struct Ts
{
    /// <summary>True where there is content other than <c>""</c>, a time or not.</summary>
    public bool IsPresent => Time.IsPresent;

    /// <summary>The time with the precision and the offset that were given; null where it is none.</summary>
    public Hl7Timestamp? Timestamp => Time.Timestamp;

    /// <summary>The day; null where no whole day is given.</summary>
    public DateOnly? Date => Time.Date;
}
