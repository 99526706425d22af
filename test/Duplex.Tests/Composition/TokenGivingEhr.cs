using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Duplex.Tests.Composition;

/// <summary>An EHR that gives tokens, or knows nobody; it has nothing else.</summary>
internal sealed class TokenGivingEhr : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TokenGivingEhr(WebApplication app) => _app = app;

    public bool GivesTokens { get; set; }

    public Uri Base => new(_app.Urls.First() + "/fhir");

    public static async Task<TokenGivingEhr> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var ehr = new TokenGivingEhr(builder.Build());
        ehr._app.Run(ehr.AnswerAsync);
        await ehr._app.StartAsync();
        return ehr;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        if (http.Request.Path == "/fhir/.well-known/smart-configuration")
        {
            return http.Response.WriteAsync(new JsonObject
            {
                ["token_endpoint"] = _app.Urls.First() + "/token",
                ["grant_types_supported"] = new JsonArray("client_credentials"),
                ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
                ["token_endpoint_auth_signing_alg_values_supported"] = new JsonArray("ES384"),
                ["capabilities"] = new JsonArray("client-confidential-asymmetric", "permission-v2"),
            }.ToJsonString());
        }

        http.Response.StatusCode = http.Request.Path != "/token" ? 404 : GivesTokens ? 200 : 400;
        return http.Response.WriteAsync(GivesTokens
            ? """{"access_token":"synthetic","token_type":"bearer","expires_in":300,"scope":"system/Patient.rs"}"""
            : """{"error":"invalid_client"}""");
    }
}
