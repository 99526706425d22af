using Duplex.Facade;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Tokens;
using FhirResult = Duplex.Fhir.Client.Answers.FhirResult;
using QueryParameter = Duplex.Fhir.Client.Search.QueryParameter;

namespace Duplex.Composition;

/// <summary>Reads a counterparty that speaks FHIR itself.</summary>
internal sealed class FhirConnectionReader(FhirRestClient client) : IConnectionReader
{
    private const string FhirJson = "application/fhir+json";

    public string BaseAddress { get; } = client.BaseAddress.AbsoluteUri.TrimEnd('/');

    public async ValueTask<ConnectionAnswer> ReadAsync(string resourceType, string id, CancellationToken cancellationToken) =>
        AnswerOf(await client.ReadAsync(resourceType, id, cancellationToken));

    public async ValueTask<ConnectionAnswer> SearchAsync(
        string resourceType, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        var page = await client.SearchAsync(resourceType, [.. parameters.Select(one => new QueryParameter(one.Key, one.Value))], cancellationToken);
        return AnswerOf(page.Result);
    }

    public async ValueTask<ConnectionAnswer> FollowAsync(string address, CancellationToken cancellationToken) =>
        AnswerOf(await client.ReadAttachmentAsync(new Uri(address), FhirJson, cancellationToken));

    // A token that nobody gives is what a 401 says; anything else without an answer is no answer.
    private static ConnectionAnswer AnswerOf(FhirResult result) => result.Response is { } response
        ? new ConnectionAnswer(response.Status, response.Body, response.ETag is { } version ? $"W/\"{version}\"" : null) { RetryAfter = response.RetryAfter, MediaType = response.MediaType }
        : result.Failure?.Token is { Kind: AccessTokenFailureKind.Refused } ? new ConnectionAnswer(StatusCodes.Status401Unauthorized, ReadOnlyMemory<byte>.Empty)
        : ConnectionAnswer.NotReached with { Sentence = result.Failure?.Sentence };
}
