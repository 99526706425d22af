using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Fhir.Client.Tokens;
using Duplex.Tests.Fhir.Client;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Client;
using Duplex.Transports.Smart.Keys;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Duplex.Tests.Transports.Smart;

public sealed class BackendServicesTokenSourceTests : IDisposable
{
    private const string Discovery = "/fhir/.well-known/smart-configuration";
    private readonly SocketsHttpHandler _handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
    private readonly SmartSigningKey _key = SmartSigningKey.Create(SmartSigningAlgorithm.ES384);
    private readonly SteppedTime _time = new();

    public void Dispose()
    {
        _handler.Dispose();
        _key.Dispose();
    }

    private BackendServicesTokenSource Source(Uri fhirBase, SmartSigningKey? key = null) => new(
        new BackendServicesOptions { FhirBase = fhirBase, ClientId = "duplex", Scopes = ["system/Patient.rs", "system/DocumentReference.crus"] },
        key ?? _key,
        new OAuthCall(_handler, TimeSpan.FromSeconds(10), _time),
        new CountingIds(),
        _time);

    private static IResult Json(int status, string json) => Results.Text(json, "application/json", Encoding.UTF8, status);

    private static IResult Discovered(SeenRequest seen, Func<IResult> token) =>
        seen.PathAndQuery == Discovery ? Json(200, """{"token_endpoint":"/oauth/token","capabilities":["client-confidential-asymmetric"]}""") : token();

    private static IResult Granted(string token, int seconds = 300) =>
        Json(200, $$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":{{seconds}},"scope":"system/Patient.rs"}""");

    [Theory]
    [InlineData(SmartSigningAlgorithm.RS384)]
    [InlineData(SmartSigningAlgorithm.ES384)]
    public async Task Asks_with_an_assertion_that_the_registered_key_verifies(SmartSigningAlgorithm algorithm)
    {
        using var key = SmartSigningKey.Create(algorithm);
        await using var server = await ScriptedServer.StartAsync(seen => Discovered(seen, () => Granted("t1")));
        var source = Source(server.FhirBase, key);

        var result = await source.GetAsync(null, CancellationToken.None);

        Assert.Equal("t1", result.Token);
        Assert.Equal(["system/Patient.rs"], source.GrantedScopes!);
        var request = server.Seen[1];
        Assert.Equal("POST /oauth/token", $"{request.Method} {request.PathAndQuery}");
        var form = new FormReader(Encoding.UTF8.GetString(request.Body)).ReadForm();
        Assert.Equal("client_credentials", form["grant_type"]);
        Assert.Equal("system/Patient.rs system/DocumentReference.crus", form["scope"]);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        var pieces = form["client_assertion"].ToString().Split('.');
        Assert.True(PublicKey.Verifies(key, Base64Url.DecodeFromChars(pieces[2]), Encoding.ASCII.GetBytes($"{pieces[0]}.{pieces[1]}")));
        var header = JsonNode.Parse(Base64Url.DecodeFromChars(pieces[0]))!;
        Assert.Equal((algorithm.ToString(), key.KeyId, "JWT"), (header["alg"]!.GetValue<string>(), header["kid"]!.GetValue<string>(), header["typ"]!.GetValue<string>()));
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(pieces[1]))!;
        Assert.Equal(("duplex", "duplex"), (claims["iss"]!.GetValue<string>(), claims["sub"]!.GetValue<string>()));
        Assert.Equal(new Uri(server.Origin, "oauth/token").AbsoluteUri, claims["aud"]!.GetValue<string>());
        Assert.InRange(claims["exp"]!.GetValue<long>() - _time.GetUtcNow().ToUnixTimeSeconds(), 1, 300);
    }

    [Fact]
    public async Task Keeps_a_token_until_shortly_before_its_end_and_never_repeats_a_nonce()
    {
        var given = 0;
        await using var server = await ScriptedServer.StartAsync(seen => Discovered(seen, () => Granted($"t{++given}", 300)));
        var source = Source(server.FhirBase);

        Assert.Equal("t1", (await source.GetAsync(null, CancellationToken.None)).Token);
        _time.Advance(TimeSpan.FromSeconds(269));
        Assert.Equal("t1", (await source.GetAsync(null, CancellationToken.None)).Token);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("t2", (await source.GetAsync(null, CancellationToken.None)).Token);

        var nonces = server.Seen.Where(s => s.Method == "POST").Select(NonceOf).ToArray();
        Assert.Equal(2, nonces.Distinct().Count());
        Assert.Single(server.Seen, s => s.PathAndQuery == Discovery);
    }

    [Fact]
    public async Task A_refused_token_is_not_given_again_and_its_successor_is_kept()
    {
        var given = 0;
        await using var server = await ScriptedServer.StartAsync(seen => Discovered(seen, () => Granted($"t{++given}")));
        var source = Source(server.FhirBase);

        await source.GetAsync(null, CancellationToken.None);
        var second = await source.GetAsync("t1", CancellationToken.None);
        var late = await source.GetAsync("t1", CancellationToken.None);

        Assert.Equal(("t2", "t2"), (second.Token, late.Token));
    }

    [Fact]
    public async Task Many_callers_at_once_make_one_request()
    {
        var arrived = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var server = await ScriptedServer.StartAsync(async (seen, context) =>
        {
            if (seen.Method == "POST")
            {
                arrived.SetResult();
                await release.Task;
            }

            await Discovered(seen, () => Granted("t1")).ExecuteAsync(context);
        });
        var source = Source(server.FhirBase);

        using var leaving = new CancellationTokenSource();
        var leaver = source.GetAsync(null, leaving.Token).AsTask();
        var callers = Enumerable.Range(0, 20).Select(_ => source.GetAsync(null, CancellationToken.None).AsTask()).ToArray();
        await arrived.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        release.SetResult();

        Assert.All(await Task.WhenAll(callers), r => Assert.Equal("t1", r.Token));
        Assert.Single(server.Seen, s => s.Method == "POST");
    }

    [Theory]
    [InlineData(401, """{"error":"invalid_client","error_description":"Synthetic"}""", AccessTokenFailureKind.Refused, "invalid_client")]
    [InlineData(400, """{"error":"invalid_scope"}""", AccessTokenFailureKind.Refused, "invalid_scope")]
    [InlineData(400, """{"error":"something of their own"}""", AccessTokenFailureKind.Refused, "token-refused")]
    [InlineData(200, """{"token_type":"bearer"}""", AccessTokenFailureKind.Refused, "token-answer-invalid")]
    [InlineData(200, """{"access_token":"a","token_type":"mac"}""", AccessTokenFailureKind.Refused, "token-answer-invalid")]
    [InlineData(200, """{"access_token":"a\r\nb","token_type":"bearer"}""", AccessTokenFailureKind.Refused, "token-answer-invalid")]
    [InlineData(503, "", AccessTokenFailureKind.Unreachable, "http-503")]
    [InlineData(429, "", AccessTokenFailureKind.Unreachable, "http-429")]
    public async Task Says_why_there_is_no_token(int status, string body, AccessTokenFailureKind kind, string code)
    {
        await using var server = await ScriptedServer.StartAsync(seen => Discovered(seen, () => Json(status, body)));

        var result = await Source(server.FhirBase).GetAsync(null, CancellationToken.None);

        Assert.Equal((kind, code), (result.Failure!.Kind, result.Failure.Code));
    }

    [Fact]
    public async Task A_token_endpoint_that_is_silent_is_unreachable_and_asked_again_later()
    {
        var arrived = new TaskCompletionSource();
        var silent = true;
        await using var server = await ScriptedServer.StartAsync(async (seen, context) =>
        {
            if (silent && seen.Method == "POST")
            {
                arrived.SetResult();
                await ScriptedServer.UntilAbandonedAsync(context);
                return;
            }

            await Discovered(seen, () => Granted("t1")).ExecuteAsync(context);
        });
        var source = Source(server.FhirBase);

        var call = source.GetAsync(null, CancellationToken.None).AsTask();
        await arrived.Task;
        _time.Advance(TimeSpan.FromSeconds(10));
        var first = await call;
        silent = false;

        Assert.Equal((AccessTokenFailureKind.Unreachable, OAuthCall.TimedOut), (first.Failure!.Kind, first.Failure.Code));
        Assert.Equal("t1", (await source.GetAsync(null, CancellationToken.None)).Token);
    }

    [Theory]
    [InlineData(404, "", SmartConfigurationClient.NotFound)]
    [InlineData(200, "[]", SmartConfigurationClient.Invalid)]
    [InlineData(200, """{"token_endpoint":"ftp://ehr.example/token"}""", SmartConfigurationClient.Invalid)]
    public async Task Says_what_is_wrong_with_the_discovery_document(int status, string body, string code)
    {
        await using var server = await ScriptedServer.StartAsync(_ => Json(status, body));

        var result = await Source(server.FhirBase).GetAsync(null, CancellationToken.None);

        Assert.Equal((AccessTokenFailureKind.Unreachable, code), (result.Failure!.Kind, result.Failure.Code));
    }

    private static string NonceOf(SeenRequest request)
    {
        var assertion = new FormReader(Encoding.UTF8.GetString(request.Body)).ReadForm()["client_assertion"].ToString();
        return JsonNode.Parse(Base64Url.DecodeFromChars(assertion.Split('.')[1]))!["jti"]!.GetValue<string>();
    }
}
