using System.Globalization;

namespace Duplex.Bench;

/// <summary>One connection that only listens: what a benchmark of intake needs.</summary>
internal static class BenchConfiguration
{
    public static (string Config, string Data) Write(string folder, int mllpPort)
    {
        var config = Path.Combine(folder, "config");
        var connections = Directory.CreateDirectory(Path.Combine(config, "connections")).FullName;
        File.WriteAllText(Path.Combine(connections, "bench.yaml"), string.Create(CultureInfo.InvariantCulture, $$"""
            connection: bench
            organization: default
            dialect: fhir-r4
            environment: test
            fhir:
              base: http://127.0.0.1:9/fhir
              client: bench
              key: file:keys/connections/bench.jwk
              scopes: [system/Patient.rs]
            listen:
              mllp: { address: 127.0.0.1, port: {{mllpPort}}, unknown: accept }
            identifiers:
              patient: { authority: BENCH, system: urn:oid:2.999.1 }
            """));
        return (config, Path.Combine(folder, "data"));
    }
}
