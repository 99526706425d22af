using Duplex.Fhir.Model;

namespace Duplex.Translation.Orders;

/// <summary>What is to be done with the order.</summary>
public enum OrderAction
{
    /// <summary>ORC-1 NW.</summary>
    New,

    /// <summary>ORC-1 CA.</summary>
    Cancel,

    /// <summary>ORC-1 XO.</summary>
    Change,
}

/// <summary>The message that carries it.</summary>
public enum OrderMessageType
{
    /// <summary>OML^O21.</summary>
    OmlO21,

    /// <summary>ORM^O01.</summary>
    OrmO01,
}

/// <summary>An order for a laboratory, and how it is to be sent.</summary>
public sealed record OrderMessageRequest
{
    /// <summary>Needs a code, and an identifier of <see cref="PlacerSystem"/>.</summary>
    public required ServiceRequest Order { get; init; }

    /// <summary>Needs an identifier of <see cref="PatientSystem"/>.</summary>
    public required Patient Patient { get; init; }

    /// <summary>Who orders. Default: what <c>ServiceRequest.requester</c> says by itself.</summary>
    public Practitioner? Requester { get; init; }

    /// <summary>Default: no PV1.</summary>
    public Encounter? Encounter { get; init; }

    public OrderAction Action { get; init; } = OrderAction.New;

    public OrderMessageType MessageType { get; init; } = OrderMessageType.OmlO21;

    /// <summary>MSH-12. From 2.5 on with TQ1 and SPM, before it with ORC-7, OBR-15 and OBR-27. Default: 2.5.1.</summary>
    public string Version { get; init; } = "2.5.1";

    /// <summary>MSH-10, at most 20 characters.</summary>
    public required string ControlId { get; init; }

    /// <summary>MSH-7 and ORC-9 where the order does not say when it was made; its offset is written.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>MSH-3.</summary>
    public required string SendingApplication { get; init; }

    /// <summary>MSH-4.</summary>
    public required string SendingFacility { get; init; }

    /// <summary>MSH-5.</summary>
    public required string ReceivingApplication { get; init; }

    /// <summary>MSH-6.</summary>
    public required string ReceivingFacility { get; init; }

    /// <summary>MSH-11. Default: P.</summary>
    public string ProcessingId { get; init; } = "P";

    /// <summary>MSH-15 and MSH-16 say AL: the receiver confirms at once and answers later. Default: original mode, both empty.</summary>
    public bool EnhancedMode { get; init; }

    /// <summary>What the systems of the identifiers are called in HL7 v2.</summary>
    public required AssigningAuthorities Authorities { get; init; }

    /// <summary>The system of the patient identifier that the laboratory knows.</summary>
    public required string PatientSystem { get; init; }

    /// <summary>The system of the placer order number.</summary>
    public required string PlacerSystem { get; init; }
}

/// <param name="Bytes">The message, segments ended with CR; null where a finding says what is missing.</param>
/// <param name="Findings">Places are paths in the FHIR resources.</param>
public sealed record OrderMessageResult(byte[]? Bytes, IReadOnlyList<TranslationFinding> Findings);
