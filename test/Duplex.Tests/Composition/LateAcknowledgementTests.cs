using System.Text;
using Duplex.Composition;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Translation;

namespace Duplex.Tests.Composition;

public class LateAcknowledgementTests
{
    private static readonly KeyedHash Hash = new(new byte[32]);
    private readonly InMemoryStateStore _state = InMemoryStateStore.Open(new SimulatedDisk(), new IdentitySealer());

    [Theory]
    [InlineData("ORL^O22", "MSA|AA|0123456789ABCDEF0123\r", "hl7v2.answers-nothing-sent")]
    [InlineData("ACK", "MSA|CA|0123456789ABCDEF0123\r", "hl7v2.answers-nothing-sent")]
    [InlineData("ACK", "NTE|1\r", "hl7v2.msa-missing")]
    public async Task An_answer_that_names_nothing_sent_is_kept_and_says_why(string kind, string segment, string code)
    {
        var record = new RecordAcknowledgement(Hash, new UuidSource(TimeProvider.System), TimeProvider.System);
        var interpreter = new Hl7v2Interpreter(new TranslationOptions { Authorities = AssigningAuthorities.None, IdOf = subject => subject }, new LateAcknowledgements(record));
        var entry = new IntakeEntry
        {
            Id = new ExchangeId(Guid.CreateVersion7()),
            Connection = new ConnectionKey("default", "lab-1"),
            Lane = new Lane(1),
            Format = "hl7v2",
            Kind = kind,
            ControlId = "L1",
            ReceivedAt = default,
            Payload = Encoding.ASCII.GetBytes($"MSH|^~\\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20260107080000||{kind}|L1|T|2.5.1\r{segment}"),
        };
        var received = new IntakeRecord(1, entry, null, false);
        var handle = new HandleExchange(new UuidSource(TimeProvider.System), TimeProvider.System);

        await _state.CommitAsync(unit => handle.HandleAsync(unit, new InterpretedRecord(received, interpreter.Interpret(received))), default);

        var exchange = await _state.Exchanges.GetAsync(entry.Id, default);
        Assert.Equal((ExchangeOutcome.NotUnderstood, code), (exchange!.Outcome, exchange.Code));
    }
}
