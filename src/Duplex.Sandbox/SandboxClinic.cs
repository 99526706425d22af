using System.Threading.Channels;
using Duplex.Sandbox.Clinic;
using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Control;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox;

/// <summary>
/// A running clinic with synthetic patients and an EHR of its own: FHIR R4 behind SMART Backend Services, a feed of ADT and orders, and
/// deviations on demand. Everything is on 127.0.0.1. What its people do is done through this object or <c>/sandbox</c>.
/// </summary>
public sealed class SandboxClinic : IAsyncDisposable
{
    private readonly SandboxParts _parts;
    private readonly SandboxHost _host;

    private SandboxClinic(SandboxParts parts, SandboxHost host)
    {
        _parts = parts;
        _host = host;
        Events = parts.Events.Subscribe();
    }

    /// <summary>The root of all addresses, without a slash at its end.</summary>
    public string Root => _parts.Addresses.Root;

    public Uri FhirBase => new(_parts.Addresses.FhirBase);

    public Uri TokenEndpoint => new(_parts.Addresses.TokenEndpoint);

    /// <summary>Everything that happened since the start; for one reader.</summary>
    public ChannelReader<SandboxEvent> Events { get; }

    /// <summary>The patient whose chart has something in every section, and many results.</summary>
    public static string WholeChartPatient => SyntheticPatients.Id(SyntheticWholeChart.PatientNumber);

    /// <summary>FHIR calls that came since the start.</summary>
    public long Calls => _parts.Calls.Value;

    public DeviationScript Deviations => _parts.Script;

    public IReadOnlyList<SandboxPatient> Patients => All("Patient", ClinicView.Patient);

    public IReadOnlyList<SandboxPractitioner> Practitioners => All("Practitioner", ClinicView.Practitioner);

    public IReadOnlyList<SandboxEncounter> Encounters => All("Encounter", ClinicView.Encounter);

    public IReadOnlyList<SandboxStagedNote> Staged =>
        _parts.Database.Read(connection => connection.StagedNotes()).ConvertAll(ClinicView.Staged);

    /// <summary>Starts the clinic; returns once its socket is bound.</summary>
    public static async Task<SandboxClinic> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.DataFolder);
        var parts = new SandboxParts(options, EhrDatabase.Open(Path.Combine(options.DataFolder, "sandbox.db")));
        try
        {
            foreach (var deviation in options.Deviations)
            {
                parts.Script.Add(deviation);
            }

            await parts.Database.WriteAsync(connection => SyntheticClinic.Seed(connection, options.Seed, options.Time.GetUtcNow()), cancellationToken);
            foreach (var client in options.Clients)
            {
                await parts.Clients.RegisterAsync(client, cancellationToken);
            }

            var host = await SandboxHost.StartAsync(parts, cancellationToken);
            var clinic = new SandboxClinic(parts, host);
            parts.Feed.Start();
            if (options.Adt is { } adt)
            {
                await clinic.ConnectAdtAsync(adt, cancellationToken);
            }

            return clinic;
        }
        catch
        {
            await parts.DisposeAsync();
            throw;
        }
    }

    /// <summary>One more reader of what happens from now on.</summary>
    public ChannelReader<SandboxEvent> Subscribe() => _parts.Events.Subscribe();

    /// <summary>The documents in a patient's chart, oldest id first, those that searches hide included.</summary>
    public IReadOnlyList<SandboxDocument> Documents(string patientId) =>
        OfPatient(ServedResources.Note, patientId, ClinicView.Document);

    /// <summary>A patient's orders, oldest id first.</summary>
    public IReadOnlyList<SandboxOrder> Orders(string patientId) => OfPatient(ServedResources.Order, patientId, OrderView.Order);

    /// <summary>A patient's reports, oldest id first.</summary>
    public IReadOnlyList<SandboxReport> Reports(string patientId) => OfPatient(ServedResources.Report, patientId, OrderView.Report);

    /// <summary>A patient's observations, those of the chart's history included, oldest id first.</summary>
    public IReadOnlyList<SandboxObservation> Observations(string patientId) =>
        OfPatient(ServedResources.Observation, patientId, OrderView.Observation);

    /// <summary>The tasks about a patient, oldest id first.</summary>
    public IReadOnlyList<SandboxTask> Tasks(string patientId) => OfPatient(ServedResources.Task, patientId, OrderView.Task);

    /// <summary>The JSON that an evidence id (<c>DocumentReference/d3001/_history/2</c>) stands for, or null.</summary>
    public string? Evidence(string type, string id, long version) =>
        _parts.Database.Read(connection => connection.VersionOfResource(type, id, version))?.Json;

    /// <summary>Registers a client, or replaces what was registered under its id.</summary>
    public async ValueTask RegisterClientAsync(SandboxClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        await _parts.Clients.RegisterAsync(client, cancellationToken);
    }

    /// <summary>Ends all access tokens at once; the next FHIR request with one gets 401.</summary>
    public async ValueTask RevokeTokensAsync(CancellationToken cancellationToken) => await _parts.Tokens.RevokeAllAsync(cancellationToken);

    /// <summary>A visit (AMB), stay (IMP) or emergency (EMER) begins; announced as A04 or A01.</summary>
    public ValueTask<SandboxResult<SandboxEncounter>> OpenEncounterAsync(
        string patientId, string practitionerId, CancellationToken cancellationToken, string @class = "AMB") =>
        _parts.FrontDesk.OpenAsync(patientId, practitionerId, @class, cancellationToken);

    /// <summary>Closes an encounter; announced as A03.</summary>
    public ValueTask<SandboxResult<SandboxEncounter>> CloseEncounterAsync(string encounterId, CancellationToken cancellationToken) =>
        _parts.FrontDesk.CloseAsync(encounterId, cancellationToken);

    /// <summary>Opens a closed encounter again; announced as A13.</summary>
    public ValueTask<SandboxResult<SandboxEncounter>> ReopenEncounterAsync(string encounterId, CancellationToken cancellationToken) =>
        _parts.FrontDesk.ReopenAsync(encounterId, cancellationToken);

    /// <summary>Changes demographics (null: stays); announced as A08.</summary>
    public ValueTask<SandboxResult<SandboxPatient>> ChangePatientAsync(
        string patientId, string? line, string? city, string? phone, CancellationToken cancellationToken) =>
        _parts.FrontDesk.ChangePatientAsync(patientId, line, city, phone, cancellationToken);

    /// <summary>A clinician signs a draft: final, with authenticator, as a new version.</summary>
    public ValueTask<SandboxResult<SandboxDocument>> SignAsync(string documentId, string practitionerId, CancellationToken cancellationToken) =>
        _parts.Notes.SignAsync(documentId, practitionerId, cancellationToken);

    /// <summary>A clinician replaces the text of a draft.</summary>
    public ValueTask<SandboxResult<SandboxDocument>> EditAsync(string documentId, string text, CancellationToken cancellationToken) =>
        _parts.Notes.EditAsync(documentId, text, cancellationToken);

    /// <summary>A clinician throws a draft away (entered-in-error).</summary>
    public ValueTask<SandboxResult<SandboxDocument>> DiscardAsync(string documentId, CancellationToken cancellationToken) =>
        _parts.Notes.DiscardAsync(documentId, cancellationToken);

    /// <summary>A clinician orders in the EHR itself, by LOINC code; announced as ORM^O01 with ORC-1 NW.</summary>
    public ValueTask<SandboxResult<SandboxOrder>> PlaceOrderAsync(
        string patientId, string practitionerId, string code, string display, CancellationToken cancellationToken) =>
        _parts.Orders.PlaceAsync(patientId, practitionerId, code, display, cancellationToken);

    /// <summary>A clinician cancels an order (revoked), wherever it was placed; announced as ORM^O01 with ORC-1 CA.</summary>
    public ValueTask<SandboxResult<SandboxOrder>> CancelOrderAsync(string orderId, string practitionerId, CancellationToken cancellationToken) =>
        _parts.Orders.CancelAsync(orderId, practitionerId, cancellationToken);

    /// <summary>A clinician reviews a report: a new version with resultsInterpreter.</summary>
    public ValueTask<SandboxResult<SandboxReport>> ReviewReportAsync(string reportId, string practitionerId, CancellationToken cancellationToken) =>
        _parts.Inbox.ReviewAsync(reportId, practitionerId, cancellationToken);

    /// <summary>A clinician completes a task, and owns it then.</summary>
    public ValueTask<SandboxResult<SandboxTask>> CompleteTaskAsync(string taskId, string practitionerId, CancellationToken cancellationToken) =>
        _parts.Inbox.CompleteAsync(taskId, practitionerId, cancellationToken);

    /// <summary>A person files a note that was taken with 202.</summary>
    public ValueTask<SandboxResult<SandboxDocument>> ReleaseStagedAsync(string stagedId, CancellationToken cancellationToken) =>
        _parts.Staging.ReleaseAsync(stagedId, cancellationToken);

    /// <summary>A person rejects a note that was taken with 202.</summary>
    public ValueTask<SandboxResult<SandboxStagedNote>> RejectStagedAsync(string stagedId, CancellationToken cancellationToken) =>
        _parts.Staging.RejectAsync(stagedId, cancellationToken);

    /// <summary>Sends the ADT feed to this receiver from now on, after announcing the open encounters if the options say so.</summary>
    public async ValueTask ConnectAdtAsync(AdtFeedOptions target, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.AnnounceAtStart)
        {
            await _parts.Database.WriteAsync(_parts.Announcer.AnnounceAll, cancellationToken);
        }

        _parts.Feed.Connect(target);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _parts.DisposeAsync();
    }

    private List<T> OfPatient<T>(string type, string patientId, Converter<ResourceVersion, T> read) =>
        _parts.Database.Read(connection => connection.ResourcesOfPatient(type, patientId)).ConvertAll(read);

    private List<T> All<T>(string type, Converter<ResourceVersion, T> read) =>
        _parts.Database.Read(connection => connection.ResourcesOfType(type)).ConvertAll(read);
}
