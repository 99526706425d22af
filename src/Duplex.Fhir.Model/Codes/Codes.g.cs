// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>AccountStatus.</summary>
public static class AccountStatusCodes
{
    public const string Active = "active";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
    public const string OnHold = "on-hold";
    public const string Unknown = "unknown";
}

/// <summary>ActionCardinalityBehavior.</summary>
public static class ActionCardinalityBehaviorCodes
{
    public const string Single = "single";
    public const string Multiple = "multiple";
}

/// <summary>ActionConditionKind.</summary>
public static class ActionConditionKindCodes
{
    public const string Applicability = "applicability";
    public const string Start = "start";
    public const string Stop = "stop";
}

/// <summary>ActionGroupingBehavior.</summary>
public static class ActionGroupingBehaviorCodes
{
    public const string VisualGroup = "visual-group";
    public const string LogicalGroup = "logical-group";
    public const string SentenceGroup = "sentence-group";
}

/// <summary>ActionParticipantType.</summary>
public static class ActionParticipantTypeCodes
{
    public const string Patient = "patient";
    public const string Practitioner = "practitioner";
    public const string RelatedPerson = "related-person";
    public const string Device = "device";
}

/// <summary>ActionPrecheckBehavior.</summary>
public static class ActionPrecheckBehaviorCodes
{
    public const string Yes = "yes";
    public const string No = "no";
}

/// <summary>ActionRelationshipType.</summary>
public static class ActionRelationshipTypeCodes
{
    public const string BeforeStart = "before-start";
    public const string Before = "before";
    public const string BeforeEnd = "before-end";
    public const string ConcurrentWithStart = "concurrent-with-start";
    public const string Concurrent = "concurrent";
    public const string ConcurrentWithEnd = "concurrent-with-end";
    public const string AfterStart = "after-start";
    public const string After = "after";
    public const string AfterEnd = "after-end";
}

/// <summary>ActionRequiredBehavior.</summary>
public static class ActionRequiredBehaviorCodes
{
    public const string Must = "must";
    public const string Could = "could";
    public const string MustUnlessDocumented = "must-unless-documented";
}

/// <summary>ActionSelectionBehavior.</summary>
public static class ActionSelectionBehaviorCodes
{
    public const string Any = "any";
    public const string All = "all";
    public const string AllOrNone = "all-or-none";
    public const string ExactlyOne = "exactly-one";
    public const string AtMostOne = "at-most-one";
    public const string OneOrMore = "one-or-more";
}

/// <summary>AddressType.</summary>
public static class AddressTypeCodes
{
    public const string Postal = "postal";
    public const string Physical = "physical";
    public const string Both = "both";
}

/// <summary>AddressUse.</summary>
public static class AddressUseCodes
{
    public const string Home = "home";
    public const string Work = "work";
    public const string Temp = "temp";
    public const string Old = "old";
    public const string Billing = "billing";
}

/// <summary>AdministrativeGender.</summary>
public static class AdministrativeGenderCodes
{
    public const string Male = "male";
    public const string Female = "female";
    public const string Other = "other";
    public const string Unknown = "unknown";
}

/// <summary>AdverseEventActuality.</summary>
public static class AdverseEventActualityCodes
{
    public const string Actual = "actual";
    public const string Potential = "potential";
}

/// <summary>AggregationMode.</summary>
public static class AggregationModeCodes
{
    public const string Contained = "contained";
    public const string Referenced = "referenced";
    public const string Bundled = "bundled";
}

/// <summary>AllergyIntoleranceCategory.</summary>
public static class AllergyIntoleranceCategoryCodes
{
    public const string Food = "food";
    public const string Medication = "medication";
    public const string Environment = "environment";
    public const string Biologic = "biologic";
}

/// <summary>AllergyIntoleranceCriticality.</summary>
public static class AllergyIntoleranceCriticalityCodes
{
    public const string Low = "low";
    public const string High = "high";
    public const string UnableToAssess = "unable-to-assess";
}

/// <summary>AllergyIntoleranceSeverity.</summary>
public static class AllergyIntoleranceSeverityCodes
{
    public const string Mild = "mild";
    public const string Moderate = "moderate";
    public const string Severe = "severe";
}

/// <summary>AllergyIntoleranceType.</summary>
public static class AllergyIntoleranceTypeCodes
{
    public const string Allergy = "allergy";
    public const string Intolerance = "intolerance";
}

/// <summary>AppointmentStatus.</summary>
public static class AppointmentStatusCodes
{
    public const string Proposed = "proposed";
    public const string Pending = "pending";
    public const string Booked = "booked";
    public const string Arrived = "arrived";
    public const string Fulfilled = "fulfilled";
    public const string Cancelled = "cancelled";
    public const string Noshow = "noshow";
    public const string EnteredInError = "entered-in-error";
    public const string CheckedIn = "checked-in";
    public const string Waitlist = "waitlist";
}

/// <summary>AssertionDirectionType.</summary>
public static class AssertionDirectionTypeCodes
{
    public const string Response = "response";
    public const string Request = "request";
}

/// <summary>AssertionOperatorType.</summary>
public static class AssertionOperatorTypeCodes
{
    public const string EqualsCode = "equals";
    public const string NotEquals = "notEquals";
    public const string In = "in";
    public const string NotIn = "notIn";
    public const string GreaterThan = "greaterThan";
    public const string LessThan = "lessThan";
    public const string Empty = "empty";
    public const string NotEmpty = "notEmpty";
    public const string Contains = "contains";
    public const string NotContains = "notContains";
    public const string Eval = "eval";
}

/// <summary>AssertionResponseTypes.</summary>
public static class AssertionResponseTypesCodes
{
    public const string Okay = "okay";
    public const string Created = "created";
    public const string NoContent = "noContent";
    public const string NotModified = "notModified";
    public const string Bad = "bad";
    public const string Forbidden = "forbidden";
    public const string NotFound = "notFound";
    public const string MethodNotAllowed = "methodNotAllowed";
    public const string Conflict = "conflict";
    public const string Gone = "gone";
    public const string PreconditionFailed = "preconditionFailed";
    public const string Unprocessable = "unprocessable";
}

/// <summary>AuditEventAction.</summary>
public static class AuditEventActionCodes
{
    public const string C = "C";
    public const string R = "R";
    public const string U = "U";
    public const string D = "D";
    public const string E = "E";
}

/// <summary>AuditEventAgentNetworkType.</summary>
public static class AuditEventAgentNetworkTypeCodes
{
    public const string N1 = "1";
    public const string N2 = "2";
    public const string N3 = "3";
    public const string N4 = "4";
    public const string N5 = "5";
}

/// <summary>AuditEventOutcome.</summary>
public static class AuditEventOutcomeCodes
{
    public const string N0 = "0";
    public const string N4 = "4";
    public const string N8 = "8";
    public const string N12 = "12";
}

/// <summary>BindingStrength.</summary>
public static class BindingStrengthCodes
{
    public const string Required = "required";
    public const string Extensible = "extensible";
    public const string Preferred = "preferred";
    public const string Example = "example";
}

/// <summary>BiologicallyDerivedProductCategory.</summary>
public static class BiologicallyDerivedProductCategoryCodes
{
    public const string Organ = "organ";
    public const string Tissue = "tissue";
    public const string Fluid = "fluid";
    public const string Cells = "cells";
    public const string BiologicalAgent = "biologicalAgent";
}

/// <summary>BiologicallyDerivedProductStatus.</summary>
public static class BiologicallyDerivedProductStatusCodes
{
    public const string Available = "available";
    public const string Unavailable = "unavailable";
}

/// <summary>BiologicallyDerivedProductStorageScale.</summary>
public static class BiologicallyDerivedProductStorageScaleCodes
{
    public const string Farenheit = "farenheit";
    public const string Celsius = "celsius";
    public const string Kelvin = "kelvin";
}

/// <summary>BundleType.</summary>
public static class BundleTypeCodes
{
    public const string Document = "document";
    public const string Message = "message";
    public const string Transaction = "transaction";
    public const string TransactionResponse = "transaction-response";
    public const string Batch = "batch";
    public const string BatchResponse = "batch-response";
    public const string History = "history";
    public const string Searchset = "searchset";
    public const string Collection = "collection";
}

/// <summary>CapabilityStatementKind.</summary>
public static class CapabilityStatementKindCodes
{
    public const string Instance = "instance";
    public const string Capability = "capability";
    public const string Requirements = "requirements";
}

/// <summary>Care Plan Activity Kind.</summary>
public static class CarePlanActivityKindCodes
{
    public const string Appointment = "Appointment";
    public const string CommunicationRequest = "CommunicationRequest";
    public const string DeviceRequest = "DeviceRequest";
    public const string MedicationRequest = "MedicationRequest";
    public const string NutritionOrder = "NutritionOrder";
    public const string Task = "Task";
    public const string ServiceRequest = "ServiceRequest";
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>CarePlanActivityStatus.</summary>
public static class CarePlanActivityStatusCodes
{
    public const string NotStarted = "not-started";
    public const string Scheduled = "scheduled";
    public const string InProgress = "in-progress";
    public const string OnHold = "on-hold";
    public const string Completed = "completed";
    public const string Cancelled = "cancelled";
    public const string Stopped = "stopped";
    public const string Unknown = "unknown";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Care Plan Intent.</summary>
public static class CarePlanIntentCodes
{
    public const string Proposal = "proposal";
    public const string Plan = "plan";
    public const string Order = "order";
    public const string Option = "option";
}

/// <summary>CareTeamStatus.</summary>
public static class CareTeamStatusCodes
{
    public const string Proposed = "proposed";
    public const string Active = "active";
    public const string Suspended = "suspended";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>CatalogEntryRelationType.</summary>
public static class CatalogEntryRelationTypeCodes
{
    public const string Triggers = "triggers";
    public const string IsReplacedBy = "is-replaced-by";
}

/// <summary>ChargeItemStatus.</summary>
public static class ChargeItemStatusCodes
{
    public const string Planned = "planned";
    public const string Billable = "billable";
    public const string NotBillable = "not-billable";
    public const string Aborted = "aborted";
    public const string Billed = "billed";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>Claim Processing Codes.</summary>
public static class ClaimProcessingCodes
{
    public const string Queued = "queued";
    public const string Complete = "complete";
    public const string Error = "error";
    public const string Partial = "partial";
}

/// <summary>Clinical Impression Status.</summary>
public static class ClinicalImpressionStatusCodes
{
    public const string InProgress = "in-progress";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>CodeSearchSupport.</summary>
public static class CodeSearchSupportCodes
{
    public const string Explicit = "explicit";
    public const string All = "all";
}

/// <summary>CodeSystemContentMode.</summary>
public static class CodeSystemContentModeCodes
{
    public const string NotPresent = "not-present";
    public const string Example = "example";
    public const string Fragment = "fragment";
    public const string Complete = "complete";
    public const string Supplement = "supplement";
}

/// <summary>CodeSystemHierarchyMeaning.</summary>
public static class CodeSystemHierarchyMeaningCodes
{
    public const string GroupedBy = "grouped-by";
    public const string IsA = "is-a";
    public const string PartOf = "part-of";
    public const string ClassifiedWith = "classified-with";
}

/// <summary>CompartmentType.</summary>
public static class CompartmentTypeCodes
{
    public const string Patient = "Patient";
    public const string Encounter = "Encounter";
    public const string RelatedPerson = "RelatedPerson";
    public const string Practitioner = "Practitioner";
    public const string Device = "Device";
}

/// <summary>CompositionAttestationMode.</summary>
public static class CompositionAttestationModeCodes
{
    public const string Personal = "personal";
    public const string Professional = "professional";
    public const string Legal = "legal";
    public const string Official = "official";
}

/// <summary>CompositionStatus.</summary>
public static class CompositionStatusCodes
{
    public const string Preliminary = "preliminary";
    public const string Final = "final";
    public const string Amended = "amended";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>ConceptMapEquivalence.</summary>
public static class ConceptMapEquivalenceCodes
{
    public const string Relatedto = "relatedto";
    public const string Equivalent = "equivalent";
    public const string Equal = "equal";
    public const string Wider = "wider";
    public const string Subsumes = "subsumes";
    public const string Narrower = "narrower";
    public const string Specializes = "specializes";
    public const string Inexact = "inexact";
    public const string Unmatched = "unmatched";
    public const string Disjoint = "disjoint";
}

/// <summary>ConceptMapGroupUnmappedMode.</summary>
public static class ConceptMapGroupUnmappedModeCodes
{
    public const string Provided = "provided";
    public const string Fixed = "fixed";
    public const string OtherMap = "other-map";
}

/// <summary>ConditionalDeleteStatus.</summary>
public static class ConditionalDeleteStatusCodes
{
    public const string NotSupported = "not-supported";
    public const string Single = "single";
    public const string Multiple = "multiple";
}

/// <summary>ConditionalReadStatus.</summary>
public static class ConditionalReadStatusCodes
{
    public const string NotSupported = "not-supported";
    public const string ModifiedSince = "modified-since";
    public const string NotMatch = "not-match";
    public const string FullSupport = "full-support";
}

/// <summary>ConsentDataMeaning.</summary>
public static class ConsentDataMeaningCodes
{
    public const string Instance = "instance";
    public const string Related = "related";
    public const string Dependents = "dependents";
    public const string Authoredby = "authoredby";
}

/// <summary>ConsentProvisionType.</summary>
public static class ConsentProvisionTypeCodes
{
    public const string Deny = "deny";
    public const string Permit = "permit";
}

/// <summary>ConsentState.</summary>
public static class ConsentStateCodes
{
    public const string Draft = "draft";
    public const string Proposed = "proposed";
    public const string Active = "active";
    public const string Rejected = "rejected";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>ConstraintSeverity.</summary>
public static class ConstraintSeverityCodes
{
    public const string Error = "error";
    public const string Warning = "warning";
}

/// <summary>ContactPointSystem.</summary>
public static class ContactPointSystemCodes
{
    public const string Phone = "phone";
    public const string Fax = "fax";
    public const string Email = "email";
    public const string Pager = "pager";
    public const string Url = "url";
    public const string Sms = "sms";
    public const string Other = "other";
}

/// <summary>ContactPointUse.</summary>
public static class ContactPointUseCodes
{
    public const string Home = "home";
    public const string Work = "work";
    public const string Temp = "temp";
    public const string Old = "old";
    public const string Mobile = "mobile";
}

/// <summary>Contract Resource Publication Status codes.</summary>
public static class ContractResourcePublicationStatusCodes
{
    public const string Amended = "amended";
    public const string Appended = "appended";
    public const string Cancelled = "cancelled";
    public const string Disputed = "disputed";
    public const string EnteredInError = "entered-in-error";
    public const string Executable = "executable";
    public const string Executed = "executed";
    public const string Negotiable = "negotiable";
    public const string Offered = "offered";
    public const string Policy = "policy";
    public const string Rejected = "rejected";
    public const string Renewed = "renewed";
    public const string Revoked = "revoked";
    public const string Resolved = "resolved";
    public const string Terminated = "terminated";
}

/// <summary>Contract Resource Status Codes.</summary>
public static class ContractResourceStatusCodes
{
    public const string Amended = "amended";
    public const string Appended = "appended";
    public const string Cancelled = "cancelled";
    public const string Disputed = "disputed";
    public const string EnteredInError = "entered-in-error";
    public const string Executable = "executable";
    public const string Executed = "executed";
    public const string Negotiable = "negotiable";
    public const string Offered = "offered";
    public const string Policy = "policy";
    public const string Rejected = "rejected";
    public const string Renewed = "renewed";
    public const string Revoked = "revoked";
    public const string Resolved = "resolved";
    public const string Terminated = "terminated";
}

/// <summary>ContributorType.</summary>
public static class ContributorTypeCodes
{
    public const string Author = "author";
    public const string Editor = "editor";
    public const string Reviewer = "reviewer";
    public const string Endorser = "endorser";
}

/// <summary>DaysOfWeek.</summary>
public static class DaysOfWeekCodes
{
    public const string Mon = "mon";
    public const string Tue = "tue";
    public const string Wed = "wed";
    public const string Thu = "thu";
    public const string Fri = "fri";
    public const string Sat = "sat";
    public const string Sun = "sun";
}

/// <summary>DetectedIssueSeverity.</summary>
public static class DetectedIssueSeverityCodes
{
    public const string High = "high";
    public const string Moderate = "moderate";
    public const string Low = "low";
}

/// <summary>DeviceMetricCalibrationState.</summary>
public static class DeviceMetricCalibrationStateCodes
{
    public const string NotCalibrated = "not-calibrated";
    public const string CalibrationRequired = "calibration-required";
    public const string Calibrated = "calibrated";
    public const string Unspecified = "unspecified";
}

/// <summary>DeviceMetricCalibrationType.</summary>
public static class DeviceMetricCalibrationTypeCodes
{
    public const string Unspecified = "unspecified";
    public const string Offset = "offset";
    public const string Gain = "gain";
    public const string TwoPoint = "two-point";
}

/// <summary>DeviceMetricCategory.</summary>
public static class DeviceMetricCategoryCodes
{
    public const string Measurement = "measurement";
    public const string Setting = "setting";
    public const string Calculation = "calculation";
    public const string Unspecified = "unspecified";
}

/// <summary>DeviceMetricColor.</summary>
public static class DeviceMetricColorCodes
{
    public const string Black = "black";
    public const string Red = "red";
    public const string Green = "green";
    public const string Yellow = "yellow";
    public const string Blue = "blue";
    public const string Magenta = "magenta";
    public const string Cyan = "cyan";
    public const string White = "white";
}

/// <summary>DeviceMetricOperationalStatus.</summary>
public static class DeviceMetricOperationalStatusCodes
{
    public const string On = "on";
    public const string Off = "off";
    public const string Standby = "standby";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>DeviceNameType.</summary>
public static class DeviceNameTypeCodes
{
    public const string UdiLabelName = "udi-label-name";
    public const string UserFriendlyName = "user-friendly-name";
    public const string PatientReportedName = "patient-reported-name";
    public const string ManufacturerName = "manufacturer-name";
    public const string ModelName = "model-name";
    public const string Other = "other";
}

/// <summary>FHIRDeviceStatus.</summary>
public static class DeviceStatusCodes
{
    public const string Active = "active";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>DeviceUseStatementStatus.</summary>
public static class DeviceUseStatementStatusCodes
{
    public const string Active = "active";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Intended = "intended";
    public const string Stopped = "stopped";
    public const string OnHold = "on-hold";
}

/// <summary>DiagnosticReportStatus.</summary>
public static class DiagnosticReportStatusCodes
{
    public const string Registered = "registered";
    public const string Partial = "partial";
    public const string Preliminary = "preliminary";
    public const string Final = "final";
    public const string Amended = "amended";
    public const string Corrected = "corrected";
    public const string Appended = "appended";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>DiscriminatorType.</summary>
public static class DiscriminatorTypeCodes
{
    public const string Value = "value";
    public const string Exists = "exists";
    public const string Pattern = "pattern";
    public const string Type = "type";
    public const string Profile = "profile";
}

/// <summary>DocumentMode.</summary>
public static class DocumentModeCodes
{
    public const string Producer = "producer";
    public const string Consumer = "consumer";
}

/// <summary>DocumentReferenceStatus.</summary>
public static class DocumentReferenceStatusCodes
{
    public const string Current = "current";
    public const string Superseded = "superseded";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>DocumentRelationshipType.</summary>
public static class DocumentRelationshipTypeCodes
{
    public const string Replaces = "replaces";
    public const string Transforms = "transforms";
    public const string Signs = "signs";
    public const string Appends = "appends";
}

/// <summary>EligibilityRequestPurpose.</summary>
public static class EligibilityRequestPurposeCodes
{
    public const string AuthRequirements = "auth-requirements";
    public const string Benefits = "benefits";
    public const string Discovery = "discovery";
    public const string Validation = "validation";
}

/// <summary>EligibilityResponsePurpose.</summary>
public static class EligibilityResponsePurposeCodes
{
    public const string AuthRequirements = "auth-requirements";
    public const string Benefits = "benefits";
    public const string Discovery = "discovery";
    public const string Validation = "validation";
}

/// <summary>EnableWhenBehavior.</summary>
public static class EnableWhenBehaviorCodes
{
    public const string All = "all";
    public const string Any = "any";
}

/// <summary>EncounterLocationStatus.</summary>
public static class EncounterLocationStatusCodes
{
    public const string Planned = "planned";
    public const string Active = "active";
    public const string Reserved = "reserved";
    public const string Completed = "completed";
}

/// <summary>EncounterStatus.</summary>
public static class EncounterStatusCodes
{
    public const string Planned = "planned";
    public const string Arrived = "arrived";
    public const string Triaged = "triaged";
    public const string InProgress = "in-progress";
    public const string Onleave = "onleave";
    public const string Finished = "finished";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>EndpointStatus.</summary>
public static class EndpointStatusCodes
{
    public const string Active = "active";
    public const string Suspended = "suspended";
    public const string Error = "error";
    public const string Off = "off";
    public const string EnteredInError = "entered-in-error";
    public const string Test = "test";
}

/// <summary>EpisodeOfCareStatus.</summary>
public static class EpisodeOfCareStatusCodes
{
    public const string Planned = "planned";
    public const string Waitlist = "waitlist";
    public const string Active = "active";
    public const string Onhold = "onhold";
    public const string Finished = "finished";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>EventCapabilityMode.</summary>
public static class EventCapabilityModeCodes
{
    public const string Sender = "sender";
    public const string Receiver = "receiver";
}

/// <summary>EventStatus.</summary>
public static class EventStatusCodes
{
    public const string Preparation = "preparation";
    public const string InProgress = "in-progress";
    public const string NotDone = "not-done";
    public const string OnHold = "on-hold";
    public const string Stopped = "stopped";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>EventTiming.</summary>
public static class EventTimingCodes
{
    public const string MORN = "MORN";
    public const string MORNEarly = "MORN.early";
    public const string MORNLate = "MORN.late";
    public const string NOON = "NOON";
    public const string AFT = "AFT";
    public const string AFTEarly = "AFT.early";
    public const string AFTLate = "AFT.late";
    public const string EVE = "EVE";
    public const string EVEEarly = "EVE.early";
    public const string EVELate = "EVE.late";
    public const string NIGHT = "NIGHT";
    public const string PHS = "PHS";
    public const string HS = "HS";
    public const string WAKE = "WAKE";
    public const string C = "C";
    public const string CM = "CM";
    public const string CD = "CD";
    public const string CV = "CV";
    public const string AC = "AC";
    public const string ACM = "ACM";
    public const string ACD = "ACD";
    public const string ACV = "ACV";
    public const string PC = "PC";
    public const string PCM = "PCM";
    public const string PCD = "PCD";
    public const string PCV = "PCV";
}

/// <summary>EvidenceVariableType.</summary>
public static class EvidenceVariableTypeCodes
{
    public const string Dichotomous = "dichotomous";
    public const string Continuous = "continuous";
    public const string Descriptive = "descriptive";
}

/// <summary>ExampleScenarioActorType.</summary>
public static class ExampleScenarioActorTypeCodes
{
    public const string Person = "person";
    public const string Entity = "entity";
}

/// <summary>ExplanationOfBenefitStatus.</summary>
public static class ExplanationOfBenefitStatusCodes
{
    public const string Active = "active";
    public const string Cancelled = "cancelled";
    public const string Draft = "draft";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>ExposureState.</summary>
public static class ExposureStateCodes
{
    public const string Exposure = "exposure";
    public const string ExposureAlternative = "exposure-alternative";
}

/// <summary>ExtensionContextType.</summary>
public static class ExtensionContextTypeCodes
{
    public const string Fhirpath = "fhirpath";
    public const string Element = "element";
    public const string Extension = "extension";
}

/// <summary>FHIRAllTypes.</summary>
public static class FHIRAllTypesCodes
{
    public const string Address = "Address";
    public const string Age = "Age";
    public const string Annotation = "Annotation";
    public const string Attachment = "Attachment";
    public const string BackboneElement = "BackboneElement";
    public const string CodeableConcept = "CodeableConcept";
    public const string Coding = "Coding";
    public const string ContactDetail = "ContactDetail";
    public const string ContactPoint = "ContactPoint";
    public const string Contributor = "Contributor";
    public const string Count = "Count";
    public const string DataRequirement = "DataRequirement";
    public const string Distance = "Distance";
    public const string Dosage = "Dosage";
    public const string Duration = "Duration";
    public const string Element = "Element";
    public const string ElementDefinition = "ElementDefinition";
    public const string Expression = "Expression";
    public const string Extension = "Extension";
    public const string HumanName = "HumanName";
    public const string Identifier = "Identifier";
    public const string MarketingStatus = "MarketingStatus";
    public const string Meta = "Meta";
    public const string Money = "Money";
    public const string MoneyQuantity = "MoneyQuantity";
    public const string Narrative = "Narrative";
    public const string ParameterDefinition = "ParameterDefinition";
    public const string Period = "Period";
    public const string Population = "Population";
    public const string ProdCharacteristic = "ProdCharacteristic";
    public const string ProductShelfLife = "ProductShelfLife";
    public const string Quantity = "Quantity";
    public const string Range = "Range";
    public const string Ratio = "Ratio";
    public const string Reference = "Reference";
    public const string RelatedArtifact = "RelatedArtifact";
    public const string SampledData = "SampledData";
    public const string Signature = "Signature";
    public const string SimpleQuantity = "SimpleQuantity";
    public const string SubstanceAmount = "SubstanceAmount";
    public const string Timing = "Timing";
    public const string TriggerDefinition = "TriggerDefinition";
    public const string UsageContext = "UsageContext";
    public const string Base64Binary = "base64Binary";
    public const string Boolean = "boolean";
    public const string Canonical = "canonical";
    public const string Code = "code";
    public const string Date = "date";
    public const string DateTime = "dateTime";
    public const string Decimal = "decimal";
    public const string Id = "id";
    public const string Instant = "instant";
    public const string Integer = "integer";
    public const string Markdown = "markdown";
    public const string Oid = "oid";
    public const string PositiveInt = "positiveInt";
    public const string String = "string";
    public const string Time = "time";
    public const string UnsignedInt = "unsignedInt";
    public const string Uri = "uri";
    public const string Url = "url";
    public const string Uuid = "uuid";
    public const string Xhtml = "xhtml";
    public const string Account = "Account";
    public const string ActivityDefinition = "ActivityDefinition";
    public const string AdverseEvent = "AdverseEvent";
    public const string AllergyIntolerance = "AllergyIntolerance";
    public const string Appointment = "Appointment";
    public const string AppointmentResponse = "AppointmentResponse";
    public const string AuditEvent = "AuditEvent";
    public const string Basic = "Basic";
    public const string Binary = "Binary";
    public const string BiologicallyDerivedProduct = "BiologicallyDerivedProduct";
    public const string BodyStructure = "BodyStructure";
    public const string Bundle = "Bundle";
    public const string CapabilityStatement = "CapabilityStatement";
    public const string CarePlan = "CarePlan";
    public const string CareTeam = "CareTeam";
    public const string CatalogEntry = "CatalogEntry";
    public const string ChargeItem = "ChargeItem";
    public const string ChargeItemDefinition = "ChargeItemDefinition";
    public const string Claim = "Claim";
    public const string ClaimResponse = "ClaimResponse";
    public const string ClinicalImpression = "ClinicalImpression";
    public const string CodeSystem = "CodeSystem";
    public const string Communication = "Communication";
    public const string CommunicationRequest = "CommunicationRequest";
    public const string CompartmentDefinition = "CompartmentDefinition";
    public const string Composition = "Composition";
    public const string ConceptMap = "ConceptMap";
    public const string Condition = "Condition";
    public const string Consent = "Consent";
    public const string Contract = "Contract";
    public const string Coverage = "Coverage";
    public const string CoverageEligibilityRequest = "CoverageEligibilityRequest";
    public const string CoverageEligibilityResponse = "CoverageEligibilityResponse";
    public const string DetectedIssue = "DetectedIssue";
    public const string Device = "Device";
    public const string DeviceDefinition = "DeviceDefinition";
    public const string DeviceMetric = "DeviceMetric";
    public const string DeviceRequest = "DeviceRequest";
    public const string DeviceUseStatement = "DeviceUseStatement";
    public const string DiagnosticReport = "DiagnosticReport";
    public const string DocumentManifest = "DocumentManifest";
    public const string DocumentReference = "DocumentReference";
    public const string DomainResource = "DomainResource";
    public const string EffectEvidenceSynthesis = "EffectEvidenceSynthesis";
    public const string Encounter = "Encounter";
    public const string Endpoint = "Endpoint";
    public const string EnrollmentRequest = "EnrollmentRequest";
    public const string EnrollmentResponse = "EnrollmentResponse";
    public const string EpisodeOfCare = "EpisodeOfCare";
    public const string EventDefinition = "EventDefinition";
    public const string Evidence = "Evidence";
    public const string EvidenceVariable = "EvidenceVariable";
    public const string ExampleScenario = "ExampleScenario";
    public const string ExplanationOfBenefit = "ExplanationOfBenefit";
    public const string FamilyMemberHistory = "FamilyMemberHistory";
    public const string Flag = "Flag";
    public const string Goal = "Goal";
    public const string GraphDefinition = "GraphDefinition";
    public const string Group = "Group";
    public const string GuidanceResponse = "GuidanceResponse";
    public const string HealthcareService = "HealthcareService";
    public const string ImagingStudy = "ImagingStudy";
    public const string Immunization = "Immunization";
    public const string ImmunizationEvaluation = "ImmunizationEvaluation";
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    public const string ImplementationGuide = "ImplementationGuide";
    public const string InsurancePlan = "InsurancePlan";
    public const string Invoice = "Invoice";
    public const string Library = "Library";
    public const string Linkage = "Linkage";
    public const string List = "List";
    public const string Location = "Location";
    public const string Measure = "Measure";
    public const string MeasureReport = "MeasureReport";
    public const string Media = "Media";
    public const string Medication = "Medication";
    public const string MedicationAdministration = "MedicationAdministration";
    public const string MedicationDispense = "MedicationDispense";
    public const string MedicationKnowledge = "MedicationKnowledge";
    public const string MedicationRequest = "MedicationRequest";
    public const string MedicationStatement = "MedicationStatement";
    public const string MedicinalProduct = "MedicinalProduct";
    public const string MedicinalProductAuthorization = "MedicinalProductAuthorization";
    public const string MedicinalProductContraindication = "MedicinalProductContraindication";
    public const string MedicinalProductIndication = "MedicinalProductIndication";
    public const string MedicinalProductIngredient = "MedicinalProductIngredient";
    public const string MedicinalProductInteraction = "MedicinalProductInteraction";
    public const string MedicinalProductManufactured = "MedicinalProductManufactured";
    public const string MedicinalProductPackaged = "MedicinalProductPackaged";
    public const string MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical";
    public const string MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect";
    public const string MessageDefinition = "MessageDefinition";
    public const string MessageHeader = "MessageHeader";
    public const string MolecularSequence = "MolecularSequence";
    public const string NamingSystem = "NamingSystem";
    public const string NutritionOrder = "NutritionOrder";
    public const string Observation = "Observation";
    public const string ObservationDefinition = "ObservationDefinition";
    public const string OperationDefinition = "OperationDefinition";
    public const string OperationOutcome = "OperationOutcome";
    public const string Organization = "Organization";
    public const string OrganizationAffiliation = "OrganizationAffiliation";
    public const string Parameters = "Parameters";
    public const string Patient = "Patient";
    public const string PaymentNotice = "PaymentNotice";
    public const string PaymentReconciliation = "PaymentReconciliation";
    public const string Person = "Person";
    public const string PlanDefinition = "PlanDefinition";
    public const string Practitioner = "Practitioner";
    public const string PractitionerRole = "PractitionerRole";
    public const string Procedure = "Procedure";
    public const string Provenance = "Provenance";
    public const string Questionnaire = "Questionnaire";
    public const string QuestionnaireResponse = "QuestionnaireResponse";
    public const string RelatedPerson = "RelatedPerson";
    public const string RequestGroup = "RequestGroup";
    public const string ResearchDefinition = "ResearchDefinition";
    public const string ResearchElementDefinition = "ResearchElementDefinition";
    public const string ResearchStudy = "ResearchStudy";
    public const string ResearchSubject = "ResearchSubject";
    public const string Resource = "Resource";
    public const string RiskAssessment = "RiskAssessment";
    public const string RiskEvidenceSynthesis = "RiskEvidenceSynthesis";
    public const string Schedule = "Schedule";
    public const string SearchParameter = "SearchParameter";
    public const string ServiceRequest = "ServiceRequest";
    public const string Slot = "Slot";
    public const string Specimen = "Specimen";
    public const string SpecimenDefinition = "SpecimenDefinition";
    public const string StructureDefinition = "StructureDefinition";
    public const string StructureMap = "StructureMap";
    public const string Subscription = "Subscription";
    public const string Substance = "Substance";
    public const string SubstanceNucleicAcid = "SubstanceNucleicAcid";
    public const string SubstancePolymer = "SubstancePolymer";
    public const string SubstanceProtein = "SubstanceProtein";
    public const string SubstanceReferenceInformation = "SubstanceReferenceInformation";
    public const string SubstanceSourceMaterial = "SubstanceSourceMaterial";
    public const string SubstanceSpecification = "SubstanceSpecification";
    public const string SupplyDelivery = "SupplyDelivery";
    public const string SupplyRequest = "SupplyRequest";
    public const string Task = "Task";
    public const string TerminologyCapabilities = "TerminologyCapabilities";
    public const string TestReport = "TestReport";
    public const string TestScript = "TestScript";
    public const string ValueSet = "ValueSet";
    public const string VerificationResult = "VerificationResult";
    public const string VisionPrescription = "VisionPrescription";
    public const string Type = "Type";
    public const string Any = "Any";
}

/// <summary>FHIRDefinedType.</summary>
public static class FHIRDefinedTypeCodes
{
    public const string Address = "Address";
    public const string Age = "Age";
    public const string Annotation = "Annotation";
    public const string Attachment = "Attachment";
    public const string BackboneElement = "BackboneElement";
    public const string CodeableConcept = "CodeableConcept";
    public const string Coding = "Coding";
    public const string ContactDetail = "ContactDetail";
    public const string ContactPoint = "ContactPoint";
    public const string Contributor = "Contributor";
    public const string Count = "Count";
    public const string DataRequirement = "DataRequirement";
    public const string Distance = "Distance";
    public const string Dosage = "Dosage";
    public const string Duration = "Duration";
    public const string Element = "Element";
    public const string ElementDefinition = "ElementDefinition";
    public const string Expression = "Expression";
    public const string Extension = "Extension";
    public const string HumanName = "HumanName";
    public const string Identifier = "Identifier";
    public const string MarketingStatus = "MarketingStatus";
    public const string Meta = "Meta";
    public const string Money = "Money";
    public const string MoneyQuantity = "MoneyQuantity";
    public const string Narrative = "Narrative";
    public const string ParameterDefinition = "ParameterDefinition";
    public const string Period = "Period";
    public const string Population = "Population";
    public const string ProdCharacteristic = "ProdCharacteristic";
    public const string ProductShelfLife = "ProductShelfLife";
    public const string Quantity = "Quantity";
    public const string Range = "Range";
    public const string Ratio = "Ratio";
    public const string Reference = "Reference";
    public const string RelatedArtifact = "RelatedArtifact";
    public const string SampledData = "SampledData";
    public const string Signature = "Signature";
    public const string SimpleQuantity = "SimpleQuantity";
    public const string SubstanceAmount = "SubstanceAmount";
    public const string Timing = "Timing";
    public const string TriggerDefinition = "TriggerDefinition";
    public const string UsageContext = "UsageContext";
    public const string Base64Binary = "base64Binary";
    public const string Boolean = "boolean";
    public const string Canonical = "canonical";
    public const string Code = "code";
    public const string Date = "date";
    public const string DateTime = "dateTime";
    public const string Decimal = "decimal";
    public const string Id = "id";
    public const string Instant = "instant";
    public const string Integer = "integer";
    public const string Markdown = "markdown";
    public const string Oid = "oid";
    public const string PositiveInt = "positiveInt";
    public const string String = "string";
    public const string Time = "time";
    public const string UnsignedInt = "unsignedInt";
    public const string Uri = "uri";
    public const string Url = "url";
    public const string Uuid = "uuid";
    public const string Xhtml = "xhtml";
    public const string Account = "Account";
    public const string ActivityDefinition = "ActivityDefinition";
    public const string AdverseEvent = "AdverseEvent";
    public const string AllergyIntolerance = "AllergyIntolerance";
    public const string Appointment = "Appointment";
    public const string AppointmentResponse = "AppointmentResponse";
    public const string AuditEvent = "AuditEvent";
    public const string Basic = "Basic";
    public const string Binary = "Binary";
    public const string BiologicallyDerivedProduct = "BiologicallyDerivedProduct";
    public const string BodyStructure = "BodyStructure";
    public const string Bundle = "Bundle";
    public const string CapabilityStatement = "CapabilityStatement";
    public const string CarePlan = "CarePlan";
    public const string CareTeam = "CareTeam";
    public const string CatalogEntry = "CatalogEntry";
    public const string ChargeItem = "ChargeItem";
    public const string ChargeItemDefinition = "ChargeItemDefinition";
    public const string Claim = "Claim";
    public const string ClaimResponse = "ClaimResponse";
    public const string ClinicalImpression = "ClinicalImpression";
    public const string CodeSystem = "CodeSystem";
    public const string Communication = "Communication";
    public const string CommunicationRequest = "CommunicationRequest";
    public const string CompartmentDefinition = "CompartmentDefinition";
    public const string Composition = "Composition";
    public const string ConceptMap = "ConceptMap";
    public const string Condition = "Condition";
    public const string Consent = "Consent";
    public const string Contract = "Contract";
    public const string Coverage = "Coverage";
    public const string CoverageEligibilityRequest = "CoverageEligibilityRequest";
    public const string CoverageEligibilityResponse = "CoverageEligibilityResponse";
    public const string DetectedIssue = "DetectedIssue";
    public const string Device = "Device";
    public const string DeviceDefinition = "DeviceDefinition";
    public const string DeviceMetric = "DeviceMetric";
    public const string DeviceRequest = "DeviceRequest";
    public const string DeviceUseStatement = "DeviceUseStatement";
    public const string DiagnosticReport = "DiagnosticReport";
    public const string DocumentManifest = "DocumentManifest";
    public const string DocumentReference = "DocumentReference";
    public const string DomainResource = "DomainResource";
    public const string EffectEvidenceSynthesis = "EffectEvidenceSynthesis";
    public const string Encounter = "Encounter";
    public const string Endpoint = "Endpoint";
    public const string EnrollmentRequest = "EnrollmentRequest";
    public const string EnrollmentResponse = "EnrollmentResponse";
    public const string EpisodeOfCare = "EpisodeOfCare";
    public const string EventDefinition = "EventDefinition";
    public const string Evidence = "Evidence";
    public const string EvidenceVariable = "EvidenceVariable";
    public const string ExampleScenario = "ExampleScenario";
    public const string ExplanationOfBenefit = "ExplanationOfBenefit";
    public const string FamilyMemberHistory = "FamilyMemberHistory";
    public const string Flag = "Flag";
    public const string Goal = "Goal";
    public const string GraphDefinition = "GraphDefinition";
    public const string Group = "Group";
    public const string GuidanceResponse = "GuidanceResponse";
    public const string HealthcareService = "HealthcareService";
    public const string ImagingStudy = "ImagingStudy";
    public const string Immunization = "Immunization";
    public const string ImmunizationEvaluation = "ImmunizationEvaluation";
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    public const string ImplementationGuide = "ImplementationGuide";
    public const string InsurancePlan = "InsurancePlan";
    public const string Invoice = "Invoice";
    public const string Library = "Library";
    public const string Linkage = "Linkage";
    public const string List = "List";
    public const string Location = "Location";
    public const string Measure = "Measure";
    public const string MeasureReport = "MeasureReport";
    public const string Media = "Media";
    public const string Medication = "Medication";
    public const string MedicationAdministration = "MedicationAdministration";
    public const string MedicationDispense = "MedicationDispense";
    public const string MedicationKnowledge = "MedicationKnowledge";
    public const string MedicationRequest = "MedicationRequest";
    public const string MedicationStatement = "MedicationStatement";
    public const string MedicinalProduct = "MedicinalProduct";
    public const string MedicinalProductAuthorization = "MedicinalProductAuthorization";
    public const string MedicinalProductContraindication = "MedicinalProductContraindication";
    public const string MedicinalProductIndication = "MedicinalProductIndication";
    public const string MedicinalProductIngredient = "MedicinalProductIngredient";
    public const string MedicinalProductInteraction = "MedicinalProductInteraction";
    public const string MedicinalProductManufactured = "MedicinalProductManufactured";
    public const string MedicinalProductPackaged = "MedicinalProductPackaged";
    public const string MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical";
    public const string MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect";
    public const string MessageDefinition = "MessageDefinition";
    public const string MessageHeader = "MessageHeader";
    public const string MolecularSequence = "MolecularSequence";
    public const string NamingSystem = "NamingSystem";
    public const string NutritionOrder = "NutritionOrder";
    public const string Observation = "Observation";
    public const string ObservationDefinition = "ObservationDefinition";
    public const string OperationDefinition = "OperationDefinition";
    public const string OperationOutcome = "OperationOutcome";
    public const string Organization = "Organization";
    public const string OrganizationAffiliation = "OrganizationAffiliation";
    public const string Parameters = "Parameters";
    public const string Patient = "Patient";
    public const string PaymentNotice = "PaymentNotice";
    public const string PaymentReconciliation = "PaymentReconciliation";
    public const string Person = "Person";
    public const string PlanDefinition = "PlanDefinition";
    public const string Practitioner = "Practitioner";
    public const string PractitionerRole = "PractitionerRole";
    public const string Procedure = "Procedure";
    public const string Provenance = "Provenance";
    public const string Questionnaire = "Questionnaire";
    public const string QuestionnaireResponse = "QuestionnaireResponse";
    public const string RelatedPerson = "RelatedPerson";
    public const string RequestGroup = "RequestGroup";
    public const string ResearchDefinition = "ResearchDefinition";
    public const string ResearchElementDefinition = "ResearchElementDefinition";
    public const string ResearchStudy = "ResearchStudy";
    public const string ResearchSubject = "ResearchSubject";
    public const string Resource = "Resource";
    public const string RiskAssessment = "RiskAssessment";
    public const string RiskEvidenceSynthesis = "RiskEvidenceSynthesis";
    public const string Schedule = "Schedule";
    public const string SearchParameter = "SearchParameter";
    public const string ServiceRequest = "ServiceRequest";
    public const string Slot = "Slot";
    public const string Specimen = "Specimen";
    public const string SpecimenDefinition = "SpecimenDefinition";
    public const string StructureDefinition = "StructureDefinition";
    public const string StructureMap = "StructureMap";
    public const string Subscription = "Subscription";
    public const string Substance = "Substance";
    public const string SubstanceNucleicAcid = "SubstanceNucleicAcid";
    public const string SubstancePolymer = "SubstancePolymer";
    public const string SubstanceProtein = "SubstanceProtein";
    public const string SubstanceReferenceInformation = "SubstanceReferenceInformation";
    public const string SubstanceSourceMaterial = "SubstanceSourceMaterial";
    public const string SubstanceSpecification = "SubstanceSpecification";
    public const string SupplyDelivery = "SupplyDelivery";
    public const string SupplyRequest = "SupplyRequest";
    public const string Task = "Task";
    public const string TerminologyCapabilities = "TerminologyCapabilities";
    public const string TestReport = "TestReport";
    public const string TestScript = "TestScript";
    public const string ValueSet = "ValueSet";
    public const string VerificationResult = "VerificationResult";
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>FHIRSubstanceStatus.</summary>
public static class FHIRSubstanceStatusCodes
{
    public const string Active = "active";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>FHIRVersion.</summary>
public static class FHIRVersionCodes
{
    public const string N0_01 = "0.01";
    public const string N0_05 = "0.05";
    public const string N0_06 = "0.06";
    public const string N0_11 = "0.11";
    public const string N0_0_80 = "0.0.80";
    public const string N0_0_81 = "0.0.81";
    public const string N0_0_82 = "0.0.82";
    public const string N0_4_0 = "0.4.0";
    public const string N0_5_0 = "0.5.0";
    public const string N1_0_0 = "1.0.0";
    public const string N1_0_1 = "1.0.1";
    public const string N1_0_2 = "1.0.2";
    public const string N1_1_0 = "1.1.0";
    public const string N1_4_0 = "1.4.0";
    public const string N1_6_0 = "1.6.0";
    public const string N1_8_0 = "1.8.0";
    public const string N3_0_0 = "3.0.0";
    public const string N3_0_1 = "3.0.1";
    public const string N3_3_0 = "3.3.0";
    public const string N3_5_0 = "3.5.0";
    public const string N4_0_0 = "4.0.0";
    public const string N4_0_1 = "4.0.1";
}

/// <summary>FamilyHistoryStatus.</summary>
public static class FamilyHistoryStatusCodes
{
    public const string Partial = "partial";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string HealthUnknown = "health-unknown";
}

/// <summary>FilterOperator.</summary>
public static class FilterOperatorCodes
{
    public const string EqualsCode = "=";
    public const string IsA = "is-a";
    public const string DescendentOf = "descendent-of";
    public const string IsNotA = "is-not-a";
    public const string Regex = "regex";
    public const string In = "in";
    public const string NotIn = "not-in";
    public const string Generalizes = "generalizes";
    public const string Exists = "exists";
}

/// <summary>Financial Resource Status Codes.</summary>
public static class FinancialResourceStatusCodes
{
    public const string Active = "active";
    public const string Cancelled = "cancelled";
    public const string Draft = "draft";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>FlagStatus.</summary>
public static class FlagStatusCodes
{
    public const string Active = "active";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>GoalLifecycleStatus.</summary>
public static class GoalLifecycleStatusCodes
{
    public const string Proposed = "proposed";
    public const string Planned = "planned";
    public const string Accepted = "accepted";
    public const string Active = "active";
    public const string OnHold = "on-hold";
    public const string Completed = "completed";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
    public const string Rejected = "rejected";
}

/// <summary>GraphCompartmentRule.</summary>
public static class GraphCompartmentRuleCodes
{
    public const string Identical = "identical";
    public const string Matching = "matching";
    public const string Different = "different";
    public const string Custom = "custom";
}

/// <summary>GraphCompartmentUse.</summary>
public static class GraphCompartmentUseCodes
{
    public const string Condition = "condition";
    public const string Requirement = "requirement";
}

/// <summary>GroupMeasure.</summary>
public static class GroupMeasureCodes
{
    public const string Mean = "mean";
    public const string Median = "median";
    public const string MeanOfMean = "mean-of-mean";
    public const string MeanOfMedian = "mean-of-median";
    public const string MedianOfMean = "median-of-mean";
    public const string MedianOfMedian = "median-of-median";
}

/// <summary>GroupType.</summary>
public static class GroupTypeCodes
{
    public const string Person = "person";
    public const string Animal = "animal";
    public const string Practitioner = "practitioner";
    public const string Device = "device";
    public const string Medication = "medication";
    public const string Substance = "substance";
}

/// <summary>GuidanceResponseStatus.</summary>
public static class GuidanceResponseStatusCodes
{
    public const string Success = "success";
    public const string DataRequested = "data-requested";
    public const string DataRequired = "data-required";
    public const string InProgress = "in-progress";
    public const string Failure = "failure";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>GuidePageGeneration.</summary>
public static class GuidePageGenerationCodes
{
    public const string Html = "html";
    public const string Markdown = "markdown";
    public const string Xml = "xml";
    public const string Generated = "generated";
}

/// <summary>GuideParameterCode.</summary>
public static class GuideParameterCodeCodes
{
    public const string Apply = "apply";
    public const string PathResource = "path-resource";
    public const string PathPages = "path-pages";
    public const string PathTxCache = "path-tx-cache";
    public const string ExpansionParameter = "expansion-parameter";
    public const string RuleBrokenLinks = "rule-broken-links";
    public const string GenerateXml = "generate-xml";
    public const string GenerateJson = "generate-json";
    public const string GenerateTurtle = "generate-turtle";
    public const string HtmlTemplate = "html-template";
}

/// <summary>HTTPVerb.</summary>
public static class HTTPVerbCodes
{
    public const string GET = "GET";
    public const string HEAD = "HEAD";
    public const string POST = "POST";
    public const string PUT = "PUT";
    public const string DELETE = "DELETE";
    public const string PATCH = "PATCH";
}

/// <summary>IdentifierUse.</summary>
public static class IdentifierUseCodes
{
    public const string Usual = "usual";
    public const string Official = "official";
    public const string Temp = "temp";
    public const string Secondary = "secondary";
    public const string Old = "old";
}

/// <summary>IdentityAssuranceLevel.</summary>
public static class IdentityAssuranceLevelCodes
{
    public const string Level1 = "level1";
    public const string Level2 = "level2";
    public const string Level3 = "level3";
    public const string Level4 = "level4";
}

/// <summary>ImagingStudyStatus.</summary>
public static class ImagingStudyStatusCodes
{
    public const string Registered = "registered";
    public const string Available = "available";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>Immunization Evaluation Status Codes.</summary>
public static class ImmunizationEvaluationStatusCodes
{
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Immunization Status Codes.</summary>
public static class ImmunizationStatusCodes
{
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string NotDone = "not-done";
}

/// <summary>InvoicePriceComponentType.</summary>
public static class InvoicePriceComponentTypeCodes
{
    public const string Base = "base";
    public const string Surcharge = "surcharge";
    public const string Deduction = "deduction";
    public const string Discount = "discount";
    public const string Tax = "tax";
    public const string Informational = "informational";
}

/// <summary>InvoiceStatus.</summary>
public static class InvoiceStatusCodes
{
    public const string Draft = "draft";
    public const string Issued = "issued";
    public const string Balanced = "balanced";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>IssueSeverity.</summary>
public static class IssueSeverityCodes
{
    public const string Fatal = "fatal";
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Information = "information";
}

/// <summary>IssueType.</summary>
public static class IssueTypeCodes
{
    public const string Invalid = "invalid";
    public const string Structure = "structure";
    public const string Required = "required";
    public const string Value = "value";
    public const string Invariant = "invariant";
    public const string Security = "security";
    public const string Login = "login";
    public const string Unknown = "unknown";
    public const string Expired = "expired";
    public const string Forbidden = "forbidden";
    public const string Suppressed = "suppressed";
    public const string Processing = "processing";
    public const string NotSupported = "not-supported";
    public const string Duplicate = "duplicate";
    public const string MultipleMatches = "multiple-matches";
    public const string NotFound = "not-found";
    public const string Deleted = "deleted";
    public const string TooLong = "too-long";
    public const string CodeInvalid = "code-invalid";
    public const string Extension = "extension";
    public const string TooCostly = "too-costly";
    public const string BusinessRule = "business-rule";
    public const string Conflict = "conflict";
    public const string Transient = "transient";
    public const string LockError = "lock-error";
    public const string NoStore = "no-store";
    public const string Exception = "exception";
    public const string Timeout = "timeout";
    public const string Incomplete = "incomplete";
    public const string Throttled = "throttled";
    public const string Informational = "informational";
}

/// <summary>LinkType.</summary>
public static class LinkTypeCodes
{
    public const string ReplacedBy = "replaced-by";
    public const string Replaces = "replaces";
    public const string Refer = "refer";
    public const string Seealso = "seealso";
}

/// <summary>LinkageType.</summary>
public static class LinkageTypeCodes
{
    public const string Source = "source";
    public const string Alternate = "alternate";
    public const string Historical = "historical";
}

/// <summary>ListMode.</summary>
public static class ListModeCodes
{
    public const string Working = "working";
    public const string Snapshot = "snapshot";
    public const string Changes = "changes";
}

/// <summary>ListStatus.</summary>
public static class ListStatusCodes
{
    public const string Current = "current";
    public const string Retired = "retired";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>LocationMode.</summary>
public static class LocationModeCodes
{
    public const string Instance = "instance";
    public const string Kind = "kind";
}

/// <summary>LocationStatus.</summary>
public static class LocationStatusCodes
{
    public const string Active = "active";
    public const string Suspended = "suspended";
    public const string Inactive = "inactive";
}

/// <summary>MeasureReportStatus.</summary>
public static class MeasureReportStatusCodes
{
    public const string Complete = "complete";
    public const string Pending = "pending";
    public const string Error = "error";
}

/// <summary>MeasureReportType.</summary>
public static class MeasureReportTypeCodes
{
    public const string Individual = "individual";
    public const string SubjectList = "subject-list";
    public const string Summary = "summary";
    public const string DataCollection = "data-collection";
}

/// <summary>Medication administration  status  codes.</summary>
public static class MedicationAdministrationStatusCodes
{
    public const string InProgress = "in-progress";
    public const string NotDone = "not-done";
    public const string OnHold = "on-hold";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Stopped = "stopped";
    public const string Unknown = "unknown";
}

/// <summary>Medication dispense  status  codes.</summary>
public static class MedicationDispenseStatusCodes
{
    public const string Preparation = "preparation";
    public const string InProgress = "in-progress";
    public const string Cancelled = "cancelled";
    public const string OnHold = "on-hold";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Stopped = "stopped";
    public const string Declined = "declined";
    public const string Unknown = "unknown";
}

/// <summary>Medication knowledge  status  codes.</summary>
public static class MedicationKnowledgeStatusCodes
{
    public const string Active = "active";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Medication request  intent.</summary>
public static class MedicationRequestIntentCodes
{
    public const string Proposal = "proposal";
    public const string Plan = "plan";
    public const string Order = "order";
    public const string OriginalOrder = "original-order";
    public const string ReflexOrder = "reflex-order";
    public const string FillerOrder = "filler-order";
    public const string InstanceOrder = "instance-order";
    public const string Option = "option";
}

/// <summary>Medication  status  codes.</summary>
public static class MedicationStatementStatusCodes
{
    public const string Active = "active";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Intended = "intended";
    public const string Stopped = "stopped";
    public const string OnHold = "on-hold";
    public const string Unknown = "unknown";
    public const string NotTaken = "not-taken";
}

/// <summary>Medication  status  codes.</summary>
public static class MedicationStatusCodes
{
    public const string Active = "active";
    public const string Inactive = "inactive";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Medicationrequest  status.</summary>
public static class MedicationrequestStatusCodes
{
    public const string Active = "active";
    public const string OnHold = "on-hold";
    public const string Cancelled = "cancelled";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Stopped = "stopped";
    public const string Draft = "draft";
    public const string Unknown = "unknown";
}

/// <summary>MessageSignificanceCategory.</summary>
public static class MessageSignificanceCategoryCodes
{
    public const string Consequence = "consequence";
    public const string Currency = "currency";
    public const string Notification = "notification";
}

/// <summary>messageheader-response-request.</summary>
public static class MessageheaderResponseRequestCodes
{
    public const string Always = "always";
    public const string OnError = "on-error";
    public const string Never = "never";
    public const string OnSuccess = "on-success";
}

/// <summary>NameUse.</summary>
public static class NameUseCodes
{
    public const string Usual = "usual";
    public const string Official = "official";
    public const string Temp = "temp";
    public const string Nickname = "nickname";
    public const string Anonymous = "anonymous";
    public const string Old = "old";
    public const string Maiden = "maiden";
}

/// <summary>NamingSystemIdentifierType.</summary>
public static class NamingSystemIdentifierTypeCodes
{
    public const string Oid = "oid";
    public const string Uuid = "uuid";
    public const string Uri = "uri";
    public const string Other = "other";
}

/// <summary>NamingSystemType.</summary>
public static class NamingSystemTypeCodes
{
    public const string Codesystem = "codesystem";
    public const string Identifier = "identifier";
    public const string Root = "root";
}

/// <summary>NarrativeStatus.</summary>
public static class NarrativeStatusCodes
{
    public const string Generated = "generated";
    public const string Extensions = "extensions";
    public const string Additional = "additional";
    public const string Empty = "empty";
}

/// <summary>NoteType.</summary>
public static class NoteTypeCodes
{
    public const string Display = "display";
    public const string Print = "print";
    public const string Printoper = "printoper";
}

/// <summary>ObservationDataType.</summary>
public static class ObservationDataTypeCodes
{
    public const string Quantity = "Quantity";
    public const string CodeableConcept = "CodeableConcept";
    public const string String = "string";
    public const string Boolean = "boolean";
    public const string Integer = "integer";
    public const string Range = "Range";
    public const string Ratio = "Ratio";
    public const string SampledData = "SampledData";
    public const string Time = "time";
    public const string DateTime = "dateTime";
    public const string Period = "Period";
}

/// <summary>ObservationRangeCategory.</summary>
public static class ObservationRangeCategoryCodes
{
    public const string Reference = "reference";
    public const string Critical = "critical";
    public const string Absolute = "absolute";
}

/// <summary>ObservationStatus.</summary>
public static class ObservationStatusCodes
{
    public const string Registered = "registered";
    public const string Preliminary = "preliminary";
    public const string Final = "final";
    public const string Amended = "amended";
    public const string Corrected = "corrected";
    public const string Cancelled = "cancelled";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>OperationKind.</summary>
public static class OperationKindCodes
{
    public const string Operation = "operation";
    public const string Query = "query";
}

/// <summary>OperationParameterUse.</summary>
public static class OperationParameterUseCodes
{
    public const string In = "in";
    public const string Out = "out";
}

/// <summary>orientationType.</summary>
public static class OrientationTypeCodes
{
    public const string Sense = "sense";
    public const string Antisense = "antisense";
}

/// <summary>ParticipantRequired.</summary>
public static class ParticipantRequiredCodes
{
    public const string Required = "required";
    public const string Optional = "optional";
    public const string InformationOnly = "information-only";
}

/// <summary>ParticipationStatus.</summary>
public static class ParticipationStatusCodes
{
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string Tentative = "tentative";
    public const string NeedsAction = "needs-action";
}

/// <summary>PropertyRepresentation.</summary>
public static class PropertyRepresentationCodes
{
    public const string XmlAttr = "xmlAttr";
    public const string XmlText = "xmlText";
    public const string TypeAttr = "typeAttr";
    public const string CdaText = "cdaText";
    public const string Xhtml = "xhtml";
}

/// <summary>PropertyType.</summary>
public static class PropertyTypeCodes
{
    public const string Code = "code";
    public const string Coding = "Coding";
    public const string String = "string";
    public const string Integer = "integer";
    public const string Boolean = "boolean";
    public const string DateTime = "dateTime";
    public const string Decimal = "decimal";
}

/// <summary>ProvenanceEntityRole.</summary>
public static class ProvenanceEntityRoleCodes
{
    public const string Derivation = "derivation";
    public const string Revision = "revision";
    public const string Quotation = "quotation";
    public const string Source = "source";
    public const string Removal = "removal";
}

/// <summary>PublicationStatus.</summary>
public static class PublicationStatusCodes
{
    public const string Draft = "draft";
    public const string Active = "active";
    public const string Retired = "retired";
    public const string Unknown = "unknown";
}

/// <summary>qualityType.</summary>
public static class QualityTypeCodes
{
    public const string Indel = "indel";
    public const string Snp = "snp";
    public const string Unknown = "unknown";
}

/// <summary>QuantityComparator.</summary>
public static class QuantityComparatorCodes
{
    public const string LessThan = "<";
    public const string LessOrEqualTo = "<=";
    public const string GreaterOrEqualTo = ">=";
    public const string GreaterThan = ">";
}

/// <summary>QuestionnaireItemOperator.</summary>
public static class QuestionnaireItemOperatorCodes
{
    public const string Exists = "exists";
    public const string EqualsCode = "=";
    public const string NotEquals = "!=";
    public const string GreaterThan = ">";
    public const string LessThan = "<";
    public const string GreaterOrEquals = ">=";
    public const string LessOrEquals = "<=";
}

/// <summary>QuestionnaireItemType.</summary>
public static class QuestionnaireItemTypeCodes
{
    public const string Group = "group";
    public const string Display = "display";
    public const string Question = "question";
    public const string Boolean = "boolean";
    public const string Decimal = "decimal";
    public const string Integer = "integer";
    public const string Date = "date";
    public const string DateTime = "dateTime";
    public const string Time = "time";
    public const string String = "string";
    public const string Text = "text";
    public const string Url = "url";
    public const string Choice = "choice";
    public const string OpenChoice = "open-choice";
    public const string Attachment = "attachment";
    public const string Reference = "reference";
    public const string Quantity = "quantity";
}

/// <summary>QuestionnaireResponseStatus.</summary>
public static class QuestionnaireResponseStatusCodes
{
    public const string InProgress = "in-progress";
    public const string Completed = "completed";
    public const string Amended = "amended";
    public const string EnteredInError = "entered-in-error";
    public const string Stopped = "stopped";
}

/// <summary>ReferenceHandlingPolicy.</summary>
public static class ReferenceHandlingPolicyCodes
{
    public const string Literal = "literal";
    public const string Logical = "logical";
    public const string Resolves = "resolves";
    public const string Enforced = "enforced";
    public const string Local = "local";
}

/// <summary>ReferenceVersionRules.</summary>
public static class ReferenceVersionRulesCodes
{
    public const string Either = "either";
    public const string Independent = "independent";
    public const string Specific = "specific";
}

/// <summary>RelatedArtifactType.</summary>
public static class RelatedArtifactTypeCodes
{
    public const string Documentation = "documentation";
    public const string Justification = "justification";
    public const string Citation = "citation";
    public const string Predecessor = "predecessor";
    public const string Successor = "successor";
    public const string DerivedFrom = "derived-from";
    public const string DependsOn = "depends-on";
    public const string ComposedOf = "composed-of";
}

/// <summary>repositoryType.</summary>
public static class RepositoryTypeCodes
{
    public const string Directlink = "directlink";
    public const string Openapi = "openapi";
    public const string Login = "login";
    public const string Oauth = "oauth";
    public const string Other = "other";
}

/// <summary>RequestIntent.</summary>
public static class RequestIntentCodes
{
    public const string Proposal = "proposal";
    public const string Plan = "plan";
    public const string Directive = "directive";
    public const string Order = "order";
    public const string OriginalOrder = "original-order";
    public const string ReflexOrder = "reflex-order";
    public const string FillerOrder = "filler-order";
    public const string InstanceOrder = "instance-order";
    public const string Option = "option";
}

/// <summary>Request priority.</summary>
public static class RequestPriorityCodes
{
    public const string Routine = "routine";
    public const string Urgent = "urgent";
    public const string Asap = "asap";
    public const string Stat = "stat";
}

/// <summary>RequestResourceType.</summary>
public static class RequestResourceTypeCodes
{
    public const string Appointment = "Appointment";
    public const string AppointmentResponse = "AppointmentResponse";
    public const string CarePlan = "CarePlan";
    public const string Claim = "Claim";
    public const string CommunicationRequest = "CommunicationRequest";
    public const string Contract = "Contract";
    public const string DeviceRequest = "DeviceRequest";
    public const string EnrollmentRequest = "EnrollmentRequest";
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    public const string MedicationRequest = "MedicationRequest";
    public const string NutritionOrder = "NutritionOrder";
    public const string ServiceRequest = "ServiceRequest";
    public const string SupplyRequest = "SupplyRequest";
    public const string Task = "Task";
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>RequestStatus.</summary>
public static class RequestStatusCodes
{
    public const string Draft = "draft";
    public const string Active = "active";
    public const string OnHold = "on-hold";
    public const string Revoked = "revoked";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>ResearchElementType.</summary>
public static class ResearchElementTypeCodes
{
    public const string Population = "population";
    public const string Exposure = "exposure";
    public const string Outcome = "outcome";
}

/// <summary>ResearchStudyStatus.</summary>
public static class ResearchStudyStatusCodes
{
    public const string Active = "active";
    public const string AdministrativelyCompleted = "administratively-completed";
    public const string Approved = "approved";
    public const string ClosedToAccrual = "closed-to-accrual";
    public const string ClosedToAccrualAndIntervention = "closed-to-accrual-and-intervention";
    public const string Completed = "completed";
    public const string Disapproved = "disapproved";
    public const string InReview = "in-review";
    public const string TemporarilyClosedToAccrual = "temporarily-closed-to-accrual";
    public const string TemporarilyClosedToAccrualAndIntervention = "temporarily-closed-to-accrual-and-intervention";
    public const string Withdrawn = "withdrawn";
}

/// <summary>ResearchSubjectStatus.</summary>
public static class ResearchSubjectStatusCodes
{
    public const string Candidate = "candidate";
    public const string Eligible = "eligible";
    public const string FollowUp = "follow-up";
    public const string Ineligible = "ineligible";
    public const string NotRegistered = "not-registered";
    public const string OffStudy = "off-study";
    public const string OnStudy = "on-study";
    public const string OnStudyIntervention = "on-study-intervention";
    public const string OnStudyObservation = "on-study-observation";
    public const string PendingOnStudy = "pending-on-study";
    public const string PotentialCandidate = "potential-candidate";
    public const string Screening = "screening";
    public const string Withdrawn = "withdrawn";
}

/// <summary>ResourceType.</summary>
public static class ResourceTypeCodes
{
    public const string Account = "Account";
    public const string ActivityDefinition = "ActivityDefinition";
    public const string AdverseEvent = "AdverseEvent";
    public const string AllergyIntolerance = "AllergyIntolerance";
    public const string Appointment = "Appointment";
    public const string AppointmentResponse = "AppointmentResponse";
    public const string AuditEvent = "AuditEvent";
    public const string Basic = "Basic";
    public const string Binary = "Binary";
    public const string BiologicallyDerivedProduct = "BiologicallyDerivedProduct";
    public const string BodyStructure = "BodyStructure";
    public const string Bundle = "Bundle";
    public const string CapabilityStatement = "CapabilityStatement";
    public const string CarePlan = "CarePlan";
    public const string CareTeam = "CareTeam";
    public const string CatalogEntry = "CatalogEntry";
    public const string ChargeItem = "ChargeItem";
    public const string ChargeItemDefinition = "ChargeItemDefinition";
    public const string Claim = "Claim";
    public const string ClaimResponse = "ClaimResponse";
    public const string ClinicalImpression = "ClinicalImpression";
    public const string CodeSystem = "CodeSystem";
    public const string Communication = "Communication";
    public const string CommunicationRequest = "CommunicationRequest";
    public const string CompartmentDefinition = "CompartmentDefinition";
    public const string Composition = "Composition";
    public const string ConceptMap = "ConceptMap";
    public const string Condition = "Condition";
    public const string Consent = "Consent";
    public const string Contract = "Contract";
    public const string Coverage = "Coverage";
    public const string CoverageEligibilityRequest = "CoverageEligibilityRequest";
    public const string CoverageEligibilityResponse = "CoverageEligibilityResponse";
    public const string DetectedIssue = "DetectedIssue";
    public const string Device = "Device";
    public const string DeviceDefinition = "DeviceDefinition";
    public const string DeviceMetric = "DeviceMetric";
    public const string DeviceRequest = "DeviceRequest";
    public const string DeviceUseStatement = "DeviceUseStatement";
    public const string DiagnosticReport = "DiagnosticReport";
    public const string DocumentManifest = "DocumentManifest";
    public const string DocumentReference = "DocumentReference";
    public const string DomainResource = "DomainResource";
    public const string EffectEvidenceSynthesis = "EffectEvidenceSynthesis";
    public const string Encounter = "Encounter";
    public const string Endpoint = "Endpoint";
    public const string EnrollmentRequest = "EnrollmentRequest";
    public const string EnrollmentResponse = "EnrollmentResponse";
    public const string EpisodeOfCare = "EpisodeOfCare";
    public const string EventDefinition = "EventDefinition";
    public const string Evidence = "Evidence";
    public const string EvidenceVariable = "EvidenceVariable";
    public const string ExampleScenario = "ExampleScenario";
    public const string ExplanationOfBenefit = "ExplanationOfBenefit";
    public const string FamilyMemberHistory = "FamilyMemberHistory";
    public const string Flag = "Flag";
    public const string Goal = "Goal";
    public const string GraphDefinition = "GraphDefinition";
    public const string Group = "Group";
    public const string GuidanceResponse = "GuidanceResponse";
    public const string HealthcareService = "HealthcareService";
    public const string ImagingStudy = "ImagingStudy";
    public const string Immunization = "Immunization";
    public const string ImmunizationEvaluation = "ImmunizationEvaluation";
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    public const string ImplementationGuide = "ImplementationGuide";
    public const string InsurancePlan = "InsurancePlan";
    public const string Invoice = "Invoice";
    public const string Library = "Library";
    public const string Linkage = "Linkage";
    public const string List = "List";
    public const string Location = "Location";
    public const string Measure = "Measure";
    public const string MeasureReport = "MeasureReport";
    public const string Media = "Media";
    public const string Medication = "Medication";
    public const string MedicationAdministration = "MedicationAdministration";
    public const string MedicationDispense = "MedicationDispense";
    public const string MedicationKnowledge = "MedicationKnowledge";
    public const string MedicationRequest = "MedicationRequest";
    public const string MedicationStatement = "MedicationStatement";
    public const string MedicinalProduct = "MedicinalProduct";
    public const string MedicinalProductAuthorization = "MedicinalProductAuthorization";
    public const string MedicinalProductContraindication = "MedicinalProductContraindication";
    public const string MedicinalProductIndication = "MedicinalProductIndication";
    public const string MedicinalProductIngredient = "MedicinalProductIngredient";
    public const string MedicinalProductInteraction = "MedicinalProductInteraction";
    public const string MedicinalProductManufactured = "MedicinalProductManufactured";
    public const string MedicinalProductPackaged = "MedicinalProductPackaged";
    public const string MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical";
    public const string MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect";
    public const string MessageDefinition = "MessageDefinition";
    public const string MessageHeader = "MessageHeader";
    public const string MolecularSequence = "MolecularSequence";
    public const string NamingSystem = "NamingSystem";
    public const string NutritionOrder = "NutritionOrder";
    public const string Observation = "Observation";
    public const string ObservationDefinition = "ObservationDefinition";
    public const string OperationDefinition = "OperationDefinition";
    public const string OperationOutcome = "OperationOutcome";
    public const string Organization = "Organization";
    public const string OrganizationAffiliation = "OrganizationAffiliation";
    public const string Parameters = "Parameters";
    public const string Patient = "Patient";
    public const string PaymentNotice = "PaymentNotice";
    public const string PaymentReconciliation = "PaymentReconciliation";
    public const string Person = "Person";
    public const string PlanDefinition = "PlanDefinition";
    public const string Practitioner = "Practitioner";
    public const string PractitionerRole = "PractitionerRole";
    public const string Procedure = "Procedure";
    public const string Provenance = "Provenance";
    public const string Questionnaire = "Questionnaire";
    public const string QuestionnaireResponse = "QuestionnaireResponse";
    public const string RelatedPerson = "RelatedPerson";
    public const string RequestGroup = "RequestGroup";
    public const string ResearchDefinition = "ResearchDefinition";
    public const string ResearchElementDefinition = "ResearchElementDefinition";
    public const string ResearchStudy = "ResearchStudy";
    public const string ResearchSubject = "ResearchSubject";
    public const string Resource = "Resource";
    public const string RiskAssessment = "RiskAssessment";
    public const string RiskEvidenceSynthesis = "RiskEvidenceSynthesis";
    public const string Schedule = "Schedule";
    public const string SearchParameter = "SearchParameter";
    public const string ServiceRequest = "ServiceRequest";
    public const string Slot = "Slot";
    public const string Specimen = "Specimen";
    public const string SpecimenDefinition = "SpecimenDefinition";
    public const string StructureDefinition = "StructureDefinition";
    public const string StructureMap = "StructureMap";
    public const string Subscription = "Subscription";
    public const string Substance = "Substance";
    public const string SubstanceNucleicAcid = "SubstanceNucleicAcid";
    public const string SubstancePolymer = "SubstancePolymer";
    public const string SubstanceProtein = "SubstanceProtein";
    public const string SubstanceReferenceInformation = "SubstanceReferenceInformation";
    public const string SubstanceSourceMaterial = "SubstanceSourceMaterial";
    public const string SubstanceSpecification = "SubstanceSpecification";
    public const string SupplyDelivery = "SupplyDelivery";
    public const string SupplyRequest = "SupplyRequest";
    public const string Task = "Task";
    public const string TerminologyCapabilities = "TerminologyCapabilities";
    public const string TestReport = "TestReport";
    public const string TestScript = "TestScript";
    public const string ValueSet = "ValueSet";
    public const string VerificationResult = "VerificationResult";
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>ResourceVersionPolicy.</summary>
public static class ResourceVersionPolicyCodes
{
    public const string NoVersion = "no-version";
    public const string Versioned = "versioned";
    public const string VersionedUpdate = "versioned-update";
}

/// <summary>ResponseType.</summary>
public static class ResponseTypeCodes
{
    public const string Ok = "ok";
    public const string TransientError = "transient-error";
    public const string FatalError = "fatal-error";
}

/// <summary>RestfulCapabilityMode.</summary>
public static class RestfulCapabilityModeCodes
{
    public const string Client = "client";
    public const string Server = "server";
}

/// <summary>SPDXLicense.</summary>
public static class SPDXLicenseCodes
{
    public const string NotOpenSource = "not-open-source";
    public const string N0BSD = "0BSD";
    public const string AAL = "AAL";
    public const string Abstyles = "Abstyles";
    public const string Adobe2006 = "Adobe-2006";
    public const string AdobeGlyph = "Adobe-Glyph";
    public const string ADSL = "ADSL";
    public const string AFL1_1 = "AFL-1.1";
    public const string AFL1_2 = "AFL-1.2";
    public const string AFL2_0 = "AFL-2.0";
    public const string AFL2_1 = "AFL-2.1";
    public const string AFL3_0 = "AFL-3.0";
    public const string Afmparse = "Afmparse";
    public const string AGPL1_0_Only = "AGPL-1.0-only";
    public const string AGPL1_0_OrLater = "AGPL-1.0-or-later";
    public const string AGPL3_0_Only = "AGPL-3.0-only";
    public const string AGPL3_0_OrLater = "AGPL-3.0-or-later";
    public const string Aladdin = "Aladdin";
    public const string AMDPLPA = "AMDPLPA";
    public const string AML = "AML";
    public const string AMPAS = "AMPAS";
    public const string ANTLRPD = "ANTLR-PD";
    public const string Apache1_0 = "Apache-1.0";
    public const string Apache1_1 = "Apache-1.1";
    public const string Apache2_0 = "Apache-2.0";
    public const string APAFML = "APAFML";
    public const string APL1_0 = "APL-1.0";
    public const string APSL1_0 = "APSL-1.0";
    public const string APSL1_1 = "APSL-1.1";
    public const string APSL1_2 = "APSL-1.2";
    public const string APSL2_0 = "APSL-2.0";
    public const string Artistic1_0_Cl8 = "Artistic-1.0-cl8";
    public const string Artistic1_0_Perl = "Artistic-1.0-Perl";
    public const string Artistic1_0 = "Artistic-1.0";
    public const string Artistic2_0 = "Artistic-2.0";
    public const string Bahyph = "Bahyph";
    public const string Barr = "Barr";
    public const string Beerware = "Beerware";
    public const string BitTorrent1_0 = "BitTorrent-1.0";
    public const string BitTorrent1_1 = "BitTorrent-1.1";
    public const string Borceux = "Borceux";
    public const string BSD1_Clause = "BSD-1-Clause";
    public const string BSD2_ClauseFreeBSD = "BSD-2-Clause-FreeBSD";
    public const string BSD2_ClauseNetBSD = "BSD-2-Clause-NetBSD";
    public const string BSD2_ClausePatent = "BSD-2-Clause-Patent";
    public const string BSD2_Clause = "BSD-2-Clause";
    public const string BSD3_ClauseAttribution = "BSD-3-Clause-Attribution";
    public const string BSD3_ClauseClear = "BSD-3-Clause-Clear";
    public const string BSD3_ClauseLBNL = "BSD-3-Clause-LBNL";
    public const string BSD3_ClauseNoNuclearLicense2014 = "BSD-3-Clause-No-Nuclear-License-2014";
    public const string BSD3_ClauseNoNuclearLicense = "BSD-3-Clause-No-Nuclear-License";
    public const string BSD3_ClauseNoNuclearWarranty = "BSD-3-Clause-No-Nuclear-Warranty";
    public const string BSD3_Clause = "BSD-3-Clause";
    public const string BSD4_ClauseUC = "BSD-4-Clause-UC";
    public const string BSD4_Clause = "BSD-4-Clause";
    public const string BSDProtection = "BSD-Protection";
    public const string BSDSourceCode = "BSD-Source-Code";
    public const string BSL1_0 = "BSL-1.0";
    public const string Bzip2_1_0_5 = "bzip2-1.0.5";
    public const string Bzip2_1_0_6 = "bzip2-1.0.6";
    public const string Caldera = "Caldera";
    public const string CATOSL1_1 = "CATOSL-1.1";
    public const string CCBY1_0 = "CC-BY-1.0";
    public const string CCBY2_0 = "CC-BY-2.0";
    public const string CCBY2_5 = "CC-BY-2.5";
    public const string CCBY3_0 = "CC-BY-3.0";
    public const string CCBY4_0 = "CC-BY-4.0";
    public const string CCBYNC1_0 = "CC-BY-NC-1.0";
    public const string CCBYNC2_0 = "CC-BY-NC-2.0";
    public const string CCBYNC2_5 = "CC-BY-NC-2.5";
    public const string CCBYNC3_0 = "CC-BY-NC-3.0";
    public const string CCBYNC4_0 = "CC-BY-NC-4.0";
    public const string CCBYNCND1_0 = "CC-BY-NC-ND-1.0";
    public const string CCBYNCND2_0 = "CC-BY-NC-ND-2.0";
    public const string CCBYNCND2_5 = "CC-BY-NC-ND-2.5";
    public const string CCBYNCND3_0 = "CC-BY-NC-ND-3.0";
    public const string CCBYNCND4_0 = "CC-BY-NC-ND-4.0";
    public const string CCBYNCSA1_0 = "CC-BY-NC-SA-1.0";
    public const string CCBYNCSA2_0 = "CC-BY-NC-SA-2.0";
    public const string CCBYNCSA2_5 = "CC-BY-NC-SA-2.5";
    public const string CCBYNCSA3_0 = "CC-BY-NC-SA-3.0";
    public const string CCBYNCSA4_0 = "CC-BY-NC-SA-4.0";
    public const string CCBYND1_0 = "CC-BY-ND-1.0";
    public const string CCBYND2_0 = "CC-BY-ND-2.0";
    public const string CCBYND2_5 = "CC-BY-ND-2.5";
    public const string CCBYND3_0 = "CC-BY-ND-3.0";
    public const string CCBYND4_0 = "CC-BY-ND-4.0";
    public const string CCBYSA1_0 = "CC-BY-SA-1.0";
    public const string CCBYSA2_0 = "CC-BY-SA-2.0";
    public const string CCBYSA2_5 = "CC-BY-SA-2.5";
    public const string CCBYSA3_0 = "CC-BY-SA-3.0";
    public const string CCBYSA4_0 = "CC-BY-SA-4.0";
    public const string CC0_1_0 = "CC0-1.0";
    public const string CDDL1_0 = "CDDL-1.0";
    public const string CDDL1_1 = "CDDL-1.1";
    public const string CDLAPermissive1_0 = "CDLA-Permissive-1.0";
    public const string CDLASharing1_0 = "CDLA-Sharing-1.0";
    public const string CECILL1_0 = "CECILL-1.0";
    public const string CECILL1_1 = "CECILL-1.1";
    public const string CECILL2_0 = "CECILL-2.0";
    public const string CECILL2_1 = "CECILL-2.1";
    public const string CECILLB = "CECILL-B";
    public const string CECILLC = "CECILL-C";
    public const string ClArtistic = "ClArtistic";
    public const string CNRIJython = "CNRI-Jython";
    public const string CNRIPythonGPLCompatible = "CNRI-Python-GPL-Compatible";
    public const string CNRIPython = "CNRI-Python";
    public const string Condor1_1 = "Condor-1.1";
    public const string CPAL1_0 = "CPAL-1.0";
    public const string CPL1_0 = "CPL-1.0";
    public const string CPOL1_02 = "CPOL-1.02";
    public const string Crossword = "Crossword";
    public const string CrystalStacker = "CrystalStacker";
    public const string CUAOPL1_0 = "CUA-OPL-1.0";
    public const string Cube = "Cube";
    public const string Curl = "curl";
    public const string DFSL1_0 = "D-FSL-1.0";
    public const string Diffmark = "diffmark";
    public const string DOC = "DOC";
    public const string Dotseqn = "Dotseqn";
    public const string DSDP = "DSDP";
    public const string Dvipdfm = "dvipdfm";
    public const string ECL1_0 = "ECL-1.0";
    public const string ECL2_0 = "ECL-2.0";
    public const string EFL1_0 = "EFL-1.0";
    public const string EFL2_0 = "EFL-2.0";
    public const string EGenix = "eGenix";
    public const string Entessa = "Entessa";
    public const string EPL1_0 = "EPL-1.0";
    public const string EPL2_0 = "EPL-2.0";
    public const string ErlPL1_1 = "ErlPL-1.1";
    public const string EUDatagrid = "EUDatagrid";
    public const string EUPL1_0 = "EUPL-1.0";
    public const string EUPL1_1 = "EUPL-1.1";
    public const string EUPL1_2 = "EUPL-1.2";
    public const string Eurosym = "Eurosym";
    public const string Fair = "Fair";
    public const string Frameworx1_0 = "Frameworx-1.0";
    public const string FreeImage = "FreeImage";
    public const string FSFAP = "FSFAP";
    public const string FSFUL = "FSFUL";
    public const string FSFULLR = "FSFULLR";
    public const string FTL = "FTL";
    public const string GFDL1_1_Only = "GFDL-1.1-only";
    public const string GFDL1_1_OrLater = "GFDL-1.1-or-later";
    public const string GFDL1_2_Only = "GFDL-1.2-only";
    public const string GFDL1_2_OrLater = "GFDL-1.2-or-later";
    public const string GFDL1_3_Only = "GFDL-1.3-only";
    public const string GFDL1_3_OrLater = "GFDL-1.3-or-later";
    public const string Giftware = "Giftware";
    public const string GL2PS = "GL2PS";
    public const string Glide = "Glide";
    public const string Glulxe = "Glulxe";
    public const string Gnuplot = "gnuplot";
    public const string GPL1_0_Only = "GPL-1.0-only";
    public const string GPL1_0_OrLater = "GPL-1.0-or-later";
    public const string GPL2_0_Only = "GPL-2.0-only";
    public const string GPL2_0_OrLater = "GPL-2.0-or-later";
    public const string GPL3_0_Only = "GPL-3.0-only";
    public const string GPL3_0_OrLater = "GPL-3.0-or-later";
    public const string GSOAP1_3b = "gSOAP-1.3b";
    public const string HaskellReport = "HaskellReport";
    public const string HPND = "HPND";
    public const string IBMPibs = "IBM-pibs";
    public const string ICU = "ICU";
    public const string IJG = "IJG";
    public const string ImageMagick = "ImageMagick";
    public const string IMatix = "iMatix";
    public const string Imlib2 = "Imlib2";
    public const string InfoZIP = "Info-ZIP";
    public const string IntelACPI = "Intel-ACPI";
    public const string Intel = "Intel";
    public const string Interbase1_0 = "Interbase-1.0";
    public const string IPA = "IPA";
    public const string IPL1_0 = "IPL-1.0";
    public const string ISC = "ISC";
    public const string JasPer2_0 = "JasPer-2.0";
    public const string JSON = "JSON";
    public const string LAL1_2 = "LAL-1.2";
    public const string LAL1_3 = "LAL-1.3";
    public const string Latex2e = "Latex2e";
    public const string Leptonica = "Leptonica";
    public const string LGPL2_0_Only = "LGPL-2.0-only";
    public const string LGPL2_0_OrLater = "LGPL-2.0-or-later";
    public const string LGPL2_1_Only = "LGPL-2.1-only";
    public const string LGPL2_1_OrLater = "LGPL-2.1-or-later";
    public const string LGPL3_0_Only = "LGPL-3.0-only";
    public const string LGPL3_0_OrLater = "LGPL-3.0-or-later";
    public const string LGPLLR = "LGPLLR";
    public const string Libpng = "Libpng";
    public const string Libtiff = "libtiff";
    public const string LiLiQP1_1 = "LiLiQ-P-1.1";
    public const string LiLiQR1_1 = "LiLiQ-R-1.1";
    public const string LiLiQRplus1_1 = "LiLiQ-Rplus-1.1";
    public const string LinuxOpenIB = "Linux-OpenIB";
    public const string LPL1_0 = "LPL-1.0";
    public const string LPL1_02 = "LPL-1.02";
    public const string LPPL1_0 = "LPPL-1.0";
    public const string LPPL1_1 = "LPPL-1.1";
    public const string LPPL1_2 = "LPPL-1.2";
    public const string LPPL1_3a = "LPPL-1.3a";
    public const string LPPL1_3c = "LPPL-1.3c";
    public const string MakeIndex = "MakeIndex";
    public const string MirOS = "MirOS";
    public const string MIT0 = "MIT-0";
    public const string MITAdvertising = "MIT-advertising";
    public const string MITCMU = "MIT-CMU";
    public const string MITEnna = "MIT-enna";
    public const string MITFeh = "MIT-feh";
    public const string MIT = "MIT";
    public const string MITNFA = "MITNFA";
    public const string Motosoto = "Motosoto";
    public const string Mpich2 = "mpich2";
    public const string MPL1_0 = "MPL-1.0";
    public const string MPL1_1 = "MPL-1.1";
    public const string MPL2_0_NoCopyleftException = "MPL-2.0-no-copyleft-exception";
    public const string MPL2_0 = "MPL-2.0";
    public const string MSPL = "MS-PL";
    public const string MSRL = "MS-RL";
    public const string MTLL = "MTLL";
    public const string Multics = "Multics";
    public const string Mup = "Mup";
    public const string NASA1_3 = "NASA-1.3";
    public const string Naumen = "Naumen";
    public const string NBPL1_0 = "NBPL-1.0";
    public const string NCSA = "NCSA";
    public const string NetSNMP = "Net-SNMP";
    public const string NetCDF = "NetCDF";
    public const string Newsletr = "Newsletr";
    public const string NGPL = "NGPL";
    public const string NLOD1_0 = "NLOD-1.0";
    public const string NLPL = "NLPL";
    public const string Nokia = "Nokia";
    public const string NOSL = "NOSL";
    public const string Noweb = "Noweb";
    public const string NPL1_0 = "NPL-1.0";
    public const string NPL1_1 = "NPL-1.1";
    public const string NPOSL3_0 = "NPOSL-3.0";
    public const string NRL = "NRL";
    public const string NTP = "NTP";
    public const string OCCTPL = "OCCT-PL";
    public const string OCLC2_0 = "OCLC-2.0";
    public const string ODbL1_0 = "ODbL-1.0";
    public const string OFL1_0 = "OFL-1.0";
    public const string OFL1_1 = "OFL-1.1";
    public const string OGTSL = "OGTSL";
    public const string OLDAP1_1 = "OLDAP-1.1";
    public const string OLDAP1_2 = "OLDAP-1.2";
    public const string OLDAP1_3 = "OLDAP-1.3";
    public const string OLDAP1_4 = "OLDAP-1.4";
    public const string OLDAP2_0_1 = "OLDAP-2.0.1";
    public const string OLDAP2_0 = "OLDAP-2.0";
    public const string OLDAP2_1 = "OLDAP-2.1";
    public const string OLDAP2_2_1 = "OLDAP-2.2.1";
    public const string OLDAP2_2_2 = "OLDAP-2.2.2";
    public const string OLDAP2_2 = "OLDAP-2.2";
    public const string OLDAP2_3 = "OLDAP-2.3";
    public const string OLDAP2_4 = "OLDAP-2.4";
    public const string OLDAP2_5 = "OLDAP-2.5";
    public const string OLDAP2_6 = "OLDAP-2.6";
    public const string OLDAP2_7 = "OLDAP-2.7";
    public const string OLDAP2_8 = "OLDAP-2.8";
    public const string OML = "OML";
    public const string OpenSSL = "OpenSSL";
    public const string OPL1_0 = "OPL-1.0";
    public const string OSETPL2_1 = "OSET-PL-2.1";
    public const string OSL1_0 = "OSL-1.0";
    public const string OSL1_1 = "OSL-1.1";
    public const string OSL2_0 = "OSL-2.0";
    public const string OSL2_1 = "OSL-2.1";
    public const string OSL3_0 = "OSL-3.0";
    public const string PDDL1_0 = "PDDL-1.0";
    public const string PHP3_0 = "PHP-3.0";
    public const string PHP3_01 = "PHP-3.01";
    public const string Plexus = "Plexus";
    public const string PostgreSQL = "PostgreSQL";
    public const string Psfrag = "psfrag";
    public const string Psutils = "psutils";
    public const string Python2_0 = "Python-2.0";
    public const string Qhull = "Qhull";
    public const string QPL1_0 = "QPL-1.0";
    public const string Rdisc = "Rdisc";
    public const string RHeCos1_1 = "RHeCos-1.1";
    public const string RPL1_1 = "RPL-1.1";
    public const string RPL1_5 = "RPL-1.5";
    public const string RPSL1_0 = "RPSL-1.0";
    public const string RSAMD = "RSA-MD";
    public const string RSCPL = "RSCPL";
    public const string Ruby = "Ruby";
    public const string SAXPD = "SAX-PD";
    public const string Saxpath = "Saxpath";
    public const string SCEA = "SCEA";
    public const string Sendmail = "Sendmail";
    public const string SGIB1_0 = "SGI-B-1.0";
    public const string SGIB1_1 = "SGI-B-1.1";
    public const string SGIB2_0 = "SGI-B-2.0";
    public const string SimPL2_0 = "SimPL-2.0";
    public const string SISSL1_2 = "SISSL-1.2";
    public const string SISSL = "SISSL";
    public const string Sleepycat = "Sleepycat";
    public const string SMLNJ = "SMLNJ";
    public const string SMPPL = "SMPPL";
    public const string SNIA = "SNIA";
    public const string Spencer86 = "Spencer-86";
    public const string Spencer94 = "Spencer-94";
    public const string Spencer99 = "Spencer-99";
    public const string SPL1_0 = "SPL-1.0";
    public const string SugarCRM1_1_3 = "SugarCRM-1.1.3";
    public const string SWL = "SWL";
    public const string TCL = "TCL";
    public const string TCPWrappers = "TCP-wrappers";
    public const string TMate = "TMate";
    public const string TORQUE1_1 = "TORQUE-1.1";
    public const string TOSL = "TOSL";
    public const string UnicodeDFS2015 = "Unicode-DFS-2015";
    public const string UnicodeDFS2016 = "Unicode-DFS-2016";
    public const string UnicodeTOU = "Unicode-TOU";
    public const string Unlicense = "Unlicense";
    public const string UPL1_0 = "UPL-1.0";
    public const string Vim = "Vim";
    public const string VOSTROM = "VOSTROM";
    public const string VSL1_0 = "VSL-1.0";
    public const string W3C19980720 = "W3C-19980720";
    public const string W3C20150513 = "W3C-20150513";
    public const string W3C = "W3C";
    public const string Watcom1_0 = "Watcom-1.0";
    public const string Wsuipa = "Wsuipa";
    public const string WTFPL = "WTFPL";
    public const string X11 = "X11";
    public const string Xerox = "Xerox";
    public const string XFree86_1_1 = "XFree86-1.1";
    public const string Xinetd = "xinetd";
    public const string Xnet = "Xnet";
    public const string Xpp = "xpp";
    public const string XSkat = "XSkat";
    public const string YPL1_0 = "YPL-1.0";
    public const string YPL1_1 = "YPL-1.1";
    public const string Zed = "Zed";
    public const string Zend2_0 = "Zend-2.0";
    public const string Zimbra1_3 = "Zimbra-1.3";
    public const string Zimbra1_4 = "Zimbra-1.4";
    public const string ZlibAcknowledgement = "zlib-acknowledgement";
    public const string Zlib = "Zlib";
    public const string ZPL1_1 = "ZPL-1.1";
    public const string ZPL2_0 = "ZPL-2.0";
    public const string ZPL2_1 = "ZPL-2.1";
}

/// <summary>SearchComparator.</summary>
public static class SearchComparatorCodes
{
    public const string Eq = "eq";
    public const string Ne = "ne";
    public const string Gt = "gt";
    public const string Lt = "lt";
    public const string Ge = "ge";
    public const string Le = "le";
    public const string Sa = "sa";
    public const string Eb = "eb";
    public const string Ap = "ap";
}

/// <summary>SearchEntryMode.</summary>
public static class SearchEntryModeCodes
{
    public const string Match = "match";
    public const string Include = "include";
    public const string Outcome = "outcome";
}

/// <summary>SearchModifierCode.</summary>
public static class SearchModifierCodeCodes
{
    public const string Missing = "missing";
    public const string Exact = "exact";
    public const string Contains = "contains";
    public const string Not = "not";
    public const string Text = "text";
    public const string In = "in";
    public const string NotIn = "not-in";
    public const string Below = "below";
    public const string Above = "above";
    public const string Type = "type";
    public const string Identifier = "identifier";
    public const string OfType = "ofType";
}

/// <summary>SearchParamType.</summary>
public static class SearchParamTypeCodes
{
    public const string Number = "number";
    public const string Date = "date";
    public const string String = "string";
    public const string Token = "token";
    public const string Reference = "reference";
    public const string Composite = "composite";
    public const string Quantity = "quantity";
    public const string Uri = "uri";
    public const string Special = "special";
}

/// <summary>sequenceType.</summary>
public static class SequenceTypeCodes
{
    public const string Aa = "aa";
    public const string Dna = "dna";
    public const string Rna = "rna";
}

/// <summary>SlicingRules.</summary>
public static class SlicingRulesCodes
{
    public const string Closed = "closed";
    public const string Open = "open";
    public const string OpenAtEnd = "openAtEnd";
}

/// <summary>SlotStatus.</summary>
public static class SlotStatusCodes
{
    public const string Busy = "busy";
    public const string Free = "free";
    public const string BusyUnavailable = "busy-unavailable";
    public const string BusyTentative = "busy-tentative";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>SortDirection.</summary>
public static class SortDirectionCodes
{
    public const string Ascending = "ascending";
    public const string Descending = "descending";
}

/// <summary>SpecimenContainedPreference.</summary>
public static class SpecimenContainedPreferenceCodes
{
    public const string Preferred = "preferred";
    public const string Alternate = "alternate";
}

/// <summary>SpecimenStatus.</summary>
public static class SpecimenStatusCodes
{
    public const string Available = "available";
    public const string Unavailable = "unavailable";
    public const string Unsatisfactory = "unsatisfactory";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Status.</summary>
public static class StatusCodes
{
    public const string Attested = "attested";
    public const string Validated = "validated";
    public const string InProcess = "in-process";
    public const string ReqRevalid = "req-revalid";
    public const string ValFail = "val-fail";
    public const string RevalFail = "reval-fail";
}

/// <summary>strandType.</summary>
public static class StrandTypeCodes
{
    public const string Watson = "watson";
    public const string Crick = "crick";
}

/// <summary>StructureDefinitionKind.</summary>
public static class StructureDefinitionKindCodes
{
    public const string PrimitiveType = "primitive-type";
    public const string ComplexType = "complex-type";
    public const string Resource = "resource";
    public const string Logical = "logical";
}

/// <summary>StructureMapContextType.</summary>
public static class StructureMapContextTypeCodes
{
    public const string Type = "type";
    public const string Variable = "variable";
}

/// <summary>StructureMapGroupTypeMode.</summary>
public static class StructureMapGroupTypeModeCodes
{
    public const string None = "none";
    public const string Types = "types";
    public const string TypeAndTypes = "type-and-types";
}

/// <summary>StructureMapInputMode.</summary>
public static class StructureMapInputModeCodes
{
    public const string Source = "source";
    public const string Target = "target";
}

/// <summary>StructureMapModelMode.</summary>
public static class StructureMapModelModeCodes
{
    public const string Source = "source";
    public const string Queried = "queried";
    public const string Target = "target";
    public const string Produced = "produced";
}

/// <summary>StructureMapSourceListMode.</summary>
public static class StructureMapSourceListModeCodes
{
    public const string First = "first";
    public const string NotFirst = "not_first";
    public const string Last = "last";
    public const string NotLast = "not_last";
    public const string OnlyOne = "only_one";
}

/// <summary>StructureMapTargetListMode.</summary>
public static class StructureMapTargetListModeCodes
{
    public const string First = "first";
    public const string Share = "share";
    public const string Last = "last";
    public const string Collate = "collate";
}

/// <summary>StructureMapTransform.</summary>
public static class StructureMapTransformCodes
{
    public const string Create = "create";
    public const string Copy = "copy";
    public const string Truncate = "truncate";
    public const string Escape = "escape";
    public const string Cast = "cast";
    public const string Append = "append";
    public const string Translate = "translate";
    public const string Reference = "reference";
    public const string DateOp = "dateOp";
    public const string Uuid = "uuid";
    public const string Pointer = "pointer";
    public const string Evaluate = "evaluate";
    public const string Cc = "cc";
    public const string C = "c";
    public const string Qty = "qty";
    public const string Id = "id";
    public const string Cp = "cp";
}

/// <summary>SubscriptionChannelType.</summary>
public static class SubscriptionChannelTypeCodes
{
    public const string RestHook = "rest-hook";
    public const string Websocket = "websocket";
    public const string Email = "email";
    public const string Sms = "sms";
    public const string Message = "message";
}

/// <summary>SubscriptionStatus.</summary>
public static class SubscriptionStatusCodes
{
    public const string Requested = "requested";
    public const string Active = "active";
    public const string Error = "error";
    public const string Off = "off";
}

/// <summary>SupplyDeliveryStatus.</summary>
public static class SupplyDeliveryStatusCodes
{
    public const string InProgress = "in-progress";
    public const string Completed = "completed";
    public const string Abandoned = "abandoned";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>SupplyRequestStatus.</summary>
public static class SupplyRequestStatusCodes
{
    public const string Draft = "draft";
    public const string Active = "active";
    public const string Suspended = "suspended";
    public const string Cancelled = "cancelled";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
    public const string Unknown = "unknown";
}

/// <summary>SystemRestfulInteraction.</summary>
public static class SystemRestfulInteractionCodes
{
    public const string Transaction = "transaction";
    public const string Batch = "batch";
    public const string SearchSystem = "search-system";
    public const string HistorySystem = "history-system";
}

/// <summary>TaskIntent.</summary>
public static class TaskIntentCodes
{
    public const string Unknown = "unknown";
    public const string Proposal = "proposal";
    public const string Plan = "plan";
    public const string Order = "order";
    public const string OriginalOrder = "original-order";
    public const string ReflexOrder = "reflex-order";
    public const string FillerOrder = "filler-order";
    public const string InstanceOrder = "instance-order";
    public const string Option = "option";
}

/// <summary>TaskStatus.</summary>
public static class TaskStatusCodes
{
    public const string Draft = "draft";
    public const string Requested = "requested";
    public const string Received = "received";
    public const string Accepted = "accepted";
    public const string Rejected = "rejected";
    public const string Ready = "ready";
    public const string Cancelled = "cancelled";
    public const string InProgress = "in-progress";
    public const string OnHold = "on-hold";
    public const string Failed = "failed";
    public const string Completed = "completed";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>TestReportActionResult.</summary>
public static class TestReportActionResultCodes
{
    public const string Pass = "pass";
    public const string Skip = "skip";
    public const string Fail = "fail";
    public const string Warning = "warning";
    public const string Error = "error";
}

/// <summary>TestReportParticipantType.</summary>
public static class TestReportParticipantTypeCodes
{
    public const string TestEngine = "test-engine";
    public const string Client = "client";
    public const string Server = "server";
}

/// <summary>TestReportResult.</summary>
public static class TestReportResultCodes
{
    public const string Pass = "pass";
    public const string Fail = "fail";
    public const string Pending = "pending";
}

/// <summary>TestReportStatus.</summary>
public static class TestReportStatusCodes
{
    public const string Completed = "completed";
    public const string InProgress = "in-progress";
    public const string Waiting = "waiting";
    public const string Stopped = "stopped";
    public const string EnteredInError = "entered-in-error";
}

/// <summary>TestScriptRequestMethodCode.</summary>
public static class TestScriptRequestMethodCodeCodes
{
    public const string Delete = "delete";
    public const string Get = "get";
    public const string Options = "options";
    public const string Patch = "patch";
    public const string Post = "post";
    public const string Put = "put";
    public const string Head = "head";
}

/// <summary>TriggerType.</summary>
public static class TriggerTypeCodes
{
    public const string NamedEvent = "named-event";
    public const string Periodic = "periodic";
    public const string DataChanged = "data-changed";
    public const string DataAdded = "data-added";
    public const string DataModified = "data-modified";
    public const string DataRemoved = "data-removed";
    public const string DataAccessed = "data-accessed";
    public const string DataAccessEnded = "data-access-ended";
}

/// <summary>TypeDerivationRule.</summary>
public static class TypeDerivationRuleCodes
{
    public const string Specialization = "specialization";
    public const string Constraint = "constraint";
}

/// <summary>TypeRestfulInteraction.</summary>
public static class TypeRestfulInteractionCodes
{
    public const string Read = "read";
    public const string Vread = "vread";
    public const string Update = "update";
    public const string Patch = "patch";
    public const string Delete = "delete";
    public const string HistoryInstance = "history-instance";
    public const string HistoryType = "history-type";
    public const string Create = "create";
    public const string SearchType = "search-type";
}

/// <summary>UDIEntryType.</summary>
public static class UDIEntryTypeCodes
{
    public const string Barcode = "barcode";
    public const string Rfid = "rfid";
    public const string Manual = "manual";
    public const string Card = "card";
    public const string SelfReported = "self-reported";
    public const string Unknown = "unknown";
}

/// <summary>UnitsOfTime.</summary>
public static class UnitsOfTimeCodes
{
    public const string S = "s";
    public const string Min = "min";
    public const string H = "h";
    public const string D = "d";
    public const string Wk = "wk";
    public const string Mo = "mo";
    public const string A = "a";
}

/// <summary>Use.</summary>
public static class UseCodes
{
    public const string Claim = "claim";
    public const string Preauthorization = "preauthorization";
    public const string Predetermination = "predetermination";
}

/// <summary>V3 Value SetConfidentialityClassification.</summary>
public static class V3_ConfidentialityClassificationCodes
{
    public const string U = "U";
    public const string L = "L";
    public const string M = "M";
    public const string N = "N";
    public const string R = "R";
    public const string V = "V";
}

/// <summary>VisionBase.</summary>
public static class VisionBaseCodes
{
    public const string Up = "up";
    public const string Down = "down";
    public const string In = "in";
    public const string Out = "out";
}

/// <summary>VisionEyes.</summary>
public static class VisionEyesCodes
{
    public const string Right = "right";
    public const string Left = "left";
}

/// <summary>XPathUsageType.</summary>
public static class XPathUsageTypeCodes
{
    public const string Normal = "normal";
    public const string Phonetic = "phonetic";
    public const string Nearby = "nearby";
    public const string Distance = "distance";
    public const string Other = "other";
}
