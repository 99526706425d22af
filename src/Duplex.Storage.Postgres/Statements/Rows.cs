using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Npgsql;

namespace Duplex.Storage.Postgres.Statements;

/// <summary>Our own value types in rows.</summary>
internal static class Rows
{
    /// <summary>Behind all ids: where a list starts that has no page before.</summary>
    public static readonly Guid BehindAllIds = new("ffffffff-ffff-ffff-ffff-ffffffffffff");

    public static string Text(this NpgsqlDataReader row, int column) => row.GetString(column);

    public static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static ConnectionKey Connection(this NpgsqlDataReader row, int column) => new(row.GetString(column), row.GetString(column + 1));

    public static Instant Instant(this NpgsqlDataReader row, int column) => new(row.GetInt64(column));

    public static Instant? InstantOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : new Instant(row.GetInt64(column));

    public static ContentHash Hash(this NpgsqlDataReader row, int column) => ContentHash.From(row.GetFieldValue<byte[]>(column));

    public static ExchangeId? ExchangeOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : new ExchangeId(row.GetGuid(column));

    public static DeliveryId? DeliveryOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : new DeliveryId(row.GetGuid(column));

    public static LoopId? LoopOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : new LoopId(row.GetGuid(column));

    /// <summary>A lease from two neighbouring columns.</summary>
    public static Lease? LeaseOrNull(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Lease(new NodeId(row.GetGuid(column)), row.Instant(column + 1));

    public static T Named<T>(this NpgsqlDataReader row, int column)
        where T : struct, Enum => Enum.Parse<T>(row.GetString(column));

    /// <summary>A sealed payload from two neighbouring columns.</summary>
    public static ReadOnlyMemory<byte> Payload(this NpgsqlDataReader row, int column, IPayloadSealer sealer) => row.IsDBNull(column)
        ? default
        : sealer.Open(new SealedPayload(row.GetString(column), row.GetFieldValue<byte[]>(column + 1)));
}
