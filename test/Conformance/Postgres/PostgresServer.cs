using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Duplex.Bench;
using Npgsql;

namespace Duplex.Conformance.Postgres;

/// <summary>A PostgreSQL server of the tests' own: a new cluster in a temporary folder, on loopback, with its syncs on. Gone at the end.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duplex-pg-").FullName;
    private int _databases;
    private bool _running;
    private int _port;

    private string Data => Path.Combine(_folder, "data");

    public async ValueTask InitializeAsync()
    {
        if (PostgresBinaries.Folder is null)
        {
            return;
        }

        await PostgresBinaries.GiveAsync(_folder);
        await PostgresBinaries.RunAsync("initdb", "-D", Data, "-U", "duplex", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await StartAsync();
    }

    /// <summary>The connection string of a new, empty database. Skips the test on a machine without PostgreSQL.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        Assert.SkipWhen(PostgresBinaries.Folder is null, PostgresBinaries.Missing);
        var name = string.Create(CultureInfo.InvariantCulture, $"site_{Interlocked.Increment(ref _databases)}");
        await RunAsync($"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    /// <summary>The connection string of a schema that is not there yet: as good as a database of its own, and made in less time.</summary>
    public string NewSchema()
    {
        Assert.SkipWhen(PostgresBinaries.Folder is null, PostgresBinaries.Missing);
        return new NpgsqlConnectionStringBuilder(ConnectionString("postgres"))
        {
            SearchPath = string.Create(CultureInfo.InvariantCulture, $"site_{Interlocked.Increment(ref _databases)}"),
        }.ConnectionString;
    }

    public async Task DropSchemaAsync(string connectionString) =>
        await RunAsync($"DROP SCHEMA {new NpgsqlConnectionStringBuilder(connectionString).SearchPath} CASCADE");

    public async Task StartAsync()
    {
        // Another process may take the port between its choice and its use.
        for (var attempt = 1; !_running; attempt++)
        {
            _port = _port == 0 ? FreePort() : _port;
            try
            {
                await PostgresBinaries.RunAsync(
                    "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-o",
                    string.Create(CultureInfo.InvariantCulture, $"-c port={_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=on -c synchronous_commit=on -c max_connections=200"),
                    "start");
                _running = true;
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
                _port = 0;
            }
        }
    }

    /// <summary>Ends every process of the server at once, without a checkpoint; the next start recovers from the log.</summary>
    public Task KillAsync() => StopAsync("immediate");

    public async ValueTask DisposeAsync()
    {
        await StopAsync("fast");
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StopAsync(string mode)
    {
        if (_running)
        {
            await PostgresBinaries.RunAsync("pg_ctl", "-D", Data, "-m", mode, "-w", "stop");
            _running = false;
        }
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = _port, Username = "duplex", Database = database, Pooling = false,
    }.ConnectionString;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>One server for all tests of the run that use it; they run one after another, since some of them kill it.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
