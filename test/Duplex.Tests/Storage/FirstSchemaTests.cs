using System.Text;
using Duplex.Engine.Correlations;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Native;
using Duplex.Storage.Sqlite.State;
using Xunit;

namespace Duplex.Tests.Storage;

/// <summary>A state file that a program of schema version 1 wrote is taken over with all its rows.</summary>
public sealed class FirstSchemaTests : IDisposable
{
    private static readonly ConnectionKey Connection = new("default", "synthetic-hospital");
    private static readonly Instant Start = new(1_767_225_600_000_000);
    private readonly TemporaryFolder _folder = new();
    private readonly DeliveryId _delivery = new(Guid.CreateVersion7());
    private readonly LoopId _loop = new(Guid.CreateVersion7());
    private readonly HoldId _hold = new(Guid.CreateVersion7());
    private readonly ExchangeId _exchange = new(Guid.CreateVersion7());

    [Fact]
    public async Task Rows_of_the_first_schema_survive_and_the_store_takes_what_is_new()
    {
        await using (var store = await OpenAsync("new.db"))
        {
            await store.CommitAsync(FillAsync, default);
        }

        WriteFirstSchema(_folder.File("new.db"), _folder.File("old.db"));

        await using var migrated = await OpenAsync("old.db");
        var delivery = Assert.Single(await migrated.Deliveries.ListByLoopAsync(_loop, default));
        Assert.Equal((_delivery, "", DeliveryState.Held, "encounter-closed"), (delivery.Id, delivery.Purpose, delivery.State, delivery.Code));
        var job = await migrated.Deliveries.GetJobAsync(_delivery, default);
        Assert.Equal(("{}", "Patient/synthetic-1", true), (Encoding.UTF8.GetString(job.Interaction.Body.Span), job.Placement.Patient, job.Context.IsEmpty));
        var hold = Assert.Single(await migrated.Holds.ListByLoopAsync(_loop, default));
        Assert.Equal((_hold, null), (hold.Id, hold.Target));
        var exchange = Assert.Single(await migrated.Exchanges.ListByLoopAsync(_loop, default));
        Assert.Equal("as received", Encoding.UTF8.GetString((await migrated.Exchanges.GetAsync(exchange.Id, default))!.Payload.Span));
        Assert.Equal("note", (await migrated.Loops.GetAsync(_loop, default))!.Kind);
        Assert.Single(await migrated.Feed.ReadAsync(0, 10, default));

        var correlation = new Correlation(Connection, "key", _loop, _delivery);
        var found = await migrated.CommitAsync(
            async unit =>
            {
                await unit.Correlations.AddAsync(correlation);
                await unit.Holds.UpdateAsync(hold with { Decision = HoldDecision.Assign, Target = "loop" });
                return await unit.Correlations.FindAsync(Connection, "key");
            },
            default);
        Assert.Equal([correlation], found);
        Assert.Equal("loop", (await migrated.Holds.GetAsync(_hold, default))!.Target);
    }

    public void Dispose() => _folder.Dispose();

    private async ValueTask<SqliteStateStore> OpenAsync(string name) =>
        await SqliteStateStore.OpenAsync(_folder.File(name), new IdentitySealer(), TimeProvider.System);

    /// <summary>The rows of a file of today, in a file that only the first step of the schema has made.</summary>
    private static void WriteFirstSchema(string from, string to)
    {
        using var old = Database.OpenWriter(to);
        using var reader = new StreamReader(typeof(SqliteStateStore).Assembly.GetManifestResourceStream("Migrations/State/0001_initial.sql")!);
        old.Run(reader.ReadToEnd());
        old.Run("CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)");
        old.Run("INSERT INTO schema_version (version, applied_at) VALUES (1, 0)");
        old.Run($"ATTACH '{from}' AS today");
        foreach (var table in old.Prepare("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'chart_%' AND name <> 'schema_version'").List(row => row.Text(0)))
        {
            var columns = string.Join(", ", old.Prepare($"SELECT name FROM pragma_table_info('{table}', 'main')").List(row => row.Text(0)));
            old.Run($"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}");
        }

        old.Run("DETACH today");
    }

    private async ValueTask<bool> FillAsync(IUnitOfWork unit)
    {
        await unit.Exchanges.TryAddAsync(new Exchange
        {
            Id = _exchange,
            Connection = Connection,
            Direction = ExchangeDirection.Inbound,
            Format = "fhir-r4",
            Kind = "POST DocumentReference",
            Lane = new Lane(1),
            At = Start,
            Outcome = ExchangeOutcome.Accepted,
            Delivery = _delivery,
            Loop = _loop,
            Payload = Encoding.UTF8.GetBytes("as received"),
        });
        var delivery = new Delivery
        {
            Id = _delivery,
            Connection = Connection,
            Lane = new Lane(1),
            Loop = _loop,
            Source = _exchange,
            ResourceType = "DocumentReference",
            State = DeliveryState.Held,
            Code = "encounter-closed",
            CreatedAt = Start,
            Deadline = Start,
        };
        await unit.Deliveries.AddAsync(delivery, new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "DocumentReference", "{}"u8.ToArray()),
            Placement = new Placement { Patient = "Patient/synthetic-1" },
        });
        await unit.Loops.AddAsync(new Loop
        {
            Id = _loop,
            Kind = "note",
            Connection = Connection,
            Lane = new Lane(1),
            Delivery = _delivery,
            Patient = "Patient/synthetic-1",
            Steps = [],
            OpenedAt = Start,
            ChangedAt = Start,
        });
        await unit.Holds.AddAsync(new Hold
        {
            Id = _hold,
            Connection = Connection,
            Delivery = _delivery,
            Loop = _loop,
            Code = "encounter-closed",
            Sentence = "The encounter is closed; reopen it.",
            Owner = Owners.Practice,
            OpenedAt = Start,
            Deadline = Start,
        });
        await unit.Feed.AppendAsync(Changes.OfDelivery(delivery, Start));
        return true;
    }
}
