namespace Duplex.Configuration;

public enum StateStorage
{
    /// <summary><c>state.db</c> in the data folder.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database, which several nodes may share.</summary>
    Postgres,
}

/// <summary>Where an installation keeps its state. The intake log lies in the data folder either way.</summary>
/// <param name="Connection">PostgreSQL's connection string (<c>Host=…;Database=…;Username=…;Password=…</c>), by reference.</param>
public sealed record StorageOptions(StateStorage State, SecretReference? Connection = null)
{
    public const string FileName = "storage.yaml";

    public static StorageOptions Embedded { get; } = new(StateStorage.Sqlite);
}
