using System.Collections.Immutable;
using Duplex.Chart.Sensitivity;
using Duplex.Engine.Identity;
using Duplex.Facade.WholeChart;

namespace Duplex.Configuration;

/// <summary>One counterparty, from one file in <c>connections/</c>.</summary>
public sealed record ConnectionOptions
{
    /// <summary>Unique in the installation.</summary>
    public required string Name { get; init; }

    /// <summary><c>default</c> when the file names none.</summary>
    public string Organization { get; init; } = ConnectionKey.DefaultOrganization;

    public required string Dialect { get; init; }

    /// <summary>Null where the dialect has no FHIR.</summary>
    public FhirOptions? Fhir { get; init; }

    /// <summary>How messages are sent to it; null where the dialect sends none.</summary>
    public MllpSendingOptions? Sending { get; init; }

    /// <summary>Null: nothing listens for this connection.</summary>
    public MllpOptions? Mllp { get; init; }

    public required IdentifierOptions Identifiers { get; init; }

    public NoteOptions Notes { get; init; } = new();

    /// <summary>Null: orders are neither taken nor numbered here.</summary>
    public OrderOptions? Orders { get; init; }

    public ResultOptions Results { get; init; } = new();

    /// <summary>Null: laboratory orders of this EHR go nowhere.</summary>
    public LabOrderRouteOptions? LabOrders { get; init; }

    /// <summary>What its HL7 v2 messages do in their own way.</summary>
    public TranslationRules Translation { get; init; } = TranslationRules.None;

    /// <summary>There is no counterparty: Duplex keeps this chart itself.</summary>
    public bool IsOwnChart { get; init; }

    /// <summary>Search parameters that its chart is indexed by beside the default ones, as <c>Type.code</c>.</summary>
    public ImmutableArray<string> Index { get; init; } = [];

    /// <summary>What a resource without a label of its own is taken for.</summary>
    public Sensitivities Unlabelled { get; init; }

    /// <summary>Hosts, addresses and networks that webhooks may lead to although they are not public; none by default.</summary>
    public ImmutableArray<string> WebhooksAllowed { get; init; } = [];

    /// <summary>How whole charts are read.</summary>
    public WholeChartOptions WholeChart { get; init; } = new();

    public ConnectionKey Key => new(Organization, Name);
}

/// <summary>How the counterparty's FHIR server is reached.</summary>
public sealed record FhirOptions
{
    public const int DefaultAtOnce = 16;

    public required Uri Base { get; init; }

    /// <summary>The client id under which the counterparty knows Duplex.</summary>
    public required string Client { get; init; }

    /// <summary>The private key (JWK) with which Duplex authenticates there.</summary>
    public required SecretReference Key { get; init; }

    public required ImmutableArray<string> Scopes { get; init; }

    /// <summary>How many calls it gets at once from this process.</summary>
    public int AtOnce { get; init; } = DefaultAtOnce;

    /// <summary>How long one call may take; 10 s by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after a write a read may still show the past; 1 s by default.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(1);
}

public enum UnknownEventPolicy
{
    Accept,
    Reject,
}

/// <summary>Which identifiers say who a patient is.</summary>
public sealed record IdentifierOptions
{
    /// <summary>The assigning authority in HL7 v2 (CX-4) of the identifier that lanes and the wrong-patient guard use.</summary>
    public required string PatientAuthority { get; init; }

    /// <summary>The same authority as a system URI in FHIR.</summary>
    public required string PatientSystem { get; init; }

    /// <summary>The CX authority whose id is the counterparty's own FHIR id; null: v2 does not carry it.</summary>
    public string? ResourceIds { get; init; }
}

/// <summary>What is promised about notes on this connection.</summary>
public sealed record NoteOptions
{
    /// <summary>Until a note must be in the chart and in its place; 24 h by default.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Until a preliminary note must be signed; 72 h by default.</summary>
    public TimeSpan SignatureDeadline { get; init; } = TimeSpan.FromHours(72);

    /// <summary>What happens when nobody can tell whether a note arrived; a person decides by default.</summary>
    public UnknownOutcomePolicy OnUnknown { get; init; } = UnknownOutcomePolicy.Hold;

    public NotePartsPolicy Parts { get; init; } = NotePartsPolicy.OneAttachment;
}

public enum UnknownOutcomePolicy
{
    Hold,

    /// <summary>Sent again and shown as a possible repeat.</summary>
    Resend,
}

public enum NotePartsPolicy
{
    /// <summary>Each attachment of a note becomes a document of its own.</summary>
    OneAttachment,

    /// <summary>A note is one document with all its attachments.</summary>
    Whole,
}
