using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>
/// Writes down who the patient must turn out to be when the write is sent: as the chart has it (the counterparty's own messages), else as the
/// live patient says. Where neither names the configured identifier, the write is taken and a person decides.
/// </summary>
internal sealed class EstablishExpectation(IChartReader chart) : IWriteStep<WriteSubmission>
{
    private const int RetrySeconds = 5;

    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        var reference = write.Placement!.Patient;
        var known = await chart.GetAsync(write.Connection.Key, "Patient", reference["Patient/".Length..], cancellationToken);
        var charted = known is null ? null : FhirJson.Parse(known.Body.Span, FhirReadMode.Lenient).Resource as Patient;
        if (charted is null && write.LivePatient is null)
        {
            // Without anybody's word about the patient the guard before the write would have nothing to compare with.
            return new WriteRefusal(
                StatusCodes.Status503ServiceUnavailable,
                "facade.patient-not-readable",
                [new FhirIssue("transient", write.Kind.SubjectPath, null, "The patient can't be read at the EHR now and is not in the chart; nothing was taken. Send the same request again later.")],
                RetrySeconds);
        }

        if (write.Subject?.Identifier is { } named && PatientIdentity.Contradicts(named, charted, write.LivePatient))
        {
            return WriteRefusal.Unprocessable(
                "facade.subject-identifier-of-other", "conflict", $"{write.Kind.ResourceType}.subject.identifier",
                "The subject's identifier is not one of the patient that subject.reference names; nothing was sent. Name one patient, by the reference.");
        }

        var system = write.Connection.PatientIdentifierSystem;
        write.Expectation = PatientIdentity.Read(charted, system) ?? PatientIdentity.Read(write.LivePatient, system);
        return null;
    }
}
