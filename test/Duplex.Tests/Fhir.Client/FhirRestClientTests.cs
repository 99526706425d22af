using System.Net;
using System.Net.Sockets;
using System.Text;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;
using Duplex.Transports.FhirRest;
using Xunit;

namespace Duplex.Tests.Fhir.Client;

public sealed class FhirRestClientTests : IDisposable
{
    private readonly SocketsHttpHandler _handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
    private readonly SteppedTime _time = new();
    private static readonly byte[] Note = Encoding.UTF8.GetBytes("""{"resourceType":"DocumentReference"}""");

    public void Dispose() => _handler.Dispose();

    private FhirRestClient Client(Uri fhirBase, IAccessTokenSource? tokens = null, int limit = 1024 * 1024) =>
        new(_handler, new FhirRestClientOptions { BaseAddress = fhirBase, MaxResponseBytes = limit }, tokens, _time);

    [Fact]
    public async Task Sends_a_conditional_create_with_its_headers_and_reads_where_it_was_filed()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(201, "", ("Location", "http://inside.example/fhir/DocumentReference/17/_history/2"), ("ETag", "W/\"2\"")));
        using var client = Client(server.FhirBase, new TokenScript(AccessTokenResult.Of("t1")));

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions { IfNoneExist = "identifier=urn%3Aa%7Cb", RequestId = "r-1" }, CancellationToken.None);

        Assert.Equal(new ResourceLocation("DocumentReference", "17", "2"), result.Response!.Location);
        var seen = Assert.Single(server.Seen);
        Assert.Equal("POST /fhir/DocumentReference", $"{seen.Method} {seen.PathAndQuery}");
        Assert.Equal(Note, seen.Body);
        Assert.Equal("Bearer t1", seen.Header("Authorization"));
        Assert.Equal("identifier=urn%3Aa%7Cb", seen.Header("If-None-Exist"));
        Assert.Equal("return=minimal", seen.Header("Prefer"));
        Assert.Equal("r-1", seen.Header("X-Request-Id"));
        Assert.Equal("application/fhir+json; charset=utf-8", seen.Header("Content-Type"));
    }

    [Theory]
    [InlineData("http://ehr.example/fhir/DocumentReference/17/_history/2", "DocumentReference/17/_history/2")]
    [InlineData("DocumentReference/17/_history/2", "DocumentReference/17/_history/2")]
    [InlineData("/fhir/r4/DocumentReference/17", "DocumentReference/17")]
    [InlineData("https://ehr.example/DocumentReference/a.b-C9/", "DocumentReference/a.b-C9")]
    [InlineData("https://ehr.example/fhir", null)]
    [InlineData("17", null)]
    [InlineData("https://ehr.example/fhir/DocumentReference/a b", null)]
    public void Reads_each_form_of_a_location(string location, string? expected) =>
        Assert.Equal(expected, ResourceLocation.TryParse(location)?.ToString());

    [Fact]
    public async Task Takes_the_reference_from_the_body_where_no_header_tells_it()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """{"resourceType":"DocumentReference","id":"9","meta":{"versionId":"4"}}"""));
        using var client = Client(server.FhirBase);

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal("DocumentReference/9/_history/4", result.Response!.Location!.ToString());
    }

    [Fact]
    public async Task Renews_the_token_once_on_401_and_asks_once_more()
    {
        await using var server = await ScriptedServer.StartAsync(seen => seen.Header("Authorization") == "Bearer old" ? Answer.Fhir(401) : Answer.Fhir(200, """{"resourceType":"Patient","id":"p"}"""));
        var tokens = new TokenScript(AccessTokenResult.Of("old"), AccessTokenResult.Of("new"));
        using var client = Client(server.FhirBase, tokens);

        var result = await client.ReadAsync("Patient", "p", CancellationToken.None);

        Assert.Equal(200, result.Response!.Status);
        Assert.Equal([null, "old"], tokens.Refused);
        Assert.Equal("no-cache", server.Seen[0].Header("Cache-Control"));
    }

    [Fact]
    public async Task A_401_that_stays_is_the_answer_after_two_requests()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(401));
        using var client = Client(server.FhirBase, new TokenScript(AccessTokenResult.Of("a"), AccessTokenResult.Of("b"), AccessTokenResult.Of("c")));

        var result = await client.ReadAsync("Patient", "p", CancellationToken.None);

        Assert.Equal(401, result.Response!.Status);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200));
        var failure = new AccessTokenFailure(AccessTokenFailureKind.Refused, "invalid_client", "Register the key.");
        using var client = Client(server.FhirBase, new TokenScript(AccessTokenResult.Failed(failure)));

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal((TransportLeg.NotSent, failure), (result.Failure!.Leg, result.Failure.Token));
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task A_refused_connection_means_that_nothing_left()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var client = Client(new Uri($"http://127.0.0.1:{port}/fhir"));

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal((TransportLeg.NotSent, TransportFailureCodes.Unreachable), (result.Failure!.Leg, result.Failure.Code));
    }

    [Fact]
    public async Task A_failed_TLS_handshake_means_that_nothing_left()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200));
        using var client = Client(new Uri($"https://127.0.0.1:{server.Origin.Port}/fhir"));

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal((TransportLeg.NotSent, TransportFailureCodes.TlsFailed), (result.Failure!.Leg, result.Failure.Code));
    }

    [Fact]
    public async Task A_connection_closed_after_the_request_leaves_the_outcome_open()
    {
        await using var server = await ScriptedServer.StartAsync((_, context) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = Client(server.FhirBase);

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal((TransportLeg.NoAnswer, TransportFailureCodes.ConnectionLost), (result.Failure!.Leg, result.Failure.Code));
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_connection_lost_within_the_answer_leaves_the_outcome_open()
    {
        await using var server = await ScriptedServer.StartAsync(async (_, context) =>
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var client = Client(server.FhirBase);

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal((TransportLeg.NoAnswer, TransportFailureCodes.ConnectionLost), (result.Failure!.Leg, result.Failure.Code));
    }

    [Fact]
    public async Task A_passed_time_limit_leaves_the_outcome_open()
    {
        var arrived = new TaskCompletionSource();
        await using var server = await ScriptedServer.StartAsync(async (_, context) =>
        {
            arrived.SetResult();
            await ScriptedServer.UntilAbandonedAsync(context);
        });
        using var client = Client(server.FhirBase);

        var call = client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None).AsTask();
        await arrived.Task;
        _time.Advance(TimeSpan.FromSeconds(10));
        var result = await call;

        Assert.Equal((TransportLeg.NoAnswer, TransportFailureCodes.TimedOut), (result.Failure!.Leg, result.Failure.Code));
    }

    [Fact]
    public async Task A_time_limit_that_passes_while_connecting_means_that_nothing_left()
    {
        var connecting = new TaskCompletionSource();
        _handler.ConnectCallback = async (_, token) =>
        {
            connecting.SetResult();
            var never = new TaskCompletionSource<Stream>();
            await using var registration = token.Register(() => never.TrySetCanceled(token));
            return await never.Task;
        };
        using var client = Client(new Uri("http://127.0.0.1:9/fhir"));

        var call = client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None).AsTask();
        await connecting.Task;
        _time.Advance(TimeSpan.FromSeconds(10));
        var result = await call;

        Assert.Equal((TransportLeg.NotSent, TransportFailureCodes.TimedOut), (result.Failure!.Leg, result.Failure.Code));
    }

    [Fact]
    public async Task The_callers_cancellation_is_thrown()
    {
        using var cancelled = new CancellationTokenSource();
        await using var server = await ScriptedServer.StartAsync(async (_, context) =>
        {
            await cancelled.CancelAsync();
            await ScriptedServer.UntilAbandonedAsync(context);
        });
        using var client = Client(server.FhirBase);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.ReadAsync("Patient", "p", cancelled.Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_over_the_limit_is_not_read(bool statesItsLength)
    {
        await using var server = await ScriptedServer.StartAsync(async (_, context) =>
        {
            context.Response.ContentLength = statesItsLength ? 2000 : null;
            await context.Response.Body.WriteAsync(new byte[2000]);
        });
        using var client = Client(server.FhirBase, limit: 1999);

        var result = await client.ReadAsync("Patient", "p", CancellationToken.None);

        Assert.Equal(TransportFailureCodes.AnswerTooLarge, result.Failure!.Code);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Sun, 01 Mar 2026 12:00:30 GMT", 30)]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT", 0)]
    public async Task Reads_how_long_the_server_asks_to_wait(string header, int seconds)
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(429, "", ("Retry-After", header)));
        using var client = Client(server.FhirBase);

        var result = await client.ReadAsync("Patient", "p", CancellationToken.None);

        Assert.Equal(TimeSpan.FromSeconds(seconds), result.Response!.RetryAfter);
    }

    [Fact]
    public async Task Follows_next_links_at_the_same_origin_and_no_other()
    {
        await using var elsewhere = await ScriptedServer.StartAsync(_ => Answer.Bundle(null));
        await using var server = await ScriptedServer.StartAsync(seen => seen.PathAndQuery.Contains("page=2", StringComparison.Ordinal)
            ? Answer.Bundle(new Uri(elsewhere.Origin, "fhir?page=3").AbsoluteUri, """{"resourceType":"Patient","id":"b"}""")
            : Answer.Bundle("/fhir?page=2", """{"resourceType":"Patient","id":"a"}"""));
        using var client = Client(server.FhirBase, new TokenScript(AccessTokenResult.Of("t")));

        var first = await client.SearchAsync("Patient", [QueryParameter.Token("identifier", "urn:a", "x|y,z")], CancellationToken.None);
        var second = await client.NextAsync(first, CancellationToken.None);

        Assert.Equal(SearchContinuation.More, first.Continuation);
        Assert.Equal(SearchContinuation.Elsewhere, second.Continuation);
        Assert.Equal("b", second.Matches.Single().GetProperty("id").GetString());
        Assert.Equal(@"/fhir/Patient?identifier=urn%3Aa%7Cx%5C%7Cy%5C%2Cz", server.Seen[0].PathAndQuery);
        Assert.Equal("handling=strict", server.Seen[0].Header("Prefer"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await client.NextAsync(second, CancellationToken.None));
        Assert.Empty(elsewhere.Seen);
    }

    [Fact]
    public async Task Does_not_follow_redirects_with_the_token()
    {
        await using var elsewhere = await ScriptedServer.StartAsync(_ => Answer.Fhir(200));
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(307, "", ("Location", elsewhere.Origin.AbsoluteUri)));
        using var client = Client(server.FhirBase, new TokenScript(AccessTokenResult.Of("t")));

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal(307, result.Response!.Status);
        Assert.Empty(elsewhere.Seen);
    }

    [Fact]
    public async Task Reads_the_issues_of_an_outcome()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Issue(422, "business-rule", "DocumentReference.type"));
        using var client = Client(server.FhirBase);

        var result = await client.CreateAsync("DocumentReference", Note, new WriteOptions(), CancellationToken.None);

        Assert.Equal([new OutcomeIssue("error", "business-rule", "DocumentReference.type")], result.Response!.Issues);
    }

    [Fact]
    public async Task Refuses_to_fetch_an_attachment_from_another_origin()
    {
        using var client = Client(new Uri("http://127.0.0.1:9/fhir"));

        Assert.False(client.Owns(new Uri("http://127.0.0.1:10/fhir/Binary/1")));
        await Assert.ThrowsAsync<ArgumentException>(async () => await client.ReadAttachmentAsync(new Uri("http://127.0.0.1:10/fhir/Binary/1"), "text/plain", CancellationToken.None));
    }
}
