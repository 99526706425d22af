namespace Duplex.Engine.Storage;

/// <summary>Payload bytes as they lie in a store, and the key that opens them.</summary>
public readonly record struct SealedPayload(string KeyId, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// The one door through which payload bytes (exchanges, versions, parts, broker messages) pass on their way to and from
/// a store. Stores call it; nobody else does.
/// </summary>
public interface IPayloadSealer
{
    SealedPayload Seal(ReadOnlyMemory<byte> payload);

    ReadOnlyMemory<byte> Open(SealedPayload payload);
}

/// <summary>Seals nothing: bytes pass as they are under the key id <c>identity</c>.</summary>
public sealed class IdentitySealer : IPayloadSealer
{
    public const string KeyId = "identity";

    public SealedPayload Seal(ReadOnlyMemory<byte> payload) => new(KeyId, payload);

    public ReadOnlyMemory<byte> Open(SealedPayload payload) => payload.KeyId == KeyId
        ? payload.Bytes
        : throw new InvalidOperationException($"The payload is sealed with key '{payload.KeyId}', which this installation does not hold.");
}
