namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>What a receiver must keep of a link, durably, before it acknowledges. The default value is a link that is new.</summary>
/// <param name="LastAccepted">The last number accepted; null while any positive number is taken as the base.</param>
public readonly record struct SequenceNumberState(long? LastAccepted)
{
    /// <summary>The number that must come next; null where any positive one may.</summary>
    public long? Expected => LastAccepted is { } last ? SequenceNumberLink.After(last) : null;
}
