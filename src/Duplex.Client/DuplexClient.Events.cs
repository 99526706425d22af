using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Duplex.Client.Answers;
using Duplex.Client.Rows;

namespace Duplex.Client;

/// <content>Events.</content>
public sealed partial class DuplexClient
{
    /// <summary>
    /// Loops as they open and change, until the caller leaves or the connection ends. To go on after a break, call it again with the last
    /// position. For the operator.
    /// </summary>
    /// <param name="after">The position of the last event seen; null: from now on.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <exception cref="DuplexEventsException">The stream was refused or broke off.</exception>
    public async IAsyncEnumerable<LoopEvent> FollowLoopsAsync(long? after = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var answer = await OpenEventsAsync(after, cancellationToken);
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        long position = 0;
        while (await NextLineAsync(reader, cancellationToken) is { } line)
        {
            // Each event has one line of data, behind its id.
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                position = long.Parse(line.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture);
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonSerializer.Deserialize(line.AsSpan(6), ClientJson.Default.LoopSummary) is { } loop)
            {
                yield return new LoopEvent(position, loop);
            }
        }
    }

    private static async ValueTask<string?> NextLineAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (IOException broken)
        {
            throw new DuplexEventsException(new ApiFailure(0, "The stream of events broke off; ask again with the last position.", []), broken);
        }
    }

    private async ValueTask<HttpResponseMessage> OpenEventsAsync(long? after, CancellationToken cancellationToken)
    {
        HttpResponseMessage? answer;
        ApiFailure? failure;
        try
        {
            (answer, failure) = await SendSignedInAsync(
                () =>
                {
                    var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_base, "api/events"));
                    if (after is { } position)
                    {
                        request.Headers.Add("Last-Event-ID", position.ToString(CultureInfo.InvariantCulture));
                    }

                    return request;
                },
                cancellationToken);
        }
        catch (HttpRequestException unreachable)
        {
            throw new DuplexEventsException(new ApiFailure(0, "Duplex could not be reached; is it running at this address?", []), unreachable);
        }

        if (answer is { IsSuccessStatusCode: true })
        {
            return answer;
        }

        if (answer is not null)
        {
            using (answer)
            {
                failure = FailureReading.Read(answer, await BodyReading.ReadAsync(answer, _options.MaxResponseBytes, cancellationToken) ?? []);
            }
        }

        throw new DuplexEventsException(failure!);
    }
}
