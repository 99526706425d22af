using System.Text.Json;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Client.Answers;

/// <summary>A server's answer.</summary>
public sealed class FhirResponse
{
    private readonly Lazy<JsonElement?> _json;
    private readonly Lazy<IReadOnlyList<OutcomeIssue>> _issues;

    internal FhirResponse()
    {
        _json = new Lazy<JsonElement?>(ParseBody);
        _issues = new Lazy<IReadOnlyList<OutcomeIssue>>(() => OutcomeIssue.ReadAll(Json));
    }

    /// <summary>The HTTP status, such as 201.</summary>
    public required int Status { get; init; }

    /// <summary>From <c>Location</c>, else <c>Content-Location</c>, else the body's own id; null where none tells.</summary>
    public ResourceLocation? Location { get; internal set; }

    /// <summary>The version in <c>ETag</c> (<c>W/"3"</c> gives <c>3</c>), or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The media type without parameters, in lower case; empty where none was sent.</summary>
    public required string MediaType { get; init; }

    /// <summary>How long the server asks to wait, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The body's bytes as they came (after content decoding).</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body as JSON, or null where it is empty or not JSON.</summary>
    public JsonElement? Json => _json.Value;

    /// <summary>The issues where the body is an OperationOutcome; else empty.</summary>
    public IReadOnlyList<OutcomeIssue> Issues => _issues.Value;

    /// <summary>200 to 299. Says nothing about errors that the body may hold.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>
    /// Reads the body as a resource, each time anew. Lenient by default: what real servers send beyond R4 is kept, and told as warnings.
    /// </summary>
    public FhirReadResult ReadResource(FhirReadMode mode = FhirReadMode.Lenient) =>
        FhirJson.Parse(Body.Span, new FhirReadOptions(mode, int.MaxValue));

    /// <summary>The body read leniently where it is a resource of this type, else null; each time a new object.</summary>
    public T? As<T>()
        where T : Resource => ReadResource().Resource as T;

    /// <summary>The answers to the entries of a batch or transaction, in its order; empty where the body is no such Bundle.</summary>
    public IReadOnlyList<EntryAnswer> EntryAnswers => EntryAnswer.ReadAll(ResourceOf("Bundle"));

    /// <summary>The body where it is a resource of this type, else null.</summary>
    public JsonElement? ResourceOf(string resourceType) =>
        Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("resourceType", out var type)
            && type.ValueKind == JsonValueKind.String && type.ValueEquals(resourceType)
            ? json
            : null;

    private JsonElement? ParseBody()
    {
        if (Body.IsEmpty)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
