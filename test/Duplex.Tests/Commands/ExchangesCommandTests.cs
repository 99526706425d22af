using System.Text.Json.Nodes;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Tests.Commands;

public sealed class ExchangesCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private int _made;

    [Fact]
    public async Task The_list_says_what_became_of_each_and_counts_them_all_beyond_its_page()
    {
        await StoreAsync();

        var run = await CommandRun.OfAsync("exchanges", "--data", _folder.Path, "--max", "3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("in-the-chart", run.Output);
        Assert.Contains("MSH-9: SIU^S12 is", run.Output);
        Assert.Contains("PID-3: One is", run.Output);
        Assert.Contains("The newest 3 are shown", run.Output);
        Assert.Matches(@"refused\s+│\s+1", run.Output);
        Assert.Matches(@"in-the-chart\s+│\s+4", run.Output);
        Assert.Matches(@"all\s+│\s+6", run.Output);
    }

    [Fact]
    public async Task JSON_has_the_counts_of_the_selection()
    {
        await StoreAsync();

        var all = JsonNode.Parse((await CommandRun.OfAsync("exchanges", "--data", _folder.Path, "--max", "1", "--json")).Output)!;
        var results = JsonNode.Parse((await CommandRun.OfAsync("exchanges", "--data", _folder.Path, "--kind", "ORU^R01", "--json")).Output)!;

        Assert.Single(all["exchanges"]!.AsArray());
        Assert.Equal((4, 1, 1, 0), ((int)all["counts"]!["in-the-chart"]!, (int)all["counts"]!["refused"]!, (int)all["counts"]!["not-understood"]!, (int)all["counts"]!["held"]!));
        Assert.Equal((0, 1), ((int)results["counts"]!["in-the-chart"]!, (int)results["counts"]!["refused"]!));
        Assert.Equal("ORU^R01", (string?)Assert.Single(results["exchanges"]!.AsArray())!["kind"]);
    }

    public void Dispose() => _folder.Dispose();

    private async Task StoreAsync()
    {
        await using var store = await SqliteStateStore.OpenAsync(_folder.At("state.db"), new IdentitySealer(), TimeProvider.System);
        Exchange[] exchanges =
        [
            .. Enumerable.Range(0, 4).Select(_ => New("ADT^A04", ExchangeOutcome.InTheChart)),
            New("SIU^S12", ExchangeOutcome.NotUnderstood) with { Place = "MSH-9", Sentence = "SIU^S12 is kept and not interpreted here." },
            New("ORU^R01", ExchangeOutcome.Refused) with { Place = "PID-3", Sentence = "One is needed." },
        ];
        foreach (var exchange in exchanges)
        {
            await store.CommitAsync(unit => unit.Exchanges.TryAddAsync(exchange), TestContext.Current.CancellationToken);
        }
    }

    // Ids made within one millisecond have no order; these have.
    private Guid Ordered() => Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddSeconds(++_made));

    private Exchange New(string kind, ExchangeOutcome outcome) => new()
    {
        Id = new ExchangeId(Ordered()),
        Connection = new ConnectionKey(ConnectionKey.DefaultOrganization, "clinic"),
        Direction = ExchangeDirection.Inbound,
        Format = "hl7v2",
        Kind = kind,
        Lane = new Lane(1),
        At = Instant.Now(TimeProvider.System),
        Outcome = outcome,
        Payload = default,
    };
}
