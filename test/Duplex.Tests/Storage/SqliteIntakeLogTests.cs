using System.Security.Cryptography;
using System.Text;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite;
using Duplex.Storage.Sqlite.Intake;
using Duplex.Storage.Sqlite.Migrations;
using Duplex.Storage.Sqlite.Native;
using Xunit;

namespace Duplex.Tests.Storage;

public sealed class SqliteIntakeLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Appends_in_flight_share_their_syncs()
    {
        await using var log = await OpenAsync();
        const int Messages = 400;

        await Task.WhenAll(Enumerable.Range(0, Messages).Select(number => log.AppendAsync(Entry($"M{number}"), default).AsTask()));

        Assert.InRange(log.Commits, 1, Messages / 4);
    }

    [Fact]
    public async Task A_full_store_refuses_and_takes_again_once_acknowledged_entries_have_left()
    {
        await using var log = await OpenAsync(new SqliteIntakeLogOptions { MaxFileBytes = 512 * 1024 });
        var taken = 0;
        var refused = await Assert.ThrowsAsync<SqliteStorageException>(async () =>
        {
            for (; taken < 1_000; taken++)
            {
                await log.AppendAsync(Entry($"M{taken}", size: 4_000), default);
            }
        });
        Assert.Contains("full", refused.Message, StringComparison.Ordinal);
        Assert.InRange(taken, 50, 128);

        var records = await ReadAsync(log, taken);
        await log.AcknowledgeAsync([.. records.Select(record => record.Sequence)], default);

        // A new consumer begins with what is on the disk, so the acknowledgements are there first.
        var next = ReadAsync(log, 1);
        await log.AppendAsync(Entry("after", size: 4_000), default);
        Assert.Equal("after", Assert.Single(await next).Entry.ControlId);
    }

    [Fact]
    public async Task A_closed_log_refuses_appends_and_ends_its_consumer()
    {
        var log = await OpenAsync();
        var consumer = ReadAsync(log, 1);

        await log.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => consumer);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await log.AppendAsync(Entry("late"), default));
    }

    [Fact]
    public void Keys_older_than_the_window_are_forgotten_slice_by_slice()
    {
        using var database = Database.OpenWriter(_folder.File("seen.db"));
        SchemaMigrations.Apply(database, "Intake", TimeProvider.System);
        var seen = new SeenKeys(database, TimeSpan.FromHours(1));
        foreach (var number in Enumerable.Range(0, 1_200))
        {
            var entry = Entry($"M{number}") with { ReceivedAt = new Instant(number % 2 == 0 ? 0 : 3_600_000_000) };
            seen.Compare(entry, entry.Key!.Value);
        }

        foreach (var _ in Enumerable.Range(0, 3))
        {
            seen.TrimSome(new Instant(3_600_000_001));
        }

        Assert.Equal(600, database.Prepare("SELECT count(*) FROM intake_seen").Scalar());
        Assert.Equal(0, database.Prepare("SELECT count(*) FROM intake_seen WHERE received_at = 0").Scalar());
    }

    public void Dispose() => _folder.Dispose();

    private static IntakeEntry Entry(string controlId, int size = 10)
    {
        var hash = ContentHash.From(SHA256.HashData(Encoding.UTF8.GetBytes(controlId)));
        return new IntakeEntry
        {
            Id = new ExchangeId(Guid.CreateVersion7()),
            Connection = new ConnectionKey("default", "synthetic-hospital"),
            Lane = new Lane(1),
            Format = "hl7v2",
            Kind = "ADT^A04",
            ControlId = controlId,
            Key = hash,
            Content = hash,
            ReceivedAt = new Instant(1_767_225_600_000_000),
            Payload = new byte[size],
        };
    }

    private static async Task<List<IntakeRecord>> ReadAsync(SqliteIntakeLog log, int count)
    {
        var records = new List<IntakeRecord>();
        await foreach (var batch in log.ConsumeAsync(100, default))
        {
            records.AddRange(batch);
            if (records.Count >= count)
            {
                break;
            }
        }

        return records;
    }

    private async Task<SqliteIntakeLog> OpenAsync(SqliteIntakeLogOptions? options = null) =>
        await SqliteIntakeLog.OpenAsync(_folder.File("intake.db"), new IdentitySealer(), TimeProvider.System, options);
}
