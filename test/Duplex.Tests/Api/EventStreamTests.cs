using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Tests.Facade;

namespace Duplex.Tests.Api;

public sealed class EventStreamTests
{
    [Fact]
    public async Task A_loop_that_opens_or_changes_is_told_and_can_be_resumed_after()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var answer = await duplex.GetAsync("/api/events", RunningDuplex.OperatorSecret);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal(": open", await lines.ReadLineAsync());

        using var posted = await ClinicalNotes.PostAtOnceAsync(duplex, ClinicalNotes.Draft());
        var opened = await NextAsync(lines);
        await duplex.AnswerDeliveryAsync(DeliveryState.Held);
        var changed = await NextAsync(lines);

        Assert.EndsWith((string)opened.Row["id"]!, posted.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        Assert.True(changed.Position > opened.Position);
        using var resumed = await duplex.GetAsync("/api/events", RunningDuplex.OperatorSecret, request =>
            request.Headers.Add("Last-Event-ID", opened.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using var again = new StreamReader(await resumed.Content.ReadAsStreamAsync());
        Assert.Equal(changed.Position, (await NextAsync(again)).Position);
    }

    [Fact]
    public async Task A_quiet_stream_is_kept_alive()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var answer = await duplex.GetAsync("/api/events", RunningDuplex.OperatorSecret);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal(": open", await lines.ReadLineAsync());

        while (await duplex.Time.Started.ReadAsync() != TimeSpan.FromSeconds(15))
        {
        }

        duplex.Time.Advance(TimeSpan.FromSeconds(15));

        await lines.ReadLineAsync();
        Assert.Equal(": still here", await lines.ReadLineAsync());
    }

    private static async Task<(long Position, JsonNode Row)> NextAsync(StreamReader lines)
    {
        var position = 0L;
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                position = long.Parse(line[4..], System.Globalization.CultureInfo.InvariantCulture);
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return (position, JsonNode.Parse(line[6..])!);
            }
        }

        throw new EndOfStreamException("The stream ended before an event came.");
    }
}
