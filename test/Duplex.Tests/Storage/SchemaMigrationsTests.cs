using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite;
using Duplex.Storage.Sqlite.Intake;
using Duplex.Storage.Sqlite.Migrations;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;
using Xunit;

namespace Duplex.Tests.Storage;

public sealed class SchemaMigrationsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_file_of_a_newer_schema_is_refused_in_a_clear_sentence()
    {
        foreach (var name in new[] { "intake.db", "state.db" })
        {
            await OpenAndCloseAsync(name);
            using (var database = Database.OpenWriter(_folder.File(name)))
            {
                database.Run("INSERT INTO schema_version (version, applied_at) VALUES (900, 0)");
            }

            var refused = await Assert.ThrowsAsync<SqliteStorageException>(() => OpenAndCloseAsync(name));

            Assert.Contains("schema version 900", refused.Message, StringComparison.Ordinal);
            Assert.Contains("Run the program version that wrote it", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("State")]
    [InlineData("Intake")]
    public void Each_step_is_applied_once(string family)
    {
        using var database = Database.OpenWriter(_folder.File("twice.db"));
        SchemaMigrations.Apply(database, family, TimeProvider.System);
        var first = Applied(database);

        SchemaMigrations.Apply(database, family, TimeProvider.System);

        Assert.NotEmpty(first);
        Assert.Equal(Enumerable.Range(1, first.Count).Select(version => (long)version), first.Select(step => step.Version));
        Assert.Equal(first, Applied(database));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var path = Path.Combine(_folder.File("absent"), "state.db");

        var refused = await Assert.ThrowsAsync<SqliteStorageException>(async () => await SqliteStateStore.OpenAsync(path, new IdentitySealer(), TimeProvider.System));

        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_open_cannot_be_opened_a_second_time()
    {
        await using var log = await SqliteIntakeLog.OpenAsync(_folder.File("intake.db"), new IdentitySealer(), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<SqliteStorageException>(() => OpenAndCloseAsync("intake.db"));

        Assert.Contains("open already", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static List<(long Version, long At)> Applied(Database database) =>
        database.Prepare("SELECT version, applied_at FROM schema_version ORDER BY version").List(row => (row.Long(0), row.Long(1)));

    private async Task OpenAndCloseAsync(string name)
    {
        if (name == "intake.db")
        {
            await using var log = await SqliteIntakeLog.OpenAsync(_folder.File(name), new IdentitySealer(), TimeProvider.System);
        }
        else
        {
            await using var store = await SqliteStateStore.OpenAsync(_folder.File(name), new IdentitySealer(), TimeProvider.System);
        }
    }
}
