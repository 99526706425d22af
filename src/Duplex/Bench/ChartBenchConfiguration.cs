namespace Duplex.Bench;

/// <summary>A Duplex that keeps the benchmark's chart itself.</summary>
internal static class ChartBenchConfiguration
{
    /// <param name="data">The data folder; the configuration lies beside it.</param>
    /// <param name="connectionString">Of the state in PostgreSQL; null: it lies in the data folder.</param>
    /// <returns>The configuration folder.</returns>
    public static string Write(string data, string? connectionString)
    {
        var config = data + "-config";
        var connections = Directory.CreateDirectory(Path.Combine(config, "connections")).FullName;
        var key = ChartBenchData.Connection;
        File.WriteAllText(Path.Combine(connections, $"{key.Connection}.yaml"), $"connection: {key.Connection}\norganization: {key.Organization}\ndialect: chart\nenvironment: test\n");
        if (connectionString is not null)
        {
            var secret = Path.Combine(config, "state.connection");
            File.WriteAllText(secret, connectionString);
            File.WriteAllText(Path.Combine(config, "storage.yaml"), $"state: postgres\nconnection: file:{secret}\n");
        }

        return config;
    }
}
