using Duplex.Engine.Deliveries;
using Duplex.Facade.Counterparties;
using Duplex.Facade.Writes;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Resources;

/// <summary>The counterparty must offer the write, and its scopes must allow it: otherwise it could only be kept to be refused.</summary>
internal sealed class CheckOffered : IWriteStep<ResourceSubmission>
{
    public async ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        var access = await CounterpartyAccess.OfAsync(write.Connection, cancellationToken);
        var interaction = write.Kind.Interaction switch
        {
            InteractionKind.Create => "create",
            InteractionKind.Update => "update",
            _ => "delete",
        };
        return access.Obstacle(write.Kind.ResourceType, interaction) is { } obstacle
            ? WriteRefusal.Of(StatusCodes.Status405MethodNotAllowed, "facade.not-offered", "not-supported", "", obstacle)
            : null;
    }
}
