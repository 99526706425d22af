using System.Net;
using Duplex.OAuth;
using Duplex.Tests.Facade;
using Duplex.Tests.Sandbox;
using Microsoft.Extensions.DependencyInjection;

namespace Duplex.Tests.OAuth;

public sealed class AccessTokenTests
{
    [Fact]
    public async Task Without_a_token_the_facade_says_how_to_get_one()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Patient/p1", null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", Assert.Single(answer.Headers.WwwAuthenticate).Scheme);
        Assert.Contains("smart-configuration", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task A_token_ends_after_five_minutes()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync();
        duplex.Time.Advance(TimeSpan.FromSeconds(299));
        using var inTime = await duplex.GetAsync("/fhir/clinic/Patient/p1", token);
        duplex.Time.Advance(TimeSpan.FromSeconds(1));
        using var late = await duplex.GetAsync("/fhir/clinic/Patient/p1", token);

        Assert.Equal(HttpStatusCode.OK, inTime.StatusCode);
        await AssertInvalidAsync(late);
    }

    [Fact]
    public async Task A_token_that_was_altered_or_signed_by_another_key_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync();
        var parts = token.Split('.');
        var altered = $"{parts[0]}.{TestSigner.Base64Url(System.Text.Encoding.UTF8.GetBytes(Decode(parts[1]).Replace("scribe", "viewer", StringComparison.Ordinal)))}.{parts[2]}";
        var foreign = new AccessTokenIssuer(TokenSigningKey.Create(), duplex.Time, duplex.Services.GetRequiredService<Duplex.Engine.Identity.IIdSource>())
            .Issue(new AccessToken
            {
                App = "scribe",
                Organization = "default",
                Connections = ["clinic"],
                Audiences = [$"{duplex.Address}/fhir/clinic"],
                Scopes = ScopeSet.Parse(RunningDuplex.AllScopes),
                Issuer = duplex.Address,
            });

        // A token that was shown before and found good opens nothing for others.
        using var good = await duplex.GetAsync("/fhir/clinic/Patient/p1", token);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        foreach (var bad in new[] { altered, foreign, $"{parts[0]}.{parts[1]}.", "nonsense" })
        {
            using var answer = await duplex.GetAsync("/fhir/clinic/Patient/p1", bad);
            await AssertInvalidAsync(answer);
        }
    }

    [Fact]
    public async Task A_client_assertion_is_no_access_token()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Patient/p1", duplex.Assertion());

        await AssertInvalidAsync(answer);
    }

    [Fact]
    public async Task A_token_opens_the_apps_own_connections_only()
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/Patient/p1", await duplex.TokenAsync("system/Patient.rs", "viewer"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("not registered for this connection", await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("system/Patient.s", "/fhir/clinic/Patient/p1", "system/Patient.r")]
    [InlineData("system/Patient.r", "/fhir/clinic/Patient?_id=p1", "system/Patient.s")]
    [InlineData("system/Patient.read", "/fhir/clinic/Encounter/e1", "system/Encounter.r")]
    public async Task What_the_scopes_do_not_cover_is_forbidden_and_named(string granted, string path, string needed)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync(path, await duplex.TokenAsync(granted));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains($"scope=\"{needed}\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task A_write_needs_a_write_scope()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var content = ClinicalNotes.Content(ClinicalNotes.Draft());

        using var answer = await duplex.PostAsync(ClinicalNotes.Path, await duplex.TokenAsync("system/DocumentReference.read"), content);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task AssertInvalidAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(await RunningDuplex.SentenceAsync(answer));
    }

    private static string Decode(string part) => System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(part));
}
