using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>Which requests a deviation is for; what is null matches all.</summary>
public sealed record DeviationMatch
{
    public static DeviationMatch Any { get; } = new();

    /// <summary>An identifier of the resource: its value, or <c>system|value</c>.</summary>
    public string? Identifier { get; init; }

    /// <summary>
    /// Resource type of what is written, read or searched; of a transaction, of one of its entries. Null is any type, but only
    /// DocumentReference on create, update and sign.
    /// </summary>
    public string? ResourceType { get; init; }

    /// <summary>FHIR id of the patient.</summary>
    public string? Patient { get; init; }

    /// <summary>FHIR id of the encounter.</summary>
    public string? Encounter { get; init; }

    /// <summary>Only from the n-th request that fits the rest, counted from 1 since the deviation was scripted.</summary>
    public int? Nth { get; init; }

    internal bool Fits(DeviationSubject subject) =>
        (WantedType(subject.Interaction) is not { } type || type == subject.ResourceType)
        && (Patient is null || Patient == subject.Patient)
        && (Encounter is null || Encounter == subject.Encounter)
        && (Identifier is null || subject.Identifiers.Contains(Identifier));

    /// <summary>Null when every type fits.</summary>
    internal string? WantedType(DeviationInteraction interaction) => ResourceType
        ?? (interaction is DeviationInteraction.Create or DeviationInteraction.Update or DeviationInteraction.Sign ? ServedResources.Note : null);
}
