using System.Collections.Frozen;
using Duplex.Api;
using Duplex.Configuration;
using Duplex.Engine.Identity;
using Duplex.WebConsole;
using Duplex.Facade;
using Duplex.Facade.Bulk;
using Duplex.OAuth;
using Duplex.Pull;
using Duplex.Subscriptions;
using Duplex.Transports.Smart.Server;

namespace Duplex.Composition;

/// <summary>Everything behind the web endpoint: token endpoint, facade, API and console.</summary>
internal static class WebServices
{
    public static IServiceCollection AddWeb(this IServiceCollection services, NodeStart start)
    {
        var (data, configuration) = (start.Data, start.Configuration);
        services
            .AddRouting()
            .AddSingleton(new WebAddress())
            .AddSingleton(configuration)
            .AddSingleton(data.Paths)
            .AddSingleton(new OperatorToken(data.OperatorToken))
            .AddSingleton(SigningKey(data.Paths))
            .AddSingleton<IAppRegistry>(new ConfiguredApps(configuration))
            .AddSingleton<IJtiStore>(provider => new SqliteJtiStore(data.Paths.UsedAssertions, provider.GetRequiredService<TimeProvider>()))
            .AddTokenEndpoint()
            .AddFacade()
            .AddApi()
            .AddConsole()
            .AddSingleton<IWebhookAllowances>(new ConfiguredWebhooks(configuration))
            .AddSubscriptions()
            .AddBulk()
            .AddPulls();
        return services;
    }

    public static void MapWeb(this WebApplication app)
    {
        app.UseWebGuards();
        app.UseLengthGuard();
        app.UseCompressedBodies();
        app.MapTokenEndpoint();
        app.MapFacade();
        app.MapApi();
        app.MapConsole();
    }

    private static TokenSigningKey SigningKey(DataFolderPaths paths)
    {
        var json = SecretFile.ReadOrCreate(paths.TokenSigningKey, () => System.Text.Encoding.UTF8.GetBytes(TokenSigningKey.Create().ToPrivateJson()));
        try
        {
            return TokenSigningKey.Parse(System.Text.Encoding.UTF8.GetString(json));
        }
        catch (FormatException unusable)
        {
            throw new DataFolderException($"{paths.TokenSigningKey} cannot be used: {unusable.Message}; remove it to have a new one made, which ends all tokens.", unusable);
        }
    }
}

/// <summary>The apps of the configuration, as the token endpoint asks for them.</summary>
internal sealed class ConfiguredApps(DuplexConfiguration configuration) : IAppRegistry
{
    private readonly FrozenDictionary<string, AppRegistration> _byId = configuration.Apps.ToFrozenDictionary(
        app => app.Id,
        app => new AppRegistration
        {
            Id = app.Id,
            Organization = app.Organization,
            Connections = app.Connections,
            Scopes = app.Scopes,
            KeySetJson = app.Jwks,
            Sees = app.Sees,
        });

    public AppRegistration? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>Where the webhooks of the configured connections may lead beside public hosts.</summary>
internal sealed class ConfiguredWebhooks(DuplexConfiguration configuration) : IWebhookAllowances
{
    private readonly FrozenDictionary<ConnectionKey, IReadOnlyList<string>> _allowed = configuration.Connections
        .ToFrozenDictionary(connection => connection.Key, connection => (IReadOnlyList<string>)connection.WebhooksAllowed);

    public IReadOnlyList<string> Of(ConnectionKey connection) => _allowed.GetValueOrDefault(connection) ?? [];
}
