using System.Text.Json.Nodes;
using Duplex.Care.Notes.Comparison;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Sandbox;
using Duplex.Tests.Transports.Smart;
using Duplex.Transports.FhirRest;
using Duplex.Transports.Smart.Keys;
using Duplex.Vendors;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

/// <summary>The sandbox clinic's EHR on a real socket, connected as a configuration would connect it, with an open encounter.</summary>
public sealed class ConnectedClinic : IAsyncDisposable
{
    private readonly string _folder;
    private readonly SmartSigningKey _key;
    private readonly VendorLink _link;
    private readonly VendorDescriptor _vendor = VendorCatalog.Find("fhir-r4")!;

    private ConnectedClinic(string folder, SmartSigningKey key, SandboxClinic clinic, NoteParts parts, SandboxPatient patient, SandboxEncounter encounter)
    {
        _folder = folder;
        _key = key;
        Clinic = clinic;
        Patient = patient;
        Encounter = encounter;
        _link = _vendor.Open(
            new VendorConnection
            {
                Fhir = new FhirRestOptions { Base = clinic.FhirBase, ClientId = "duplex", Scopes = SandboxClient.DefaultScopes },
                Key = key,
                SettlingTime = TimeSpan.Zero,
                NoteParts = parts,
            },
            new CountingIds(),
            TimeProvider.System);
    }

    public SandboxClinic Clinic { get; }

    public SandboxPatient Patient { get; }

    public SandboxEncounter Encounter { get; }

    public IConnector Connector => _link.Connector;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ConnectedClinic> StartAsync(NoteParts parts = NoteParts.Whole)
    {
        var folder = Directory.CreateTempSubdirectory("duplex-clinic-").FullName;
        var key = SmartSigningKey.Create(SmartSigningAlgorithm.ES384);
        var clinic = await SandboxClinic.StartAsync(
            new SandboxOptions
            {
                DataFolder = folder,
                Clients = [new SandboxClient("duplex", SandboxClient.DefaultScopes, JwksDocument.Of(key).ToJsonString())],
                Rules = new PracticeRules { OneAttachmentPerDocument = parts == NoteParts.OneAttachment },
            },
            Token);
        var patient = clinic.Patients[0];
        var practitioner = clinic.Practitioners[0];
        await clinic.OpenEncounterAsync(patient.Id, practitioner.Id, Token);
        var encounter = (await clinic.OpenEncounterAsync(patient.Id, practitioner.Id, Token)).Value;
        return new ConnectedClinic(folder, key, clinic, parts, patient, encounter);
    }

    /// <summary>A draft, or where <paramref name="final"/> a note signed by its author.</summary>
    public DeliveryJob Job(bool final = false, params string[] texts)
    {
        var author = $"Practitioner/{Clinic.Practitioners[0].Id}";
        var note = NoteJob.Note(texts.Length > 0 ? texts : ["Synthetic note.\nNo fever. Ibuprofen 400 mg."]);
        note["subject"] = Reference($"Patient/{Patient.Id}");
        note["author"] = new JsonArray(Reference(author));
        note["context"]!["encounter"] = new JsonArray(Reference($"Encounter/{Encounter.Id}"));
        note["docStatus"] = final ? "final" : "preliminary";
        note.Remove("authenticator");
        if (final)
        {
            note["authenticator"] = Reference(author);
        }

        return new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "DocumentReference", NoteJob.Bytes(note)),
            Placement = new Placement { Patient = $"Patient/{Patient.Id}", Encounter = $"Encounter/{Encounter.Id}", Author = author, Section = "http://loinc.org|11506-3" },
            Expectation = new TargetExpectation
            {
                IdentifierSystem = "urn:oid:2.16.840.1.113883.19.5.1",
                IdentifierValue = Patient.Mrn,
                FamilyName = Patient.Family.ToUpperInvariant(),
                BirthDate = Patient.BirthDate,
                Gender = Patient.Gender,
            },
        };
    }

    /// <summary>Checks the chart and sends all parts, as the engine does.</summary>
    public async Task<(Part[] Parts, SendOutcome Last)> SendAsync(DeliveryJob job)
    {
        Assert.Equal(TargetCheck.Agrees, await Connector.CheckTargetAsync(job, Token));
        var parts = Connector.Plan(job).Parts.Select(p => NoteJob.PartOf(p)).ToArray();
        var outcome = new SendOutcome(SendVerdict.Unknown);
        for (var i = 0; i < parts.Length; i++)
        {
            outcome = await Connector.SendAsync(parts[i], parts[..i], Token);
            parts[i] = parts[i] with { Reference = outcome.Reference };
        }

        return (parts, outcome);
    }

    public async Task<ReadBackFindings> JudgeAsync(DeliveryJob job, Part[] parts)
    {
        var read = await Connector.ReadBackAsync(parts, Token);
        Assert.Equal(ReadBackVerdict.Read, read.Verdict);
        return new NoteReadBackRule(_vendor.NoteForm).Judge(job, parts, read.Parts, new Instant(1));
    }

    public async ValueTask DisposeAsync()
    {
        _link.Dispose();
        _key.Dispose();
        await Clinic.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static JsonObject Reference(string target) => new() { ["reference"] = target };
}
