using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Transports.Smart.Server;

namespace Duplex.Sandbox.Ehr.Smart;

/// <summary>The token endpoint of SMART Backend Services: client_credentials with a signed assertion; errors as RFC 6749 says.</summary>
internal sealed class TokenEndpoint(
    ClientAssertionVerifier verifier, AccessTokens tokens, DeviationScript script, EhrAddresses addresses, EventStream events, TimeSpan lifetime)
{
    public async ValueTask<FhirAnswer> HandleAsync(IReadOnlyDictionary<string, string> form, CancellationToken cancellationToken)
    {
        if (!form.TryGetValue("grant_type", out var grantType))
        {
            return Error(400, "invalid_request", "grant_type is missing; it must be client_credentials");
        }

        if (grantType != "client_credentials")
        {
            return Error(400, "unsupported_grant_type", "only client_credentials is offered");
        }

        var result = await verifier.VerifyAsync(
            form.GetValueOrDefault("client_assertion_type"), form.GetValueOrDefault("client_assertion"), addresses.TokenEndpoint, cancellationToken);
        if (result.Client is not { } client)
        {
            return Error(401, "invalid_client", result.Description);
        }

        if (ScopeGrant.Of(form.GetValueOrDefault("scope") ?? "", client.Scopes) is not { } grant)
        {
            return Error(400, "invalid_scope", "none of the scopes is registered for this client; ask for system scopes that are");
        }

        if (script.Take(DeviationSubject.Of(DeviationInteraction.Token, type: null)) is { } deviation)
        {
            events.Publish(SandboxEventKind.DeviationApplied, detail: DeviationJson.NameOf(deviation.Kind));
            return deviation.Kind is DeviationKind.Refuse or DeviationKind.DropBefore
                ? FaultyAnswer.WithoutEffect(deviation)
                : FaultyAnswer.AfterEffect(await GrantAsync(client, grant, cancellationToken), deviation);
        }

        return await GrantAsync(client, grant, cancellationToken);
    }

    private async ValueTask<FhirAnswer> GrantAsync(RegisteredClient client, ScopeGrant grant, CancellationToken cancellationToken)
    {
        var token = await tokens.IssueAsync(client, grant, lifetime, cancellationToken);
        events.Publish(SandboxEventKind.TokenIssued, detail: client.ClientId);
        return Uncached(FhirAnswer.Of(200, new JsonObject
        {
            ["access_token"] = token,
            ["token_type"] = "bearer",
            ["expires_in"] = (long)lifetime.TotalSeconds,
            ["scope"] = grant.Text,
        }));
    }

    private FhirAnswer Error(int status, string error, string description)
    {
        events.Publish(SandboxEventKind.TokenRefused, detail: error);
        return Uncached(FhirAnswer.Of(status, new JsonObject { ["error"] = error, ["error_description"] = description }));
    }

    private static FhirAnswer Uncached(FhirAnswer answer) => answer.With("Cache-Control", "no-store").With("Pragma", "no-cache");
}
