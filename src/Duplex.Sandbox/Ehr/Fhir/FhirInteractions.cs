using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Smart;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Takes a request to its interaction: open pages, token, type and method, scope, then the interaction itself.</summary>
internal sealed class FhirInteractions(
    AccessTokens tokens,
    ReadInteractions read,
    SearchInteraction search,
    WriteInteraction write,
    DeleteInteraction delete,
    TransactionInteraction transaction,
    DeviationScript script,
    EventStream events,
    EhrAddresses addresses,
    WritableTypes types,
    TimeProvider time)
{
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();

    public async ValueTask<FhirAnswer> HandleAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        if (request is { Method: "GET", Path: ["metadata"] })
        {
            return FhirAnswer.Of(200, CapabilityDocument.Of(addresses, types, _startedAt)).With("Access-Control-Allow-Origin", "*");
        }

        if (request is { Method: "GET", Path: [".well-known", "smart-configuration"] })
        {
            return FhirAnswer.Of(200, SmartConfiguration.Of(addresses, types)).With("Access-Control-Allow-Origin", "*");
        }

        if (await FindGrantAsync(request, cancellationToken) is not { } grant)
        {
            return Unauthorized(request.Authorization is not null);
        }

        if (OfferedInteractions.IsTransaction(request, types))
        {
            return await transaction.HandleAsync(request, grant, cancellationToken);
        }

        if (request.Path.Length > 0 && !ServedResources.Types.Contains(request.Type))
        {
            return FhirAnswer.Of(new FhirIssue(404, "not-supported", $"This EHR has no such resource type; it has: {string.Join(", ", ServedResources.Types)}."));
        }

        if (OfferedInteractions.LettersOf(request, types) is not { } letters)
        {
            return OfferedInteractions.NotOffered(request, types);
        }

        if (grant.Lacks(request.Type, letters) is { } letter)
        {
            return ScopeAnswer.Missing(request.Type, letter);
        }

        return letters switch
        {
            "r" or "s" => await LookAsync(request, grant, letters == "s" ? DeviationInteraction.Search : DeviationInteraction.Read, cancellationToken),
            "d" => await delete.HandleAsync(request, cancellationToken),
            _ => await write.HandleAsync(request, cancellationToken),
        };
    }

    private async ValueTask<FhirAnswer> LookAsync(FhirRequest request, ScopeGrant grant, DeviationInteraction interaction, CancellationToken cancellationToken)
    {
        var deviation = script.Take(DeviationSubject.Of(interaction, request.Type));
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
            [var type] => await search.SearchAsync(type, request.Query, MayRead, cancellationToken),
            [var type, "_search"] => await search.SearchAsync(type, request.Query, MayRead, cancellationToken),
            [_, _] => await read.ReadAsync(request, cancellationToken),
            [var type, var id, _] => read.History(type, id),
            _ => read.ReadVersion(request.Type, request.Id, request.Path[3]),
        };
        return deviation is null ? answer : FaultyAnswer.AfterEffect(answer, deviation);

        bool MayRead(string included) => grant.Lacks(included, "r") is null;
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
}
