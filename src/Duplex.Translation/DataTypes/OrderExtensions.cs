using Duplex.Fhir.Model;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Extensions of orders and results.</summary>
internal static class OrderExtensions
{
    public const string CallbackNumber = "http://hl7.org/fhir/StructureDefinition/servicerequest-order-callback-phone-number";
    public const string EventLocation = "http://hl7.org/fhir/StructureDefinition/event-location";
    public const string EventStatusReason = "http://hl7.org/fhir/StructureDefinition/event-statusReason";
    public const string NatureOfAbnormalTest = "http://hl7.org/fhir/StructureDefinition/observation-nature-of-abnormal-test";
    public const string ParentService = "urn:duplex:v2:ORC-31";
    public const string PerformerFunction = "http://hl7.org/fhir/StructureDefinition/event-performerFunction";
    public const string Precondition = "http://hl7.org/fhir/StructureDefinition/servicerequest-precondition";
    public const string RequestStatusReason = "http://hl7.org/fhir/StructureDefinition/request-statusReason";
    public const string SpecimenOfObservation = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.specimen";
    public const string StructureType = "http://hl7.org/fhir/StructureDefinition/observation-structure-type";
    public const string SupportingInfo = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ServiceRequest.supportingInfo";
    public const string ValueAttachment = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.valueAttachment";

    private const string BusinessEvent = "http://hl7.org/fhir/StructureDefinition/businessEvent";

    /// <summary>ORC-1 and ORC-9: what happened to the order and when; null where neither is told.</summary>
    public static Extension? EventOf(string? control, string? time)
    {
        if (control is null && time is null)
        {
            return null;
        }

        Extension happened = new() { Url = BusinessEvent };
        if (control is not null)
        {
            happened.Extension.Add(new Extension { Url = "value", Value = ConceptOf("0119", control) });
        }

        if (time is not null)
        {
            happened.Extension.Add(new Extension { Url = "date", Value = new FhirDateTime(time) });
        }

        return happened;
    }

    /// <summary>ORC-1 as it came; null where the order does not hold it.</summary>
    public static string? ControlOf(Resource order) =>
        ((order as DomainResource)?.Extension.Find(static one => one.Url == BusinessEvent)?.Extension.Find(static one => one.Url == "value")?.Value as CodeableConcept)
            ?.Coding.Find(static one => one.System?.Value == CodeSystems.TableOf("0119"))?.Code?.Value;

    /// <summary>ORC-1 alone; null where it is empty.</summary>
    public static Extension? Control(in Mapping.Source code) => EventOf(code.Text(), null);

    /// <summary>The code as it was sent, beside the code of FHIR that stands for it.</summary>
    public static Extension AlternateCode(string table, string code) => new() { Url = Extensions.AlternateCodes, Value = ConceptOf(table, code) };

    private static CodeableConcept ConceptOf(string table, string code) =>
        new() { Coding = [new Coding { System = CodeSystems.TableOf(table), Code = Hl7FieldReading.AsCode(code) }] };
}
