using System.Globalization;

namespace Duplex.Bench;

/// <summary>A PostgreSQL server of the benchmark's own: a new cluster in a temporary folder, on loopback, as <c>initdb</c> sets it up. Gone at the end.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private const int MostAttempts = 3;
    private readonly string _folder;

    private OwnPostgres(string folder) => _folder = folder;

    /// <summary>Of the database that every cluster has.</summary>
    public string ConnectionString { get; private set; } = "";

    private string Data => Path.Combine(_folder, "data");

    /// <exception cref="BenchFailedException">It did not start.</exception>
    public static async Task<OwnPostgres> StartAsync(CancellationToken cancellationToken)
    {
        var postgres = new OwnPostgres(Directory.CreateTempSubdirectory("duplex-bench-pg-").FullName);
        try
        {
            await PostgresBinaries.GiveAsync(postgres._folder);
            await PostgresBinaries.RunAsync("initdb", "-D", postgres.Data, "-U", "duplex", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
            await postgres.ListenAsync(cancellationToken);
            return postgres;
        }
        catch (InvalidOperationException failed)
        {
            Directory.Delete(postgres._folder, recursive: true);
            throw new BenchFailedException($"PostgreSQL did not start. {failed.Message}", failed);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await PostgresBinaries.RunAsync("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        // Another process may take the port between its choice and its use.
        for (var attempt = 1; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var port = BenchedProcess.FreePort();
            try
            {
                await PostgresBinaries.RunAsync(
                    "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-o",
                    string.Create(CultureInfo.InvariantCulture, $"-c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder}"), "start");
                ConnectionString = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=duplex;Database=postgres");
                return;
            }
            catch (InvalidOperationException) when (attempt < MostAttempts)
            {
                continue;
            }
        }
    }
}
