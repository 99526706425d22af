using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Reading;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Resources;

/// <summary>
/// Reads what is to be changed or deleted: it must be there, in the version that the app names, and in the chart of the same patient. Of
/// a deletion it says whose chart it is.
/// </summary>
internal sealed class ReadCurrent : IWriteStep<ResourceSubmission>
{
    private const int RetrySeconds = 5;

    public async ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        if (write.Kind.Interaction == InteractionKind.Create)
        {
            // The condition of a change fits none.
            return null;
        }

        var type = write.Kind.ResourceType;
        var reader = write.Reader;
        var answer = await reader.ReadAsync(type, write.Id!, cancellationToken);
        if (!answer.IsOk || JsonNode.Parse(answer.Body.Span) is not JsonObject current)
        {
            return NotRead(type, answer);
        }

        FacadeAddresses.RewriteReferences(current, reader.BaseAddress + "/", "");
        var version = VersionOf(answer, current);
        if (write.IfMatch is { } expected && expected != version)
        {
            return Stale(version);
        }

        var patients = PatientElements.At(current, PatientElements.PatientPath(type)!)
            .Select(found => References.Parse((string?)found.Element["reference"])).Where(target => target.ResourceType == "Patient").Select(target => target.TypeAndId!).Distinct().ToList();
        if (write.Kind.Interaction == InteractionKind.Delete)
        {
            if (patients.Count != 1)
            {
                return WriteRefusal.Unprocessable("facade.patient-unclear", "conflict", write.Kind.SubjectPath, "The EHR shows it at no patient, or at several; it can't be deleted through here.");
            }

            write.Json = current;
            write.Placement = new Placement { Patient = patients[0] };
        }
        else if (!patients.Contains(write.Placement!.Patient))
        {
            return WriteRefusal.Unprocessable(
                "facade.resource-of-other-patient", "conflict", write.Kind.SubjectPath, "The EHR shows it at another patient than the body names; nothing was sent. A change can't move it to another chart.");
        }

        // Whatever version the app saw is what it may replace; without its word, the one that was looked at just now.
        SetVersion(write.Json, write.IfMatch ?? version);
        return null;
    }

    public static WriteRefusal NotRead(string type, ConnectionAnswer answer) => answer.IsAbsent
        ? WriteRefusal.Of(
            StatusCodes.Status404NotFound, "facade.no-such-resource", "not-found", "", $"The EHR has no {type} with this id; it gives the ids itself, so that a new one is created with POST {type}.")
        : new WriteRefusal(
            StatusCodes.Status503ServiceUnavailable, "facade.resource-not-readable",
            [new FhirIssue("transient", "", null, $"The {type} can't be read at the EHR now; nothing was taken. Send the same request again later.")], RetrySeconds);

    public static WriteRefusal Stale(string? version) => WriteRefusal.Of(
        StatusCodes.Status412PreconditionFailed, "facade.version-conflict", "conflict", "",
        $"The EHR shows version {version ?? "(none)"} now, and If-Match names another; read it again, and decide anew.");

    public static string? VersionOf(ConnectionAnswer answer, JsonObject current) =>
        ReadPreferences.VersionIn(answer.ETag) ?? (current["meta"] is JsonObject meta && meta["versionId"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null);

    private static void SetVersion(JsonObject resource, string? version)
    {
        if (resource["meta"] is not JsonObject meta)
        {
            resource["meta"] = meta = [];
        }

        meta.Remove("lastUpdated");
        if (version is null)
        {
            meta.Remove("versionId");
        }
        else
        {
            meta["versionId"] = version;
        }
    }
}
