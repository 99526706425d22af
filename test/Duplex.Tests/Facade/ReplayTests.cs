using System.Net;
using System.Text;
using Duplex.Chart;
using Duplex.Composition;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Translation;

namespace Duplex.Tests.Facade;

public sealed class ReplayTests
{
    private const string Visit = "MSH|^~\\&|ADT|NC|ENG|HERE|20260107080000||ADT^A04|A1|T|2.5.1\r"
        + "PID|1||7^^^MRN^MR~p1^^^OWN^PI||SYNTH^TEST||19700214|F\rPV1|1|O|||||||||||||||||e1^^^OWN\r";

    [Fact]
    public async Task What_was_not_understood_reaches_the_chart_once_the_configuration_says_how()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await HandleAsync(duplex, Visit, new Fixed(new Interpretation(ExchangeOutcome.Held, "hl7v2.uninterpretable", "PID-3", "It named no patient.")));
        duplex.Interpreter = Interpreter("MRN");

        using var answer = await ReplayAsync(duplex, id);
        var feedEnd = await duplex.Store.Feed.GetEndAsync(CancellationToken.None);
        using var again = await ReplayAsync(duplex, id);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("in-the-chart", (string?)(await RunningDuplex.JsonAsync(answer))["exchange"]!["outcome"]);
        Assert.Empty(await duplex.Store.Holds.ListAsync("default", openOnly: true, null, 10, CancellationToken.None));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(await duplex.Store.GetHistoryAsync(RunningDuplex.Clinic, "Patient", "p1", CancellationToken.None));
        Assert.Equal(feedEnd, await duplex.Store.Feed.GetEndAsync(CancellationToken.None));
        Assert.Contains(await duplex.Store.Audit.ListAsync("default", id.ToString(), 10, CancellationToken.None), entry => entry is { Action: "exchange.replayed", Who: "person:operator" });
    }

    [Fact]
    public async Task What_a_message_does_not_say_any_more_is_taken_back()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await HandleAsync(duplex, Visit, Interpreter("MRN"));
        duplex.Interpreter = new Fixed(new Interpretation(ExchangeOutcome.NotUnderstood, "hl7v2.event-not-interpreted", "MSH-9", "Kept."));

        using var answer = await ReplayAsync(duplex, id);

        Assert.Equal(2, (int?)(await RunningDuplex.JsonAsync(answer))["withdrawn"]);
        var visit = await duplex.Store.GetAsync(RunningDuplex.Clinic, "Encounter", "e1", CancellationToken.None);
        Assert.Contains("entered-in-error", Encoding.UTF8.GetString(visit!.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_there_before_is_current_again()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        await HandleAsync(duplex, Visit, Interpreter("MRN"));
        var id = await HandleAsync(duplex, Visit.Replace("19700214", "19700215", StringComparison.Ordinal), Interpreter("MRN"), 2);
        duplex.Interpreter = new Fixed(new Interpretation(ExchangeOutcome.NotUnderstood));

        using var answer = await ReplayAsync(duplex, id);

        var patient = await duplex.Store.GetAsync(RunningDuplex.Clinic, "Patient", "p1", CancellationToken.None);
        Assert.Contains("1970-02-14", Encoding.UTF8.GetString(patient!.Body.Span), StringComparison.Ordinal);
        Assert.Equal(3, patient.Version);
    }

    [Fact]
    public async Task A_refused_message_stays_its_senders()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var id = await HandleAsync(duplex, Visit, new Fixed(new Interpretation(ExchangeOutcome.Refused, "hl7v2.msh10-missing", "MSH-10", "No control id.")));

        using var refused = await ReplayAsync(duplex, id);
        using var unknown = await ReplayAsync(duplex, new ExchangeId(Guid.CreateVersion7()));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.NotFound), (refused.StatusCode, unknown.StatusCode));
        Assert.Contains("hl7v2.msh10-missing", (string?)(await RunningDuplex.JsonAsync(refused))["detail"], StringComparison.Ordinal);
    }

    private static Hl7v2Interpreter Interpreter(string authority) => new(new TranslationOptions
    {
        Authorities = new AssigningAuthorities(
            new AssigningAuthority { Namespace = authority, System = "urn:oid:2.999.1" },
            new AssigningAuthority { Namespace = "OWN", System = "urn:own", ResourceType = AssigningAuthority.EveryResourceType }),
        IdOf = subject => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(subject)),
    });

    private static async Task<ExchangeId> HandleAsync(RunningDuplex duplex, string text, IInterpreter interpreter, long sequence = 1)
    {
        var entry = new IntakeEntry
        {
            Id = new ExchangeId(Guid.CreateVersion7()),
            Connection = RunningDuplex.Clinic,
            Lane = new Lane(1),
            Format = "hl7v2",
            Kind = "ADT^A04",
            ControlId = $"A{sequence}",
            ReceivedAt = Instant.Now(duplex.Time).Plus(TimeSpan.FromSeconds(sequence)),
            Payload = Encoding.ASCII.GetBytes(text),
        };
        var record = new IntakeRecord(sequence, entry, null, false);
        var handle = new HandleExchange(new UuidSource(duplex.Time), duplex.Time);
        await duplex.Store.CommitAsync(
            async unit =>
            {
                await handle.HandleAsync(unit, new InterpretedRecord(record, interpreter.Interpret(record)));
                return true;
            },
            CancellationToken.None);
        return entry.Id;
    }

    private static async Task<HttpResponseMessage> ReplayAsync(RunningDuplex duplex, ExchangeId id)
    {
        using var content = ClinicalNotes.Content("{}", "application/json");
        return await duplex.PostAsync($"/api/exchanges/{id}/replay", RunningDuplex.OperatorSecret, content);
    }

    private sealed class Fixed(Interpretation meaning) : IInterpreter
    {
        public Interpretation Interpret(IntakeRecord record) => meaning;
    }
}
