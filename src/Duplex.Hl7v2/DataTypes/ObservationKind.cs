namespace Duplex.Hl7v2.DataTypes;

/// <summary>What an OBX-5 holds.</summary>
public enum ObservationKind
{
    /// <summary>Nothing: absent, empty or <c>""</c>.</summary>
    None,

    /// <summary>A text (ST, TX, FT and whatever can't be read as its OBX-2 says).</summary>
    Text,

    /// <summary>A number (NM).</summary>
    Number,

    /// <summary>A number with comparator, a range, a ratio (SN).</summary>
    StructuredNumber,

    /// <summary>A coded element (CE, CWE, CNE).</summary>
    Coded,

    /// <summary>A date or a time of a date (DT, TS, DTM).</summary>
    Timestamp,

    /// <summary>A time of day (TM).</summary>
    Time,

    /// <summary>A document in the message (ED).</summary>
    Document,

    /// <summary>A document elsewhere (RP).</summary>
    Reference,

    /// <summary>Another data type of the standard, such as XPN or CX: read it from <see cref="ObservationValue.Composite"/>.</summary>
    Other,
}
