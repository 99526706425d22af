using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Clinic;

/// <summary>Opens and closes encounters, changes demographics; each is announced by ADT.</summary>
internal sealed class FrontDesk(EhrDatabase database, AdtAnnouncer announcer, AdtFeed feed, EventStream events, TimeProvider time)
{
    public async ValueTask<SandboxResult<SandboxEncounter>> OpenAsync(
        string patientId, string practitionerId, string @class, CancellationToken cancellationToken)
    {
        var result = await database.WriteAsync<SandboxResult<SandboxEncounter>>(
            connection =>
            {
                if (connection.CurrentResource("Patient", patientId) is null)
                {
                    return SandboxRefusal.NotFound;
                }

                if (connection.CurrentResource("Practitioner", practitionerId) is null)
                {
                    return SandboxRefusal.UnknownPractitioner;
                }

                var now = time.GetUtcNow();
                var encounter = SyntheticEncounters.Encounter(connection.NextId("e"), patientId, practitionerId, @class, now, null);
                return Keep(connection, encounter, SandboxEventKind.EncounterOpened, announcer.EncounterOpened);
            },
            cancellationToken);
        feed.Wake();
        return result;
    }

    public ValueTask<SandboxResult<SandboxEncounter>> CloseAsync(string encounterId, CancellationToken cancellationToken) =>
        ChangeAsync(encounterId, isOpen: true, SandboxRefusal.AlreadyClosed, SandboxEventKind.EncounterClosed, announcer.EncounterClosed, Close, cancellationToken);

    public ValueTask<SandboxResult<SandboxEncounter>> ReopenAsync(string encounterId, CancellationToken cancellationToken) =>
        ChangeAsync(encounterId, isOpen: false, SandboxRefusal.AlreadyOpen, SandboxEventKind.EncounterReopened, announcer.EncounterReopened, Reopen, cancellationToken);

    public async ValueTask<SandboxResult<SandboxPatient>> ChangePatientAsync(
        string patientId, string? line, string? city, string? phone, CancellationToken cancellationToken)
    {
        var result = await database.WriteAsync<SandboxResult<SandboxPatient>>(
            connection =>
            {
                if (connection.CurrentResource("Patient", patientId)?.Resource() is not { } patient)
                {
                    return SandboxRefusal.NotFound;
                }

                Change(patient, line, city, phone);
                var stored = connection.PutResource(patient, time.GetUtcNow());
                announcer.PatientChanged(connection, patient);
                events.Publish(SandboxEventKind.PatientChanged, stored, patientId);
                return ClinicView.Patient(stored);
            },
            cancellationToken);
        feed.Wake();
        return result;
    }

    private static void Change(JsonObject patient, string? line, string? city, string? phone)
    {
        if (patient.Walk("address").FirstOrDefault() is JsonObject address)
        {
            address["line"] = line is null ? address["line"]?.DeepClone() : new JsonArray(line);
            address["city"] = city ?? address["city"].Text();
        }

        if (phone is not null && patient.Walk("telecom").FirstOrDefault() is JsonObject telecom)
        {
            telecom["value"] = phone;
        }
    }

    private void Close(JsonObject encounter)
    {
        encounter["status"] = "finished";
        encounter["period"]!["end"] = FhirInstant.ToSeconds(time.GetUtcNow());
    }

    private void Reopen(JsonObject encounter)
    {
        encounter["status"] = "in-progress";
        (encounter["period"] as JsonObject)?.Remove("end");
    }

    private async ValueTask<SandboxResult<SandboxEncounter>> ChangeAsync(
        string encounterId,
        bool isOpen,
        SandboxRefusal otherwise,
        SandboxEventKind kind,
        Action<SqliteConnection, JsonObject> announce,
        Action<JsonObject> change,
        CancellationToken cancellationToken)
    {
        var result = await database.WriteAsync<SandboxResult<SandboxEncounter>>(
            connection =>
            {
                if (connection.CurrentResource("Encounter", encounterId)?.Resource() is not { } encounter)
                {
                    return SandboxRefusal.NotFound;
                }

                if ((encounter["status"].Text() == "in-progress") != isOpen)
                {
                    return otherwise;
                }

                change(encounter);
                return Keep(connection, encounter, kind, announce);
            },
            cancellationToken);
        feed.Wake();
        return result;
    }

    private SandboxEncounter Keep(
        SqliteConnection connection, JsonObject encounter, SandboxEventKind kind, Action<SqliteConnection, JsonObject> announce)
    {
        var stored = connection.PutResource(encounter, time.GetUtcNow());
        announce(connection, encounter);
        events.Publish(kind, stored, encounter["subject"].ReferencedId("Patient"));
        return ClinicView.Encounter(stored);
    }
}
