using System.Text.Json;
using Duplex.Api;

namespace Duplex.Commands;

/// <summary>JSON on the output, as the API writes it.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Indented = new(ApiJson.Options) { WriteIndented = true };

    public static Task WriteJsonAsync<T>(this CommandContext context, T value) => context.Output.WriteLineAsync(JsonSerializer.Serialize(value, Indented));
}
