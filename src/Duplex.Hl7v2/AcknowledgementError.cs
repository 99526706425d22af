namespace Duplex.Hl7v2;

/// <summary>
/// One ERR segment. The text goes to the sender: it says where, what is wrong and what would be right, without patient data.
/// </summary>
public sealed record AcknowledgementError(Hl7ErrorCode Code, Hl7Path? Location, string Text);
