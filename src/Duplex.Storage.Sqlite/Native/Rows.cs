using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;

namespace Duplex.Storage.Sqlite.Native;

/// <summary>Our own value types in rows: ids as 16 bytes in the order of UUIDv7, instants as microseconds, states by name.</summary>
internal static class Rows
{
    private static readonly byte[] BehindAllIds = [.. Enumerable.Repeat<byte>(0xff, 17)];

    public static Statement Bind(this Statement statement, int parameter, ConnectionKey connection) =>
        statement.Bind(parameter, connection.Organization).Bind(parameter + 1, connection.Connection);

    public static Statement Bind(this Statement statement, int parameter, Instant value) => statement.Bind(parameter, value.Microseconds);

    public static Statement Bind(this Statement statement, int parameter, Instant? value) => statement.Bind(parameter, value?.Microseconds);

    /// <summary>Two parameters: holder and end.</summary>
    public static Statement Bind(this Statement statement, int parameter, Lease? value) =>
        statement.Bind(parameter, value?.Holder.Value).Bind(parameter + 1, value?.Until);

    public static Statement Bind(this Statement statement, int parameter, ContentHash value)
    {
        Span<byte> bytes = stackalloc byte[ContentHash.Size];
        value.CopyTo(bytes);
        return statement.Bind(parameter, (ReadOnlySpan<byte>)bytes);
    }

    /// <summary>Binds the id that a page ends before; null: from the newest on.</summary>
    public static Statement BindBefore(this Statement statement, int parameter, Guid? id) =>
        id is { } set ? statement.Bind(parameter, set) : statement.Bind(parameter, (ReadOnlySpan<byte>)BehindAllIds);

    public static ConnectionKey Connection(this Statement row, int column) => new(row.Text(column), row.Text(column + 1));

    public static Instant Instant(this Statement row, int column) => new(row.Long(column));

    public static Instant? InstantOrNull(this Statement row, int column) => row.LongOrNull(column) is { } value ? new Instant(value) : null;

    public static ContentHash Hash(this Statement row, int column) => ContentHash.From(row.Blob(column));

    public static ExchangeId? ExchangeOrNull(this Statement row, int column) => row.GuidOrNull(column) is { } value ? new ExchangeId(value) : null;

    public static DeliveryId? DeliveryOrNull(this Statement row, int column) => row.GuidOrNull(column) is { } value ? new DeliveryId(value) : null;

    public static LoopId? LoopOrNull(this Statement row, int column) => row.GuidOrNull(column) is { } value ? new LoopId(value) : null;

    public static Lease? LeaseOrNull(this Statement row, int column) =>
        row.GuidOrNull(column) is { } holder ? new Lease(new NodeId(holder), row.Instant(column + 1)) : null;

    public static Statement BindName<T>(this Statement statement, int parameter, T value)
        where T : struct, Enum => statement.Bind(parameter, Enum.GetName(value));

    public static T Named<T>(this Statement row, int column)
        where T : struct, Enum => Enum.Parse<T>(row.Text(column));

    /// <summary>All rows of a query, each turned into a value.</summary>
    public static List<T> List<T>(this Statement statement, Func<Statement, T> read)
    {
        var values = new List<T>();
        try
        {
            while (statement.Step())
            {
                values.Add(read(statement));
            }
        }
        finally
        {
            statement.Reset();
        }

        return values;
    }

    /// <summary>The first row of a query as a value, or null.</summary>
    public static T? First<T>(this Statement statement, Func<Statement, T> read)
        where T : class
    {
        try
        {
            return statement.Step() ? read(statement) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>The first column of the first row as a number; null when there is no row, or null in it.</summary>
    public static long? Scalar(this Statement statement)
    {
        try
        {
            return statement.Step() ? statement.LongOrNull(0) : null;
        }
        finally
        {
            statement.Reset();
        }
    }
}
