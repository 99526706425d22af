using System.Text;
using Duplex.Chart;
using Duplex.Composition;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Translation;
using Duplex.Translation.Messages;

namespace Duplex.Tests.Composition;

public class Hl7v2InterpreterTests
{
    private static readonly ConnectionKey Clinic = new("default", "clinic");
    private readonly InMemoryStateStore _state = InMemoryStateStore.Open(new SimulatedDisk(), new IdentitySealer());
    private readonly HandleExchange _handle = new(new UuidSource(TimeProvider.System), TimeProvider.System);
    private readonly Hl7v2Interpreter _interpreter = new(Options);

    private static TranslationOptions Options { get; } = new()
    {
        Authorities = new AssigningAuthorities(
            new AssigningAuthority { Namespace = "MRN", System = "urn:oid:2.999.1" },
            new AssigningAuthority { Namespace = "OWN", System = "urn:own", ResourceType = AssigningAuthority.EveryResourceType }),
        IdOf = subject => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(subject)))[..32],
    };

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

    [Fact]
    public async Task Nothing_of_a_message_leads_to_a_visit_that_was_left_out()
    {
        await HandleAsync("ADT^A04", "7^^^MRN^MR~p1^^^OWN^PI", "e1");

        var note = await HandleAsync("MDM^T02", $"{Pid("8^^^MRN^MR~p2^^^OWN^PI")}PV1|1|O|||||||||||||||||e1^^^OWN\rTXA|1|CN|TX|20260105||||||||D1^HIS|||||AU||AV\rOBX|1|TX|||Seen.||||||F\r");

        Assert.Equal("chart.other-patient", note.Code);
        var document = Assert.Single(await _state.Chart.ListAsync(Clinic, "Patient/p2", "DocumentReference", 10, default));
        Assert.DoesNotContain("Encounter/e1", Encoding.UTF8.GetString(document.Body.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SIU^S12", "SCH|1^P|2^F\rRGS|1|A\rAIS|1|A|CHK^Checkup^L\r", ExchangeOutcome.NotUnderstood, "hl7v2.no-patient")]
    [InlineData("RRI^I12", "MSA|AA|X1\rRF1|A||||||R1^HIS\r", ExchangeOutcome.NotUnderstood, "hl7v2.no-patient")]
    [InlineData("MDM^T02", "TXA|1|CN|TX\r", ExchangeOutcome.Held, "hl7v2.uninterpretable")]
    [InlineData("BAR^P02", "PID|1||7^^^MRN^MR\r", ExchangeOutcome.NotUnderstood, "hl7v2.event-not-interpreted")]
    public async Task What_does_not_go_into_a_chart_has_a_named_outcome(string kind, string lines, ExchangeOutcome outcome, string code)
    {
        var handled = await HandleAsync(kind, lines);

        Assert.Equal((outcome, code), (handled.Outcome, handled.Code));
        Assert.NotEmpty(handled.Place);
        Assert.NotEmpty(handled.Sentence);
        Assert.Empty(await _state.Chart.ListBySourceAsync(handled.Id, default));
    }

    [Fact]
    public async Task Every_translated_kind_that_names_a_patient_goes_into_the_chart()
    {
        foreach (var kind in MessageTranslation.Events)
        {
            var handled = await HandleAsync(kind, $"SCH|1^P|2^F\r{Pid("7^^^MRN^MR~p1^^^OWN^PI")}PV1|1|O\rTXA|1|CN|TX|||||||||D1\rRF1|A|||||R1^HIS\rORC|NW|1^P\rOBR|1|1^P||24323-8^Panel^LN\rRXE||1^Drug^L|1||TAB\rRXA|0|1|20260105||207^Vaccine^CVX|1\rFT1|1|C1||20260105||CG|1^Charge^L\r");

            Assert.True(handled.Outcome == ExchangeOutcome.InTheChart, $"{kind}: {handled.Outcome} {handled.Code} {handled.Place} {handled.Sentence}");
        }
    }

    [Fact]
    public async Task A_message_of_one_patient_that_names_two_is_nobodys()
    {
        var handled = await HandleAsync("VXU^V04", $"{Pid("7^^^MRN^MR~p1^^^OWN^PI")}{Pid("8^^^MRN^MR~p2^^^OWN^PI")}ORC|RE||1^F\rRXA|0|1|20260105||207^Vaccine^CVX|1\r");

        Assert.Equal((ExchangeOutcome.Held, "hl7v2.uninterpretable", "PID[2]-3"), (handled.Outcome, handled.Code, handled.Place));
    }

    [Fact]
    public async Task An_appointment_of_two_patients_stands_in_the_chart_of_each_without_the_other()
    {
        var handled = await HandleAsync("SIU^S12", $"SCH|1^P|2^F\r{Pid("7^^^MRN^MR~p1^^^OWN^PI")}{Pid("8^^^MRN^MR~p2^^^OWN^PI")}RGS|1|A\rAIS|1|A|CHK^Checkup^L\r");

        Assert.Equal(ExchangeOutcome.InTheChart, handled.Outcome);
        foreach (var (own, other) in new[] { ("Patient/p1", "Patient/p2"), ("Patient/p2", "Patient/p1") })
        {
            var appointment = Encoding.UTF8.GetString(Assert.Single(await _state.Chart.ListAsync(Clinic, own, "Appointment", 10, default)).Body.Span);
            Assert.Contains($"\"{own}\"", appointment, StringComparison.Ordinal);
            Assert.DoesNotContain($"\"{other}\"", appointment, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_order_that_a_charge_names_in_passing_is_not_placed_by_it()
    {
        await HandleAsync("DFT^P03", $"{Pid("7^^^MRN^MR~p1^^^OWN^PI")}ORC|NW|1^P\rOBR|1|1^P||24323-8^Panel^LN\rFT1|1|C1||20260105||CG|1^Charge^L\r");
        var named = Assert.Single(await _state.Chart.ListAsync(Clinic, "Patient/p1", "ServiceRequest", 10, default));
        Assert.Contains("\"status\":\"unknown\"", Encoding.UTF8.GetString(named.Body.Span), StringComparison.Ordinal);

        await HandleAsync("OML^O21", $"{Pid("7^^^MRN^MR~p1^^^OWN^PI")}ORC|NW|1^P\rOBR|1|1^P||24323-8^Panel^LN\r");

        var placed = Assert.Single(await _state.Chart.ListAsync(Clinic, "Patient/p1", "ServiceRequest", 10, default));
        Assert.Contains("\"status\":\"active\"", Encoding.UTF8.GetString(placed.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_nothing_that_was_sent_is_taken_for_what_it_says_of_a_patient()
    {
        var interpreter = new Hl7v2Interpreter(Options, new LateAcknowledgements(new RecordAcknowledgement(new KeyedHash(new byte[32]), new UuidSource(TimeProvider.System), TimeProvider.System)));

        var answer = await HandleAsync("RRE^O12", $"MSA|AA|X1\r{Pid("7^^^MRN^MR~p1^^^OWN^PI")}ORC|OK|RX1^HIS|FX1^PHARM\rRXE||1^Drug^L|1||TAB\r", interpreter);
        var nobodys = await HandleAsync("RRE^O12", "MSA|AA|X1\rORC|OK|RX1^HIS|FX1^PHARM\r", interpreter);

        Assert.Equal(ExchangeOutcome.InTheChart, answer.Outcome);
        Assert.Single(await _state.Chart.ListAsync(Clinic, "Patient/p1", "MedicationRequest", 10, default));
        Assert.Equal((ExchangeOutcome.NotUnderstood, "hl7v2.answers-nothing-sent"), (nobodys.Outcome, nobodys.Code));
    }

    private static string Pid(string identifiers) => $"PID|1||{identifiers}||SYNTH^TEST||19700214|F\r";

    private Task<Exchange> HandleAsync(string kind, string identifiers, string visit) =>
        HandleAsync(kind, $"{Pid(identifiers)}PV1|1|O|||||||||||||||||{visit}^^^OWN\r");

    private async Task<Exchange> HandleAsync(string kind, string lines, Hl7v2Interpreter? interpreter = null)
    {
        var text = $"MSH|^~\\&|ADT|NC|ENG|HERE|20260107080000||{kind}|A{++_sequence}|T|2.5.1\r{lines}";
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
        await _state.CommitAsync(unit => _handle.HandleAsync(unit, new InterpretedRecord(record, (interpreter ?? _interpreter).Interpret(record))), default);
        return (await _state.Exchanges.GetAsync(entry.Id, default))!;
    }
}
