using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Smart;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Takes a request to its interaction: open pages, token, type and method, scope, then the interaction itself.</summary>
internal sealed class FhirInteractions(
    AccessTokens tokens,
    ReadInteractions read,
    SearchInteraction search,
    CreateNote create,
    UpdateNote update,
    DeviationScript script,
    EventStream events,
    EhrAddresses addresses,
    PracticeRules rules,
    TimeProvider time)
{
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();

    public async ValueTask<FhirAnswer> HandleAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        if (request is { Method: "GET", Path: ["metadata"] })
        {
            return FhirAnswer.Of(200, CapabilityDocument.Of(addresses, rules, _startedAt)).With("Access-Control-Allow-Origin", "*");
        }

        if (request is { Method: "GET", Path: [".well-known", "smart-configuration"] })
        {
            return FhirAnswer.Of(200, SmartConfiguration.Of(addresses)).With("Access-Control-Allow-Origin", "*");
        }

        if (await FindGrantAsync(request, cancellationToken) is not { } grant)
        {
            return Unauthorized(request.Authorization is not null);
        }

        if (request.Path.Length > 0 && !ServedResources.Types.Contains(request.Type))
        {
            return FhirAnswer.Of(new FhirIssue(404, "not-supported", $"This EHR has no such resource type; it has: {string.Join(", ", ServedResources.Types)}."));
        }

        if (LetterOf(request) is not { } letter)
        {
            return NotOffered(request);
        }

        if (!grant.Allows(request.Type, letter))
        {
            return Forbidden(request.Type, letter);
        }

        return letter is 'r' or 's'
            ? await LookAsync(request, letter, cancellationToken)
            : await (letter == 'c' ? create.HandleAsync(request, cancellationToken) : update.HandleAsync(request, cancellationToken));
    }

    /// <summary>The scope letter that the request needs; null for an interaction that isn't offered.</summary>
    private static char? LetterOf(FhirRequest request) => request switch
    {
        { Method: "GET", Path: [_] } or { Method: "POST", Path: [_, "_search"] } => 's',
        { Method: "GET", Path: [_, not "_history"] or [_, _, "_history"] or [_, _, "_history", _] } => 'r',
        { Method: "POST", Path: [ServedResources.Note] } => 'c',
        { Method: "PUT", Path: [ServedResources.Note, _] } => 'u',
        _ => null,
    };

    private async ValueTask<FhirAnswer> LookAsync(FhirRequest request, char letter, CancellationToken cancellationToken)
    {
        var interaction = letter == 's' ? DeviationInteraction.Search : DeviationInteraction.Read;
        var deviation = script.Take(DeviationSubject.Of(interaction));
        if (deviation is not null)
        {
            events.Publish(SandboxEventKind.DeviationApplied, detail: DeviationJson.NameOf(deviation.Kind));
            if (deviation.Kind is DeviationKind.Refuse or DeviationKind.DropBefore)
            {
                return FaultyAnswer.WithoutEffect(deviation);
            }
        }

        var answer = request.Path switch
        {
            [var type] => await search.SearchAsync(type, request.Query, cancellationToken),
            [var type, "_search"] => await search.SearchAsync(type, request.Query, cancellationToken),
            [_, _] => await read.ReadAsync(request, cancellationToken),
            [var type, var id, _] => read.History(type, id),
            _ => read.ReadVersion(request.Type, request.Id, request.Path[3]),
        };
        return deviation is null ? answer : FaultyAnswer.AfterEffect(answer, deviation);
    }

    private async ValueTask<ScopeGrant?> FindGrantAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        const string Scheme = "Bearer ";
        return request.Authorization is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? await tokens.FindAsync(header[Scheme.Length..].Trim(), cancellationToken)
            : null;
    }

    private static FhirAnswer Unauthorized(bool hadToken) =>
        FhirAnswer.Of(new FhirIssue(401, "login", "A valid access token is needed; ask the token endpoint for one."))
            .With("WWW-Authenticate", hadToken ? "Bearer realm=\"sandbox\", error=\"invalid_token\"" : "Bearer realm=\"sandbox\"");

    private static FhirAnswer Forbidden(string type, char letter)
    {
        var needed = $"system/{type}.{letter}";
        return FhirAnswer.Of(new FhirIssue(403, "forbidden", $"The token lacks the scope {needed}."))
            .With("WWW-Authenticate", $"Bearer realm=\"sandbox\", error=\"insufficient_scope\", scope=\"{needed}\"");
    }

    private static FhirAnswer NotOffered(FhirRequest request)
    {
        var allow = request.Path switch
        {
            [] => "",
            [ServedResources.Note] => "GET, POST",
            [ServedResources.Note, _] => "GET, PUT",
            [_, "_search"] => "POST",
            _ => "GET",
        };
        return FhirAnswer.Of(new FhirIssue(405, "not-supported", "This EHR does not offer that interaction here.")).With("Allow", allow);
    }
}
