using System.Text;
using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Clinic;

/// <summary>Reads resources as the clinic's plain records.</summary>
internal static class ClinicView
{
    public static SandboxPatient Patient(ResourceVersion stored)
    {
        var patient = stored.Resource();
        return new SandboxPatient(
            stored.Id,
            patient.FirstText("identifier.value") ?? "",
            patient.FirstText("name.family") ?? "",
            patient.FirstText("name.given") ?? "",
            patient["birthDate"].Text() ?? "",
            patient["gender"].Text() ?? "unknown");
    }

    public static SandboxPractitioner Practitioner(ResourceVersion stored)
    {
        var practitioner = stored.Resource();
        return new SandboxPractitioner(
            stored.Id,
            practitioner.FirstText("identifier.value") ?? "",
            practitioner.FirstText("name.family") ?? "",
            practitioner.FirstText("name.given") ?? "");
    }

    public static SandboxEncounter Encounter(ResourceVersion stored)
    {
        var encounter = stored.Resource();
        return new SandboxEncounter(
            stored.Id,
            encounter["subject"].ReferencedId("Patient") ?? "",
            encounter.Walk("participant.individual").Select(one => one.ReferencedId("Practitioner")).FirstOrDefault(),
            encounter.FirstText("class.code") ?? "",
            encounter["status"].Text() == "in-progress",
            encounter.FirstText("period.start") ?? "",
            encounter.FirstText("period.end"));
    }

    public static SandboxDocument Document(ResourceVersion stored)
    {
        var note = stored.Resource();
        return new SandboxDocument(
            stored.Id,
            stored.Version,
            note["subject"].ReferencedId("Patient"),
            note.Walk("context.encounter").Select(one => one.ReferencedId("Encounter")).FirstOrDefault(),
            note["status"].Text(),
            note["docStatus"].Text(),
            note.FirstText("type.coding.code"),
            note.FirstText("identifier.value"),
            note["authenticator"].ReferencedId("Practitioner"),
            TextOf(note),
            stored.Json);
    }

    public static SandboxStagedNote Staged(StagedRow row) =>
        new(row.Id, JsonElements.ParseStored(row.Json)["subject"].ReferencedId("Patient"), row.State, row.DocumentId);

    private static string TextOf(JsonObject note) =>
        note.FirstText("content.attachment.data") is { } data && AttachmentData.Decode(data) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
}
