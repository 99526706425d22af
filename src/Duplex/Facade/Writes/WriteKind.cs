using Duplex.Engine.Deliveries;

namespace Duplex.Facade.Writes;

/// <summary>What differs between the kinds of writes.</summary>
/// <param name="Exchange">As its exchange is named: <c>POST DocumentReference</c>.</param>
/// <param name="LoopKind">Of the loop that it opens or joins.</param>
/// <param name="Thing">As sentences name it: <c>note</c>.</param>
/// <param name="InOrder">What a caller is told who waits for something earlier.</param>
internal sealed record WriteKind(string Exchange, InteractionKind Interaction, string ResourceType, string LoopKind, string Thing, string InOrder)
{
    /// <summary>Where the resource names its patient.</summary>
    public string SubjectPath { get; init; } = $"{ResourceType}.subject.reference";

    /// <summary>Where the resource names its encounter.</summary>
    public required string EncounterPath { get; init; }
}
