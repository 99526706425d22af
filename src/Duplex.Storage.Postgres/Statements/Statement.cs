using System.Text;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Duplex.Storage.Postgres.Statements;

/// <summary>
/// One statement and its values, which are given in the order of <c>$1</c>, <c>$2</c>, … Texts are constants, so that the
/// driver prepares each once per connection.
/// </summary>
internal sealed class Statement(string text)
{
    public NpgsqlBatchCommand Command { get; } = new(text);

    public Statement With(long value) => Add(new NpgsqlParameter<long> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint });

    public Statement With(int value) => Add(new NpgsqlParameter<int> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Integer });

    public Statement With(bool value) => Add(new NpgsqlParameter<bool> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Boolean });

    public Statement With(Guid value) => Add(new NpgsqlParameter<Guid> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Uuid });

    public Statement With(Guid? value) => value is { } set ? With(set) : AddNull(NpgsqlDbType.Uuid);

    public Statement With(string? value) => value is null
        ? AddNull(NpgsqlDbType.Text)
        : Add(new NpgsqlParameter<string> { TypedValue = Storable(value), NpgsqlDbType = NpgsqlDbType.Text });

    public Statement With(string[] values) =>
        Add(new NpgsqlParameter<string[]> { TypedValue = Array.ConvertAll(values, Storable), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });

    public Statement With(long[] values) => Add(new NpgsqlParameter<long[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });

    /// <summary>A value of each row, for <c>unnest</c>.</summary>
    public Statement WithEach<T>(List<T> values, NpgsqlDbType type) => Add(new NpgsqlParameter<List<T>> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });

    /// <inheritdoc cref="WithEach{T}"/>
    public Statement WithEach(List<string?> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            values[index] = values[index] is { } text ? Storable(text) : null;
        }

        return Add(new NpgsqlParameter<List<string?>> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
    }

    /// <inheritdoc cref="WithEach{T}"/>
    public Statement WithEach(List<byte[]?> values) =>
        Add(new NpgsqlParameter<List<byte[]?>> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });

    public Statement With(double value) => Add(new NpgsqlParameter<double> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Double });

    public Statement With(ReadOnlyMemory<byte> value) =>
        Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bytea });

    public Statement With(Instant value) => With(value.Microseconds);

    public Statement With(Instant? value) => value is { } set ? With(set.Microseconds) : AddNull(NpgsqlDbType.Bigint);

    public Statement With(ConnectionKey value) => With(value.Organization).With(value.Connection);

    public Statement With(ContentHash value) => With((ReadOnlyMemory<byte>)value.ToArray());

    /// <summary>Two values: holder and end, or two nulls.</summary>
    public Statement With(Lease? value) => With(value?.Holder.Value).With(value?.Until);

    public Statement WithName<T>(T value)
        where T : struct, Enum => With(Enum.GetName(value));

    /// <summary>A sealed payload as two values: key id and bytes. An empty payload is two nulls.</summary>
    public Statement WithPayload(ReadOnlyMemory<byte> payload, IPayloadSealer sealer)
    {
        if (payload.IsEmpty)
        {
            return AddNull(NpgsqlDbType.Text).AddNull(NpgsqlDbType.Bytea);
        }

        var closed = sealer.Seal(payload);
        return With(closed.KeyId).With(closed.Bytes);
    }

    /// <summary>As a question whose rows are read one by one.</summary>
    public Query<T> Rows<T>(Func<NpgsqlDataReader, T> read) => new(this, read);

    /// <summary>PostgreSQL keeps neither U+0000 nor half a surrogate pair, which a counterparty's text may hold: U+FFFD stands for each.</summary>
    private static string Storable(string value)
    {
        if (!value.Contains('\0', StringComparison.Ordinal) && !value.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            text.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return text.ToString();
    }

    private Statement AddNull(NpgsqlDbType type) => Add(new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = type });

    private Statement Add(NpgsqlParameter parameter)
    {
        Command.Parameters.Add(parameter);
        return this;
    }
}

/// <summary>A statement that answers with rows, and what a row becomes.</summary>
internal readonly record struct Query<T>(Statement Statement, Func<NpgsqlDataReader, T> Read);
