using Duplex.Engine.Storage;

namespace Duplex.Storage.Sqlite.Native;

/// <summary>Sealed payloads as two neighbouring columns: key id and bytes. An empty payload is two nulls.</summary>
internal static class StoredPayloads
{
    public static Statement BindPayload(this Statement statement, int parameter, ReadOnlyMemory<byte> payload, IPayloadSealer sealer)
    {
        if (payload.IsEmpty)
        {
            return statement.BindNull(parameter).BindNull(parameter + 1);
        }

        var closed = sealer.Seal(payload);
        return statement.Bind(parameter, closed.KeyId).Bind(parameter + 1, closed.Bytes.Span);
    }

    public static ReadOnlyMemory<byte> Payload(this Statement row, int column, IPayloadSealer sealer) => row.IsNull(column)
        ? default
        : sealer.Open(new SealedPayload(row.Text(column), row.Blob(column + 1).ToArray()));
}
