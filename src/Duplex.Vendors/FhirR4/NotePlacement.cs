using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Makes a note say what its placement says, in the counterparty's own references. What the note does not say is filled in;
/// what it says otherwise is never overruled.
/// </summary>
internal static class NotePlacement
{
    private const string Contradiction = "placement-contradicts-note";

    /// <returns>The contradiction, or null.</returns>
    public static Problem? Apply(JsonObject note, Placement placement)
    {
        if (!ApplySubject(note, placement.Patient))
        {
            return Problem("DocumentReference.subject", "The note names another patient than its placement; both must name the same chart.");
        }

        if (!ApplyEncounter(note, placement.Encounter))
        {
            return Problem("DocumentReference.context.encounter[0]", "The note names another encounter than its placement; both must name the same one.");
        }

        return ApplyAuthor(note, placement.Author)
            ? null
            : Problem("DocumentReference.author", "The note's authors do not include the author of its placement; the placement's author must be one of them.");
    }

    private static Problem Problem(string place, string sentence) => new(Contradiction, place, sentence);

    private static bool ApplySubject(JsonObject note, string patient)
    {
        if (note["subject"] is null)
        {
            note["subject"] = ReferenceTo(patient);
        }

        return Agree(Bodies.Object(note, "subject"), patient);
    }

    private static bool ApplyEncounter(JsonObject note, string? encounter)
    {
        var named = Bodies.Objects(note["context"], "encounter").ToArray();
        if (encounter is null)
        {
            return named.Length == 0;
        }

        if (named.Length > 0)
        {
            return named.Length == 1 && Agree(named[0], encounter);
        }

        var context = Bodies.Object(note, "context") ?? [];
        context["encounter"] = new JsonArray(ReferenceTo(encounter));
        note["context"] = context;
        return true;
    }

    private static bool ApplyAuthor(JsonObject note, string? author)
    {
        if (author is null)
        {
            return true;
        }

        var named = Bodies.Objects(note, "author").ToArray();
        if (named.Length == 0)
        {
            note["author"] = new JsonArray(ReferenceTo(author));
            return true;
        }

        return named.Any(a => Agree(a, author));
    }

    /// <summary>Same type and id; the literal form becomes the counterparty's relative one.</summary>
    private static bool Agree(JsonObject? reference, string target)
    {
        if (reference is null || ResourceLocation.TryParse(Bodies.Text(reference, "reference"))?.Reference != target)
        {
            return false;
        }

        reference["reference"] = target;
        return true;
    }

    private static JsonObject ReferenceTo(string target) => new() { ["reference"] = target };
}
