using System.Text.Json;
using Duplex.Tests.Commands;

namespace Duplex.Tests.Day;

/// <summary>The clinic day, played once for all tests that look at its end.</summary>
public sealed class PlayedDay : IAsyncLifetime
{
    private readonly TestFolder _folder = new();

    internal CommandRun Run { get; private set; } = new(-1, "", "");

    internal string Data => _folder.At("data");

    internal JsonElement Report => JsonElement.Parse(Run.Output);

    internal IEnumerable<JsonElement> Loops => Report.GetProperty("loops").EnumerateArray();

    public async ValueTask InitializeAsync() => Run = await CommandRun.OfAsync("try", "--json", "--data", Data);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
