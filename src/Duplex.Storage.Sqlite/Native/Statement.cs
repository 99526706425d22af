using System.Text;
using Duplex.Storage.Relational.Sql;
using SQLitePCL;

namespace Duplex.Storage.Sqlite.Native;

/// <summary>
/// A prepared statement. Parameters count from 1, columns from 0. <see cref="Execute"/> leaves it ready for the next use;
/// after <see cref="Step"/> the caller resets it.
/// </summary>
internal sealed class Statement : IDisposable, ISqlRow
{
    private const int StackText = 256;

    /// <summary>SQLITE_STMTSTATUS_REPREPARE.</summary>
    private const int CompiledAnew = 5;

    private readonly Database _database;
    private readonly sqlite3_stmt _handle;

    internal Statement(Database database, sqlite3_stmt handle)
    {
        _database = database;
        _handle = handle;
    }

    /// <summary>How often SQLite compiled it again since it was prepared.</summary>
    public int TimesCompiledAnew => raw.sqlite3_stmt_status(_handle, CompiledAnew, 0);

    public Statement Bind(int parameter, long value)
    {
        _database.Check(raw.sqlite3_bind_int64(_handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, double value)
    {
        _database.Check(raw.sqlite3_bind_double(_handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, long? value) => value is { } set ? Bind(parameter, set) : BindNull(parameter);

    public Statement Bind(int parameter, bool value) => Bind(parameter, value ? 1L : 0L);

    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        _database.Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_handle, parameter, 0)
            : raw.sqlite3_bind_blob(_handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        if (value is null)
        {
            return BindNull(parameter);
        }

        Span<byte> stack = stackalloc byte[StackText];
        var bytes = Encoding.UTF8.GetMaxByteCount(value.Length) <= StackText ? stack : new byte[Encoding.UTF8.GetByteCount(value)];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        _database.Check(raw.sqlite3_bind_text(_handle, parameter, (ReadOnlySpan<byte>)bytes[..length]));
        return this;
    }

    public Statement Bind(int parameter, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        return Bind(parameter, (ReadOnlySpan<byte>)bytes);
    }

    public Statement Bind(int parameter, Guid? value) => value is { } set ? Bind(parameter, set) : BindNull(parameter);

    public Statement BindNull(int parameter)
    {
        _database.Check(raw.sqlite3_bind_null(_handle, parameter));
        return this;
    }

    /// <summary>True while there is a row.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(_handle);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code == raw.SQLITE_DONE)
        {
            return false;
        }

        var failure = _database.Failure(code);
        Reset();
        throw failure;
    }

    /// <summary>Runs to the end, and returns how many rows were changed.</summary>
    public int Execute()
    {
        while (Step())
        {
        }

        var changes = _database.Changes;
        Reset();
        return changes;
    }

    public void Reset()
    {
        raw.sqlite3_reset(_handle);
        raw.sqlite3_clear_bindings(_handle);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(_handle, column);

    long ISqlRow.GetLong(int column) => Long(column);

    double ISqlRow.GetDouble(int column) => raw.sqlite3_column_double(_handle, column);

    string ISqlRow.GetText(int column) => Text(column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public bool Bool(int column) => Long(column) != 0;

    public string Text(int column) => raw.sqlite3_column_text(_handle, column).utf8_to_string() ?? "";

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_handle, column);

    public Guid Guid(int column) => new(Blob(column), bigEndian: true);

    public Guid? GuidOrNull(int column) => IsNull(column) ? null : Guid(column);

    public void Dispose() => _handle.Dispose();
}
