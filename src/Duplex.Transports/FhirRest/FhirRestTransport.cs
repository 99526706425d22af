using System.Net;
using System.Security.Authentication;
using Duplex.Engine.Identity;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Tokens;
using Duplex.Transports.FhirRest.Bulk;
using Duplex.Transports.Smart.Client;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Transports.FhirRest;

/// <summary>The client of one FHIR counterparty with its connections, limits and tokens.</summary>
public sealed class FhirRestTransport : IDisposable
{
    private readonly SocketsHttpHandler _handler;
    private readonly OAuthCall _authorization;
    private readonly BackendServicesTokenSource _tokens;

    /// <param name="key">Stays the caller's.</param>
    /// <param name="ids">Make each client assertion unique.</param>
    public FhirRestTransport(FhirRestOptions options, SmartSigningKey key, IIdSource ids, TimeProvider time)
    {
        var limits = options.Limits;
        _handler = CreateHandler(limits);
        _authorization = new OAuthCall(_handler, limits.CallTimeout, time);
        _tokens = new BackendServicesTokenSource(
            new BackendServicesOptions { FhirBase = options.Base, ClientId = options.ClientId, Scopes = options.Scopes }, key, _authorization, ids, time);
        Client = new FhirRestClient(
            _handler,
            new FhirRestClientOptions { BaseAddress = options.Base, CallTimeout = limits.CallTimeout, MaxResponseBytes = limits.MaxResponseBytes },
            _tokens,
            time);
        Bulk = new BulkExportClient(_handler, new BulkExportOptions { Base = options.Base }, _tokens, time);
    }

    public FhirRestClient Client { get; }

    /// <summary>The counterparty's Bulk export, where it has one.</summary>
    public BulkExportClient Bulk { get; }

    public IAccessTokenSource Tokens => _tokens;

    /// <summary>The scopes that came with the latest token; null before the first.</summary>
    public IReadOnlyList<string>? GrantedScopes => _tokens.GrantedScopes;

    /// <summary>No redirects (they would take the token or the note elsewhere), no cookies, TLS 1.2 or later.</summary>
    public static SocketsHttpHandler CreateHandler(FhirRestLimits limits) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = limits.Proxy is not null,
        Proxy = limits.Proxy is null ? null : new WebProxy(limits.Proxy),
        ConnectTimeout = limits.CallTimeout,
        MaxConnectionsPerServer = limits.MaxConnections,
        PooledConnectionLifetime = limits.ConnectionLifetime,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        SslOptions = { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 },
    };

    public void Dispose()
    {
        Bulk.Dispose();
        Client.Dispose();
        _authorization.Dispose();
        _handler.Dispose();
    }
}
