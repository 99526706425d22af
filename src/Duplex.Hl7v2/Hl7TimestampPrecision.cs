namespace Duplex.Hl7v2;

/// <summary>How much of a timestamp was given.</summary>
public enum Hl7TimestampPrecision
{
    /// <summary>YYYY.</summary>
    Year,

    /// <summary>YYYYMM.</summary>
    Month,

    /// <summary>YYYYMMDD.</summary>
    Day,

    /// <summary>With HH.</summary>
    Hour,

    /// <summary>With MM.</summary>
    Minute,

    /// <summary>With SS.</summary>
    Second,

    /// <summary>With one to four digits of a second.</summary>
    Fraction,
}
