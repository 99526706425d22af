using Duplex.Storage.Sqlite;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.Reading;
using Xunit;

namespace Duplex.Tests.Storage;

public sealed class ReaderPoolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Database _writer;

    public ReaderPoolTests()
    {
        _writer = Database.OpenWriter(_folder.File("pool.db"));
        _writer.Run("CREATE TABLE thing (id INTEGER PRIMARY KEY)");
    }

    [Fact]
    public void A_query_that_takes_too_long_is_ended_and_the_connection_stays_usable()
    {
        using var pool = new ReaderPool(_writer.Path, TimeSpan.FromMilliseconds(20), kept: 1);

        var ended = Assert.Throws<SqliteStorageException>(() => pool.Read(
            static (database, _) => database.Prepare("WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n").Scalar(),
            0,
            default));

        Assert.Contains("longer than a reader may", ended.Message, StringComparison.Ordinal);
        Assert.Equal(1, pool.Read(static (database, _) => database.Prepare("SELECT 1").Scalar(), 0, default));
    }

    [Fact]
    public void A_reader_cannot_write()
    {
        using var pool = new ReaderPool(_writer.Path, TimeSpan.FromSeconds(2), kept: 1);

        Assert.Throws<SqliteStorageException>(() => pool.Read(static (database, _) => database.Prepare("INSERT INTO thing DEFAULT VALUES").Execute(), 0, default));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _folder.Dispose();
    }
}
