using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Notes;

/// <summary>What a posted note needs, as far as the note itself shows it.</summary>
internal static class NoteShape
{
    private static readonly string[] RelationCodes = ["replaces", "transforms", "signs", "appends"];

    /// <summary>All that is wrong.</summary>
    public static List<FhirIssue> Check(JsonObject note, PracticeRules rules) =>
    [
        .. Required(note, rules), .. Status(note), .. DocStatus(note), .. Contents(note, rules), .. Relations(note),
    ];

    private static IEnumerable<FhirIssue> Required(JsonObject note, PracticeRules rules)
    {
        if (!note.Walk("type.coding.code").Any(code => code.Text() is { Length: > 0 }))
        {
            yield return Missing("type", "type with a coding is required; use a LOINC document code.");
        }

        if (note["subject"].ReferencedId("Patient") is null)
        {
            yield return Missing("subject", "subject is required and must be a reference Patient/{id}.");
        }

        if (rules.EncounterRequired && !note.Walk("context.encounter").Any())
        {
            yield return Missing("context.encounter", "This practice files a note only in an encounter.");
        }

        if (note.Walk("context.encounter").Take(2).Count() > 1)
        {
            yield return new FhirIssue(422, "not-supported", "A note belongs to at most one encounter here.", "DocumentReference.context.encounter");
        }

        if (!note.Walk("content").Any())
        {
            yield return Missing("content", "content with an attachment is required.");
        }
    }

    private static IEnumerable<FhirIssue> Status(JsonObject note)
    {
        if (note["status"] is null)
        {
            yield return Missing("status", "status is required; a new note is current.");
        }
        else if (note["status"].Text() != "current")
        {
            yield return new FhirIssue(422, "business-rule", "status of a new note must be current.", "DocumentReference.status");
        }
    }

    private static IEnumerable<FhirIssue> DocStatus(JsonObject note)
    {
        if (note["docStatus"] is { } docStatus && docStatus.Text() is not ("preliminary" or "final" or "amended"))
        {
            yield return new FhirIssue(422, "code-invalid", "docStatus must be preliminary, final or amended.", "DocumentReference.docStatus");
        }
    }

    private static IEnumerable<FhirIssue> Contents(JsonObject note, PracticeRules rules)
    {
        var contents = note.Walk("content").ToList();
        if (rules.OneAttachmentPerDocument && contents.Count > 1)
        {
            yield return new FhirIssue(422, "not-supported", "This practice takes one attachment per document; send further parts as documents that append to the first.", "DocumentReference.content");
        }

        for (var i = 0; i < contents.Count; i++)
        {
            if (AttachmentShape.Check(contents[i].Member("attachment"), $"DocumentReference.content[{i}].attachment", rules) is { } issue)
            {
                yield return issue;
            }
        }
    }

    private static IEnumerable<FhirIssue> Relations(JsonObject note) => note["relatesTo"].Items()
        .Where(one => !RelationCodes.Contains(one.Member("code").Text()))
        .Select(_ => new FhirIssue(422, "code-invalid", $"relatesTo.code must be: {string.Join(", ", RelationCodes)}.", "DocumentReference.relatesTo.code"));

    private static FhirIssue Missing(string element, string text) => new(422, "required", text, $"DocumentReference.{element}");
}
