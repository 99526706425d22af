using Duplex.Chart.Subscriptions;
using Duplex.Engine.Identity;

namespace Duplex.Subscriptions;

/// <summary>
/// The secrets with which calls of a subscription are signed. They are derived under the installation's key, so that none lies anywhere.
/// </summary>
internal sealed class WebhookSecrets(KeyedHash hash)
{
    private const string Prefix = "whsec_";

    /// <summary>The newest secret: what its app is told when it is made or replaced, and never again.</summary>
    public string Newest(SubscriptionState state) => Of(state, state.SecretGeneration);

    /// <summary>What a call is signed with now: the newest, and the one before while it is being replaced.</summary>
    public IReadOnlyList<string> Valid(SubscriptionState state, Instant now) => state.OldSecretUntil is { } until && now < until
        ? [Of(state, state.SecretGeneration), Of(state, state.SecretGeneration - 1)]
        : [Of(state, state.SecretGeneration)];

    // 256 bits, in two halves.
    private string Of(SubscriptionState state, int generation) =>
        $"{Prefix}{hash.IdOf(state.Connection, $"webhook\u001f{state.Id}\u001f{generation}\u001f1")}{hash.IdOf(state.Connection, $"webhook\u001f{state.Id}\u001f{generation}\u001f2")}";
}
