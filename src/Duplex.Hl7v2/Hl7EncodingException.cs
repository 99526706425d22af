namespace Duplex.Hl7v2;

/// <summary>
/// A text holds a character that the message's character set lacks (or half of a surrogate pair). Nothing was written. Build the
/// message in UTF-8 (MSH-18 <c>UNICODE UTF-8</c>) or give a replacement text.
/// </summary>
public sealed class Hl7EncodingException : InvalidOperationException
{
    internal Hl7EncodingException(int index, string charset, Exception inner)
        : base($"Character {index} of the text (from 0) is not in the message's character set {charset}; use UNICODE UTF-8 or give a replacement.", inner)
    {
        Index = index;
        Charset = charset;
    }

    /// <summary>Which character of the text, from 0.</summary>
    public int Index { get; }

    /// <summary>The registered name of the set, such as <c>iso-8859-1</c>.</summary>
    public string Charset { get; }
}
