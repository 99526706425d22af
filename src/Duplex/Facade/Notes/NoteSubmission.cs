using Duplex.Engine.Deliveries;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Notes;

/// <summary>One <c>POST DocumentReference</c>.</summary>
internal sealed class NoteSubmission(HttpRequest request, FacadeCall call) : WriteSubmission(request, call)
{
    private static readonly WriteKind Note = new(
        "POST DocumentReference", InteractionKind.Create, "DocumentReference", "note", "note",
        "Notes of one patient go in order: one before it that waits or is held comes first.")
    {
        EncounterPath = "DocumentReference.context.encounter[0].reference",
    };

    public override WriteKind Kind => Note;

    public DocumentReference Document { get; private set; } = new();

    public override Reference? Subject => Document.Subject;

    public override string Distinction => Request.Headers[CheckAttestation.Header].ToString();

    public override bool TakesCondition => true;

    public override bool TryTake(Resource resource)
    {
        if (resource is not DocumentReference document)
        {
            return false;
        }

        Document = document;
        return true;
    }
}
