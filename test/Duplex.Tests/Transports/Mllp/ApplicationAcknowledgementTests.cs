using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Tests.Hl7v2;
using Duplex.Transports.Mllp;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

public class ApplicationAcknowledgementTests
{
    private readonly IntakeLogOfTest _log = new();
    private readonly KnownExchanges _store = new();
    private readonly ApplicationOutcomes _outcomes;

    public ApplicationAcknowledgementTests() => _outcomes = new(_store);

    [Fact]
    public async Task Application_accepts_in_a_message_of_its_own_once_the_exchange_is_handled()
    {
        MllpReply reply = await SendAsync("AL|AL");
        Assert.False(reply.Later!.IsCompleted);

        Handle(ExchangeOutcome.InTheChart);

        Assert.Equal("MSA|CA|A1", Line(reply.Answer, "MSA"));
        ReadOnlyMemory<byte>? later = await reply.Later;
        Assert.Equal("MSA|AA|A1", Line(later, "MSA"));
        Assert.NotEqual(ControlId(reply.Answer), ControlId(later));
    }

    [Fact]
    public async Task Message_that_a_person_must_look_at_is_an_application_error_with_its_place()
    {
        MllpReply reply = await SendAsync("AL|AL");

        Handle(ExchangeOutcome.Held, "PID-7", "PID-7 is no date; a date is YYYYMMDD.");

        Assert.Equal("MSA|AE|A1", Line(await reply.Later!, "MSA"));
        Assert.Equal("ERR||PID^1^7^1|102^Data type error^HL70357|E||||PID-7 is no date; a date is YYYYMMDD.", Line(await reply.Later!, "ERR"));
    }

    [Theory]
    [InlineData("AL|ER", ExchangeOutcome.InTheChart, null)]
    [InlineData("AL|ER", ExchangeOutcome.Held, "AE")]
    [InlineData("AL|SU", ExchangeOutcome.InTheChart, "AA")]
    [InlineData("AL|SU", ExchangeOutcome.NotUnderstood, "AA")]
    [InlineData("AL|SU", ExchangeOutcome.Held, null)]
    [InlineData("NE|AL", ExchangeOutcome.InTheChart, "AA")]
    [InlineData("|AL", ExchangeOutcome.Held, "AE")]
    public async Task Sender_says_which_outcomes_it_wants_to_hear(string conditions, ExchangeOutcome outcome, string? code)
    {
        MllpReply reply = await SendAsync(conditions);

        Handle(outcome);

        Assert.Equal(code, (await reply.Later!) is { } later ? Line(later, "MSA")[4..6] : null);
    }

    [Theory]
    [InlineData("AL|NE")]
    [InlineData("AL|")]
    [InlineData("|")]
    public async Task Nothing_follows_where_it_was_not_asked_for(string conditions) =>
        Assert.Null((await SendAsync(conditions)).Later);

    [Fact]
    public async Task Repeat_of_a_handled_message_is_told_what_the_store_knows_to_the_byte()
    {
        MllpReply first = await SendAsync("AL|AL");
        Exchange handled = Handle(ExchangeOutcome.InTheChart);
        _store.Known[handled.Id] = handled;
        _log.Outcome = (IntakeOutcome.Duplicate, handled.Id, handled.At);

        MllpReply again = await SendAsync("AL|AL");

        Assert.Equal((await first.Later!)!.Value.ToArray(), (await again.Later!)!.Value.ToArray());
    }

    [Fact]
    public async Task Repeat_of_a_message_that_waits_hears_of_it_with_the_first()
    {
        MllpReply first = await SendAsync("AL|AL");
        _log.Outcome = (IntakeOutcome.Duplicate, _log.Entries[0].Id, _log.Entries[0].ReceivedAt);
        MllpReply again = await SendAsync("AL|AL");
        Assert.False(again.Later!.IsCompleted);

        Handle(ExchangeOutcome.InTheChart);

        Assert.Equal((await first.Later!)!.Value.ToArray(), (await again.Later!)!.Value.ToArray());
    }

    // Synthetic patient.
    private async Task<MllpReply> SendAsync(string conditions) => await new Hl7v2Receiver(
        new Hl7v2ListenerOptions { Connection = new("default", "clinic") },
        _log, new KeyedHash(new byte[32]), _log, new FixedTime(), _outcomes, NullLogger<Hl7v2Receiver>.Instance)
        .ReceiveAsync(
            new(MllpFrameKind.Complete, Wire.Bytes($"""
                MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01^ADT_A01|A1|P|2.5.1|||{conditions}
                PID|1||7^^^NC^MR||DOE^JANE

                """)),
            new("test", null),
            CancellationToken.None);

    private Exchange Handle(ExchangeOutcome outcome, string place = "", string sentence = "It waits for a person.")
    {
        IntakeEntry entry = _log.Entries[0];
        Exchange exchange = new()
        {
            Id = entry.Id, Connection = entry.Connection, Direction = ExchangeDirection.Inbound, Format = entry.Format, Kind = entry.Kind,
            Lane = entry.Lane, At = entry.ReceivedAt, Outcome = outcome, Place = place, Sentence = sentence, Payload = entry.Payload,
        };
        _outcomes.Handled(exchange);
        return exchange;
    }

    private static string Line(ReadOnlyMemory<byte>? message, string segment) =>
        Wire.Lines(message!.Value.ToArray()).Split('\n').Single(line => line.StartsWith(segment, StringComparison.Ordinal));

    private static string ControlId(ReadOnlyMemory<byte>? message) => Duplex.Hl7v2.Hl7Message.Parse(message!.Value).Message!["MSH-10"].ToString();
}
