using Duplex.Hl7v2.Acknowledgements;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Hl7v2;
using Duplex.Tests.Transports.Mllp;
using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Vendors.Hl7v2;

public sealed class SendOrderTests
{
    private static readonly DeliveryJob Job = LabJob.Of(LabJob.Order());

    private static async Task<SendOutcome> SendAsync(Func<string, LaboratoryAct> rule)
    {
        await using var laboratory = Laboratory.Start(rule);
        using var link = new LaboratoryLink(laboratory.Port);
        return await link.SendAsync(link.PartOf(Job));
    }

    [Fact]
    public async Task The_message_leaves_as_planned_and_the_laboratorys_number_comes_back()
    {
        await using var laboratory = Laboratory.Start(message => new LaboratoryAct(LaboratoryAct.Say(message, "AA", "PID|1", "ORC|OK|00112233445566AA^SANDBOXORD|F1001^SANDBOXLAB||SC")));
        using var link = new LaboratoryLink(laboratory.Port);
        var part = link.PartOf(Job);

        var outcome = await link.SendAsync(part);

        Assert.Equal((SendVerdict.Accepted, "F1001^SANDBOXLAB", LabJob.ControlId), (outcome.Verdict, outcome.Reference, outcome.ControlId));
        Assert.Equal(Encoding.UTF8.GetString(part.Plan.Body.Span), await laboratory.NextAsync());
        Assert.Equal(part.Plan.Body.ToArray(), outcome.Request.ToArray());
        Assert.StartsWith("MSH|", Encoding.UTF8.GetString(outcome.Answer.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AA", "", SendVerdict.Accepted, "")]
    [InlineData("AA", "ORC|NA|1^X|F1^L", SendVerdict.Accepted, "")]
    [InlineData("AA", "ORC|CR|1^X|F1^L", SendVerdict.Accepted, "")]
    [InlineData("AA", "ORC|UA|1^X", SendVerdict.Refused, "order-not-accepted")]
    [InlineData("AA", "ORC|UC|1^X", SendVerdict.Refused, "order-not-cancelled")]
    [InlineData("AA", "ORC|UX|1^X", SendVerdict.Refused, "order-not-changed")]
    [InlineData("AE", "ORC|UA|1^X", SendVerdict.Refused, "order-not-accepted")]
    [InlineData("AE", "ERR||OBR^1^4|103|E||||Doe^John unknown", SendVerdict.Refused, "code-unknown")]
    [InlineData("AE", "ERR|||207|E", SendVerdict.Refused, "internal-error")]
    [InlineData("CE", "ERR|||101|E", SendVerdict.Refused, "required-field-missing")]
    [InlineData("AR", "ERR|||200|E", SendVerdict.Refused, "message-type-refused")]
    [InlineData("AR", "", SendVerdict.Refused, "refused")]
    [InlineData("AR", "ERR|||207|E", SendVerdict.Transient, "internal-error")]
    [InlineData("CR", "ERR|||207|E", SendVerdict.Transient, "internal-error")]
    [InlineData("CA", "", SendVerdict.Staged, "awaiting-application")]
    [InlineData("XX", "", SendVerdict.Unknown, "answer-unclear")]
    public async Task Each_answer_has_its_verdict_and_shows_no_text_of_the_laboratory(string msa, string segment, SendVerdict verdict, string code)
    {
        var outcome = await SendAsync(message => new LaboratoryAct(LaboratoryAct.Say(message, msa, segment)));

        Assert.Equal((verdict, code), (outcome.Verdict, outcome.Problem?.Code ?? ""));
        Assert.DoesNotContain("Doe", outcome.Problem?.Sentence ?? "", StringComparison.Ordinal);
        Assert.Contains("Doe", Encoding.UTF8.GetString(outcome.Answer.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_acknowledgement_is_its_own_reference() =>
        Assert.Equal("AA L1", (await SendAsync(message => new LaboratoryAct(LaboratoryAct.Msa("ACK^O21^ACK", "AA", LabJob.ControlId)))).Reference);

    [Fact]
    public async Task An_error_names_its_place() =>
        Assert.Equal("OBR-4", (await SendAsync(message => new LaboratoryAct(LaboratoryAct.Say(message, "AE", "ERR||OBR^1^4|103|E")))).Problem!.Place);

    [Theory]
    [InlineData("nothing like HL7")]
    [InlineData("MSH|^~\\&|LAB\rPID|1\r")]
    public async Task An_answer_that_is_no_acknowledgement_tells_nothing(string answer)
    {
        var outcome = await SendAsync(_ => new LaboratoryAct(answer));

        Assert.Equal((SendVerdict.Unknown, "answer-unreadable"), (outcome.Verdict, outcome.Problem!.Code));
    }

    [Theory]
    [InlineData("MSA|AA|OTHER")]
    [InlineData("MSA|AA")]
    public async Task An_answer_to_another_message_is_passed_over_and_the_messages_own_counts(string other)
    {
        var outcome = await SendAsync(message => new LaboratoryAct($"MSH|^~\\&|LAB\r{other}\r\x1c\r\v{LaboratoryAct.Say(message, "AA")}"));

        Assert.Equal(SendVerdict.Accepted, outcome.Verdict);
    }

    [Fact]
    public async Task Where_the_connection_says_so_an_answer_to_another_message_leaves_this_one_unknown_and_the_next_goes_over_a_new_connection()
    {
        var isOutOfStep = true;
        await using var laboratory = Laboratory.Start(message => new LaboratoryAct(
            isOutOfStep ? LaboratoryAct.Msa("ACK^O21^ACK", "AA", "EARLIER") : LaboratoryAct.Say(message, "AA")));
        using var link = new LaboratoryLink(laboratory.Port, options => options with { OtherAnswers = OtherAnswerPolicy.Reconnect });
        var part = link.PartOf(Job);
        var unknown = await link.SendAsync(part);
        Assert.Equal((SendVerdict.Unknown, "answer-to-other-message"), (unknown.Verdict, unknown.Problem!.Code));
        isOutOfStep = false;

        Assert.Equal(SendVerdict.Accepted, (await link.SendAsync(part)).Verdict);
        Assert.Equal(2, laboratory.Connections);
    }

    [Fact]
    public async Task Closed_after_the_bytes_left_is_unknown() =>
        Assert.Equal((SendVerdict.Unknown, "connection-lost"), await SendAsync(_ => LaboratoryAct.Close) is var o ? (o.Verdict, o.Problem!.Code) : default);

    [Fact]
    public async Task Nobody_listening_is_certainly_not_sent()
    {
        using var unheard = new Socket(SocketType.Stream, ProtocolType.Tcp);
        unheard.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var link = new LaboratoryLink(((IPEndPoint)unheard.LocalEndPoint!).Port);

        var outcome = await link.SendAsync(link.PartOf(Job));

        Assert.Equal((SendVerdict.Transient, "unreachable", 0), (outcome.Verdict, outcome.Problem!.Code, outcome.Request.Length));
    }

    [Fact]
    public async Task No_answer_in_time_is_unknown_and_a_repeat_is_the_same_to_the_byte()
    {
        var silent = true;
        await using var laboratory = Laboratory.Start(message => silent ? LaboratoryAct.Silence : new LaboratoryAct(LaboratoryAct.Say(message, "AA")));
        using var link = new LaboratoryLink(laboratory.Port, options => options with { Deduplicates = true });
        var part = link.PartOf(Job);

        var first = link.SendAsync(part).AsTask();
        var sent = await laboratory.NextAsync();
        link.Time.Advance(TimeSpan.FromSeconds(10));
        var unanswered = await first;
        silent = false;
        var repeated = await link.SendAsync(part);

        Assert.Equal((SendVerdict.Unknown, "timed-out"), (unanswered.Verdict, unanswered.Problem!.Code));
        Assert.Equal(FindVerdict.Repeatable, (await link.Connector.FindAsync(part, CancellationToken.None)).Verdict);
        Assert.Equal((SendVerdict.Accepted, sent), (repeated.Verdict, await laboratory.NextAsync()));
        Assert.Equal(2, laboratory.Connections);
    }

    [Fact]
    public async Task One_connection_is_kept_and_opened_anew_where_it_was_closed_while_idle()
    {
        await using var laboratory = Laboratory.Start(message => new LaboratoryAct(LaboratoryAct.Say(message, "AA")));
        using var link = new LaboratoryLink(laboratory.Port);
        var part = link.PartOf(Job);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(SendVerdict.Accepted, (await link.SendAsync(part)).Verdict);
        }

        Assert.Equal(1, laboratory.Connections);
        laboratory.CloseConnections();

        Assert.Equal(SendVerdict.Accepted, (await link.SendAsync(part)).Verdict);
        Assert.Equal(2, laboratory.Connections);
    }

    [Fact]
    public async Task An_applications_answer_right_behind_the_commit_acknowledgement_is_told_and_the_connection_is_kept()
    {
        await using var laboratory = Laboratory.Start(message => new LaboratoryAct($"{LaboratoryAct.Say(message, "CA")}\x1c\r\v{LaboratoryAct.Say(message, "AA")}"));
        var hearing = new RecordingHearing();
        using var link = new LaboratoryLink(laboratory.Port, options => options with { Enhanced = true, Hearing = hearing });
        var part = link.PartOf(Job);

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(SendVerdict.Staged, (await link.SendAsync(part).AsTask().WaitAsync(ScriptedPeer.Limit)).Verdict);
            var heard = await hearing.NextAsync();
            Assert.Equal((MllpHeardKind.Application, AcknowledgementCode.AA, LabJob.ControlId), (heard.Kind, heard.Code, heard.ControlId));
        }

        Assert.Equal(1, laboratory.Connections);
    }

    [Fact]
    public async Task An_answer_that_comes_after_its_time_is_told()
    {
        var slow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var laboratory = Laboratory.Start(message => new LaboratoryAct(LaboratoryAct.Say(message, "AA"), After: slow.Task));
        var hearing = new RecordingHearing();
        using var link = new LaboratoryLink(laboratory.Port, options => options with { Hearing = hearing });
        var sending = link.SendAsync(link.PartOf(Job)).AsTask();
        await laboratory.NextAsync();
        link.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal((SendVerdict.Unknown, "timed-out"), ((await sending).Verdict, (await sending).Problem!.Code));

        slow.SetResult();

        Assert.Equal(MllpHeardKind.Late, (await hearing.NextAsync()).Kind);
    }

    [Fact]
    public async Task Messages_go_one_at_a_time_and_who_waits_too_long_was_not_sent()
    {
        var answers = new Queue<TaskCompletionSource>(Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)));
        var acts = new Queue<TaskCompletionSource>(answers);
        await using var laboratory = Laboratory.Start(message => new LaboratoryAct(LaboratoryAct.Say(message, "AA"), After: acts.Dequeue().Task));
        using var link = new LaboratoryLink(laboratory.Port);
        var part = link.PartOf(Job);

        Task<SendOutcome>[] sending = [link.SendAsync(part).AsTask(), link.SendAsync(part).AsTask(), link.SendAsync(part).AsTask()];
        await laboratory.NextAsync();
        link.Time.Advance(TimeSpan.FromSeconds(8));
        answers.Dequeue().SetResult();
        Assert.Equal(SendVerdict.Accepted, (await sending[0]).Verdict);
        await laboratory.NextAsync();
        link.Time.Advance(TimeSpan.FromSeconds(2));
        var busy = await sending[2];
        answers.Dequeue().SetResult();

        Assert.Equal((SendVerdict.Transient, "line-busy", 0), (busy.Verdict, busy.Problem!.Code, busy.Request.Length));
        Assert.Equal(SendVerdict.Accepted, (await sending[1]).Verdict);
    }

    [Fact]
    public async Task Stopping_ends_the_wait()
    {
        await using var laboratory = Laboratory.Start(_ => LaboratoryAct.Silence);
        using var link = new LaboratoryLink(laboratory.Port);
        using var stop = new CancellationTokenSource();

        var sending = link.Connector.SendAsync(link.PartOf(Job), [], stop.Token).AsTask();
        await laboratory.NextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task Closing_the_connection_ends_the_wait_as_unknown()
    {
        await using var laboratory = Laboratory.Start(_ => LaboratoryAct.Silence);
        var link = new LaboratoryLink(laboratory.Port);

        var sending = link.SendAsync(link.PartOf(Job)).AsTask();
        await laboratory.NextAsync();
        link.Dispose();

        Assert.Equal(SendVerdict.Unknown, (await sending.WaitAsync(TimeSpan.FromSeconds(60))).Verdict);
    }

    [Fact]
    public async Task A_message_under_another_deliverys_control_id_is_a_fault_of_the_program()
    {
        using var link = new LaboratoryLink(9);
        var part = link.PartOf(Job) with { Delivery = new DeliveryId(new Guid("0198a000-0000-7000-8000-00000000beef")) };

        await Assert.ThrowsAsync<InvalidOperationException>(() => link.SendAsync(part).AsTask());
    }

    [Fact]
    public async Task A_laboratory_that_keeps_repeats_cannot_be_asked_and_shows_nothing()
    {
        using var link = new LaboratoryLink(9);
        var part = link.PartOf(Job);

        Assert.Equal(FindVerdict.CannotTell, (await link.Connector.FindAsync(part, CancellationToken.None)).Verdict);
        Assert.Equal(ReadBackVerdict.NotOffered, (await link.Connector.ReadBackAsync([part], CancellationToken.None)).Verdict);
        Assert.Equal(TargetCheck.Agrees, await link.Connector.CheckTargetAsync(Job, CancellationToken.None));
        Assert.Equal(LocateVerdict.Uncertain, (await link.Connector.LocateAsync(LabJob.Expectation, CancellationToken.None)).Verdict);
    }
}
