using System.Net.Http.Headers;

namespace Duplex.Fhir.Client.Http;

/// <summary>A request that can be made more than once: after its token was refused, or because that does no harm.</summary>
internal sealed record FhirRequest(HttpMethod Method, Uri Address)
{
    private static readonly CacheControlHeaderValue NoCache = new() { NoCache = true };

    public string Accept { get; init; } = FhirMediaTypes.Json;

    /// <summary>Null: no body.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Of the body.</summary>
    public string MediaType { get; init; } = FhirMediaTypes.Json;

    /// <summary>Whether doing it twice does no harm. Null: a GET does none, of a write its options tell.</summary>
    public bool? IsIdempotent { get; init; }

    public WriteOptions? Write { get; init; }

    /// <summary>Asks that unknown search parameters be refused, not ignored.</summary>
    public bool Strict { get; init; }

    /// <summary>The type that an answer's location must be of; null: any.</summary>
    public string? ResourceType { get; init; }

    /// <summary>Whether it may be sent again.</summary>
    public bool IsRepeatable => IsIdempotent ?? Write?.IsIdempotent ?? Method == HttpMethod.Get;

    public HttpRequestMessage ToMessage(string? token, out WatchedContent? content)
    {
        var message = new HttpRequestMessage(Method, Address);
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        message.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        content = Body is { } body ? new WatchedContent(body, MediaType) : null;
        message.Content = content;
        if (Write is { } write)
        {
            message.Headers.TryAddWithoutValidation("Prefer", $"return={PreferOf(write.Prefer)}");
            AddIfGiven(message, "If-None-Exist", write.IfNoneExist);
            AddIfGiven(message, "If-Match", write.IfMatchVersion is { } version ? $"W/\"{version}\"" : null);
            AddIfGiven(message, "X-Request-Id", write.RequestId);
        }
        else
        {
            message.Headers.CacheControl = NoCache;
            AddIfGiven(message, "Prefer", Strict ? "handling=strict" : null);
        }

        return message;
    }

    private static void AddIfGiven(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static string PreferOf(PreferReturn prefer) => prefer switch
    {
        PreferReturn.Representation => "representation",
        PreferReturn.OperationOutcome => "OperationOutcome",
        _ => "minimal",
    };
}
