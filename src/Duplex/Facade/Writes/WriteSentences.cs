using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Loops;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Writes;

/// <summary>Says in plain words where a write stands, and who acts.</summary>
internal static class WriteSentences
{
    public static FhirIssue Taken(WriteSubmission write, Delivery delivery) => new(
        "informational", "", null,
        delivery.State == DeliveryState.Verified
            ? $"The EHR took the {write.Kind.Thing}, and a fresh read shows it as it was sent."
            : $"The EHR took the {write.Kind.Thing}; Duplex is reading it back to prove it. The loop shows when that is done.",
        FhirIssueSeverity.Information);

    /// <param name="openHold">Names who decides even before the loop has taken the hold in.</param>
    public static FhirIssue IssueOf(WriteSubmission write, Delivery delivery, Step? step, Hold? openHold)
    {
        var (code, severity, sentence) = StateOf(write, delivery);
        var why = delivery.Sentence.Length > 0 ? $" {delivery.Sentence}" : "";
        var who = (openHold?.Owner ?? step?.Owner) is { } owner && delivery.State != DeliveryState.Cancelled ? $" Next to act: {owner}." : "";
        return new FhirIssue(code, "", null, $"{sentence}{why}{who}", severity);
    }

    private static (string Code, FhirIssueSeverity Severity, string Sentence) StateOf(WriteSubmission write, Delivery delivery)
    {
        var thing = write.Kind.Thing;
        var isEhr = delivery.Connection == write.Connection.Key;
        var there = isEhr ? "EHR" : "laboratory";
        return delivery.State switch
        {
            DeliveryState.Queued => (
                "incomplete", FhirIssueSeverity.Information,
                $"The {thing} is kept and not {(isEhr ? "in the EHR" : "at the laboratory")} yet. {write.Kind.InOrder}"),
            DeliveryState.Sending => (
                "incomplete", FhirIssueSeverity.Information, $"The {thing} is kept and on its way; the {there} has not answered yet."),
            DeliveryState.Unknown => (
                "incomplete", FhirIssueSeverity.Warning, $"The {thing} was sent, but whether the {there} took it is not known; Duplex looks for it there before anything is sent again."),
            DeliveryState.Staged => ("incomplete", FhirIssueSeverity.Information, isEhr
                ? $"The EHR has the {thing}, but files it only after somebody there releases it."
                : $"The laboratory has the {thing}; its answer is still to come."),
            DeliveryState.Held => ("business-rule", FhirIssueSeverity.Warning, $"The {thing} is held until a person decides."),
            DeliveryState.Refused => ("processing", FhirIssueSeverity.Warning, $"The {there} refused the {thing}."),
            DeliveryState.Altered => ("conflict", FhirIssueSeverity.Warning, $"The {there} shows the {thing} otherwise than it was sent."),
            DeliveryState.Failed => ("timeout", FhirIssueSeverity.Warning, $"The {thing} was not accepted before its deadline."),
            DeliveryState.Accepted when write.IsHidden => ("incomplete", FhirIssueSeverity.Information, $"The EHR took the {thing}, and does not show it by its id yet."),
            DeliveryState.Cancelled => ("suppressed", FhirIssueSeverity.Warning, $"A person cancelled the delivery of the {thing}."),
            _ => ("incomplete", FhirIssueSeverity.Information, isEhr
                ? $"The EHR took the {thing} without telling its id; the loop shows what is known."
                : $"The laboratory took the {thing}; the loop shows what comes of it."),
        };
    }
}
