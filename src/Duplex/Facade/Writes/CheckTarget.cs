using Duplex.Fhir;
using Duplex.Fhir.Model;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Facade.Notes;

/// <summary>
/// Reads patient and encounter live: both must exist and belong together. Only a definite contradiction refuses the note; what cannot be
/// read now is read again before anything is sent.
/// </summary>
internal sealed class CheckTarget : INoteStep
{
    private const string SubjectPath = "DocumentReference.subject.reference";
    private const string EncounterPath = "DocumentReference.context.encounter[0].reference";

    public async ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var placement = note.Placement!;
        var reader = note.Connection.Reader;
        var patientRead = ReadAsync(reader, placement.Patient, cancellationToken);
        var encounterRead = placement.Encounter is { } reference ? ReadAsync(reader, reference, cancellationToken) : Task.FromResult(ConnectionAnswer.NotReached);
        await Task.WhenAll(patientRead, encounterRead);
        return CheckPatient(note, await patientRead) ?? CheckEncounter(placement.Patient, await encounterRead, reader.BaseAddress);
    }

    private static Task<ConnectionAnswer> ReadAsync(IConnectionReader reader, string reference, CancellationToken cancellationToken)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        return reader.ReadAsync(reference[..slash], reference[(slash + 1)..], cancellationToken).AsTask();
    }

    private static NoteRefusal? CheckPatient(NoteSubmission note, ConnectionAnswer answer)
    {
        if (answer.IsAbsent)
        {
            return NoteRefusal.Unprocessable("facade.no-such-patient", "not-found", SubjectPath, "The EHR has no patient with this id; search Patient by identifier for the right one.");
        }

        note.LivePatient = answer.IsOk ? FhirJson.Parse(answer.Body.Span, FhirReadMode.Lenient).Resource as Patient : null;
        return note.LivePatient?.Link.Any(link => link.Type?.Value == LinkTypeCodes.ReplacedBy) == true
            ? NoteRefusal.Unprocessable(
                "facade.patient-replaced", "conflict", SubjectPath, "The EHR has merged this patient into another; read the patient, and use the one in its link.")
            : null;
    }

    private static NoteRefusal? CheckEncounter(string patient, ConnectionAnswer answer, string counterparty)
    {
        if (answer.IsAbsent)
        {
            return NoteRefusal.Unprocessable("facade.no-such-encounter", "not-found", EncounterPath, "The EHR has no encounter with this id; search Encounter by patient for the right one.");
        }

        if (!answer.IsOk || FhirJson.Parse(answer.Body.Span, FhirReadMode.Lenient).Resource is not Encounter encounter)
        {
            return null;
        }

        if (encounter.Status?.Value == EncounterStatusCodes.EnteredInError)
        {
            return NoteRefusal.Unprocessable("facade.encounter-in-error", "conflict", EncounterPath, "The EHR says that this encounter was entered in error; use another.");
        }

        // A reference to another server, or none, says nothing about this patient.
        var subject = References.Parse(encounter.Subject);
        var isOwn = subject.Kind == ReferenceKind.Relative || (subject.Kind == ReferenceKind.Absolute && subject.BaseUrl == counterparty);
        return isOwn && subject.ResourceType == "Patient" && subject.TypeAndId != patient
            ? NoteRefusal.Unprocessable(
                "facade.encounter-of-other-patient", "conflict", EncounterPath, "This encounter belongs to another patient than DocumentReference.subject; nothing was sent. Use an encounter of the subject.")
            : null;
    }
}
