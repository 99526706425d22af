namespace Duplex.Sandbox.Lab.Wire;

/// <summary>What is wrong with a received message; becomes an ERR segment.</summary>
/// <param name="Code">ERR-3 (HL7 table 0357).</param>
/// <param name="Location">ERR-2, such as <c>ORC^1^2</c>; empty where it is the whole message.</param>
/// <param name="Text">ERR-8, without patient data.</param>
internal sealed record WireProblem(int Code, string Location, string Text)
{
    /// <summary>From 200 on the message is rejected; below, its content is in error.</summary>
    public bool IsRejection => Code >= 200 && Code is not (204 or 205);

    public string ToSegment() => WireText.Segment(
        "ERR", (2, Location), (3, $"{Code}^{Meaning}^HL70357"), (4, "E"), (8, WireText.Escape(Text)));

    private string Meaning => Code switch
    {
        100 => "Segment sequence error",
        101 => "Required field missing",
        102 => "Data type error",
        103 => "Table value not found",
        200 => "Unsupported message type",
        201 => "Unsupported event code",
        203 => "Unsupported version id",
        204 => "Unknown key identifier",
        205 => "Duplicate key identifier",
        _ => "Application internal error",
    };
}
