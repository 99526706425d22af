using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Vendors;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Resources;

/// <summary>
/// Validates the body: what breaks R4, or a profile that it names itself, is refused; what US Core asks for beyond is told as warnings.
/// </summary>
internal sealed class CheckStructure : IWriteStep<ResourceSubmission>
{
    private static readonly FhirValidator Validator = new();

    public ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken) => ValueTask.FromResult(Check(write));

    private static WriteRefusal? Check(ResourceSubmission write)
    {
        var resource = write.Resource!;
        if (write.Id is { } id && resource.Id != id)
        {
            return WriteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.other-id", "invalid", $"{resource.TypeName}.id", "The body's id must be the one in the address.");
        }

        if (write.Kind.Interaction == InteractionKind.Update && Retraction.Is(write.Json))
        {
            // US Core lets an app retract with id, status and subject alone.
            return null;
        }

        if (write.Kind is { Interaction: InteractionKind.Update, ResourceType: "DocumentReference" })
        {
            // A change of the text, or a status that says final, would go past the attestation that a note needs.
            return WriteRefusal.Unprocessable(
                "facade.only-retracting", "not-supported", "DocumentReference.status",
                "Only retracting a note is served: send it with the status entered-in-error. For other words, POST a new note that replaces it (relatesTo).");
        }

        var found = Validator.Validate(resource).Issues;
        var errors = found.Where(issue => issue.Severity <= FhirIssueSeverity.Error).Concat(write.Kind.Interaction == InteractionKind.Create ? OwnMarksIn(write.Json, resource.TypeName) : []).ToList();
        if (errors.Count > 0)
        {
            return new WriteRefusal(StatusCodes.Status422UnprocessableEntity, "facade.not-valid", errors);
        }

        if (UsCoreProfiles.For(resource) is { } profile)
        {
            var known = found.Select(issue => (issue.Path, issue.Message)).ToHashSet();
            write.Warnings.AddRange(Validator.Validate(resource, profile).Issues
                .Where(issue => issue.Severity <= FhirIssueSeverity.Error && !known.Contains((issue.Path, issue.Message)))
                .Select(issue => issue with { Severity = FhirIssueSeverity.Warning, Message = $"US Core: {issue.Message}" }));
        }

        return null;
    }

    public static IEnumerable<FhirIssue> OwnMarksIn(JsonObject resource, string type) =>
        PatientElements.At(resource, "identifier").Concat(PatientElements.At(resource, "meta.tag"))
            .Where(found => (string?)found.Element["system"] is DeliveryIdentifiers.DeliverySystem or DeliveryIdentifiers.PartSystem)
            .Select(found => new FhirIssue("business-rule", $"{type}.{found.Path}.system", null, "This system's values are given by Duplex; leave this one out."));
}
