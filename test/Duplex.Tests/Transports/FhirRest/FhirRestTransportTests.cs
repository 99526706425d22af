using Duplex.Tests.Fhir.Client;
using Duplex.Tests.Transports.Smart;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;
using Xunit;

namespace Duplex.Tests.Transports.FhirRest;

public sealed class FhirRestTransportTests
{
    [Fact]
    public async Task Reads_with_a_token_that_it_got_by_itself_and_renews_it_when_refused()
    {
        var tokens = 0;
        await using var server = await ScriptedServer.StartAsync(seen => seen switch
        {
            { PathAndQuery: "/fhir/.well-known/smart-configuration" } => Answer.Fhir(200, """{"token_endpoint":"/token"}"""),
            { PathAndQuery: "/token" } => Answer.Fhir(200, $$"""{"access_token":"t{{++tokens}}","token_type":"Bearer","expires_in":300,"scope":"system/Patient.rs"}"""),
            _ => seen.Header("Authorization") == "Bearer t2" ? Answer.Fhir(200, """{"resourceType":"Patient","id":"p"}""") : Answer.Fhir(401),
        });
        using var key = SmartSigningKey.Create(SmartSigningAlgorithm.ES384);
        using var transport = new FhirRestTransport(
            new FhirRestOptions { Base = server.FhirBase, ClientId = "duplex", Scopes = ["system/Patient.rs"] }, key, new CountingIds(), new SteppedTime());

        var result = await transport.Client.ReadAsync("Patient", "p", CancellationToken.None);

        Assert.Equal(200, result.Response!.Status);
        Assert.Equal(["system/Patient.rs"], transport.GrantedScopes!);
        Assert.DoesNotContain(server.Seen.Where(s => !s.PathAndQuery.StartsWith("/fhir/Patient", StringComparison.Ordinal)), s => s.Headers.ContainsKey("Authorization"));
    }
}
