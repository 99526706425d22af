using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>Turns a note into the resources that are created for it. Pure.</summary>
internal static class PlanNote
{
    private const string ResourceType = "DocumentReference";

    public static PlanOutcome From(DeliveryJob job, NoteParts split)
    {
        if (Bodies.Read(job.Interaction.Body) is not { } note || Bodies.Text(note, "resourceType") != ResourceType)
        {
            return Impossible("note-unreadable", ResourceType, "The job's body must be one DocumentReference as FHIR JSON, with no member twice.");
        }

        if (BodyIdentifiers.Single(note, DeliveryIdentifiers.DeliverySystem) is not { } delivery)
        {
            return Impossible("delivery-identifier-missing", "DocumentReference.identifier",
                $"The note must carry exactly one identifier of system {DeliveryIdentifiers.DeliverySystem}, or it could not be found again.");
        }

        if (Bodies.Objects(note, "content").ToArray() is not { Length: > 0 } contents)
        {
            return Impossible("attachment-missing", "DocumentReference.content", "The note must have at least one attachment.");
        }

        for (var i = 0; i < contents.Length; i++)
        {
            if (string.IsNullOrEmpty(Bodies.Text(contents[i]["attachment"], "data")))
            {
                return Impossible("attachment-without-data", $"DocumentReference.content[{i}].attachment",
                    "The attachment must hold its data inline; what lies behind an address cannot be compared with the chart.");
            }
        }

        if (NotePlacement.Apply(note, job.Placement) is { } contradiction)
        {
            return PlanOutcome.Impossible(contradiction);
        }

        note.Remove("id");
        return split == NoteParts.OneAttachment && contents.Length > 1
            ? PlanOutcome.Of([.. contents.Select((content, index) => PartOf(WithContent(note, content, index, delivery), delivery, index))])
            : PlanOutcome.Of(PartOf(note, delivery, 0));
    }

    private static PlanOutcome Impossible(string code, string place, string sentence) =>
        PlanOutcome.Impossible(new Problem(code, place, sentence));

    private static JsonObject WithContent(JsonObject note, JsonObject content, int index, string delivery)
    {
        var part = note.DeepClone().AsObject();
        part["content"] = new JsonArray(content.DeepClone());
        if (index > 0)
        {
            // What identifies or relates the note as a whole stays with the first part.
            part.Remove("masterIdentifier");
            part["identifier"] = new JsonArray(IdentifierOf(DeliveryIdentifiers.DeliverySystem, delivery));
            part["relatesTo"] = new JsonArray(AppendsFirst.Planned(PartValue(delivery, 0)));
        }

        return part;
    }

    private static PlannedPart PartOf(JsonObject body, string delivery, int index)
    {
        var value = PartValue(delivery, index);
        var identifiers = Bodies.Objects(body, "identifier").Where(i => Bodies.Text(i, "system") != DeliveryIdentifiers.PartSystem);
        body["identifier"] = new JsonArray([.. identifiers.Select(i => i.DeepClone()), IdentifierOf(DeliveryIdentifiers.PartSystem, value)]);
        return new PlannedPart(
            index, ResourceType, index == 0 ? PartMode.Create : PartMode.Append, $"{DeliveryIdentifiers.PartSystem}|{value}", Bodies.Write(body));
    }

    private static string PartValue(string delivery, int index) => string.Create(CultureInfo.InvariantCulture, $"{delivery}.{index}");

    private static JsonObject IdentifierOf(string system, string value) => new() { ["system"] = system, ["value"] = value };
}
