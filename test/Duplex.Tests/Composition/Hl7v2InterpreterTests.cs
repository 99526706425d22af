using System.Text;
using Duplex.Chart;
using Duplex.Composition;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Translation;

namespace Duplex.Tests.Composition;

public class Hl7v2InterpreterTests
{
    private static readonly ConnectionKey Clinic = new("default", "clinic");
    private readonly InMemoryStateStore _state = InMemoryStateStore.Open(new SimulatedDisk(), new IdentitySealer());
    private readonly HandleExchange _handle = new(new UuidSource(TimeProvider.System), TimeProvider.System);
    private readonly Hl7v2Interpreter _interpreter = new(new TranslationOptions
    {
        Authorities = new AssigningAuthorities(
            new AssigningAuthority { Namespace = "MRN", System = "urn:oid:2.999.1" },
            new AssigningAuthority { Namespace = "OWN", System = "urn:own", ResourceType = AssigningAuthority.EveryResourceType }),
        IdOf = subject => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(subject)),
    });

    private long _sequence;

    [Fact]
    public async Task A_visit_of_one_patient_is_never_given_to_another_by_an_update()
    {
        await HandleAsync("ADT^A04", "7^^^MRN^MR~p1^^^OWN^PI", "e1");
        var before = await _state.Chart.GetAsync(Clinic, "Encounter", "e1", default);

        var moved = await HandleAsync("ADT^A08", "8^^^MRN^MR~p2^^^OWN^PI", "e1");

        Assert.Equal((ExchangeOutcome.InTheChart, "chart.other-patient", "PV1-19"), (moved.Outcome, moved.Code, moved.Place));
        Assert.Equal(before!.Version, (await _state.Chart.GetAsync(Clinic, "Encounter", "e1", default))!.Version);
        Assert.Equal("Patient/p1", (await _state.Chart.GetAsync(Clinic, "Encounter", "e1", default))!.Patient);
        Assert.NotNull(await _state.Chart.GetAsync(Clinic, "Patient", "p2", default));
    }

    [Fact]
    public async Task An_update_of_the_same_patient_goes_into_the_chart()
    {
        await HandleAsync("ADT^A04", "7^^^MRN^MR~p1^^^OWN^PI", "e1");
        var update = await HandleAsync("ADT^A08", "7^^^MRN^MR~p1^^^OWN^PI", "e1");
        Assert.Equal(ExchangeOutcome.InTheChart, update.Outcome);
    }

    private async Task<Exchange> HandleAsync(string kind, string identifiers, string visit)
    {
        var text = $"MSH|^~\\&|ADT|NC|ENG|HERE|20260107080000||{kind}|A{++_sequence}|T|2.5.1\r"
            + $"PID|1||{identifiers}||SYNTH^TEST||19700214|F\rPV1|1|O|||||||||||||||||{visit}^^^OWN\r";
        var entry = new IntakeEntry
        {
            Id = new ExchangeId(Guid.CreateVersion7()),
            Connection = Clinic,
            Lane = new Lane(1),
            Format = "hl7v2",
            Kind = kind,
            ControlId = $"A{_sequence}",
            ReceivedAt = default,
            Payload = Encoding.ASCII.GetBytes(text),
        };
        var record = new IntakeRecord(_sequence, entry, null, false);
        await _state.CommitAsync(unit => _handle.HandleAsync(unit, new InterpretedRecord(record, _interpreter.Interpret(record))), default);
        return (await _state.Exchanges.GetAsync(entry.Id, default))!;
    }
}
