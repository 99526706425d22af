namespace Duplex.Transports.Mllp;

/// <summary>The control bytes of the minimal lower layer protocol.</summary>
internal static class MllpBytes
{
    public const byte StartBlock = 0x0B;
    public const byte EndBlock = 0x1C;
    public const byte CarriageReturn = 0x0D;
}
