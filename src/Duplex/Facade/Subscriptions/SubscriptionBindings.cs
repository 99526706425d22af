using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Subscriptions;

/// <summary>
/// Short-lived tokens with which a browser opens a socket or a stream, where it can show no other. A token opens one subscription and
/// nothing else; it is sealed under the installation's key and kept nowhere.
/// </summary>
internal sealed class SubscriptionBindings(ISubscriptionReader subscriptions, KeyedHash hash, TimeProvider time)
{
    /// <summary>Until when it must be shown; what it opened stays open.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    public (string Token, DateTimeOffset Until) Give(SubscriptionState state)
    {
        var until = DateTimeOffset.FromUnixTimeSeconds((time.GetUtcNow() + Lifetime).ToUnixTimeSeconds());
        var seconds = until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return ($"{state.Id}.{seconds}.{Seal(state, seconds)}", until);
    }

    /// <summary>The subscription that a token opens; null: it is none, has expired, or belongs to another connection.</summary>
    public async ValueTask<SubscriptionState?> FindAsync(ConnectionKey connection, string token, CancellationToken cancellationToken) =>
        token.Split('.') is [var id, var seconds, var seal]
        && SubscriptionId.TryParse(id, out var parsed)
        && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var until) && time.GetUtcNow().ToUnixTimeSeconds() < until
        && await subscriptions.GetAsync(parsed, cancellationToken) is { } state && state.Connection == connection
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Seal(state, seconds)), Encoding.UTF8.GetBytes(seal))
            ? state
            : null;

    private string Seal(SubscriptionState state, string seconds) => hash.IdOf(state.Connection, $"binding\u001f{state.Id}\u001f{seconds}");
}
