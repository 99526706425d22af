using Duplex.Engine.Storage;

namespace Duplex.Conformance;

/// <summary>Seals by flipping bits under a key id, so that a suite can tell sealed bytes and foreign keys.</summary>
internal sealed class FlippingSealer(string keyId) : IPayloadSealer
{
    public SealedPayload Seal(ReadOnlyMemory<byte> payload) => new(keyId, Flip(payload));

    public ReadOnlyMemory<byte> Open(SealedPayload payload) => payload.KeyId == keyId
        ? Flip(payload.Bytes)
        : throw new InvalidOperationException($"The payload is sealed with key '{payload.KeyId}', and this installation holds '{keyId}'.");

    private static byte[] Flip(ReadOnlyMemory<byte> payload)
    {
        var bytes = payload.ToArray();
        for (var index = 0; index < bytes.Length; index++)
        {
            bytes[index] ^= 0xff;
        }

        return bytes;
    }
}
