using System.Net;
using System.Text.Json.Nodes;
using Duplex.OAuth;
using Duplex.Tests.Facade;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Duplex.Tests.OAuth;

public sealed class TokenEndpointTests
{
    [Theory]
    [InlineData("ES384")]
    [InlineData("RS384")]
    public async Task A_registered_app_gets_a_token_that_says_what_it_may_and_where(string alg)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.AskTokenAsync(duplex.Assertion(alg: alg), "system/DocumentReference.c system/Claim.rs");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("no-cache", answer.Headers.Pragma.ToString(), StringComparison.Ordinal);
        var body = await RunningDuplex.JsonAsync(answer);
        Assert.Equal("bearer", (string?)body["token_type"]);
        Assert.Equal(300, (int)body["expires_in"]!);
        Assert.Equal("system/DocumentReference.c", (string?)body["scope"]);
        var token = new JsonWebToken((string?)body["access_token"]);
        Assert.Equal("ES384", token.Alg);
        Assert.Equal(duplex.Address, token.Issuer);
        Assert.Equal($"{duplex.Address}/fhir/clinic", Assert.Single(token.Audiences));
        Assert.Equal(("scribe", "scribe", "default"), (token.Subject, token.GetPayloadValue<string>("client_id"), token.GetPayloadValue<string>("organization")));
        Assert.Equal(300, (token.ValidTo - token.IssuedAt).TotalSeconds);
        Assert.NotEmpty(token.Id);
    }

    [Fact]
    public async Task A_token_is_written_into_the_audit()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        await duplex.TokenAsync();

        var entry = Assert.Single(await duplex.Store.Audit.ListAsync("default", "scribe", 10, CancellationToken.None));
        Assert.Equal(("app:scribe", "token.issued"), (entry.Who, entry.Action));
    }

    [Theory]
    [InlineData("authorization_code", "unsupported_grant_type")]
    [InlineData("", "invalid_request")]
    public async Task Another_grant_is_refused(string grant, string error)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.AskTokenAsync(duplex.Assertion(), RunningDuplex.AllScopes, grant);

        await AssertErrorAsync(answer, HttpStatusCode.BadRequest, error);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("system/Claim.rs")]
    [InlineData("user/Patient.rs")]
    public async Task Scopes_that_were_not_registered_give_no_token(string? scope)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.AskTokenAsync(duplex.Assertion(), scope);

        await AssertErrorAsync(answer, HttpStatusCode.BadRequest, "invalid_scope");
    }

    [Fact]
    public async Task An_expiry_at_the_end_of_time_is_refused_in_words()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.AskTokenAsync(duplex.Assertion(claims: body => body["exp"] = 1_000_000_000_000_000_000), RunningDuplex.AllScopes);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("at most 5 minutes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assertion_works_once()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var assertion = duplex.Assertion();

        using var first = await duplex.AskTokenAsync(assertion, RunningDuplex.AllScopes);
        using var second = await duplex.AskTokenAsync(assertion, RunningDuplex.AllScopes);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await AssertErrorAsync(second, HttpStatusCode.Unauthorized, "invalid_client");
    }

    [Fact]
    public async Task An_app_that_nobody_registered_gets_no_token()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.AskTokenAsync(duplex.Assertion("stranger"), RunningDuplex.AllScopes);

        await AssertErrorAsync(answer, HttpStatusCode.Unauthorized, "invalid_client");
    }

    [Fact]
    public async Task An_assertion_for_another_token_endpoint_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.AskTokenAsync(duplex.Assertion(claims: claims => claims["aud"] = "https://elsewhere.example/token"), RunningDuplex.AllScopes);

        await AssertErrorAsync(answer, HttpStatusCode.Unauthorized, "invalid_client");
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = ClinicalNotes.Content("{}", "application/json");

        using var answer = await duplex.PostAsync("/oauth/token", null, content);

        await AssertErrorAsync(answer, HttpStatusCode.BadRequest, "invalid_request");
    }

    [Fact]
    public async Task A_field_given_twice_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = ClinicalNotes.Content("grant_type=client_credentials&grant_type=client_credentials", "application/x-www-form-urlencoded");

        using var answer = await duplex.PostAsync("/oauth/token", null, content);

        await AssertErrorAsync(answer, HttpStatusCode.BadRequest, "invalid_request");
    }

    [Fact]
    public async Task Used_assertions_are_remembered_over_a_restart()
    {
        using var folder = new TemporaryFolder();
        var time = new Sandbox.ManualTime(DateTimeOffset.UnixEpoch);
        var expires = time.GetUtcNow().AddMinutes(5);
        using (var store = new SqliteJtiStore(folder.File("used.db"), time))
        {
            Assert.True(await store.TryUseAsync("scribe", "one", expires, CancellationToken.None));
        }

        using var again = new SqliteJtiStore(folder.File("used.db"), time);
        Assert.False(await again.TryUseAsync("scribe", "one", expires, CancellationToken.None));
        Assert.True(await again.TryUseAsync("viewer", "one", expires, CancellationToken.None));
        time.Advance(TimeSpan.FromMinutes(6));
        Assert.True(await again.TryUseAsync("scribe", "one", expires.AddMinutes(10), CancellationToken.None));
    }

    [Fact]
    public async Task Discovery_is_open_and_lists_what_is_offered()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/.well-known/smart-configuration", null);

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        var body = await RunningDuplex.JsonAsync(answer);
        Assert.Equal(duplex.TokenEndpointAddress, (string?)body["token_endpoint"]);
        Assert.Equal(["client_credentials"], body["grant_types_supported"]!.AsArray().Select(item => (string?)item));
        var scopes = body["scopes_supported"]!.AsArray().Select(scope => (string)scope!).ToList();
        Assert.All(scopes, scope => Assert.Equal(scope, SmartScope.Parse(scope)?.ToString()));
        Assert.Equal(
            ["system/Condition.crus", "system/DocumentReference.crus", "system/Observation.cruds", "system/Patient.rs", "system/Patient.read"],
            scopes.Where(scope => scope is "system/Patient.read" or "system/Patient.write" || (scope.Split('.') is [var type, var letters] && letters is not ("read" or "write") && type is "system/Condition" or "system/DocumentReference" or "system/Observation" or "system/Patient")));
    }

    [Fact]
    public void A_signing_key_is_read_back_as_it_was_written()
    {
        var key = TokenSigningKey.Create();

        var again = TokenSigningKey.Parse(key.ToPrivateJson());

        Assert.Equal(key.Kid, again.Kid);
        Assert.Equal(key.Public.X, again.Public.X);
        Assert.Throws<FormatException>(() => TokenSigningKey.Parse("""{"kty":"EC","crv":"P-384","kid":"1","x":"AA","y":"AA"}"""));
        Assert.Throws<FormatException>(() => TokenSigningKey.Parse("not json"));
    }

    private static async Task AssertErrorAsync(HttpResponseMessage answer, HttpStatusCode status, string error)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(error, (string?)body["error"]);
        Assert.NotEmpty((string?)body["error_description"] ?? "");
    }
}
