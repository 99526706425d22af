using System.Text.Json.Nodes;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>The reviewed resources, out as messages and back: these elements are the same.</summary>
public class OutAndBackTests
{
    [Theory]
    [InlineData("order-panel-new", "ServiceRequest", "status", "intent", "code", "authoredOn", "reasonCode", "note", "requisition.value")]
    [InlineData("order-cancel", "ServiceRequest", "status", "code")]
    [InlineData("note-text", "DocumentReference", "status", "docStatus", "type", "masterIdentifier", "date", "description", "content[0].attachment.data", "content[0].attachment.contentType")]
    [InlineData("note-pdf-addendum", "DocumentReference", "status", "docStatus", "type", "masterIdentifier", "content[0].attachment.data", "content[0].attachment.contentType", "relatesTo[0].code")]
    [InlineData("note-cda-replacement", "DocumentReference", "masterIdentifier", "content[0].attachment.data", "content[0].attachment.contentType", "relatesTo[0].code")]
    [InlineData("prescription-new", "MedicationRequest", "status", "intent", "authoredOn", "reasonCode", "note", "dispenseRequest.numberOfRepeatsAllowed", "dispenseRequest.quantity", "dosageInstruction[0].doseAndRate[0].doseQuantity", "dosageInstruction[0].timing.repeat.frequency", "dosageInstruction[0].timing.repeat.period", "dosageInstruction[0].timing.repeat.boundsPeriod", "dosageInstruction[0].text", "dosageInstruction[0].route.coding[0].code")]
    [InlineData("prescription-cancel", "MedicationRequest", "status")]
    [InlineData("appointment-new", "Appointment", "status", "start", "end", "minutesDuration", "reasonCode", "serviceType", "identifier[0].value")]
    [InlineData("appointment-cancel", "Appointment", "status", "start", "end")]
    [InlineData("charges-of-a-visit", "ChargeItem", "status", "code", "occurrenceDateTime", "enteredDate", "quantity", "priceOverride", "reason", "identifier[0].value")]
    [InlineData("charges-of-a-visit", "Condition", "code", "onsetDateTime", "recordedDate", "identifier[0].value")]
    [InlineData("charges-of-a-visit", "Encounter", "period", "class.code", "identifier[0].value")]
    [InlineData("report-with-results", "DiagnosticReport", "status", "code", "effectiveDateTime", "issued", "identifier[0].value", "identifier[1].value")]
    [InlineData("report-with-results", "Observation", "status", "code", "valueQuantity", "effectiveDateTime", "note", "referenceRange[0].text")]
    [InlineData("referral-new", "ServiceRequest", "status", "category", "code", "authoredOn", "reasonCode", "occurrencePeriod")]
    [InlineData("care-plan-new", "CarePlan", "status", "category", "created", "identifier[0].value")]
    [InlineData("care-plan-new", "Goal", "description", "startDate", "lifecycleStatus", "target", "identifier[0].value")]
    [InlineData("care-plan-new", "Condition", "code", "onsetDateTime", "recordedDate", "identifier[0].value", "clinicalStatus.coding[0].code", "verificationStatus.coding[0].code")]
    [InlineData("patient-new", "Patient", "name", "gender", "birthDate", "address", "telecom", "maritalStatus.coding[0]", "multipleBirthInteger", "deceasedBoolean", "communication[0].language.coding[0].code")]
    [InlineData("patient-merge", "Patient", "name", "gender", "birthDate", "link[0].type")]
    [InlineData("patient-new-with-allergies-and-insurance", "AllergyIntolerance", "type", "code", "clinicalStatus.coding[0].code", "onsetDateTime")]
    [InlineData("patient-new-with-allergies-and-insurance", "Condition", "code", "onsetDateTime", "recordedDate", "identifier[0].value")]
    [InlineData("patient-new-with-allergies-and-insurance", "Coverage", "status", "period", "subscriberId", "order", "relationship.coding[0].code")]
    [InlineData("charges-with-insurance", "Coverage", "status", "period", "subscriberId", "order")]
    [InlineData("composition-document", "Encounter", "period")]
    public void Element_is_the_same(string name, string type, params string[] elements)
    {
        byte[] sent = GoldenToV2Tests.Read(name);
        FhirToV2Result written = FhirTranslation.ToV2(sent, GoldenToV2Tests.Options);
        MessageTranslationResult read = MessageTranslation.ToFhir(Assert.Single(written.Messages), Translated.Options(GoldenToV2Tests.Options.Authorities));

        JsonNode before = First(JsonNode.Parse(sent)!, type);
        JsonNode after = First(JsonNode.Parse(read.Bundle!.Value.Span)!, type);

        Assert.Equal(
            string.Join('\n', elements.Select(element => $"{element} {At(before, element)}")),
            string.Join('\n', elements.Select(element => $"{element} {At(after, element)}")));
    }

    private static JsonNode First(JsonNode bundle, string type) =>
        bundle["entry"]!.AsArray().Select(entry => entry!["resource"]!).First(resource => (string?)resource["resourceType"] == type && !IsMessage(resource));

    private static bool IsMessage(JsonNode resource) => resource["content"]?.ToJsonString().Contains("hl7-v2", StringComparison.Ordinal) == true;

    private static string? At(JsonNode node, string path)
    {
        JsonNode? at = node;
        foreach (string part in path.Split('.'))
        {
            string[] names = part.TrimEnd(']').Split('[');
            at = at?[names[0]];
            at = names.Length > 1 && at is JsonArray list ? list.ElementAtOrDefault(int.Parse(names[1], System.Globalization.CultureInfo.InvariantCulture)) : at;
        }

        return at?.ToJsonString();
    }
}
