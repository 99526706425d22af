using System.Text.Json;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Transports.Smart.Client;

/// <summary>Judges a token endpoint's answer (RFC 6749 sections 5.1 and 5.2).</summary>
internal static class TokenAnswer
{
    public const string Invalid = "token-answer-invalid";
    public const string Refused = "token-refused";

    public static (GrantedToken? Token, AccessTokenFailure? Failure) Read(OAuthAnswer answer, BackendServicesOptions options, DateTimeOffset asked) => answer switch
    {
        { Failure: { } code } => (null, new(AccessTokenFailureKind.Unreachable, code, answer.Sentence)),
        { Status: 200 or 201, Json: { ValueKind: JsonValueKind.Object } json } when Text(json, "access_token") is { Length: > 0 } token => Granted(token, json, options, asked),
        { Status: 200 or 201 } => (null, new(AccessTokenFailureKind.Refused, Invalid, "The token endpoint's answer holds no access_token.")),
        { Status: 429 or >= 500 } => (null, new(AccessTokenFailureKind.Unreachable, $"http-{answer.Status}", $"The token endpoint answered HTTP {answer.Status}.", answer.RetryAfter)),
        _ => (null, new(AccessTokenFailureKind.Refused, CodeOf(answer), SentenceOf(CodeOf(answer), answer.Status))),
    };

    private static (GrantedToken?, AccessTokenFailure?) Granted(string token, JsonElement json, BackendServicesOptions options, DateTimeOffset asked)
    {
        if (Text(json, "token_type") is { } type && !type.Equals("bearer", StringComparison.OrdinalIgnoreCase))
        {
            return (null, new(AccessTokenFailureKind.Refused, Invalid, "The token endpoint gave a token of another type than Bearer."));
        }

        if (token.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return (null, new(AccessTokenFailureKind.Refused, Invalid, "The token endpoint gave a token that does not fit a header."));
        }

        var life = json.TryGetProperty("expires_in", out var seconds) && seconds.ValueKind == JsonValueKind.Number
            && seconds.TryGetDouble(out var stated) && stated is > 0 and < 1e9
            ? TimeSpan.FromSeconds(stated)
            : options.UnstatedLifetime;
        var margin = options.RenewBefore < life / 10 ? options.RenewBefore : life / 10;
        var scopes = Text(json, "scope")?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (new GrantedToken(token, asked + life - margin, scopes ?? options.Scopes), null);
    }

    private static string CodeOf(OAuthAnswer answer) =>
        answer.Json is { ValueKind: JsonValueKind.Object } json && Text(json, "error") is { } error
            && error is "invalid_client" or "invalid_request" or "invalid_grant" or "unauthorized_client" or "unsupported_grant_type" or "invalid_scope"
            ? Text(json, "error")!
            : Refused;

    private static string SentenceOf(string code, int status) => code switch
    {
        "invalid_client" => "The token endpoint does not accept Duplex's key (invalid_client); its public key must be registered for this client id, and both clocks must agree.",
        "invalid_scope" => "The token endpoint does not grant the scopes asked for (invalid_scope); the connection's scopes must be those registered.",
        "unauthorized_client" or "unsupported_grant_type" => $"The token endpoint does not allow client credentials to this client ({code}); it must be registered as a backend service.",
        _ => $"The token endpoint refused the request with HTTP {status} ({code}).",
    };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
