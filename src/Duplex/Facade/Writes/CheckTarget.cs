using Duplex.Fhir;
using Duplex.Fhir.Model;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Facade.Writes;

/// <summary>
/// Reads patient and encounter live: both must exist and belong together. Only a definite contradiction refuses the write; what cannot be
/// read now is read again before anything is sent.
/// </summary>
internal sealed class CheckTarget : IWriteStep<WriteSubmission>
{
    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        var placement = write.Placement!;
        var reader = write.Reader;
        var patientRead = ReadAsync(reader, placement.Patient, cancellationToken);
        var encounterRead = placement.Encounter is { } reference ? ReadAsync(reader, reference, cancellationToken) : Task.FromResult(ConnectionAnswer.NotReached);
        await Task.WhenAll(patientRead, encounterRead);
        return CheckPatient(write, await patientRead) ?? CheckEncounter(write, await encounterRead, reader.BaseAddress);
    }

    private static Task<ConnectionAnswer> ReadAsync(IConnectionReader reader, string reference, CancellationToken cancellationToken)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        return reader.ReadAsync(reference[..slash], reference[(slash + 1)..], cancellationToken).AsTask();
    }

    private static WriteRefusal? CheckPatient(WriteSubmission write, ConnectionAnswer answer)
    {
        if (answer.IsAbsent)
        {
            return WriteRefusal.Unprocessable("facade.no-such-patient", "not-found", write.Kind.SubjectPath, "The EHR has no patient with this id; search Patient by identifier for the right one.");
        }

        write.LivePatient = answer.IsOk ? FhirJson.Parse(answer.Body.Span, FhirReadMode.Lenient).Resource as Patient : null;
        if (write.LivePatient is { } patient)
        {
            write.LiveResources.Add(patient);
        }

        return write.LivePatient?.Link.Any(link => link.Type?.Value == LinkTypeCodes.ReplacedBy) == true
            ? WriteRefusal.Unprocessable(
                "facade.patient-replaced", "conflict", write.Kind.SubjectPath, "The EHR has merged this patient into another; read the patient, and use the one in its link.")
            : null;
    }

    private static WriteRefusal? CheckEncounter(WriteSubmission write, ConnectionAnswer answer, string counterparty)
    {
        if (answer.IsAbsent)
        {
            return WriteRefusal.Unprocessable("facade.no-such-encounter", "not-found", write.Kind.EncounterPath, "The EHR has no encounter with this id; search Encounter by patient for the right one.");
        }

        if (!answer.IsOk || FhirJson.Parse(answer.Body.Span, FhirReadMode.Lenient).Resource is not Encounter encounter)
        {
            return null;
        }

        write.LiveResources.Add(encounter);
        if (encounter.Status?.Value == EncounterStatusCodes.EnteredInError)
        {
            return WriteRefusal.Unprocessable("facade.encounter-in-error", "conflict", write.Kind.EncounterPath, "The EHR says that this encounter was entered in error; use another.");
        }

        // A reference to another server, or none, says nothing about this patient.
        var subject = References.Parse(encounter.Subject);
        var isOwn = subject.Kind == ReferenceKind.Relative || (subject.Kind == ReferenceKind.Absolute && subject.BaseUrl == counterparty);
        return isOwn && subject.ResourceType == "Patient" && subject.TypeAndId != write.Placement!.Patient
            ? WriteRefusal.Unprocessable(
                "facade.encounter-of-other-patient", "conflict", write.Kind.EncounterPath, $"This encounter belongs to another patient than {write.Kind.ResourceType}.subject; nothing was sent. Use an encounter of the subject.")
            : null;
    }
}
