using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Counterparties;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Resources;

/// <summary>
/// A change or deletion of what a search in its address finds: the counterparty is asked now, and what it has is changed by its id, in
/// the version that is read next. Several are told; what fits none is created, as FHIR has it, or there is nothing to delete.
/// </summary>
internal sealed class ResolveCondition : IWriteStep<ResourceSubmission>
{
    private const string Where = "the search in the address";

    public async ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        if (write.Criteria is not { } condition)
        {
            return null;
        }

        var (found, refusal) = await FindByCondition.FindAsync(write, condition, Where, cancellationToken);
        switch (found)
        {
            case null:
                return refusal;
            case { Count: > 1 }:
                return FindByCondition.Several(found.Count, Where);
            case [var one]:
                return Take(write, (string)one["id"]!);
            case [] when write.Kind.Interaction == InteractionKind.Delete:
                write.Answer = FhirResult.Outcome(
                    StatusCodes.Status200OK, [new FhirIssue("informational", "", null, "The EHR has none that fits the condition; nothing was deleted.", FhirIssueSeverity.Information)]);
                return null;
            default:
                return await CreateAsync(write, cancellationToken);
        }
    }

    private static WriteRefusal? Take(ResourceSubmission write, string id)
    {
        if (write.Resource?.Id is { } own && own != id)
        {
            return WriteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.other-id", "invalid", $"{write.Kind.ResourceType}.id", "The condition fits another resource than the body's id names; leave the id out.");
        }

        write.Resolve(id);
        return null;
    }

    private static async ValueTask<WriteRefusal?> CreateAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        var type = write.Kind.ResourceType;
        var access = await CounterpartyAccess.OfAsync(write.Connection, cancellationToken);
        var obstacle = write.Patch is not null || write.IfMatch is not null || Retraction.Is(write.Json) ? "There is nothing to change."
            : type == "DocumentReference" ? "A new note is sent with POST, with its attestation."
            : write.Resource?.Id is not null ? "The EHR gives the ids itself: leave the body's id out to have it created."
            : !write.App.Scopes.Allows(type, ScopeInteractions.Create) ? $"To have it created {new NeedsScope(ScopeInteractions.Create).ScopeOn(type)} is needed."
            : CheckStructure.OwnMarksIn(write.Json, type).Any() ? "A new one carries none of the marks that Duplex gives."
            : access.Obstacle(type, "create");
        if (obstacle is not null)
        {
            return WriteRefusal.Of(StatusCodes.Status412PreconditionFailed, "facade.none-fits", "not-found", "", $"The EHR has no {type} that fits the condition; nothing was written. {obstacle}");
        }

        write.BecomeCreate();
        return null;
    }
}
