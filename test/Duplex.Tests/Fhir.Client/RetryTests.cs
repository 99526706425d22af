using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Model;
using Microsoft.AspNetCore.Http;
using Xunit;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Fhir.Client;

public sealed class RetryTests : IDisposable
{
    private static readonly FhirRetryOptions Retry = new() { MaxRetries = 4, TotalTime = TimeSpan.FromMinutes(2) };

    private readonly LeapingTime _time = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose() => _http.Dispose();

    private FhirRestClient Client(ScriptedServer server, FhirRetryOptions? retry) => new(
        _http, new FhirRestClientOptions { BaseAddress = server.FhirBase, CallTimeout = TimeSpan.FromMinutes(2), Retry = retry }, null, _time);

    /// <summary>Answers with these one after the other, the last one from then on.</summary>
    private static Func<SeenRequest, IResult> InTurn(params IResult[] answers)
    {
        var next = -1;
        return _ => answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)];
    }

    private static IResult Found => Answer.Fhir(200, """{"resourceType":"Patient","id":"p"}""");

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_read_is_made_again_while_the_server_is_not_ready(int status)
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(status), Answer.Fhir(status), Found));
        using var client = Client(server, Retry);

        var result = await client.ReadAsync("Patient", "p");

        Assert.Equal((200, 3, 3), (result.Response!.Status, result.Attempts, server.Seen.Count));
        Assert.All(_time.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, Retry.MaxDelay));
    }

    [Fact]
    public async Task Without_the_option_nothing_is_made_again()
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(503), Found));
        using var client = Client(server, null);

        var result = await client.ReadAsync("Patient", "p");

        Assert.Equal((503, 1), (result.Response!.Status, result.Attempts));
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_write_is_sent_once_unless_the_caller_says_that_twice_does_no_harm()
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(503), Answer.Fhir(503), Answer.Fhir(201)));
        using var client = Client(server, Retry);
        var resource = new Patient { Id = "p" };

        var once = await client.UpdateAsync(resource);
        var marked = await client.UpdateAsync(resource, new WriteOptions { IsIdempotent = true });

        Assert.Equal((503, 1), (once.Response!.Status, once.Attempts));
        Assert.Equal((201, 2), (marked.Response!.Status, marked.Attempts));
        Assert.Equal(3, server.Seen.Count);
    }

    [Fact]
    public async Task A_write_whose_answer_was_lost_is_not_sent_again()
    {
        await using var server = await ScriptedServer.StartAsync((_, context) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Client(server, Retry);

        var result = await client.CreateAsync(new Patient());

        Assert.Equal((TransportLeg.NoAnswer, 1), (result.Failure!.Leg, result.Attempts));
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_read_whose_answer_was_lost_is_made_again()
    {
        var first = true;
        await using var server = await ScriptedServer.StartAsync((_, context) =>
        {
            if (!first)
            {
                return Found.ExecuteAsync(context);
            }

            first = false;
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Client(server, Retry);

        var result = await client.ReadAsync("Patient", "p");

        Assert.Equal((200, 2), (result.Response!.Status, result.Attempts));
    }

    [Fact]
    public async Task A_search_by_POST_and_a_marked_operation_are_made_again()
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(503), Answer.Bundle(null), Answer.Fhir(503), Answer.Fhir(503), Found));
        using var client = Client(server, Retry);

        var page = await client.SearchAsync("Patient", [new("family", "Synthetic")], new SearchOptions { UsePost = true });
        var unmarked = await client.InvokeAsync(new FhirOperation("change") { Body = new Parameters() });
        var marked = await client.InvokeAsync(new FhirOperation("change") { Body = new Parameters(), IsIdempotent = true });

        Assert.True(page.IsBundle);
        Assert.Equal((2, 1, 2), (page.Result.Attempts, unmarked.Attempts, marked.Attempts));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sun, 01 Mar 2026 12:00:09 GMT", 9)]
    public async Task The_wait_that_the_server_asks_for_goes_before_our_own(string header, int seconds)
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(429, "", ("Retry-After", header)), Found));
        using var client = Client(server, Retry);

        var result = await client.ReadAsync("Patient", "p");

        Assert.Equal(200, result.Response!.Status);
        Assert.Equal([TimeSpan.FromSeconds(seconds)], _time.Waits);
    }

    [Fact]
    public async Task A_wait_longer_than_the_time_that_is_left_is_not_begun()
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(503, "", ("Retry-After", "120")), Found));
        using var client = Client(server, Retry);

        var result = await client.ReadAsync("Patient", "p");

        Assert.Equal((503, TimeSpan.FromSeconds(120), 1), (result.Response!.Status, result.RetryAfter, result.Attempts));
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task All_tries_together_end_within_the_total_time_with_the_last_answer()
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(503, "", ("Retry-After", "50"))));
        using var client = Client(server, Retry with { MaxRetries = 100 });

        var result = await client.ReadAsync("Patient", "p");

        Assert.Equal((503, 3), (result.Response!.Status, result.Attempts));
        Assert.True(_time.GetUtcNow() - LeapingTime.Start <= Retry.TotalTime);
    }

    [Fact]
    public async Task The_total_time_ends_a_wait_of_our_own_with_the_last_answer()
    {
        var time = new SteppedTime();
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(503)));
        var heard = new TaskCompletionSource();
        using var client = new FhirRestClient(
            _http,
            new FhirRestClientOptions { BaseAddress = server.FhirBase, Retry = new FhirRetryOptions { FirstDelay = TimeSpan.FromMinutes(10), MaxDelay = TimeSpan.FromHours(1) } },
            null,
            new WatchedTime(time, due => due > TimeSpan.FromMinutes(1), heard));

        var call = client.ReadAsync("Patient", "p").AsTask();
        await heard.Task;
        time.Advance(TimeSpan.FromMinutes(1));
        var result = await call;

        Assert.Equal((503, 1), (result.Response!.Status, result.Attempts));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(412)]
    [InlineData(422)]
    [InlineData(500)]
    public async Task What_will_not_pass_is_not_made_again(int status)
    {
        await using var server = await ScriptedServer.StartAsync(InTurn(Answer.Fhir(status), Found));
        using var client = Client(server, Retry);

        Assert.Equal((status, 1), await client.ReadAsync("Patient", "p") is { } result ? (result.Response!.Status, result.Attempts) : default);
    }

    [Fact]
    public async Task The_callers_cancellation_ends_the_tries()
    {
        using var cancelled = new CancellationTokenSource();
        await using var server = await ScriptedServer.StartAsync(async (_, context) =>
        {
            await cancelled.CancelAsync();
            await ScriptedServer.UntilAbandonedAsync(context);
        });
        using var client = Client(server, Retry);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.ReadAsync("Patient", "p", cancelled.Token));
        Assert.Single(server.Seen);
    }

    /// <summary>Tells when a timer that fits was made.</summary>
    private sealed class WatchedTime(TimeProvider time, Func<TimeSpan, bool> fits, TaskCompletionSource made) : TimeProvider
    {
        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp() => time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = time.CreateTimer(callback, state, dueTime, period);
            if (fits(dueTime))
            {
                made.TrySetResult();
            }

            return timer;
        }
    }
}
