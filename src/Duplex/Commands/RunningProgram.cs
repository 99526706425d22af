using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Duplex.Composition;

namespace Duplex.Commands;

/// <summary>The program that runs on a data folder, as other commands reach it: through its API, with the operator's token.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http;

    private RunningProgram(RunFile run, string operatorToken)
    {
        Run = run;
        _http = new HttpClient { BaseAddress = run.Web, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", operatorToken);
    }

    public RunFile Run { get; }

    /// <exception cref="CommandFailure">No program runs on the folder.</exception>
    public static RunningProgram Find(DataFolderPaths paths)
    {
        if (RunFile.Read(paths) is not { } run)
        {
            throw new CommandFailure($"No duplex runs on the data folder {paths.Root}; start it with 'duplex serve', or name its folder with --data.");
        }

        try
        {
            return new RunningProgram(run, File.ReadAllText(paths.OperatorToken).Trim());
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The operator's token {paths.OperatorToken} cannot be read; run this as the user who runs duplex.", inner: unreadable);
        }
    }

    /// <summary>Posts JSON and returns the answer's JSON.</summary>
    /// <exception cref="CommandFailure">The program said no (its own sentence), or cannot be reached.</exception>
    public async Task<JsonElement> PostAsync<T>(string path, T body, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(body);
        // The API wants to know the length before it reads.
        await content.LoadIntoBufferAsync(cancellationToken);
        return await SendAsync(HttpMethod.Post, path, content, Patience, cancellationToken);
    }

    /// <summary>Posts a stream of any length, and returns the answer's JSON.</summary>
    /// <exception cref="CommandFailure">The program said no (its own sentence), or cannot be reached.</exception>
    public async Task<JsonElement> PostStreamAsync(string path, Stream body, string mediaType, bool isGzip, CancellationToken cancellationToken)
    {
        using var content = new StreamContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (isGzip)
        {
            content.Headers.ContentEncoding.Add("gzip");
        }

        return await SendAsync(HttpMethod.Post, path, content, Timeout.InfiniteTimeSpan, cancellationToken);
    }

    /// <exception cref="CommandFailure">The program said no (its own sentence), or cannot be reached.</exception>
    public Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) => SendAsync(HttpMethod.Get, path, null, Patience, cancellationToken);

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, HttpContent? content, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = content };
            using var answer = await _http.SendAsync(request, limit.Token);
            var text = await answer.Content.ReadAsStringAsync(limit.Token);
            return answer.IsSuccessStatusCode
                ? JsonElement.Parse(text)
                : throw new CommandFailure(SentenceOf(answer.StatusCode, text));
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException || unreachable is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new CommandFailure($"The duplex at {Run.Web} does not answer; it may have been killed. Start it again with 'duplex serve'.", inner: unreachable);
        }
    }

    public void Dispose() => _http.Dispose();

    private static string SentenceOf(HttpStatusCode status, string text)
    {
        try
        {
            if (JsonElement.Parse(text).TryGetProperty("detail", out var detail) && detail.GetString() is { Length: > 0 } sentence)
            {
                return sentence;
            }
        }
        catch (JsonException)
        {
            return $"The program answered {(int)status} without a readable reason.";
        }

        return $"The program answered {(int)status}.";
    }
}
