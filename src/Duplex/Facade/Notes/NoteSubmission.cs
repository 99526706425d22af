using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;
using Duplex.OAuth;

namespace Duplex.Facade.Notes;

/// <summary>One <c>POST DocumentReference</c> on its way through the steps; each step fills in what it finds out.</summary>
internal sealed class NoteSubmission(HttpRequest request, FacadeConnection connection, AccessToken app, string facadeAddress)
{
    public const string Kind = "POST DocumentReference";

    public HttpRequest Request => request;

    public FacadeConnection Connection => connection;

    public AccessToken App => app;

    /// <summary>The facade's base address for the connection.</summary>
    public string FacadeAddress => facadeAddress;

    public NotePreferences Preferences { get; set; } = NotePreferences.Default;

    public string? IdempotencyKey { get; set; }

    /// <summary>As received.</summary>
    public byte[] Body { get; set; } = [];

    public DocumentReference Document { get; set; } = new();

    /// <summary>What the app should know although the note is taken.</summary>
    public List<FhirIssue> Warnings { get; } = [];

    /// <summary>The patient as the counterparty shows it now; null when it could not be read.</summary>
    public Patient? LivePatient { get; set; }

    public Placement? Placement { get; set; }

    public TargetExpectation? Expectation { get; set; }

    public ContentHash RequestHash { get; set; }

    /// <summary>Set once the note is kept, or was kept before under the same key.</summary>
    public AcceptOutcome? Accepted { get; set; }
}
