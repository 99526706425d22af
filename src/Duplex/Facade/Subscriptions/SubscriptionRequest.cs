using Duplex.Chart.Interactions;
using Duplex.Chart.Subscriptions;
using Duplex.Facade.OwnChart;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using Duplex.Subscriptions;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Subscriptions;

/// <summary>A Subscription that an app sent, read and found right; or the answer that says what is wrong.</summary>
/// <param name="Sent">As it was received.</param>
internal sealed record SubscriptionRequest(Subscription Resource, SubscriptionDefinition Definition, bool IsOff, ReadOnlyMemory<byte> Sent);

/// <summary>Reads and checks what an app wants: the body, the topic or search, the channel, the app's scopes, and where it leads.</summary>
internal sealed class SubscriptionRequests(WebhookSenders senders, TimeProvider time)
{
    private const int MostBytes = 256 * 1024;

    /// <summary>Given in an answer once, and never kept.</summary>
    public const string SecretUrl = "urn:duplex:webhook-secret";

    /// <param name="complete">Completes what was sent from what is kept, before it is checked.</param>
    public async ValueTask<(SubscriptionRequest? Request, FhirResult? Refusal)> ReadAsync(HttpContext http, Action<Subscription>? complete = null)
    {
        var (body, refusal) = await BodyAsync(http, AcceptedFormats.IsJsonBody(http.Request) ? null : "Send the Subscription as application/fhir+json in UTF-8.");
        return body is null ? (null, refusal) : Read(http, body, complete);
    }

    /// <summary>A Subscription after a patch.</summary>
    /// <param name="patched">The patch applied to what is kept; or why it can't be.</param>
    public async ValueTask<(SubscriptionRequest? Request, FhirResult? Refusal)> ReadPatchAsync(HttpContext http, Func<IResourcePatch, PatchResult> patched, Action<Subscription> complete)
    {
        var (body, refusal) = await BodyAsync(http, PatchFormats.IsPatch(http.Request) ? null : PatchFormats.Right);
        if (body is null)
        {
            return (null, refusal);
        }

        var (patch, malformed) = PatchFormats.Parse(http.Request, body);
        var result = patch is null ? new PatchResult(null, malformed) : patched(patch);
        return result.Refusal is { } refused ? (null, ChartAnswer.Refused(refused).ToResult()) : Read(http, result.Body!, complete);
    }

    private static async ValueTask<(byte[]? Body, FhirResult? Refusal)> BodyAsync(HttpContext http, string? rightType) =>
        http.Request.Query.Keys.Any(name => name != "_format") ? (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A write takes no parameters here but _format."))
        : rightType is not null ? (null, FhirResult.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", rightType))
        : await RequestBody.ReadAsync(http.Request, MostBytes, http.RequestAborted) is { } body ? (body, null)
        : (null, FhirResult.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"A Subscription may be {MostBytes} bytes long."));

    private (SubscriptionRequest? Request, FhirResult? Refusal) Read(HttpContext http, byte[] body, Action<Subscription>? complete)
    {
        var parsed = FhirJson.Parse(body, new FhirReadOptions(FhirReadMode.Strict, MostBytes));
        if (!parsed.IsRead)
        {
            return (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, parsed.Issues));
        }

        if (parsed.Resource is not Subscription resource)
        {
            return (null, FhirResult.Outcome(StatusCodes.Status400BadRequest, "invalid", $"The body is a {parsed.Resource.TypeName}; this address takes a Subscription."));
        }

        complete?.Invoke(resource);
        resource.Channel?.Extension.RemoveAll(extension => extension.Url == SecretUrl);
        return Check(http, resource, body);
    }

    private (SubscriptionRequest? Request, FhirResult? Refusal) Check(HttpContext http, Subscription resource, byte[] sent)
    {
        var call = FacadeCall.Of(http);
        var reading = ReadSubscription.Read(resource, call.Address);
        var issues = reading.Issues.ToList();
        var status = resource.Status?.Value;
        if (status is not ("requested" or "active" or "off"))
        {
            issues.Add(new FhirIssue("value", "Subscription.status", null, "An app sets the status to requested or off; active and error are told by the server."));
        }

        if (reading.Definition is { Endpoint: { } endpoint } && senders.TargetsOf(call.Connection.Key).Refuse(endpoint) is { } refusal)
        {
            issues.Add(new FhirIssue("security", "Subscription.channel.endpoint", null, refusal));
        }

        if (reading.Definition?.End is { } end && end.ToDateTimeOffset() <= time.GetUtcNow())
        {
            issues.Add(new FhirIssue("value", "Subscription.end", null, "The end has passed; name a later one, or none."));
        }

        if (issues.Count > 0)
        {
            return (null, FhirResult.Outcome(StatusCodes.Status422UnprocessableEntity, issues));
        }

        var definition = reading.Definition!;
        var unreadable = definition.ReadTypes.Where(type => !call.App!.Scopes.Allows(type, ScopeInteractions.Read)).ToList();
        if (unreadable.Count > 0)
        {
            var needed = string.Join(' ', unreadable.Select(type => new SmartScope(type, ScopeInteractions.Read, V1: false)));
            return (null, FhirResult
                .Outcome(StatusCodes.Status403Forbidden, "forbidden", $"Who subscribes must be able to read what is told; the token's scopes do not cover it: {needed} is needed.")
                .With("WWW-Authenticate", $"Bearer realm=\"duplex\", error=\"insufficient_scope\", scope=\"{needed}\""));
        }

        return (new SubscriptionRequest(resource, definition, status == "off", sent), null);
    }
}
