using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Duplex.Fhir.Client.Tokens;

namespace Duplex.Client.Tokens;

/// <summary>
/// Gets an app's tokens by <c>private_key_jwt</c> (SMART App Launch 2.2, Backend Services; RFC 7523), keeps one until shortly before its
/// end, and gives it to a <see cref="DuplexClient"/> or a FHIR client.
/// </summary>
public sealed class PrivateKeyTokenSource : IAccessTokenSource, IDisposable
{
    private const int LongestAnswer = 64 * 1024;
    private static readonly TimeSpan AssertionLife = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan RenewBefore = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http;
    private readonly Uri _endpoint;
    private readonly string _app;
    private readonly AppKey _key;
    private readonly string _scope;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _one = new(1, 1);
    private string? _token;
    private DateTimeOffset _goodUntil;

    /// <summary>A source with connections of its own.</summary>
    /// <param name="address">Of Duplex, such as <c>http://127.0.0.1:8850</c>.</param>
    /// <param name="app">The id under which the app is registered.</param>
    /// <param name="key">Stays the caller's, and must live as long as this.</param>
    /// <param name="scopes">What to ask for, such as <c>system/Patient.rs</c>.</param>
    /// <param name="time">Null: the system's.</param>
    public PrivateKeyTokenSource(Uri address, string app, AppKey key, IReadOnlyList<string> scopes, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentException.ThrowIfNullOrEmpty(app);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(scopes);
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseContentBufferSize = LongestAnswer,
        };
        _endpoint = new Uri(address.AbsoluteUri.TrimEnd('/') + "/oauth/token");
        _app = app;
        _key = key;
        _scope = string.Join(' ', scopes);
        _time = time ?? TimeProvider.System;
    }

    /// <inheritdoc />
    public async ValueTask<AccessTokenResult> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_token is { } kept && kept != refused && _time.GetUtcNow() < _goodUntil)
            {
                return AccessTokenResult.Of(kept);
            }

            return await AskAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Failed(AccessTokenFailureKind.Unreachable, "unreachable", "The token endpoint could not be reached or did not answer in time.");
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _http.Dispose();
        _one.Dispose();
    }

    private async ValueTask<AccessTokenResult> AskAsync(CancellationToken cancellationToken)
    {
        var asked = _time.GetUtcNow();
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("scope", _scope),
            new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            new("client_assertion", Assertion(asked)),
        ]);
        using var answer = await _http.PostAsync(_endpoint, form, cancellationToken);
        var said = Parse(await answer.Content.ReadAsByteArrayAsync(cancellationToken));
        if (answer.StatusCode == HttpStatusCode.OK && said?.AccessToken is { Length: > 0 } token)
        {
            _token = token;
            _goodUntil = asked + TimeSpan.FromSeconds(said.ExpiresIn) - RenewBefore;
            return AccessTokenResult.Of(token);
        }

        return said?.Error is { } code
            ? Failed(AccessTokenFailureKind.Refused, code, $"Duplex gives no token ({code}): {said.ErrorDescription}")
            : Failed(AccessTokenFailureKind.Unreachable, "token-answer-invalid", $"The token endpoint answered HTTP {(int)answer.StatusCode} without a token; the address may not be that of a Duplex.");
    }

    private string Assertion(DateTimeOffset now)
    {
        var header = new Dictionary<string, JsonElement> { ["alg"] = Json(_key.Algorithm), ["typ"] = Json("JWT"), ["kid"] = Json(_key.Id) };
        var claims = new Dictionary<string, JsonElement>
        {
            ["iss"] = Json(_app),
            ["sub"] = Json(_app),
            ["aud"] = Json(_endpoint.AbsoluteUri),
            ["exp"] = JsonSerializer.SerializeToElement((now + AssertionLife).ToUnixTimeSeconds(), TokenJson.Default.Int64),
            ["jti"] = Json(Convert.ToHexString(RandomNumberGenerator.GetBytes(16))),
        };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.Encode(_key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text, TokenJson.Default.String);

    private static string Encode(Dictionary<string, JsonElement> members) =>
        Base64Url.Encode(JsonSerializer.SerializeToUtf8Bytes(members, TokenJson.Default.DictionaryStringJsonElement));

    private static TokenSaid? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, TokenJson.Default.TokenSaid);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AccessTokenResult Failed(AccessTokenFailureKind kind, string code, string sentence) =>
        AccessTokenResult.Failed(new AccessTokenFailure(kind, code, sentence));
}
