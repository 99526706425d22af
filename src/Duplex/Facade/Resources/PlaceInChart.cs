using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Reading;
using Duplex.Facade.Writes;
using Duplex.Fhir;

namespace Duplex.Facade.Resources;

/// <summary>
/// Patient and encounter must be the counterparty's own resources, and no other patient may be named anywhere. The resource leaves this
/// step with relative references, and the placement is known.
/// </summary>
internal sealed class PlaceInChart : IWriteStep<ResourceSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken) => ValueTask.FromResult(Check(write));

    private static WriteRefusal? Check(ResourceSubmission write)
    {
        var type = write.Kind.ResourceType;
        FacadeAddresses.RewriteReferences(write.Json, write.FacadeAddress + "/", "");
        var patients = Named(write.Json, PatientElements.PatientPath(type)!, "Patient");
        if (patients.Any(found => found.Target.Kind != ReferenceKind.Relative) || patients.Select(found => found.Target.TypeAndId).Distinct().Count() != 1)
        {
            return WriteRefusal.Unprocessable(
                "facade.subject-form", "value", write.Kind.SubjectPath, "It must name one patient of this connection: Patient/ and the id that a search here gives.");
        }

        var patient = patients[0].Target.TypeAndId!;
        var encounters = PatientElements.EncounterPath(type) is { } path ? Named(write.Json, path, "Encounter") : [];
        if (encounters.Any(found => found.Target.Kind != ReferenceKind.Relative) || encounters.Select(found => found.Target.TypeAndId).Distinct().Count() > 1)
        {
            return WriteRefusal.Unprocessable(
                "facade.encounter-form", "value", write.Kind.EncounterPath, "The encounter must be one of this connection: Encounter/ and the id that a search here gives.");
        }

        if (OtherPatients.FindIn(write.Json, patient, write.FacadeAddress, type) is { } other)
        {
            return WriteRefusal.Unprocessable(
                "facade.other-patient", "conflict", other, $"This is another patient than {write.Kind.SubjectPath}; nothing was sent. Name one patient.");
        }

        write.Placement = new Placement { Patient = patient, Encounter = encounters.Select(found => found.Target.TypeAndId).FirstOrDefault() };
        return null;
    }

    private static List<(string Path, ReferenceTarget Target)> Named(JsonObject resource, string path, string type) =>
    [
        .. PatientElements.At(resource, path)
            .Select(found => (found.Path, Target: References.Parse((string?)found.Element["reference"])))
            .Where(found => found.Target.ResourceType == type),
    ];
}
