using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.Intake;

internal sealed class AppendJob(IntakeWriter target, IntakeEntry entry, SealedPayload payload) : WriteJob<IntakeReceipt>
{
    /// <summary>Its continuation writes an answer: waking a thread for each would cost more than all of them take.</summary>
    public override bool CompletesInTurn => true;

    public override void Run() => Result = target.Append(entry, payload);
}

/// <summary>Has all acknowledgements written with its transaction.</summary>
internal sealed class FlushJob(IntakeWriter target) : WriteJob<bool>
{
    public override void Run() => target.WriteAllAcknowledgements();
}
