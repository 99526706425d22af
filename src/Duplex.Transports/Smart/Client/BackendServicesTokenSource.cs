using Duplex.Engine.Identity;
using Duplex.Fhir.Client.Tokens;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Transports.Smart.Client;

/// <summary>
/// Tokens by client credentials with a signed assertion. A token is kept until shortly before its end; however many callers
/// need a new one, one request is made for all of them, which no caller's cancellation ends.
/// </summary>
public sealed class BackendServicesTokenSource : IAccessTokenSource
{
    private readonly BackendServicesOptions _options;
    private readonly SmartSigningKey _key;
    private readonly OAuthCall _call;
    private readonly SmartConfigurationClient _discovery;
    private readonly IIdSource _ids;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private Task<AccessTokenResult>? _renewal;
    private GrantedToken? _token;
    private Uri? _endpoint;

    public BackendServicesTokenSource(BackendServicesOptions options, SmartSigningKey key, OAuthCall call, IIdSource ids, TimeProvider time)
    {
        _options = options;
        _key = key;
        _call = call;
        _discovery = new SmartConfigurationClient(call);
        _ids = ids;
        _time = time;
        _endpoint = options.TokenEndpoint;
    }

    /// <summary>The scopes that came with the latest token; null before the first. They may be fewer than were asked for.</summary>
    public IReadOnlyList<string>? GrantedScopes
    {
        get
        {
            lock (_gate)
            {
                return _token?.Scopes;
            }
        }
    }

    public async ValueTask<AccessTokenResult> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        Task<AccessTokenResult> renewal;
        lock (_gate)
        {
            if (_token is { } token && token.Value != refused && _time.GetUtcNow() < token.UseUntil)
            {
                return AccessTokenResult.Of(token.Value);
            }

            renewal = _renewal is { IsCompleted: false } running ? running : _renewal = RenewAsync();
        }

        return await renewal.WaitAsync(cancellationToken);
    }

    private async Task<AccessTokenResult> RenewAsync()
    {
        var (endpoint, none) = await FindEndpointAsync();
        if (endpoint is null)
        {
            return AccessTokenResult.Failed(none!);
        }

        var asked = _time.GetUtcNow();
        var answer = await _call.SendAsync(() => Request(endpoint, asked), CancellationToken.None);
        var (token, failure) = TokenAnswer.Read(answer, _options, asked);
        lock (_gate)
        {
            if (token is null)
            {
                // The endpoint may have moved: it is looked up again before the next try.
                _endpoint = _options.TokenEndpoint;
                return AccessTokenResult.Failed(failure!);
            }

            _token = token;
            return AccessTokenResult.Of(token.Value);
        }
    }

    private async ValueTask<(Uri? Endpoint, AccessTokenFailure? Failure)> FindEndpointAsync()
    {
        lock (_gate)
        {
            if (_endpoint is not null)
            {
                return (_endpoint, null);
            }
        }

        var found = await _discovery.FetchAsync(_options.FhirBase, CancellationToken.None);
        if (found.Configuration is not { } configuration)
        {
            return (null, new AccessTokenFailure(AccessTokenFailureKind.Unreachable, found.Code, found.Sentence, found.RetryAfter));
        }

        lock (_gate)
        {
            return (_endpoint = configuration.TokenEndpoint, null);
        }
    }

    private HttpRequestMessage Request(Uri endpoint, DateTimeOffset now) => new(HttpMethod.Post, endpoint)
    {
        Content = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("scope", string.Join(' ', _options.Scopes)),
            new("client_assertion_type", ClientAssertion.Type),
            new("client_assertion", ClientAssertion.Write(_key, _options.ClientId, endpoint, now + _options.AssertionLifetime, _ids.NewId().ToString("D"))),
        ]),
    };
}
