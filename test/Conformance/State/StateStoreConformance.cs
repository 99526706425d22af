using Duplex.Conformance.Postgres;

namespace Duplex.Conformance.State;

/// <summary>What each state store must do. One file per area.</summary>
public abstract partial class StateStoreConformance
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(30);

    /// <summary>An empty store whose sealer is <c>new FlippingSealer("first-key")</c>.</summary>
    protected abstract ValueTask<StateStoreSite> OpenAsync();
}

public sealed class InMemoryStateStoreTests : StateStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => new(new InMemoryStateSite());
}

public sealed class SqliteStateStoreTests : StateStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => SqliteStateSite.CreateAsync();
}

[Collection(PostgresTests.Name)]
public sealed class PostgresStateStoreTests(PostgresServer server) : StateStoreConformance
{
    protected override ValueTask<StateStoreSite> OpenAsync() => PostgresStateSite.CreateAsync(server);
}
