using Duplex.Facade;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
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
        : result.Failure?.Token is { Kind: AccessTokenFailureKind.Refused } refused ? new ConnectionAnswer(StatusCodes.Status401Unauthorized, ReadOnlyMemory<byte>.Empty)
        {
            Sentence = $"The EHR gives Duplex no token ({refused.Code}); whoever runs the connection must look at the client id and the key that are registered there.",
        }
        : ConnectionAnswer.NotReached with { Sentence = result.Failure?.Code is { } code ? NotReached(code) : null };

    // The client's own sentence may name addresses of the inside.
    private static string? NotReached(string code) => code switch
    {
        TransportFailureCodes.NameUnknown => "The name of the EHR's server is not known; whoever runs the connection must look at its address (fhir.base).",
        TransportFailureCodes.Unreachable => "The EHR takes no connection; it may be down. Try again later.",
        TransportFailureCodes.TlsFailed => "The EHR's certificate is not trusted, or TLS failed otherwise; whoever runs the connection must look.",
        TransportFailureCodes.ConnectionLost => "The EHR closed the connection before its whole answer had come; try again later.",
        TransportFailureCodes.AnswerTooLarge => "The EHR's answer is longer than Duplex takes; ask for less at once (_count).",
        TransportFailureCodes.NoToken => "The EHR's token endpoint gives no answer that could be used; try again later.",
        _ => null,
    };
}
