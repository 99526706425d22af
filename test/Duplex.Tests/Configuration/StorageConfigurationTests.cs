using System.Collections.Immutable;
using Duplex.Composition;
using Duplex.Configuration;

namespace Duplex.Tests.Configuration;

public sealed class StorageConfigurationTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_file_the_state_lies_in_the_data_folder() => Assert.Equal((StorageOptions.Embedded, ""), Read("config", "data"));

    [Theory]
    [InlineData("state: sqlite", StateStorage.Sqlite, null)]
    [InlineData("state: postgres\nconnection: env:DUPLEX_STATE", StateStorage.Postgres, "env:DUPLEX_STATE")]
    [InlineData("state: postgres\nconnection: 'file:/run/secrets/it''s.txt'", StateStorage.Postgres, "file:/run/secrets/it's.txt")]
    public void What_the_file_says_is_read_and_written_back(string yaml, StateStorage state, string? reference)
    {
        _folder.Write("config/storage.yaml", yaml);

        var (storage, errors) = Read("config");

        Assert.Equal("", errors);
        Assert.Equal((state, reference), (storage.State, storage.Connection?.ToString()));
        _folder.Write("again/storage.yaml", StorageFile.Write(storage));
        Assert.Equal((storage, ""), Read("config", "again"));
    }

    [Theory]
    [InlineData("state: postgres", "storage.yaml:1: 'connection' is missing; refer to it with env:NAME or file:PATH")]
    [InlineData("state: postgres\nconnection: Host=db;Password=synthetic", "storage.yaml:2: 'connection' does not say where the secret lies")]
    [InlineData("state: oracle", "storage.yaml:1: 'oracle' is no place to keep the state; write 'sqlite', or 'postgres'")]
    [InlineData("state: sqlite\nconnection: env:X", "storage.yaml:2: 'connection' is not a known key here")]
    public void What_is_wrong_is_told_with_its_place_and_without_the_secret(string yaml, string said)
    {
        _folder.Write("config/storage.yaml", yaml);

        var (_, errors) = Read("config");

        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("synthetic", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_whose_state_lies_elsewhere_is_not_begun_anew()
    {
        _folder.Write("config/storage.yaml", "state: postgres\nconnection: env:NEW");
        _folder.Write("data/storage.yaml", "state: postgres\nconnection: env:OLD");

        Assert.Contains("keeps its state elsewhere", Read("config", "data").Errors, StringComparison.Ordinal);
        _folder.Write("embedded/state.db", "");
        Assert.Contains("keeps its state in ", Read("config", "embedded").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_connection_string_is_read_from_where_the_reference_leads()
    {
        var paths = new DataFolderPaths(_folder.At("data"));
        _folder.Write("data/keys/state.connection", "Host=db\n");

        Assert.Equal("Host=db", StateConnection.Read(new SecretReference(SecretSource.File, "keys/state.connection"), paths));
        Assert.Contains("cannot be read", Assert.Throws<DataFolderException>(() => StateConnection.Read(new SecretReference(SecretSource.File, "absent"), paths)).Message, StringComparison.Ordinal);
        Assert.Contains("is empty", Assert.Throws<DataFolderException>(() => StateConnection.Read(new SecretReference(SecretSource.Environment, "DUPLEX_TEST_ABSENT"), paths)).Message, StringComparison.Ordinal);
    }

    private (StorageOptions Storage, string Errors) Read(params string[] folders)
    {
        var errors = ImmutableArray.CreateBuilder<ConfigurationError>();
        var storage = StorageFile.Read(folders.Select(_folder.At), errors);
        return (storage, string.Join('\n', errors));
    }
}
