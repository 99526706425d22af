using System.Text.Json;
using Duplex.Engine.Audit;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Transports.Smart.Server;

namespace Duplex.OAuth;

/// <summary><c>POST /oauth/token</c>: SMART Backend Services for registered apps.</summary>
public sealed class TokenEndpoint(
    ClientAssertionVerifier assertions,
    IAppRegistry apps,
    AccessTokenIssuer issuer,
    WebAddress address,
    IStateStore state,
    TimeProvider time)
{
    public const string Path = "/oauth/token";

    private const int MaxFormBytes = 64 * 1024;

    private static readonly string[] Fields = ["grant_type", "scope", "client_assertion_type", "client_assertion"];

    public async Task HandleAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Pragma = "no-cache";
        var (form, refusal) = await ReadFormAsync(http);
        if (form is null)
        {
            await refusal!.WriteAsync(http);
            return;
        }

        var (token, error) = await GrantAsync(http, form);
        if (token is null)
        {
            await error!.WriteAsync(http);
            return;
        }

        await state.CommitAsync(
            unit => unit.Audit.AddAsync(new AuditEntry(token.Organization, Instant.Now(time), $"app:{token.App}", "token.issued", token.App, "ok")),
            http.RequestAborted);
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(new
            {
                access_token = issuer.Issue(token),
                token_type = "bearer",
                expires_in = (int)AccessTokenIssuer.Lifetime.TotalSeconds,
                scope = token.Scopes.ToString(),
            }),
            http.RequestAborted);
    }

    private static async ValueTask<(IFormCollection? Form, OAuthError? Error)> ReadFormAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, OAuthError.InvalidRequest("the body must be application/x-www-form-urlencoded"));
        }

        if (http.Request.ContentLength is null or > MaxFormBytes)
        {
            return (null, OAuthError.InvalidRequest($"the body must state its Content-Length, at most {MaxFormBytes} bytes"));
        }

        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return (null, OAuthError.InvalidRequest("the form can't be read: too many or too long fields"));
        }

        return Fields.FirstOrDefault(field => form[field].Count > 1) is { } repeated
            ? (null, OAuthError.InvalidRequest($"{repeated} must be given once"))
            : (form, null);
    }

    private async ValueTask<(AccessToken? Token, OAuthError? Error)> GrantAsync(HttpContext http, IFormCollection form)
    {
        var grant = form["grant_type"].ToString();
        if (grant.Length == 0)
        {
            return (null, OAuthError.InvalidRequest("grant_type is missing; it must be client_credentials"));
        }

        if (grant != "client_credentials")
        {
            return (null, OAuthError.UnsupportedGrantType("grant_type must be client_credentials"));
        }

        var result = await assertions.VerifyAsync(
            form["client_assertion_type"], form["client_assertion"], address.TokenEndpointOf(http), http.RequestAborted);
        if (result.Client is null || apps.Find(result.Client.ClientId) is not { } app)
        {
            return (null, OAuthError.InvalidClient(result.Description));
        }

        var granted = ScopeSet.Parse(app.Scopes).Grant(ScopeSet.Parse(form["scope"].ToString()));
        if (granted.IsEmpty)
        {
            return (null, OAuthError.InvalidScope("none of the asked scopes is registered for this app; ask for system/ scopes such as system/DocumentReference.c"));
        }

        return (new AccessToken
        {
            App = app.Id,
            Organization = app.Organization,
            Connections = app.Connections,
            Audiences = [.. app.Connections.Select(connection => address.FacadeOf(http, connection))],
            Scopes = granted,
            Issuer = address.Of(http),
        }, null);
    }
}
