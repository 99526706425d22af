namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>MSH-15 and MSH-16 (HL7 table 0155).</summary>
public enum AcknowledgementCondition
{
    /// <summary>Not valued; both fields so means original mode.</summary>
    None,

    /// <summary>AL, and any value that the table does not know.</summary>
    Always,

    /// <summary>NE.</summary>
    Never,

    /// <summary>ER: only errors and rejects.</summary>
    OnError,

    /// <summary>SU: only success.</summary>
    OnSuccess,
}
