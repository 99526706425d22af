using System.Text.Json;
using Duplex.Composition;

namespace Duplex.Commands;

/// <summary>The addresses of a started program, as <c>duplex serve --json</c> prints them on one line.</summary>
internal static class ServeJson
{
    public static string Write(Installation installation) => JsonSerializer.Serialize(
        new
        {
            Web = installation.Node.Web,
            Console = installation.Node.NewConsoleEntrance(),
            Facades = installation.Configuration.Connections.ToDictionary(connection => connection.Name, connection => $"{installation.Node.Web}fhir/{connection.Name}"),
            Mllp = installation.Node.Mllp.ToDictionary(listener => listener.Key, listener => listener.Value.ToString()),
            Sandbox = installation.Sandbox?.FhirBase,
            Laboratory = installation.Laboratory?.Endpoint.ToString(),
            DataFolder = installation.Paths.Root,
        },
        JsonSerializerOptions.Web);
}
