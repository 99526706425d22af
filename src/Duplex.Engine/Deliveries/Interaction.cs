namespace Duplex.Engine.Deliveries;

public enum InteractionKind
{
    Create,
    Update,
    Delete,
}

/// <summary>What an app wants done, in FHIR terms; what it becomes at the counterparty is the dialect's concern.</summary>
/// <param name="ResourceType">Such as <c>DocumentReference</c>.</param>
/// <param name="Body">The resource as FHIR JSON; of a deletion the resource as it was last seen.</param>
public sealed record Interaction(InteractionKind Kind, string ResourceType, ReadOnlyMemory<byte> Body);

/// <summary>Where in the target chart a thing belongs. References are the counterparty's own.</summary>
public sealed record Placement
{
    /// <summary><c>Patient/{id}</c>. Empty: still to be found at the counterparty by the job's expectation, before anything is sent.</summary>
    public required string Patient { get; init; }

    /// <summary><c>Encounter/{id}</c>, or null where the thing has none.</summary>
    public string? Encounter { get; init; }

    /// <summary>Document class or section, as <c>system|code</c>.</summary>
    public string? Section { get; init; }

    /// <summary><c>Practitioner/{id}</c> of the author.</summary>
    public string? Author { get; init; }
}

/// <summary>
/// Who the patient must turn out to be at the moment of writing, as known when the job was accepted. Patient data:
/// it travels in sealed payloads only.
/// </summary>
public sealed record TargetExpectation
{
    /// <summary>The assigning authority as a system URI.</summary>
    public required string IdentifierSystem { get; init; }

    public required string IdentifierValue { get; init; }

    public string? FamilyName { get; init; }

    /// <summary><c>YYYY-MM-DD</c>.</summary>
    public string? BirthDate { get; init; }

    /// <summary>FHIR administrative gender.</summary>
    public string? Gender { get; init; }
}

/// <summary>All that a connector needs to know to carry out and prove one delivery.</summary>
public sealed record DeliveryJob
{
    /// <summary>Format of the stored form.</summary>
    public int Version { get; init; } = 1;

    public required Interaction Interaction { get; init; }

    public required Placement Placement { get; init; }

    /// <summary>
    /// Resources that the interaction refers to (patient, practitioner, encounter), as a collection Bundle in FHIR JSON: what a
    /// dialect needs that sends whole messages. Empty where it needs none. Patient data, sealed with the job.
    /// </summary>
    public ReadOnlyMemory<byte> Context { get; init; }

    /// <summary>Null when the patient could not be established: then nothing is sent and a person decides.</summary>
    public TargetExpectation? Expectation { get; init; }
}
