using Duplex.Hl7v2.Acknowledgements;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Tests.Fhir.Client;
using Duplex.Transports.Mllp;
using Xunit;
using static Duplex.Tests.Transports.Mllp.Hl7Answers;

namespace Duplex.Tests.Transports.Mllp;

/// <summary>Each thing that may come on a sender's connection, and what it means for which message.</summary>
public sealed class MllpClientAnswerTests
{
    [Theory]
    [InlineData("AA", MllpSendVerdict.Accepted, AcknowledgementCode.AA)]
    [InlineData("CA", MllpSendVerdict.Accepted, AcknowledgementCode.CA)]
    [InlineData("AE", MllpSendVerdict.Refused, AcknowledgementCode.AE)]
    [InlineData("AR", MllpSendVerdict.Refused, AcknowledgementCode.AR)]
    [InlineData("CE", MllpSendVerdict.Refused, AcknowledgementCode.CE)]
    [InlineData("CR", MllpSendVerdict.Refused, AcknowledgementCode.CR)]
    [InlineData("XX", MllpSendVerdict.Unclear, null)]
    [InlineData("", MllpSendVerdict.Unclear, null)]
    public async Task Each_code_has_its_verdict_and_is_counted(string code, MllpSendVerdict verdict, AcknowledgementCode? read)
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port);
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.AnswerAsync(code, await connection.NextAsync());

        MllpSendOutcome outcome = await sending;

        Assert.Equal((verdict, read), (outcome.Verdict, outcome.Code));
        Assert.Contains("MSA|", Encoding.UTF8.GetString(outcome.Answer.Span), StringComparison.Ordinal);
        Assert.Equal((verdict == MllpSendVerdict.Unclear, false), (outcome.IsUnknown, outcome.IsNotSent));
        Assert.Equal(1, client.Counts.Of(verdict));
    }

    [Fact]
    public async Task Wrong_duplicate_and_late_answers_are_told_and_the_message_gets_its_own()
    {
        await using ScriptedPeer peer = new();
        RecordingHearing hearing = new();
        SteppedTime time = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Hearing = hearing, KeepAfterTimeout = true }, time);
        Task<MllpSendOutcome> first = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.NextAsync();
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(MllpSendVerdict.TimedOut, (await first).Verdict);

        Task<MllpSendOutcome> second = client.SendAsync(Message("M2")).AsTask();
        await connection.NextAsync();
        await connection.SayAsync(Of("AA", "M0"), Of("AA", "M1"), Of("AA", "M1"), Of("AE", "M2"), Of("AA", "M2"));

        Assert.Equal(MllpSendVerdict.Refused, (await second).Verdict);
        MllpHeard[] heard = [await hearing.NextAsync(), await hearing.NextAsync(), await hearing.NextAsync(), await hearing.NextAsync()];
        Assert.Equal(
            [(MllpHeardKind.Wrong, "M0"), (MllpHeardKind.Late, "M1"), (MllpHeardKind.Duplicate, "M1"), (MllpHeardKind.Duplicate, "M2")],
            heard.Select(one => (one.Kind, one.ControlId)));
        Assert.Equal((1, 1, 2), (client.Counts.Of(MllpHeardKind.Wrong), client.Counts.Of(MllpHeardKind.Late), client.Counts.Of(MllpHeardKind.Duplicate)));
        Assert.Equal(1, client.Counts.Connects);
    }

    [Fact]
    public async Task Late_answer_is_heard_until_the_next_message_which_goes_over_a_new_connection()
    {
        await using ScriptedPeer peer = new();
        RecordingHearing hearing = new();
        SteppedTime time = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Hearing = hearing }, time);
        Task<MllpSendOutcome> first = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection slow = await peer.AcceptAsync();
        await slow.NextAsync();
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.True((await first).IsUnknown);
        await slow.AnswerAsync("AA", "M1");
        Assert.Equal((MllpHeardKind.Late, AcknowledgementCode.AA), await hearing.NextAsync() is { } late ? (late.Kind, late.Code) : default);

        Task<MllpSendOutcome> second = client.SendAsync(Message("M2")).AsTask();
        await slow.UntilClosedAsync();
        using PeerConnection fresh = await peer.AcceptAsync();
        await fresh.AnswerAsync("AA", await fresh.NextAsync());

        Assert.Equal(MllpSendVerdict.Accepted, (await second).Verdict);
    }

    [Fact]
    public async Task Refusal_without_MSA_2_is_of_the_one_message_that_waits_and_an_acceptance_without_it_of_none()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port);
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.NextAsync();
        await connection.SayAsync(Of("AA", ""), Of("AE", ""));

        Assert.Equal(MllpSendVerdict.Refused, (await sending).Verdict);
        Assert.Equal(1, client.Counts.Of(MllpHeardKind.Wrong));
    }

    [Theory]
    [InlineData("\vnothing like HL7\u001c\r", MllpSendVerdict.Unreadable)]
    [InlineData("\vMSH|^~\\&|C|D\rMSA|A", MllpSendVerdict.Unreadable)]
    [InlineData("\vMSH|^~\\&|C|D\rMSA|A\vMSH|^~\\&|C\r\u001c\r", MllpSendVerdict.Unreadable)]
    [InlineData("no frame", MllpSendVerdict.Closed)]
    [InlineData("", MllpSendVerdict.Closed)]
    public async Task Cut_or_unreadable_answer_or_none_before_the_connection_closes_is_unknown(string bytes, MllpSendVerdict verdict)
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port);
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using (PeerConnection connection = await peer.AcceptAsync())
        {
            await connection.NextAsync();
            await connection.WriteAsync(bytes);
        }

        MllpSendOutcome outcome = await sending;

        Assert.Equal((verdict, true), (outcome.Verdict, outcome.IsUnknown));
    }

    [Fact]
    public async Task Answer_over_the_limit_is_unknown_and_the_connection_is_closed()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Limits = new() { MaxFrameBytes = 100 } });
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.NextAsync();
        await connection.WriteAsync("\v" + new string('x', 200));

        Assert.Equal(MllpSendVerdict.Unreadable, (await sending).Verdict);
        Assert.IsNotType<TimeoutException>(await Record.ExceptionAsync(connection.UntilClosedAsync));
    }

    [Fact]
    public async Task Where_asked_for_an_answer_to_another_message_ends_all_that_wait_as_out_of_step()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { OtherAnswers = OtherAnswerPolicy.Reconnect });
        Task<MllpSendOutcome> sending = client.SendAsync(Message("M1")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.NextAsync();
        await connection.AnswerAsync("AA", "M0");

        MllpSendOutcome outcome = await sending;

        Assert.Equal((MllpSendVerdict.OutOfStep, true), (outcome.Verdict, outcome.IsUnknown));
        Task<MllpSendOutcome> next = client.SendAsync(Message("M2")).AsTask();
        using PeerConnection fresh = await peer.AcceptAsync();
        await fresh.AnswerAsync("AA", await fresh.NextAsync());
        Assert.Equal(MllpSendVerdict.Accepted, (await next).Verdict);
    }

    [Fact]
    public async Task Commit_acknowledgement_ends_the_wait_and_the_applications_answer_follows_on_the_same_connection()
    {
        await using ScriptedPeer peer = new();
        RecordingHearing hearing = new("MSH|^~\\&|A|B\rMSA|CA|X1\r");
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Hearing = hearing });
        Task<MllpSendOutcome> first = client.SendAsync(Message("M1", "AL", "AL")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.AnswerAsync("CA", await connection.NextAsync());
        MllpSendOutcome committed = await first;
        Assert.Equal((MllpSendVerdict.Accepted, AcknowledgementCode.CA, false), (committed.Verdict, committed.Code, committed.Application!.IsCompleted));

        Task<MllpSendOutcome> second = client.SendAsync(Message("M2", "AL", "AL")).AsTask();
        Assert.Equal("M2", await connection.NextAsync());
        await connection.SayAsync(Of("AE", "M1"), Of("CA", "M2"), Of("AA", "M2"), Of("AA", "M2"));

        Assert.Equal((MllpSendVerdict.Refused, AcknowledgementCode.AE), await committed.Application is { } one ? (one.Verdict, one.Code) : default);
        Assert.Equal(MllpSendVerdict.Accepted, (await (await second).Application!).Verdict);
        MllpHeard[] heard = [await hearing.NextAsync(), await hearing.NextAsync(), await hearing.NextAsync()];
        Assert.Equal([MllpHeardKind.Application, MllpHeardKind.Application, MllpHeardKind.Duplicate], heard.Select(told => told.Kind));

        // What hearing gives back is written: the acknowledgement of the acknowledgement.
        Assert.Equal("", await connection.NextAsync());
        Assert.Equal(1, client.Counts.Connects);
    }

    [Fact]
    public async Task Application_that_does_not_answer_in_its_time_is_unknown_and_its_late_answer_is_told_as_late()
    {
        await using ScriptedPeer peer = new();
        RecordingHearing hearing = new();
        SteppedTime time = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Hearing = hearing }, time);
        Task<MllpSendOutcome> first = client.SendAsync(Message("M1", "AL", "AL")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.AnswerAsync("CA", await connection.NextAsync());
        MllpSendOutcome committed = await first;
        time.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(MllpSendVerdict.TimedOut, (await committed.Application!).Verdict);

        await connection.AnswerAsync("AA", "M1");

        Assert.Equal(MllpHeardKind.Late, (await hearing.NextAsync()).Kind);
    }

    [Fact]
    public async Task Application_answer_without_commit_acknowledgement_is_the_answer_and_a_refused_commit_is_the_last()
    {
        await using ScriptedPeer peer = new();
        await using MllpClient client = new("127.0.0.1", peer.Port);
        Task<MllpSendOutcome> first = client.SendAsync(Message("M1", "AL", "AL")).AsTask();
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.AnswerAsync("AA", await connection.NextAsync());
        Task<MllpSendOutcome> second = client.SendAsync(Message("M2", "AL", "AL")).AsTask();
        await connection.AnswerAsync("CE", await connection.NextAsync());

        Assert.Equal((MllpSendVerdict.Accepted, null), ((await first).Verdict, (await first).Application));
        Assert.Equal((MllpSendVerdict.Refused, null), ((await second).Verdict, (await second).Application));
    }

    [Fact]
    public async Task Posted_message_waits_for_nothing_and_an_answer_to_it_is_late()
    {
        await using ScriptedPeer peer = new();
        RecordingHearing hearing = new();
        await using MllpClient client = new("127.0.0.1", peer.Port, new() { Hearing = hearing });
        Assert.Equal(MllpSendVerdict.Posted, await client.PostAsync(Message("M1", "NE", "NE")));
        using PeerConnection connection = await peer.AcceptAsync();
        await connection.AnswerAsync("AA", await connection.NextAsync());

        Assert.Equal((MllpHeardKind.Late, "M1"), await hearing.NextAsync() is { } heard ? (heard.Kind, heard.ControlId) : default);
    }
}
