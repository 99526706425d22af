using System.Net;
using System.Text.Json;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Messages;

/// <summary>What became of messages at one connection.</summary>
internal sealed class SampleInbox(ConnectedClinic clinic, string connection) : IAsyncDisposable
{
    private readonly StateChanges _changes = new(clinic.Data);

    /// <summary>How many versions of resources its chart has.</summary>
    public long ChartVersions => Database.Number(clinic.State, "SELECT count(*) FROM chart_version JOIN chart_scope s ON s.number = scope WHERE s.connection = @connection", ("@connection", connection));

    /// <summary>Sends the files with <c>duplex send</c>; its report.</summary>
    public static async Task<JsonElement> SendAsync(string path, IPEndPoint to)
    {
        var end = await ProgramProcess.RunDuplexAsync("send", path, "--to", to.ToString(), "--json");
        Assert.True(end.ExitCode is 0 or 1 && end.Error.Length == 0, end.Error);
        var report = JsonElement.Parse(end.Out);
        Assert.Equal(report.GetProperty("succeeded").GetBoolean(), end.ExitCode == 0);
        return report;
    }

    /// <summary>What <c>duplex exchanges</c> shows, at most 500.</summary>
    public static async Task<JsonElement> ExchangesAsync(ConnectedClinic clinic, params IEnumerable<string> more)
    {
        var end = await ProgramProcess.RunDuplexAsync(["exchanges", "--json", "--max", "500", "--data", clinic.Data, .. more]);
        Assert.True(end.ExitCode == 0, end.Error);
        return JsonElement.Parse(end.Out);
    }

    public long CountOf(string outcome) => Database.Number(
        clinic.State, "SELECT count(*) FROM exchange WHERE connection = @connection AND direction = 'Inbound' AND outcome = @outcome", ("@connection", connection), ("@outcome", outcome));

    /// <summary>The newest 500 exchanges of the connection, oldest first, once as many messages were handled.</summary>
    public async Task<IReadOnlyList<JsonElement>> UntilHandledAsync(int count)
    {
        await _changes.UntilAsync(
            () => Database.Number(clinic.State, "SELECT count(*) FROM exchange WHERE connection = @connection AND direction = 'Inbound'", ("@connection", connection)) == count,
            $"{count} messages at {connection} were handled");
        var shown = await ExchangesAsync(clinic, "--connection", connection);
        return [.. shown.GetProperty("exchanges").EnumerateArray().Where(row => row.GetProperty("direction").GetString() == "inbound").OrderBy(row => row.GetProperty("at").GetDateTimeOffset())];
    }

    /// <summary>Waits until everything in the chart had its effects on loops.</summary>
    public Task UntilReactedAsync() => _changes.UntilAsync(
        () => Database.Number(clinic.State, "SELECT (SELECT max(position) FROM feed) - (SELECT min(position) FROM feed_consumer)") <= 1,
        "all that came was reacted to");

    public ValueTask DisposeAsync()
    {
        _changes.Dispose();
        return ValueTask.CompletedTask;
    }
}
