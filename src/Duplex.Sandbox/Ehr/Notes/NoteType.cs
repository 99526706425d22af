using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Ehr.Writing;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Notes;

/// <summary>Notes: a draft may be changed, any note may be retracted, a signed one is locked otherwise.</summary>
internal sealed class NoteType(PracticeRules rules) : WritableType
{
    public override string Type => ServedResources.Note;

    public override string IdPrefix => "d";

    public override SandboxEventKind Stored => SandboxEventKind.DocumentStored;

    public override SandboxEventKind Updated => SandboxEventKind.DocumentUpdated;

    public override SandboxEventKind Lost => SandboxEventKind.DocumentLost;

    public override IEnumerable<FhirIssue> CheckShape(JsonObject resource) => NoteShape.Check(resource, rules);

    public override IEnumerable<FhirIssue> CheckPlace(ChartView chart, JsonObject resource) => NotePlace.Check(chart, resource, rules);

    public override IEnumerable<FhirIssue> CheckChange(JsonObject resource, JsonObject current)
    {
        if (current["docStatus"].Text() is "final" or "amended")
        {
            yield return new FhirIssue(409, "lock-error", "The note is signed and locked; send a new one that replaces or appends to it.", "DocumentReference.docStatus");
        }
    }

    public override void Complete(JsonObject resource, DateTimeOffset now)
    {
        // Nobody signed what says nothing about its state.
        resource["docStatus"] ??= "preliminary";
        resource["date"] ??= FhirInstant.Of(now);
        AttachmentShape.Describe(resource, "content.attachment");
    }

    /// <summary>Marks what the note replaces.</summary>
    public override void AfterFiling(SqliteConnection connection, JsonObject resource, DateTimeOffset now)
    {
        var replaced = resource["relatesTo"].Items()
            .Where(one => one.Member("code").Text() == "replaces")
            .Select(one => one.Member("target").ReferencedId(ServedResources.Note));
        foreach (var id in replaced)
        {
            if (id is not null && connection.CurrentResource(ServedResources.Note, id)?.Resource() is { } old)
            {
                old["status"] = "superseded";
                connection.PutResource(old, now);
            }
        }
    }

    public override void Deviate(SqliteConnection connection, JsonObject resource, Deviation deviation)
    {
        switch (deviation.Kind)
        {
            case DeviationKind.Alter:
                AlteredText.Alter(resource, deviation.VariantOrDefault());
                break;
            case DeviationKind.Truncate:
                AlteredText.Truncate(resource);
                break;
            case DeviationKind.Misfile when deviation.VariantOrDefault() == "encounter":
                NoteMisfiling.ToEncounter(connection, resource, deviation.To);
                break;
            case DeviationKind.Misfile when deviation.VariantOrDefault() == "type":
                NoteMisfiling.ToType(resource, deviation.To);
                break;
            case DeviationKind.SignatureLost:
                resource["docStatus"] = "preliminary";
                resource.Remove("authenticator");
                break;
            default:
                base.Deviate(connection, resource, deviation);
                break;
        }
    }
}
