using System.Text.Json.Nodes;
using System.Text.Json;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.Fhir;

namespace Duplex.Facade.Notes;

/// <summary>
/// A note is final only with an attestation by a named practitioner of the connection (see <see cref="Attestation"/>), given as a contained
/// Provenance or in the <c>X-Provenance</c> header. Otherwise it is filed preliminary, without an authenticator, and the answer says why.
/// </summary>
internal sealed class CheckAttestation(TimeProvider time) : IWriteStep<NoteSubmission>
{
    public const string Header = "X-Provenance";

    private const string ContainedId = "attestation";

    public ValueTask<WriteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken)
    {
        var document = note.Document;
        var claimsFinal = document.DocStatus?.Value is CompositionStatusCodes.Final or CompositionStatusCodes.Amended;
        var (provenance, isHeader, problem) = Find(note);
        problem ??= provenance is null
            ? "there is no Provenance, neither contained nor in X-Provenance"
            : Attestation.ProblemOf(document, provenance, time.GetUtcNow());
        if (claimsFinal && problem is null)
        {
            if (isHeader)
            {
                // It travels and is kept with the note from here on.
                provenance!.Id = ContainedId;
                document.Contained.RemoveAll(resource => resource.Id == ContainedId);
                document.Contained.Add(provenance);
            }

            return ValueTask.FromResult<WriteRefusal?>(null);
        }

        if (claimsFinal)
        {
            note.Warnings.Add(new FhirIssue(
                "business-rule", "DocumentReference.docStatus", null,
                $"Filed as preliminary, not final: {problem}. A clinician must sign it in the EHR, or send it with an attestation.", FhirIssueSeverity.Warning));
        }
        else if (document.Authenticator is not null)
        {
            note.Warnings.Add(new FhirIssue(
                "business-rule", "DocumentReference.authenticator", null,
                "The authenticator was left out: only an attested final note names who authenticated it.", FhirIssueSeverity.Warning));
        }

        document.DocStatus = CompositionStatusCodes.Preliminary;
        document.Authenticator = null;
        return ValueTask.FromResult<WriteRefusal?>(null);
    }

    private static (Provenance? Provenance, bool IsHeader, string? Problem) Find(NoteSubmission note)
    {
        var contained = note.Document.Contained.OfType<Provenance>().ToList();
        var headers = note.Request.Headers[Header];
        if (contained.Count + headers.Count > 1)
        {
            return (null, false, "there is more than one Provenance; send one");
        }

        if (headers.Count == 0)
        {
            return contained.Count == 0 ? (null, false, null)
                : contained[0].Target.All(target => target.ReferenceValue?.Value == "#") ? (contained[0], false, null)
                : (null, false, "the contained Provenance's target must be this note: {\"reference\":\"#\"}");
        }

        return Parse(headers.ToString()) is { } provenance
            ? (provenance, true, null)
            : (null, true, "X-Provenance does not hold a FHIR R4 Provenance in JSON");
    }

    private static Provenance? Parse(string json)
    {
        try
        {
            if (JsonNode.Parse(json) is not JsonObject members)
            {
                return null;
            }

            // R4 lets the server fill in the target of an X-Provenance header: it is what the request makes.
            members["target"] = new JsonArray(new JsonObject { ["reference"] = "#" });
            return FhirJson.Parse(JsonSerializer.SerializeToUtf8Bytes(members)).Resource as Provenance;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
