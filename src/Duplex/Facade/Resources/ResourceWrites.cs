using System.Collections.Concurrent;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;

namespace Duplex.Facade.Resources;

/// <summary>What the writes of any type have in common.</summary>
internal static class ResourceWrites
{
    private static readonly ConcurrentDictionary<(string, InteractionKind), WriteKind> Kinds = new();

    /// <summary>Whether resources of this type belong to one patient's chart, so that the target of a write can be checked.</summary>
    public static bool IsOfPatient(string type) => PatientElements.PatientPath(type) is not null;

    public static WriteKind Kind(string type, InteractionKind interaction) => Kinds.GetOrAdd((type, interaction), static key =>
    {
        var (type, interaction) = key;
        var thing = WordsOf(type);
        return new WriteKind(
            $"{MethodOf(interaction)} {type}", interaction, type, WriteLoopRule.LoopKind, thing,
            "Writes of one patient go in order: one before it that waits or is held comes first.")
        {
            SubjectPath = $"{type}.{PatientElements.PatientPath(type)}.reference",
            EncounterPath = $"{type}.{PatientElements.EncounterPath(type)}.reference",
        };
    });

    private static string MethodOf(InteractionKind interaction) => interaction switch
    {
        InteractionKind.Create => "POST",
        InteractionKind.Update => "PUT",
        _ => "DELETE",
    };

    // MedicationRequest: medication request.
    private static string WordsOf(string type) =>
        string.Concat(type.Select((letter, index) => char.IsAsciiLetterUpper(letter) && index > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
