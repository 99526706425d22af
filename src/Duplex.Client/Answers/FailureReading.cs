using System.Text.Json;

namespace Duplex.Client.Answers;

/// <summary>Reads a refusal: the API's problem (RFC 9457), or the facade's OperationOutcome.</summary>
internal static class FailureReading
{
    public static ApiFailure Read(HttpResponseMessage answer, byte[] body)
    {
        var problem = ProblemOf(body);
        var sentence = problem?.Detail ?? SentenceOf(problem) ?? "Duplex refused it without a word.";
        return new ApiFailure((int)answer.StatusCode, sentence, problem?.Errors ?? []) { RetryAfter = answer.Headers.RetryAfter?.Delta };
    }

    private static string? SentenceOf(ProblemBody? problem) =>
        problem?.Issue is { Count: > 0 } issues ? string.Join(' ', issues.Select(issue => issue.Details?.Text).Where(text => text is not null)) : null;

    private static ProblemBody? ProblemOf(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ClientJson.Default.ProblemBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
