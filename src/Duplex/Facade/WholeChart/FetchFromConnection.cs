using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart.Sections;
using Duplex.Fhir;

namespace Duplex.Facade.WholeChart;

/// <summary>Asks a counterparty one thing, with its broader forms and further pages. Holds nothing between calls.</summary>
internal sealed class FetchFromConnection(FacadeConnection connection, AcceptedSearches accepted, TimeProvider time)
{
    private const int MostTries = 3;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly TimeSpan WaitWhereNoneSaid = TimeSpan.FromSeconds(1);

    private readonly IConnectionReader _reader = connection.Reader;
    private readonly WholeChartOptions _options = connection.WholeChart;

    public async Task<FetchedAnswer> SearchAsync(SectionSearch search, string patient, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var forms = SearchAttempt.Of(search, since);
        var name = $"{search.ResourceType}?{search.Criteria}";
        FetchedAnswer? last = null;
        for (var form = Math.Min(accepted.FormOf(connection.Key, name, since is not null), forms.Count - 1); form < forms.Count; form++)
        {
            var attempt = forms[form];
            var asked = attempt.ToText(search.ResourceType);
            KeyValuePair<string, string>[] parameters =
            [
                new("patient", patient), .. attempt.Criteria, new("_count", _options.PageSize.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ];
            var first = await PatientlyAsync(() => _reader.SearchAsync(search.ResourceType, parameters, cancellationToken), cancellationToken);
            if (first.IsOk)
            {
                accepted.Remember(connection.Key, name, since is not null, form);
                return await new SearchPages(_reader, _options, search.ResourceType, patient, asked, attempt.Filter)
                    .ReadAsync(first, address => PatientlyAsync(() => _reader.FollowAsync(address, cancellationToken), cancellationToken), at);
            }

            var (outcome, issue) = CallFailure.Of(first, asked);
            last = FetchedAnswer.Without(outcome, issue, asked, at);
            if (first.Status is not (StatusCodes.Status400BadRequest or StatusCodes.Status422UnprocessableEntity))
            {
                break;
            }
        }

        if (last!.Issues[0].Code == "not-supported")
        {
            accepted.Remember(connection.Key, name, since is not null, 0);
        }

        return last;
    }

    public async Task<FetchedAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var asked = $"{resourceType}/{id}";
        var answer = await PatientlyAsync(() => _reader.ReadAsync(resourceType, id, cancellationToken), cancellationToken);
        if (answer.IsAbsent)
        {
            return FetchedAnswer.Without(ReadOutcome.NotSupported, new SectionIssue("not-found", $"{resourceType}: the EHR has no such resource ({answer.Status})."), asked, at);
        }

        if (!answer.IsOk)
        {
            var (outcome, issue) = CallFailure.Of(answer, resourceType);
            return FetchedAnswer.Without(outcome, issue, asked, at);
        }

        return Parse(answer.Body) is JsonObject json && ResourceReader.Read(json, _reader.BaseAddress, isMatch: true) is { } resource && resource.Reference == asked
            ? new FetchedAnswer { Outcome = ReadOutcome.Complete, Resources = [resource], Asked = asked, At = at }
            : FetchedAnswer.Without(ReadOutcome.Failed, CallFailure.NotFhir(resourceType), asked, at);
    }

    /// <summary>Reads a Binary. Any other address could name another patient's data, which Duplex's token would open: it is not asked.</summary>
    /// <param name="url">Relative to the counterparty's base address.</param>
    public async Task<FetchedAnswer> ReadTextAsync(string url, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        if (References.Parse(url) is not { ResourceType: "Binary", Id: { } id } target || target.TypeAndId != url)
        {
            return FetchedAnswer.Without(
                ReadOutcome.Failed, new SectionIssue("not-supported", "The text of an attachment: its address is no Binary of the EHR, and only such are read."), url, at);
        }

        var answer = await PatientlyAsync(() => _reader.ReadAsync("Binary", id, cancellationToken), cancellationToken);
        if (!answer.IsOk)
        {
            var (outcome, issue) = CallFailure.Of(answer, "The text of an attachment");
            return FetchedAnswer.Without(outcome, issue, url, at);
        }

        return AttachmentText.Read(answer) is { } text
            ? new FetchedAnswer { Outcome = ReadOutcome.Complete, Text = text, Asked = url, At = at }
            : FetchedAnswer.Without(ReadOutcome.Failed, new SectionIssue("structure", "The text of an attachment: the EHR's answer is neither a Binary nor a text."), url, at);
    }

    internal static JsonNode? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonNode.Parse(json.Span, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Calls, and after a 429 calls again when the counterparty wants, as long as its caller waits.</summary>
    private async Task<ConnectionAnswer> PatientlyAsync(Func<ValueTask<ConnectionAnswer>> call, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await call();
            var wait = answer.RetryAfter ?? WaitWhereNoneSaid;
            if (answer.Status != StatusCodes.Status429TooManyRequests || tries == MostTries || wait > _options.Deadline)
            {
                return answer;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
