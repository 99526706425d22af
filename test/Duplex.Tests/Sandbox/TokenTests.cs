using System.Net;
using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class TokenTests
{
    [Theory]
    [InlineData("RS384")]
    [InlineData("ES384")]
    public async Task A_good_assertion_gets_a_bearer_token_for_five_minutes(string alg)
    {
        await using var running = await RunningClinic.StartAsync();

        var (status, body) = await running.AskTokenAsync(running.Assertion(alg), "system/Patient.rs");

        Assert.Equal(200, status);
        Assert.Equal("bearer", body["token_type"]!.GetValue<string>());
        Assert.Equal(300, body["expires_in"]!.GetValue<int>());
        Assert.Equal("system/Patient.rs", body["scope"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("aud", "https://elsewhere.example/token", "aud must be")]
    [InlineData("iss", "somebody-else", "iss and sub")]
    [InlineData("jti", null, "jti is missing")]
    [InlineData("exp", null, "exp is missing")]
    public async Task A_wrong_claim_is_invalid_client(string claim, string? value, string described)
    {
        await using var running = await RunningClinic.StartAsync();
        var assertion = running.Assertion(claims: claims =>
        {
            claims.Remove(claim);
            if (value is not null)
            {
                claims[claim] = value;
            }
        });

        await AssertInvalidClientAsync(running, assertion, described);
    }

    [Fact]
    public async Task An_unregistered_client_is_invalid_client()
    {
        await using var running = await RunningClinic.StartAsync();
        var assertion = running.Assertion(claims: claims => (claims["iss"], claims["sub"]) = ("stranger", "stranger"));

        await AssertInvalidClientAsync(running, assertion, "no client");
    }

    [Theory]
    [InlineData(-60, "expired")]
    [InlineData(600, "at most 5 minutes")]
    public async Task An_expiry_in_the_past_or_too_far_ahead_is_invalid_client(int secondsFromNow, string described)
    {
        await using var running = await RunningClinic.StartAsync();
        var assertion = running.Assertion(claims: claims => claims["exp"] = running.Time.GetUtcNow().AddSeconds(secondsFromNow).ToUnixTimeSeconds());

        await AssertInvalidClientAsync(running, assertion, described);
    }

    [Fact]
    public async Task An_assertion_works_once_even_across_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-clinic-").FullName;
        string assertion;
        int port;
        await using (var first = await RunningClinic.StartAsync(folder: folder))
        {
            port = first.Clinic.FhirBase.Port;
            assertion = first.Assertion();
            Assert.Equal(200, (await first.AskTokenAsync(assertion)).Status);
            await AssertInvalidClientAsync(first, assertion, "jti was used");
        }

        await using (var second = await RunningClinic.StartAsync(options => options with { Port = port }, folder))
        {
            await AssertInvalidClientAsync(second, assertion, "jti was used");
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_unknown_kid_is_invalid_client()
    {
        await using var running = await RunningClinic.StartAsync();

        await AssertInvalidClientAsync(running, running.Assertion(header: header => header["kid"] = "rsa-2"), "no registered key");
    }

    [Fact]
    public async Task A_kid_of_the_other_key_type_is_invalid_client()
    {
        await using var running = await RunningClinic.StartAsync();

        await AssertInvalidClientAsync(running, running.Assertion(header: header => header["kid"] = "ec-1"), "no registered key");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS384")]
    [InlineData("RS256")]
    public async Task Another_algorithm_is_invalid_client(string alg)
    {
        await using var running = await RunningClinic.StartAsync();

        await AssertInvalidClientAsync(running, running.Assertion(alg), "RS384 or ES384");
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("ES384")]
    public async Task A_foreign_key_with_a_known_kid_is_invalid_client(string alg)
    {
        using var stranger = new TestSigner();
        await using var running = await RunningClinic.StartAsync(options => options with
        {
            Clients = [new SandboxClient(RunningClinic.ClientId, SandboxClient.DefaultScopes, stranger.KeySet())],
        });

        await AssertInvalidClientAsync(running, running.Assertion(alg), "signature");
    }

    [Fact]
    public async Task A_refused_assertion_does_not_use_up_its_jti()
    {
        await using var running = await RunningClinic.StartAsync();
        await AssertInvalidClientAsync(running, running.Assertion(claims: claims => (claims["jti"], claims["aud"]) = ("once", "https://elsewhere.example")), "aud");

        var (status, _) = await running.AskTokenAsync(running.Assertion(claims: claims => claims["jti"] = "once"));

        Assert.Equal(200, status);
    }

    [Fact]
    public async Task A_key_set_that_holds_a_kid_twice_is_invalid_client()
    {
        await using var running = await RunningClinic.StartAsync();
        var keys = new JsonObject { ["keys"] = new JsonArray(running.Signer.RsaKey("rsa-1"), running.Signer.RsaKey("rsa-1")) };
        await running.Clinic.RegisterClientAsync(new SandboxClient(RunningClinic.ClientId, SandboxClient.DefaultScopes, keys.ToJsonString()), RunningClinic.Token);

        await AssertInvalidClientAsync(running, running.Assertion(), "more than one");
    }

    [Fact]
    public async Task A_published_key_set_is_read_again_when_a_key_was_rotated()
    {
        await using var running = await RunningClinic.StartAsync();
        await using var published = await PublishedKeySet.StartAsync(new JsonObject { ["keys"] = new JsonArray(running.Signer.RsaKey("old")) });
        await running.Clinic.RegisterClientAsync(
            new SandboxClient(RunningClinic.ClientId, SandboxClient.DefaultScopes, JwksUrl: published.Address), RunningClinic.Token);
        Assert.Equal(200, (await running.AskTokenAsync(running.Assertion(header: header => header["kid"] = "old"))).Status);
        Assert.Equal(200, (await running.AskTokenAsync(running.Assertion(header: header => header["kid"] = "old"))).Status);
        Assert.Equal(1, published.Requests);

        published.Keys = new JsonObject { ["keys"] = new JsonArray(running.Signer.RsaKey("new")) };
        var (status, _) = await running.AskTokenAsync(running.Assertion(header: header => header["kid"] = "new"));

        Assert.Equal(200, status);
        Assert.Equal(2, published.Requests);
        await AssertInvalidClientAsync(running, running.Assertion(header: header => (header["kid"], header["jku"]) = ("new", "http://127.0.0.1:1/other")), "jku");
    }

    [Fact]
    public async Task A_published_key_set_that_cannot_be_read_is_invalid_client()
    {
        await using var running = await RunningClinic.StartAsync();
        Uri gone;
        await using (var published = await PublishedKeySet.StartAsync([]))
        {
            gone = published.Address;
        }

        await running.Clinic.RegisterClientAsync(
            new SandboxClient(RunningClinic.ClientId, SandboxClient.DefaultScopes, JwksUrl: gone), RunningClinic.Token);

        await AssertInvalidClientAsync(running, running.Assertion(), "can't be read");
    }

    [Fact]
    public async Task A_client_registered_over_http_gets_a_token()
    {
        await using var running = await RunningClinic.StartAsync(options => options with { Clients = [] });
        await AssertInvalidClientAsync(running, running.Assertion(), "no client");

        using var registered = await running.ControlAsync(
            "/sandbox/clients", $"{{\"clientId\":\"{RunningClinic.ClientId}\",\"jwks\":{running.Signer.KeySet()},\"scopes\":[\"system/Patient.rs\"]}}");

        Assert.Equal(204, (int)registered.StatusCode);
        var (_, body) = await running.AskTokenAsync(running.Assertion(), "system/Patient.rs system/DocumentReference.c");
        Assert.Equal("system/Patient.rs", body["scope"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_token_endpoint_can_be_down_for_a_while()
    {
        await using var running = await RunningClinic.StartAsync();
        using var scripted = await running.ControlAsync("/sandbox/deviations", "{\"deviation\":\"drop-before\",\"interaction\":\"token\"}");

        await Assert.ThrowsAsync<HttpRequestException>(() => running.AskTokenAsync(running.Assertion()));

        Assert.Equal(200, (await running.AskTokenAsync(running.Assertion())).Status);
    }

    [Fact]
    public async Task Revoked_tokens_are_401_and_a_new_one_works()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        await running.Clinic.RevokeTokensAsync(RunningClinic.Token);
        await running.GetAsync("/fhir/Patient/p1001", 401);

        await running.AuthorizeAsync();

        await running.GetAsync("/fhir/Patient/p1001");
    }

    [Theory]
    [InlineData("grant_type=password", "unsupported_grant_type")]
    [InlineData("scope=system/Patient.rs", "invalid_request")]
    public async Task A_wrong_request_is_named_as_rfc_6749_says(string form, string error)
    {
        await using var running = await RunningClinic.StartAsync();
        using var content = new StringContent(form, System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");

        using var response = await running.Http.PostAsync(running.Clinic.TokenEndpoint, content, RunningClinic.Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(error, (await RunningClinic.JsonOf(response))["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task Scopes_that_were_never_registered_are_invalid_scope()
    {
        await using var running = await RunningClinic.StartAsync();

        var (status, body) = await running.AskTokenAsync(running.Assertion(), "system/Claim.rs patient/Patient.rs");

        Assert.Equal(400, status);
        Assert.Equal("invalid_scope", body["error"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_token_lies_in_the_database_only_as_a_hash()
    {
        await using var running = await RunningClinic.StartAsync();
        var (_, body) = await running.AskTokenAsync(running.Assertion());
        var token = body["access_token"]!.GetValue<string>();

        foreach (var file in Directory.GetFiles(running.Folder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(token, await reader.ReadToEndAsync(RunningClinic.Token), StringComparison.Ordinal);
        }
    }

    private static async Task AssertInvalidClientAsync(RunningClinic running, string assertion, string described)
    {
        var (status, body) = await running.AskTokenAsync(assertion);
        Assert.Equal(401, status);
        Assert.Equal("invalid_client", body["error"]!.GetValue<string>());
        Assert.Contains(described, body["error_description"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
