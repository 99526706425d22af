namespace Duplex.Hl7v2;

/// <summary>How much of a timestamp was given.</summary>
public enum Hl7TimestampPrecision
{
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Fraction,
}
