using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Notes;

/// <summary>Says in plain words where a note stands, and who acts.</summary>
internal static class NoteSentences
{
    public static FhirIssue Created(Delivery delivery) => new(
        "informational", "", null,
        delivery.State == DeliveryState.Verified
            ? "The EHR took the note, and a fresh read shows it as it was sent."
            : "The EHR took the note; Duplex is reading it back to prove it. The loop shows when that is done.",
        FhirIssueSeverity.Information);

    /// <param name="openHold">Names who decides even before the loop has taken the hold in.</param>
    public static FhirIssue IssueOf(Delivery delivery, Step? step, Hold? openHold)
    {
        var (code, severity, sentence) = delivery.State switch
        {
            DeliveryState.Queued => (
                "incomplete", FhirIssueSeverity.Information,
                "The note is kept and not in the EHR yet. Notes of one patient go in order: one before it that waits or is held comes first."),
            DeliveryState.Sending => (
                "incomplete", FhirIssueSeverity.Information, "The note is kept and on its way; the EHR has not answered yet."),
            DeliveryState.Unknown => (
                "incomplete", FhirIssueSeverity.Warning, "The note was sent, but whether the EHR took it is not known; Duplex looks for it there before anything is sent again."),
            DeliveryState.Staged => (
                "incomplete", FhirIssueSeverity.Information, "The EHR has the note, but files it only after somebody there releases it."),
            DeliveryState.Held => ("business-rule", FhirIssueSeverity.Warning, "The note is held until a person decides."),
            DeliveryState.Refused => ("processing", FhirIssueSeverity.Warning, "The EHR refused the note."),
            DeliveryState.Altered => ("conflict", FhirIssueSeverity.Warning, "The EHR shows the note otherwise than it was sent."),
            DeliveryState.Failed => ("timeout", FhirIssueSeverity.Warning, "The note was not accepted before its deadline."),
            DeliveryState.Cancelled => ("suppressed", FhirIssueSeverity.Warning, "A person cancelled the delivery of the note."),
            _ => ("incomplete", FhirIssueSeverity.Information, "The EHR took the note without telling its id; the loop shows what is known."),
        };
        var why = delivery.Sentence.Length > 0 ? $" {delivery.Sentence}" : "";
        var who = (openHold?.Owner ?? step?.Owner) is { } owner && delivery.State != DeliveryState.Cancelled ? $" Next to act: {owner}." : "";
        return new FhirIssue(code, "", null, $"{sentence}{why}{who}", severity);
    }
}
