using System.CommandLine;
using Duplex.Commands;
using Duplex.Storage.Postgres;

namespace Duplex.Bench;

/// <summary><c>duplex bench chart</c>: a chart of many resources is imported, read, searched and served, in SQLite and in PostgreSQL.</summary>
internal static class ChartBench
{
    private const string Name = "chart";
    private const int InSqlite = 1_000_000;
    private const int InPostgres = 100_000;
    private const string Sqlite = "sqlite";
    private const string Postgres = "postgres";

    public static Command Create(CommandContext context)
    {
        var count = new Option<int?>("--count") { Description = "How many resources in each store; by default 1,000,000 in SQLite and 100,000 in PostgreSQL" };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < ChartBenchData.ResourcesOfPatient)
            {
                result.AddError($"--count is at least {ChartBenchData.ResourcesOfPatient}: one patient.");
            }
        });
        var full = new Option<bool>("--full") { Description = "1,000,000 in PostgreSQL too" };
        var store = new Option<string?>("--store") { Description = "One of them only" };
        store.AcceptOnlyFromAmong(Sqlite, Postgres);
        var folder = new Option<string?>("--folder") { Description = "Where the stores' temporary folder is made; by default the system's place for such folders" };
        var postgres = new Option<string?>("--postgres")
        {
            Description = "Connection string of a PostgreSQL database to measure in, in a schema of its own that is dropped at the end; by default a server of its own is started",
        };
        var command = new Command(Name, "Importing, reading, searching and serving a chart of a million made-up resources, under 10 min") { count, full, store, folder, postgres };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var own = MakeFolder(parsed.GetValue(folder));
            try
            {
                var metrics = new List<BenchMetric>();
                if (parsed.GetValue(store) is null or Sqlite)
                {
                    metrics.AddRange(await OnSqliteAsync(own, parsed.GetValue(count) ?? InSqlite, context.Time, cancellationToken));
                }

                if (parsed.GetValue(store) is null or Postgres)
                {
                    var resources = parsed.GetValue(count) ?? (parsed.GetValue(full) ? InSqlite : InPostgres);
                    metrics.AddRange(await OnPostgresAsync(own, parsed.GetValue(postgres), resources, context, cancellationToken));
                }

                metrics.Add(new("resident_mb", ResidentMemory.Megabytes(), "MB"));
                new BenchReport(Name, BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, parsed.WantsJson());
                return CommandContext.Done;
            }
            catch (Exception failed) when (failed is BenchFailedException or PostgresStorageException)
            {
                await context.Error.WriteLineAsync($"duplex bench {Name}: {failed.Message}");
                return CommandContext.Failed;
            }
            finally
            {
                Directory.Delete(own, recursive: true);
            }
        });
        return command;
    }

    private static string MakeFolder(string? parent)
    {
        if (parent is null)
        {
            return Directory.CreateTempSubdirectory("duplex-bench-chart-").FullName;
        }

        return Directory.CreateDirectory(Path.Combine(parent, $"duplex-bench-chart-{Environment.ProcessId}")).FullName;
    }

    private static async Task<IReadOnlyList<BenchMetric>> OnSqliteAsync(string folder, int count, TimeProvider time, CancellationToken cancellationToken)
    {
        var data = Path.Combine(folder, "data");
        await using var store = await SqliteBenchedStore.OpenAsync(data, time, cancellationToken);
        return await new ChartBenchRun(store, data, count, time).MeasureAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<BenchMetric>> OnPostgresAsync(
        string folder, string? connection, int count, CommandContext context, CancellationToken cancellationToken)
    {
        if (connection is null && PostgresBinaries.Folder is null)
        {
            await context.Error.WriteLineAsync($"duplex bench {Name}: PostgreSQL was skipped. {PostgresBinaries.Missing} Or name a database with --postgres.");
            return [];
        }

        await using var own = connection is null ? await OwnPostgres.StartAsync(cancellationToken) : null;
        await using var store = await PostgresBenchedStore.OpenAsync(connection ?? own!.ConnectionString, context.Time, cancellationToken);
        return await new ChartBenchRun(store, Path.Combine(folder, "data-postgres"), count, context.Time).MeasureAsync(cancellationToken);
    }
}
