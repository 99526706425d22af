using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Notes;

/// <summary>
/// Writes down who the patient must turn out to be when the note is sent: as the chart has it (the counterparty's own messages), else as the
/// live patient says. Where neither names the configured identifier, the note is taken and a person decides.
/// </summary>
internal sealed class EstablishExpectation(IChartReader chart) : INoteStep
{
    private const string SubjectPath = "DocumentReference.subject.reference";
    private const int RetrySeconds = 5;

    public async ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var reference = note.Placement!.Patient;
        var known = await chart.GetAsync(note.Connection.Key, "Patient", reference["Patient/".Length..], cancellationToken);
        var charted = known is null ? null : FhirJson.Parse(known.Body.Span, FhirReadMode.Lenient).Resource as Patient;
        if (charted is null && note.LivePatient is null)
        {
            // Without anybody's word about the patient the guard before the write would have nothing to compare with.
            return new NoteRefusal(
                StatusCodes.Status503ServiceUnavailable,
                "facade.patient-not-readable",
                [new FhirIssue("transient", SubjectPath, null, "The patient can't be read at the EHR now and is not in the chart; nothing was taken. Send the same request again later.")],
                RetrySeconds);
        }

        if (note.Document.Subject?.Identifier is { } named && PatientIdentity.Contradicts(named, charted, note.LivePatient))
        {
            return NoteRefusal.Unprocessable(
                "facade.subject-identifier-of-other", "conflict", "DocumentReference.subject.identifier",
                "The subject's identifier is not one of the patient that subject.reference names; nothing was sent. Name one patient, by the reference.");
        }

        var system = note.Connection.PatientIdentifierSystem;
        note.Expectation = PatientIdentity.Read(charted, system) ?? PatientIdentity.Read(note.LivePatient, system);
        return null;
    }
}
