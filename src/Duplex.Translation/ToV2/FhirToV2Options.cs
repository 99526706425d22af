using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Orders;

namespace Duplex.Translation.ToV2;

/// <summary>How messages to a counterparty are written.</summary>
public sealed record FhirToV2Options
{
    /// <summary>MSH-7, EVN-2, and the time of what is done where the resource has none; its offset is written.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>MSH-10, at most 20 characters, of the message with this number; the first is 1.</summary>
    public required Func<int, string> ControlIdOf { get; init; }

    /// <summary>MSH-3.</summary>
    public string SendingApplication { get; init; } = "";

    /// <summary>MSH-4.</summary>
    public string SendingFacility { get; init; } = "";

    /// <summary>MSH-5.</summary>
    public string ReceivingApplication { get; init; } = "";

    /// <summary>MSH-6.</summary>
    public string ReceivingFacility { get; init; } = "";

    /// <summary>MSH-11. Default: P.</summary>
    public string ProcessingId { get; init; } = "P";

    /// <summary>MSH-12. From 2.5 on with TQ1 and SPM, before it with ORC-7, OBR-15 and OBR-27. Default: 2.5.1.</summary>
    public string Version { get; init; } = "2.5.1";

    /// <summary>MSH-15 and MSH-16 say AL. Default: original mode, both empty.</summary>
    public bool EnhancedMode { get; init; }

    /// <summary>Default: <c>|^~\&amp;</c>.</summary>
    public Hl7Delimiters Delimiters { get; init; } = Hl7Delimiters.Default;

    /// <summary>A name of table 0211, such as <c>8859/1</c>. Default: ASCII where that is enough, otherwise <c>UNICODE UTF-8</c>.</summary>
    public string? Charset { get; init; }

    /// <summary>What the systems of identifiers are called in HL7 v2.</summary>
    public AssigningAuthorities Authorities { get; init; } = AssigningAuthorities.None;

    /// <summary>The system of the patient identifier that the counterparty knows: it stands first in PID-3. Default: none, all as they come.</summary>
    public string? PatientSystem { get; init; }

    /// <summary>The message of an order. Default: OML^O21.</summary>
    public OrderMessageType Order { get; init; } = OrderMessageType.OmlO21;

    /// <summary>
    /// What is done with each resource. Default: by its status (cancelled, revoked, entered in error), otherwise by the Bundle's
    /// request (POST new, PUT change), otherwise by <c>meta.versionId</c> (1 or none: new).
    /// </summary>
    public FhirToV2Action? Action { get; init; }

    /// <summary>What references may name besides the resources of the Bundle: a patient, a practitioner, an encounter. Default: nothing.</summary>
    public IReadOnlyList<Resource> Known { get; init; } = [];

    /// <summary>ORC-5 is the word of whoever carries an order out; a placer may leave it to them. Default: it is written.</summary>
    internal bool LeavesStatusToFiller { get; init; }

    /// <summary>A practitioner is named by the EHR's own id, by which answers are brought back to them, before any other number. Default: after.</summary>
    internal bool NamesPeopleByOwnId { get; init; }

    /// <summary>TQ1 and SPM came with version 2.5.</summary>
    internal bool HasTimingSegments => Version is not ("2.1" or "2.2" or "2.3" or "2.3.1" or "2.4");

    /// <summary>The structure stands in MSH-9 since version 2.3.1.</summary>
    internal bool NamesStructure => Version is not ("2.1" or "2.2" or "2.3");

    /// <summary>DTM is a value of OBX-2 since version 2.6, TS before it.</summary>
    internal bool HasDtm => HasTimingSegments && Version is not ("2.5" or "2.5.1");
}
