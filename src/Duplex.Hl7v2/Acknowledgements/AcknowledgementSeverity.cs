namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>ERR-4 (HL7 table 0516).</summary>
public enum AcknowledgementSeverity
{
    /// <summary>E: the transaction failed.</summary>
    Error,

    /// <summary>W: the transaction succeeded, but there may be something wrong.</summary>
    Warning,

    /// <summary>I: the transaction succeeded; something is worth knowing.</summary>
    Information,

    /// <summary>F: the transaction failed and no other will succeed before the cause is gone (2.7).</summary>
    Fatal,
}

internal static class AcknowledgementSeverityText
{
    public static string Of(AcknowledgementSeverity severity) => severity switch
    {
        AcknowledgementSeverity.Warning => "W",
        AcknowledgementSeverity.Information => "I",
        AcknowledgementSeverity.Fatal => "F",
        _ => "E",
    };

    /// <summary>Null for what table 0516 does not hold.</summary>
    public static AcknowledgementSeverity? Read(string text) => text.Trim() switch
    {
        "E" => AcknowledgementSeverity.Error,
        "W" => AcknowledgementSeverity.Warning,
        "I" => AcknowledgementSeverity.Information,
        "F" => AcknowledgementSeverity.Fatal,
        _ => null,
    };
}
