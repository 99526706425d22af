// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Codes of a required binding: AccountStatus.</summary>
public static class AccountStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: ActionCardinalityBehavior.</summary>
public static class ActionCardinalityBehaviorCodes
{
    /// <summary>Single.</summary>
    public const string Single = "single";
    /// <summary>Multiple.</summary>
    public const string Multiple = "multiple";
}

/// <summary>Codes of a required binding: ActionConditionKind.</summary>
public static class ActionConditionKindCodes
{
    /// <summary>Applicability.</summary>
    public const string Applicability = "applicability";
    /// <summary>Start.</summary>
    public const string Start = "start";
    /// <summary>Stop.</summary>
    public const string Stop = "stop";
}

/// <summary>Codes of a required binding: ActionGroupingBehavior.</summary>
public static class ActionGroupingBehaviorCodes
{
    /// <summary>Visual Group.</summary>
    public const string VisualGroup = "visual-group";
    /// <summary>Logical Group.</summary>
    public const string LogicalGroup = "logical-group";
    /// <summary>Sentence Group.</summary>
    public const string SentenceGroup = "sentence-group";
}

/// <summary>Codes of a required binding: ActionParticipantType.</summary>
public static class ActionParticipantTypeCodes
{
    /// <summary>Patient.</summary>
    public const string Patient = "patient";
    /// <summary>Practitioner.</summary>
    public const string Practitioner = "practitioner";
    /// <summary>Related Person.</summary>
    public const string RelatedPerson = "related-person";
    /// <summary>Device.</summary>
    public const string Device = "device";
}

/// <summary>Codes of a required binding: ActionPrecheckBehavior.</summary>
public static class ActionPrecheckBehaviorCodes
{
    /// <summary>Yes.</summary>
    public const string Yes = "yes";
    /// <summary>No.</summary>
    public const string No = "no";
}

/// <summary>Codes of a required binding: ActionRelationshipType.</summary>
public static class ActionRelationshipTypeCodes
{
    /// <summary>Before Start.</summary>
    public const string BeforeStart = "before-start";
    /// <summary>Before.</summary>
    public const string Before = "before";
    /// <summary>Before End.</summary>
    public const string BeforeEnd = "before-end";
    /// <summary>Concurrent With Start.</summary>
    public const string ConcurrentWithStart = "concurrent-with-start";
    /// <summary>Concurrent.</summary>
    public const string Concurrent = "concurrent";
    /// <summary>Concurrent With End.</summary>
    public const string ConcurrentWithEnd = "concurrent-with-end";
    /// <summary>After Start.</summary>
    public const string AfterStart = "after-start";
    /// <summary>After.</summary>
    public const string After = "after";
    /// <summary>After End.</summary>
    public const string AfterEnd = "after-end";
}

/// <summary>Codes of a required binding: ActionRequiredBehavior.</summary>
public static class ActionRequiredBehaviorCodes
{
    /// <summary>Must.</summary>
    public const string Must = "must";
    /// <summary>Could.</summary>
    public const string Could = "could";
    /// <summary>Must Unless Documented.</summary>
    public const string MustUnlessDocumented = "must-unless-documented";
}

/// <summary>Codes of a required binding: ActionSelectionBehavior.</summary>
public static class ActionSelectionBehaviorCodes
{
    /// <summary>Any.</summary>
    public const string Any = "any";
    /// <summary>All.</summary>
    public const string All = "all";
    /// <summary>All Or None.</summary>
    public const string AllOrNone = "all-or-none";
    /// <summary>Exactly One.</summary>
    public const string ExactlyOne = "exactly-one";
    /// <summary>At Most One.</summary>
    public const string AtMostOne = "at-most-one";
    /// <summary>One Or More.</summary>
    public const string OneOrMore = "one-or-more";
}

/// <summary>Codes of a required binding: AddressType.</summary>
public static class AddressTypeCodes
{
    /// <summary>Postal.</summary>
    public const string Postal = "postal";
    /// <summary>Physical.</summary>
    public const string Physical = "physical";
    /// <summary>Postal &amp; Physical.</summary>
    public const string Both = "both";
}

/// <summary>Codes of a required binding: AddressUse.</summary>
public static class AddressUseCodes
{
    /// <summary>Home.</summary>
    public const string Home = "home";
    /// <summary>Work.</summary>
    public const string Work = "work";
    /// <summary>Temporary.</summary>
    public const string Temp = "temp";
    /// <summary>Old / Incorrect.</summary>
    public const string Old = "old";
    /// <summary>Billing.</summary>
    public const string Billing = "billing";
}

/// <summary>Codes of a required binding: AdministrativeGender.</summary>
public static class AdministrativeGenderCodes
{
    /// <summary>Male.</summary>
    public const string Male = "male";
    /// <summary>Female.</summary>
    public const string Female = "female";
    /// <summary>Other.</summary>
    public const string Other = "other";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: AdverseEventActuality.</summary>
public static class AdverseEventActualityCodes
{
    /// <summary>Adverse Event.</summary>
    public const string Actual = "actual";
    /// <summary>Potential Adverse Event.</summary>
    public const string Potential = "potential";
}

/// <summary>Codes of a required binding: AggregationMode.</summary>
public static class AggregationModeCodes
{
    /// <summary>Contained.</summary>
    public const string Contained = "contained";
    /// <summary>Referenced.</summary>
    public const string Referenced = "referenced";
    /// <summary>Bundled.</summary>
    public const string Bundled = "bundled";
}

/// <summary>Codes of a required binding: AllergyIntoleranceCategory.</summary>
public static class AllergyIntoleranceCategoryCodes
{
    /// <summary>Food.</summary>
    public const string Food = "food";
    /// <summary>Medication.</summary>
    public const string Medication = "medication";
    /// <summary>Environment.</summary>
    public const string Environment = "environment";
    /// <summary>Biologic.</summary>
    public const string Biologic = "biologic";
}

/// <summary>Codes of a required binding: AllergyIntoleranceCriticality.</summary>
public static class AllergyIntoleranceCriticalityCodes
{
    /// <summary>Low Risk.</summary>
    public const string Low = "low";
    /// <summary>High Risk.</summary>
    public const string High = "high";
    /// <summary>Unable to Assess Risk.</summary>
    public const string UnableToAssess = "unable-to-assess";
}

/// <summary>Codes of a required binding: AllergyIntoleranceSeverity.</summary>
public static class AllergyIntoleranceSeverityCodes
{
    /// <summary>Mild.</summary>
    public const string Mild = "mild";
    /// <summary>Moderate.</summary>
    public const string Moderate = "moderate";
    /// <summary>Severe.</summary>
    public const string Severe = "severe";
}

/// <summary>Codes of a required binding: AllergyIntoleranceType.</summary>
public static class AllergyIntoleranceTypeCodes
{
    /// <summary>Allergy.</summary>
    public const string Allergy = "allergy";
    /// <summary>Intolerance.</summary>
    public const string Intolerance = "intolerance";
}

/// <summary>Codes of a required binding: AppointmentStatus.</summary>
public static class AppointmentStatusCodes
{
    /// <summary>Proposed.</summary>
    public const string Proposed = "proposed";
    /// <summary>Pending.</summary>
    public const string Pending = "pending";
    /// <summary>Booked.</summary>
    public const string Booked = "booked";
    /// <summary>Arrived.</summary>
    public const string Arrived = "arrived";
    /// <summary>Fulfilled.</summary>
    public const string Fulfilled = "fulfilled";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>No Show.</summary>
    public const string Noshow = "noshow";
    /// <summary>Entered in error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Checked In.</summary>
    public const string CheckedIn = "checked-in";
    /// <summary>Waitlisted.</summary>
    public const string Waitlist = "waitlist";
}

/// <summary>Codes of a required binding: AssertionDirectionType.</summary>
public static class AssertionDirectionTypeCodes
{
    /// <summary>response.</summary>
    public const string Response = "response";
    /// <summary>request.</summary>
    public const string Request = "request";
}

/// <summary>Codes of a required binding: AssertionOperatorType.</summary>
public static class AssertionOperatorTypeCodes
{
    /// <summary>equals.</summary>
    public const string EqualsCode = "equals";
    /// <summary>notEquals.</summary>
    public const string NotEquals = "notEquals";
    /// <summary>in.</summary>
    public const string In = "in";
    /// <summary>notIn.</summary>
    public const string NotIn = "notIn";
    /// <summary>greaterThan.</summary>
    public const string GreaterThan = "greaterThan";
    /// <summary>lessThan.</summary>
    public const string LessThan = "lessThan";
    /// <summary>empty.</summary>
    public const string Empty = "empty";
    /// <summary>notEmpty.</summary>
    public const string NotEmpty = "notEmpty";
    /// <summary>contains.</summary>
    public const string Contains = "contains";
    /// <summary>notContains.</summary>
    public const string NotContains = "notContains";
    /// <summary>evaluate.</summary>
    public const string Eval = "eval";
}

/// <summary>Codes of a required binding: AssertionResponseTypes.</summary>
public static class AssertionResponseTypesCodes
{
    /// <summary>okay.</summary>
    public const string Okay = "okay";
    /// <summary>created.</summary>
    public const string Created = "created";
    /// <summary>noContent.</summary>
    public const string NoContent = "noContent";
    /// <summary>notModified.</summary>
    public const string NotModified = "notModified";
    /// <summary>bad.</summary>
    public const string Bad = "bad";
    /// <summary>forbidden.</summary>
    public const string Forbidden = "forbidden";
    /// <summary>notFound.</summary>
    public const string NotFound = "notFound";
    /// <summary>methodNotAllowed.</summary>
    public const string MethodNotAllowed = "methodNotAllowed";
    /// <summary>conflict.</summary>
    public const string Conflict = "conflict";
    /// <summary>gone.</summary>
    public const string Gone = "gone";
    /// <summary>preconditionFailed.</summary>
    public const string PreconditionFailed = "preconditionFailed";
    /// <summary>unprocessable.</summary>
    public const string Unprocessable = "unprocessable";
}

/// <summary>Codes of a required binding: AuditEventAction.</summary>
public static class AuditEventActionCodes
{
    /// <summary>Create.</summary>
    public const string C = "C";
    /// <summary>Read/View/Print.</summary>
    public const string R = "R";
    /// <summary>Update.</summary>
    public const string U = "U";
    /// <summary>Delete.</summary>
    public const string D = "D";
    /// <summary>Execute.</summary>
    public const string E = "E";
}

/// <summary>Codes of a required binding: AuditEventAgentNetworkType.</summary>
public static class AuditEventAgentNetworkTypeCodes
{
    /// <summary>Machine Name.</summary>
    public const string N1 = "1";
    /// <summary>IP Address.</summary>
    public const string N2 = "2";
    /// <summary>Telephone Number.</summary>
    public const string N3 = "3";
    /// <summary>Email address.</summary>
    public const string N4 = "4";
    /// <summary>URI.</summary>
    public const string N5 = "5";
}

/// <summary>Codes of a required binding: AuditEventOutcome.</summary>
public static class AuditEventOutcomeCodes
{
    /// <summary>Success.</summary>
    public const string N0 = "0";
    /// <summary>Minor failure.</summary>
    public const string N4 = "4";
    /// <summary>Serious failure.</summary>
    public const string N8 = "8";
    /// <summary>Major failure.</summary>
    public const string N12 = "12";
}

/// <summary>Codes of a required binding: BindingStrength.</summary>
public static class BindingStrengthCodes
{
    /// <summary>Required.</summary>
    public const string Required = "required";
    /// <summary>Extensible.</summary>
    public const string Extensible = "extensible";
    /// <summary>Preferred.</summary>
    public const string Preferred = "preferred";
    /// <summary>Example.</summary>
    public const string Example = "example";
}

/// <summary>Codes of a required binding: BiologicallyDerivedProductCategory.</summary>
public static class BiologicallyDerivedProductCategoryCodes
{
    /// <summary>Organ.</summary>
    public const string Organ = "organ";
    /// <summary>Tissue.</summary>
    public const string Tissue = "tissue";
    /// <summary>Fluid.</summary>
    public const string Fluid = "fluid";
    /// <summary>Cells.</summary>
    public const string Cells = "cells";
    /// <summary>BiologicalAgent.</summary>
    public const string BiologicalAgent = "biologicalAgent";
}

/// <summary>Codes of a required binding: BiologicallyDerivedProductStatus.</summary>
public static class BiologicallyDerivedProductStatusCodes
{
    /// <summary>Available.</summary>
    public const string Available = "available";
    /// <summary>Unavailable.</summary>
    public const string Unavailable = "unavailable";
}

/// <summary>Codes of a required binding: BiologicallyDerivedProductStorageScale.</summary>
public static class BiologicallyDerivedProductStorageScaleCodes
{
    /// <summary>Fahrenheit.</summary>
    public const string Farenheit = "farenheit";
    /// <summary>Celsius.</summary>
    public const string Celsius = "celsius";
    /// <summary>Kelvin.</summary>
    public const string Kelvin = "kelvin";
}

/// <summary>Codes of a required binding: BundleType.</summary>
public static class BundleTypeCodes
{
    /// <summary>Document.</summary>
    public const string Document = "document";
    /// <summary>Message.</summary>
    public const string Message = "message";
    /// <summary>Transaction.</summary>
    public const string Transaction = "transaction";
    /// <summary>Transaction Response.</summary>
    public const string TransactionResponse = "transaction-response";
    /// <summary>Batch.</summary>
    public const string Batch = "batch";
    /// <summary>Batch Response.</summary>
    public const string BatchResponse = "batch-response";
    /// <summary>History List.</summary>
    public const string History = "history";
    /// <summary>Search Results.</summary>
    public const string Searchset = "searchset";
    /// <summary>Collection.</summary>
    public const string Collection = "collection";
}

/// <summary>Codes of a required binding: CapabilityStatementKind.</summary>
public static class CapabilityStatementKindCodes
{
    /// <summary>Instance.</summary>
    public const string Instance = "instance";
    /// <summary>Capability.</summary>
    public const string Capability = "capability";
    /// <summary>Requirements.</summary>
    public const string Requirements = "requirements";
}

/// <summary>Codes of a required binding: Care Plan Activity Kind.</summary>
public static class CarePlanActivityKindCodes
{
    /// <summary>Appointment.</summary>
    public const string Appointment = "Appointment";
    /// <summary>CommunicationRequest.</summary>
    public const string CommunicationRequest = "CommunicationRequest";
    /// <summary>DeviceRequest.</summary>
    public const string DeviceRequest = "DeviceRequest";
    /// <summary>MedicationRequest.</summary>
    public const string MedicationRequest = "MedicationRequest";
    /// <summary>NutritionOrder.</summary>
    public const string NutritionOrder = "NutritionOrder";
    /// <summary>Task.</summary>
    public const string Task = "Task";
    /// <summary>ServiceRequest.</summary>
    public const string ServiceRequest = "ServiceRequest";
    /// <summary>VisionPrescription.</summary>
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>Codes of a required binding: CarePlanActivityStatus.</summary>
public static class CarePlanActivityStatusCodes
{
    /// <summary>Not Started.</summary>
    public const string NotStarted = "not-started";
    /// <summary>Scheduled.</summary>
    public const string Scheduled = "scheduled";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: Care Plan Intent.</summary>
public static class CarePlanIntentCodes
{
    /// <summary>proposal.</summary>
    public const string Proposal = "proposal";
    /// <summary>plan.</summary>
    public const string Plan = "plan";
    /// <summary>order.</summary>
    public const string Order = "order";
    /// <summary>option.</summary>
    public const string Option = "option";
}

/// <summary>Codes of a required binding: CareTeamStatus.</summary>
public static class CareTeamStatusCodes
{
    /// <summary>Proposed.</summary>
    public const string Proposed = "proposed";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Suspended.</summary>
    public const string Suspended = "suspended";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: CatalogEntryRelationType.</summary>
public static class CatalogEntryRelationTypeCodes
{
    /// <summary>Triggers.</summary>
    public const string Triggers = "triggers";
    /// <summary>Replaced By.</summary>
    public const string IsReplacedBy = "is-replaced-by";
}

/// <summary>Codes of a required binding: ChargeItemStatus.</summary>
public static class ChargeItemStatusCodes
{
    /// <summary>Planned.</summary>
    public const string Planned = "planned";
    /// <summary>Billable.</summary>
    public const string Billable = "billable";
    /// <summary>Not billable.</summary>
    public const string NotBillable = "not-billable";
    /// <summary>Aborted.</summary>
    public const string Aborted = "aborted";
    /// <summary>Billed.</summary>
    public const string Billed = "billed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: Claim Processing Codes.</summary>
public static class ClaimProcessingCodes
{
    /// <summary>Queued.</summary>
    public const string Queued = "queued";
    /// <summary>Processing Complete.</summary>
    public const string Complete = "complete";
    /// <summary>Error.</summary>
    public const string Error = "error";
    /// <summary>Partial Processing.</summary>
    public const string Partial = "partial";
}

/// <summary>Codes of a required binding: Clinical Impression Status.</summary>
public static class ClinicalImpressionStatusCodes
{
    /// <summary>in-progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>completed.</summary>
    public const string Completed = "completed";
    /// <summary>entered-in-error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: CodeSearchSupport.</summary>
public static class CodeSearchSupportCodes
{
    /// <summary>Explicit Codes.</summary>
    public const string Explicit = "explicit";
    /// <summary>Implicit Codes.</summary>
    public const string All = "all";
}

/// <summary>Codes of a required binding: CodeSystemContentMode.</summary>
public static class CodeSystemContentModeCodes
{
    /// <summary>Not Present.</summary>
    public const string NotPresent = "not-present";
    /// <summary>Example.</summary>
    public const string Example = "example";
    /// <summary>Fragment.</summary>
    public const string Fragment = "fragment";
    /// <summary>Complete.</summary>
    public const string Complete = "complete";
    /// <summary>Supplement.</summary>
    public const string Supplement = "supplement";
}

/// <summary>Codes of a required binding: CodeSystemHierarchyMeaning.</summary>
public static class CodeSystemHierarchyMeaningCodes
{
    /// <summary>Grouped By.</summary>
    public const string GroupedBy = "grouped-by";
    /// <summary>Is-A.</summary>
    public const string IsA = "is-a";
    /// <summary>Part Of.</summary>
    public const string PartOf = "part-of";
    /// <summary>Classified With.</summary>
    public const string ClassifiedWith = "classified-with";
}

/// <summary>Codes of a required binding: CompartmentType.</summary>
public static class CompartmentTypeCodes
{
    /// <summary>Patient.</summary>
    public const string Patient = "Patient";
    /// <summary>Encounter.</summary>
    public const string Encounter = "Encounter";
    /// <summary>RelatedPerson.</summary>
    public const string RelatedPerson = "RelatedPerson";
    /// <summary>Practitioner.</summary>
    public const string Practitioner = "Practitioner";
    /// <summary>Device.</summary>
    public const string Device = "Device";
}

/// <summary>Codes of a required binding: CompositionAttestationMode.</summary>
public static class CompositionAttestationModeCodes
{
    /// <summary>Personal.</summary>
    public const string Personal = "personal";
    /// <summary>Professional.</summary>
    public const string Professional = "professional";
    /// <summary>Legal.</summary>
    public const string Legal = "legal";
    /// <summary>Official.</summary>
    public const string Official = "official";
}

/// <summary>Codes of a required binding: CompositionStatus.</summary>
public static class CompositionStatusCodes
{
    /// <summary>Preliminary.</summary>
    public const string Preliminary = "preliminary";
    /// <summary>Final.</summary>
    public const string Final = "final";
    /// <summary>Amended.</summary>
    public const string Amended = "amended";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: ConceptMapEquivalence.</summary>
public static class ConceptMapEquivalenceCodes
{
    /// <summary>Related To.</summary>
    public const string Relatedto = "relatedto";
    /// <summary>Equivalent.</summary>
    public const string Equivalent = "equivalent";
    /// <summary>Equal.</summary>
    public const string Equal = "equal";
    /// <summary>Wider.</summary>
    public const string Wider = "wider";
    /// <summary>Subsumes.</summary>
    public const string Subsumes = "subsumes";
    /// <summary>Narrower.</summary>
    public const string Narrower = "narrower";
    /// <summary>Specializes.</summary>
    public const string Specializes = "specializes";
    /// <summary>Inexact.</summary>
    public const string Inexact = "inexact";
    /// <summary>Unmatched.</summary>
    public const string Unmatched = "unmatched";
    /// <summary>Disjoint.</summary>
    public const string Disjoint = "disjoint";
}

/// <summary>Codes of a required binding: ConceptMapGroupUnmappedMode.</summary>
public static class ConceptMapGroupUnmappedModeCodes
{
    /// <summary>Provided Code.</summary>
    public const string Provided = "provided";
    /// <summary>Fixed Code.</summary>
    public const string Fixed = "fixed";
    /// <summary>Other Map.</summary>
    public const string OtherMap = "other-map";
}

/// <summary>Codes of a required binding: ConditionalDeleteStatus.</summary>
public static class ConditionalDeleteStatusCodes
{
    /// <summary>Not Supported.</summary>
    public const string NotSupported = "not-supported";
    /// <summary>Single Deletes Supported.</summary>
    public const string Single = "single";
    /// <summary>Multiple Deletes Supported.</summary>
    public const string Multiple = "multiple";
}

/// <summary>Codes of a required binding: ConditionalReadStatus.</summary>
public static class ConditionalReadStatusCodes
{
    /// <summary>Not Supported.</summary>
    public const string NotSupported = "not-supported";
    /// <summary>If-Modified-Since.</summary>
    public const string ModifiedSince = "modified-since";
    /// <summary>If-None-Match.</summary>
    public const string NotMatch = "not-match";
    /// <summary>Full Support.</summary>
    public const string FullSupport = "full-support";
}

/// <summary>Codes of a required binding: ConsentDataMeaning.</summary>
public static class ConsentDataMeaningCodes
{
    /// <summary>Instance.</summary>
    public const string Instance = "instance";
    /// <summary>Related.</summary>
    public const string Related = "related";
    /// <summary>Dependents.</summary>
    public const string Dependents = "dependents";
    /// <summary>AuthoredBy.</summary>
    public const string Authoredby = "authoredby";
}

/// <summary>Codes of a required binding: ConsentProvisionType.</summary>
public static class ConsentProvisionTypeCodes
{
    /// <summary>Opt Out.</summary>
    public const string Deny = "deny";
    /// <summary>Opt In.</summary>
    public const string Permit = "permit";
}

/// <summary>Codes of a required binding: ConsentState.</summary>
public static class ConsentStateCodes
{
    /// <summary>Pending.</summary>
    public const string Draft = "draft";
    /// <summary>Proposed.</summary>
    public const string Proposed = "proposed";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Rejected.</summary>
    public const string Rejected = "rejected";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: ConstraintSeverity.</summary>
public static class ConstraintSeverityCodes
{
    /// <summary>Error.</summary>
    public const string Error = "error";
    /// <summary>Warning.</summary>
    public const string Warning = "warning";
}

/// <summary>Codes of a required binding: ContactPointSystem.</summary>
public static class ContactPointSystemCodes
{
    /// <summary>Phone.</summary>
    public const string Phone = "phone";
    /// <summary>Fax.</summary>
    public const string Fax = "fax";
    /// <summary>Email.</summary>
    public const string Email = "email";
    /// <summary>Pager.</summary>
    public const string Pager = "pager";
    /// <summary>URL.</summary>
    public const string Url = "url";
    /// <summary>SMS.</summary>
    public const string Sms = "sms";
    /// <summary>Other.</summary>
    public const string Other = "other";
}

/// <summary>Codes of a required binding: ContactPointUse.</summary>
public static class ContactPointUseCodes
{
    /// <summary>Home.</summary>
    public const string Home = "home";
    /// <summary>Work.</summary>
    public const string Work = "work";
    /// <summary>Temp.</summary>
    public const string Temp = "temp";
    /// <summary>Old.</summary>
    public const string Old = "old";
    /// <summary>Mobile.</summary>
    public const string Mobile = "mobile";
}

/// <summary>Codes of a required binding: Contract Resource Publication Status codes.</summary>
public static class ContractResourcePublicationStatusCodes
{
    /// <summary>Amended.</summary>
    public const string Amended = "amended";
    /// <summary>Appended.</summary>
    public const string Appended = "appended";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Disputed.</summary>
    public const string Disputed = "disputed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Executable.</summary>
    public const string Executable = "executable";
    /// <summary>Executed.</summary>
    public const string Executed = "executed";
    /// <summary>Negotiable.</summary>
    public const string Negotiable = "negotiable";
    /// <summary>Offered.</summary>
    public const string Offered = "offered";
    /// <summary>Policy.</summary>
    public const string Policy = "policy";
    /// <summary>Rejected.</summary>
    public const string Rejected = "rejected";
    /// <summary>Renewed.</summary>
    public const string Renewed = "renewed";
    /// <summary>Revoked.</summary>
    public const string Revoked = "revoked";
    /// <summary>Resolved.</summary>
    public const string Resolved = "resolved";
    /// <summary>Terminated.</summary>
    public const string Terminated = "terminated";
}

/// <summary>Codes of a required binding: Contract Resource Status Codes.</summary>
public static class ContractResourceStatusCodes
{
    /// <summary>Amended.</summary>
    public const string Amended = "amended";
    /// <summary>Appended.</summary>
    public const string Appended = "appended";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Disputed.</summary>
    public const string Disputed = "disputed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Executable.</summary>
    public const string Executable = "executable";
    /// <summary>Executed.</summary>
    public const string Executed = "executed";
    /// <summary>Negotiable.</summary>
    public const string Negotiable = "negotiable";
    /// <summary>Offered.</summary>
    public const string Offered = "offered";
    /// <summary>Policy.</summary>
    public const string Policy = "policy";
    /// <summary>Rejected.</summary>
    public const string Rejected = "rejected";
    /// <summary>Renewed.</summary>
    public const string Renewed = "renewed";
    /// <summary>Revoked.</summary>
    public const string Revoked = "revoked";
    /// <summary>Resolved.</summary>
    public const string Resolved = "resolved";
    /// <summary>Terminated.</summary>
    public const string Terminated = "terminated";
}

/// <summary>Codes of a required binding: ContributorType.</summary>
public static class ContributorTypeCodes
{
    /// <summary>Author.</summary>
    public const string Author = "author";
    /// <summary>Editor.</summary>
    public const string Editor = "editor";
    /// <summary>Reviewer.</summary>
    public const string Reviewer = "reviewer";
    /// <summary>Endorser.</summary>
    public const string Endorser = "endorser";
}

/// <summary>Codes of a required binding: DaysOfWeek.</summary>
public static class DaysOfWeekCodes
{
    /// <summary>Monday.</summary>
    public const string Mon = "mon";
    /// <summary>Tuesday.</summary>
    public const string Tue = "tue";
    /// <summary>Wednesday.</summary>
    public const string Wed = "wed";
    /// <summary>Thursday.</summary>
    public const string Thu = "thu";
    /// <summary>Friday.</summary>
    public const string Fri = "fri";
    /// <summary>Saturday.</summary>
    public const string Sat = "sat";
    /// <summary>Sunday.</summary>
    public const string Sun = "sun";
}

/// <summary>Codes of a required binding: DetectedIssueSeverity.</summary>
public static class DetectedIssueSeverityCodes
{
    /// <summary>High.</summary>
    public const string High = "high";
    /// <summary>Moderate.</summary>
    public const string Moderate = "moderate";
    /// <summary>Low.</summary>
    public const string Low = "low";
}

/// <summary>Codes of a required binding: DeviceMetricCalibrationState.</summary>
public static class DeviceMetricCalibrationStateCodes
{
    /// <summary>Not Calibrated.</summary>
    public const string NotCalibrated = "not-calibrated";
    /// <summary>Calibration Required.</summary>
    public const string CalibrationRequired = "calibration-required";
    /// <summary>Calibrated.</summary>
    public const string Calibrated = "calibrated";
    /// <summary>Unspecified.</summary>
    public const string Unspecified = "unspecified";
}

/// <summary>Codes of a required binding: DeviceMetricCalibrationType.</summary>
public static class DeviceMetricCalibrationTypeCodes
{
    /// <summary>Unspecified.</summary>
    public const string Unspecified = "unspecified";
    /// <summary>Offset.</summary>
    public const string Offset = "offset";
    /// <summary>Gain.</summary>
    public const string Gain = "gain";
    /// <summary>Two Point.</summary>
    public const string TwoPoint = "two-point";
}

/// <summary>Codes of a required binding: DeviceMetricCategory.</summary>
public static class DeviceMetricCategoryCodes
{
    /// <summary>Measurement.</summary>
    public const string Measurement = "measurement";
    /// <summary>Setting.</summary>
    public const string Setting = "setting";
    /// <summary>Calculation.</summary>
    public const string Calculation = "calculation";
    /// <summary>Unspecified.</summary>
    public const string Unspecified = "unspecified";
}

/// <summary>Codes of a required binding: DeviceMetricColor.</summary>
public static class DeviceMetricColorCodes
{
    /// <summary>Color Black.</summary>
    public const string Black = "black";
    /// <summary>Color Red.</summary>
    public const string Red = "red";
    /// <summary>Color Green.</summary>
    public const string Green = "green";
    /// <summary>Color Yellow.</summary>
    public const string Yellow = "yellow";
    /// <summary>Color Blue.</summary>
    public const string Blue = "blue";
    /// <summary>Color Magenta.</summary>
    public const string Magenta = "magenta";
    /// <summary>Color Cyan.</summary>
    public const string Cyan = "cyan";
    /// <summary>Color White.</summary>
    public const string White = "white";
}

/// <summary>Codes of a required binding: DeviceMetricOperationalStatus.</summary>
public static class DeviceMetricOperationalStatusCodes
{
    /// <summary>On.</summary>
    public const string On = "on";
    /// <summary>Off.</summary>
    public const string Off = "off";
    /// <summary>Standby.</summary>
    public const string Standby = "standby";
    /// <summary>Entered In Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: DeviceNameType.</summary>
public static class DeviceNameTypeCodes
{
    /// <summary>UDI Label name.</summary>
    public const string UdiLabelName = "udi-label-name";
    /// <summary>User Friendly name.</summary>
    public const string UserFriendlyName = "user-friendly-name";
    /// <summary>Patient Reported name.</summary>
    public const string PatientReportedName = "patient-reported-name";
    /// <summary>Manufacturer name.</summary>
    public const string ManufacturerName = "manufacturer-name";
    /// <summary>Model name.</summary>
    public const string ModelName = "model-name";
    /// <summary>other.</summary>
    public const string Other = "other";
}

/// <summary>Codes of a required binding: FHIRDeviceStatus.</summary>
public static class DeviceStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: DeviceUseStatementStatus.</summary>
public static class DeviceUseStatementStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Intended.</summary>
    public const string Intended = "intended";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
}

/// <summary>Codes of a required binding: DiagnosticReportStatus.</summary>
public static class DiagnosticReportStatusCodes
{
    /// <summary>Registered.</summary>
    public const string Registered = "registered";
    /// <summary>Partial.</summary>
    public const string Partial = "partial";
    /// <summary>Preliminary.</summary>
    public const string Preliminary = "preliminary";
    /// <summary>Final.</summary>
    public const string Final = "final";
    /// <summary>Amended.</summary>
    public const string Amended = "amended";
    /// <summary>Corrected.</summary>
    public const string Corrected = "corrected";
    /// <summary>Appended.</summary>
    public const string Appended = "appended";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: DiscriminatorType.</summary>
public static class DiscriminatorTypeCodes
{
    /// <summary>Value.</summary>
    public const string Value = "value";
    /// <summary>Exists.</summary>
    public const string Exists = "exists";
    /// <summary>Pattern.</summary>
    public const string Pattern = "pattern";
    /// <summary>Type.</summary>
    public const string Type = "type";
    /// <summary>Profile.</summary>
    public const string Profile = "profile";
}

/// <summary>Codes of a required binding: DocumentMode.</summary>
public static class DocumentModeCodes
{
    /// <summary>Producer.</summary>
    public const string Producer = "producer";
    /// <summary>Consumer.</summary>
    public const string Consumer = "consumer";
}

/// <summary>Codes of a required binding: DocumentReferenceStatus.</summary>
public static class DocumentReferenceStatusCodes
{
    /// <summary>Current.</summary>
    public const string Current = "current";
    /// <summary>Superseded.</summary>
    public const string Superseded = "superseded";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: DocumentRelationshipType.</summary>
public static class DocumentRelationshipTypeCodes
{
    /// <summary>Replaces.</summary>
    public const string Replaces = "replaces";
    /// <summary>Transforms.</summary>
    public const string Transforms = "transforms";
    /// <summary>Signs.</summary>
    public const string Signs = "signs";
    /// <summary>Appends.</summary>
    public const string Appends = "appends";
}

/// <summary>Codes of a required binding: EligibilityRequestPurpose.</summary>
public static class EligibilityRequestPurposeCodes
{
    /// <summary>Coverage auth-requirements.</summary>
    public const string AuthRequirements = "auth-requirements";
    /// <summary>Coverage benefits.</summary>
    public const string Benefits = "benefits";
    /// <summary>Coverage Discovery.</summary>
    public const string Discovery = "discovery";
    /// <summary>Coverage Validation.</summary>
    public const string Validation = "validation";
}

/// <summary>Codes of a required binding: EligibilityResponsePurpose.</summary>
public static class EligibilityResponsePurposeCodes
{
    /// <summary>Coverage auth-requirements.</summary>
    public const string AuthRequirements = "auth-requirements";
    /// <summary>Coverage benefits.</summary>
    public const string Benefits = "benefits";
    /// <summary>Coverage Discovery.</summary>
    public const string Discovery = "discovery";
    /// <summary>Coverage Validation.</summary>
    public const string Validation = "validation";
}

/// <summary>Codes of a required binding: EnableWhenBehavior.</summary>
public static class EnableWhenBehaviorCodes
{
    /// <summary>All.</summary>
    public const string All = "all";
    /// <summary>Any.</summary>
    public const string Any = "any";
}

/// <summary>Codes of a required binding: EncounterLocationStatus.</summary>
public static class EncounterLocationStatusCodes
{
    /// <summary>Planned.</summary>
    public const string Planned = "planned";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Reserved.</summary>
    public const string Reserved = "reserved";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
}

/// <summary>Codes of a required binding: EncounterStatus.</summary>
public static class EncounterStatusCodes
{
    /// <summary>Planned.</summary>
    public const string Planned = "planned";
    /// <summary>Arrived.</summary>
    public const string Arrived = "arrived";
    /// <summary>Triaged.</summary>
    public const string Triaged = "triaged";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>On Leave.</summary>
    public const string Onleave = "onleave";
    /// <summary>Finished.</summary>
    public const string Finished = "finished";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: EndpointStatus.</summary>
public static class EndpointStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Suspended.</summary>
    public const string Suspended = "suspended";
    /// <summary>Error.</summary>
    public const string Error = "error";
    /// <summary>Off.</summary>
    public const string Off = "off";
    /// <summary>Entered in error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Test.</summary>
    public const string Test = "test";
}

/// <summary>Codes of a required binding: EpisodeOfCareStatus.</summary>
public static class EpisodeOfCareStatusCodes
{
    /// <summary>Planned.</summary>
    public const string Planned = "planned";
    /// <summary>Waitlist.</summary>
    public const string Waitlist = "waitlist";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>On Hold.</summary>
    public const string Onhold = "onhold";
    /// <summary>Finished.</summary>
    public const string Finished = "finished";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: EventCapabilityMode.</summary>
public static class EventCapabilityModeCodes
{
    /// <summary>Sender.</summary>
    public const string Sender = "sender";
    /// <summary>Receiver.</summary>
    public const string Receiver = "receiver";
}

/// <summary>Codes of a required binding: EventStatus.</summary>
public static class EventStatusCodes
{
    /// <summary>Preparation.</summary>
    public const string Preparation = "preparation";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Not Done.</summary>
    public const string NotDone = "not-done";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: EventTiming.</summary>
public static class EventTimingCodes
{
    /// <summary>Morning.</summary>
    public const string MORN = "MORN";
    /// <summary>Early Morning.</summary>
    public const string MORNEarly = "MORN.early";
    /// <summary>Late Morning.</summary>
    public const string MORNLate = "MORN.late";
    /// <summary>Noon.</summary>
    public const string NOON = "NOON";
    /// <summary>Afternoon.</summary>
    public const string AFT = "AFT";
    /// <summary>Early Afternoon.</summary>
    public const string AFTEarly = "AFT.early";
    /// <summary>Late Afternoon.</summary>
    public const string AFTLate = "AFT.late";
    /// <summary>Evening.</summary>
    public const string EVE = "EVE";
    /// <summary>Early Evening.</summary>
    public const string EVEEarly = "EVE.early";
    /// <summary>Late Evening.</summary>
    public const string EVELate = "EVE.late";
    /// <summary>Night.</summary>
    public const string NIGHT = "NIGHT";
    /// <summary>After Sleep.</summary>
    public const string PHS = "PHS";
    /// <summary>HS.</summary>
    public const string HS = "HS";
    /// <summary>WAKE.</summary>
    public const string WAKE = "WAKE";
    /// <summary>C.</summary>
    public const string C = "C";
    /// <summary>CM.</summary>
    public const string CM = "CM";
    /// <summary>CD.</summary>
    public const string CD = "CD";
    /// <summary>CV.</summary>
    public const string CV = "CV";
    /// <summary>AC.</summary>
    public const string AC = "AC";
    /// <summary>ACM.</summary>
    public const string ACM = "ACM";
    /// <summary>ACD.</summary>
    public const string ACD = "ACD";
    /// <summary>ACV.</summary>
    public const string ACV = "ACV";
    /// <summary>PC.</summary>
    public const string PC = "PC";
    /// <summary>PCM.</summary>
    public const string PCM = "PCM";
    /// <summary>PCD.</summary>
    public const string PCD = "PCD";
    /// <summary>PCV.</summary>
    public const string PCV = "PCV";
}

/// <summary>Codes of a required binding: EvidenceVariableType.</summary>
public static class EvidenceVariableTypeCodes
{
    /// <summary>Dichotomous.</summary>
    public const string Dichotomous = "dichotomous";
    /// <summary>Continuous.</summary>
    public const string Continuous = "continuous";
    /// <summary>Descriptive.</summary>
    public const string Descriptive = "descriptive";
}

/// <summary>Codes of a required binding: ExampleScenarioActorType.</summary>
public static class ExampleScenarioActorTypeCodes
{
    /// <summary>Person.</summary>
    public const string Person = "person";
    /// <summary>System.</summary>
    public const string Entity = "entity";
}

/// <summary>Codes of a required binding: ExplanationOfBenefitStatus.</summary>
public static class ExplanationOfBenefitStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Entered In Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: ExposureState.</summary>
public static class ExposureStateCodes
{
    /// <summary>Exposure.</summary>
    public const string Exposure = "exposure";
    /// <summary>Exposure Alternative.</summary>
    public const string ExposureAlternative = "exposure-alternative";
}

/// <summary>Codes of a required binding: ExtensionContextType.</summary>
public static class ExtensionContextTypeCodes
{
    /// <summary>FHIRPath.</summary>
    public const string Fhirpath = "fhirpath";
    /// <summary>Element ID.</summary>
    public const string Element = "element";
    /// <summary>Extension URL.</summary>
    public const string Extension = "extension";
}

/// <summary>Codes of a required binding: FHIRAllTypes.</summary>
public static class FHIRAllTypesCodes
{
    /// <summary>Address.</summary>
    public const string Address = "Address";
    /// <summary>Age.</summary>
    public const string Age = "Age";
    /// <summary>Annotation.</summary>
    public const string Annotation = "Annotation";
    /// <summary>Attachment.</summary>
    public const string Attachment = "Attachment";
    /// <summary>BackboneElement.</summary>
    public const string BackboneElement = "BackboneElement";
    /// <summary>CodeableConcept.</summary>
    public const string CodeableConcept = "CodeableConcept";
    /// <summary>Coding.</summary>
    public const string Coding = "Coding";
    /// <summary>ContactDetail.</summary>
    public const string ContactDetail = "ContactDetail";
    /// <summary>ContactPoint.</summary>
    public const string ContactPoint = "ContactPoint";
    /// <summary>Contributor.</summary>
    public const string Contributor = "Contributor";
    /// <summary>Count.</summary>
    public const string Count = "Count";
    /// <summary>DataRequirement.</summary>
    public const string DataRequirement = "DataRequirement";
    /// <summary>Distance.</summary>
    public const string Distance = "Distance";
    /// <summary>Dosage.</summary>
    public const string Dosage = "Dosage";
    /// <summary>Duration.</summary>
    public const string Duration = "Duration";
    /// <summary>Element.</summary>
    public const string Element = "Element";
    /// <summary>ElementDefinition.</summary>
    public const string ElementDefinition = "ElementDefinition";
    /// <summary>Expression.</summary>
    public const string Expression = "Expression";
    /// <summary>Extension.</summary>
    public const string Extension = "Extension";
    /// <summary>HumanName.</summary>
    public const string HumanName = "HumanName";
    /// <summary>Identifier.</summary>
    public const string Identifier = "Identifier";
    /// <summary>MarketingStatus.</summary>
    public const string MarketingStatus = "MarketingStatus";
    /// <summary>Meta.</summary>
    public const string Meta = "Meta";
    /// <summary>Money.</summary>
    public const string Money = "Money";
    /// <summary>MoneyQuantity.</summary>
    public const string MoneyQuantity = "MoneyQuantity";
    /// <summary>Narrative.</summary>
    public const string Narrative = "Narrative";
    /// <summary>ParameterDefinition.</summary>
    public const string ParameterDefinition = "ParameterDefinition";
    /// <summary>Period.</summary>
    public const string Period = "Period";
    /// <summary>Population.</summary>
    public const string Population = "Population";
    /// <summary>ProdCharacteristic.</summary>
    public const string ProdCharacteristic = "ProdCharacteristic";
    /// <summary>ProductShelfLife.</summary>
    public const string ProductShelfLife = "ProductShelfLife";
    /// <summary>Quantity.</summary>
    public const string Quantity = "Quantity";
    /// <summary>Range.</summary>
    public const string Range = "Range";
    /// <summary>Ratio.</summary>
    public const string Ratio = "Ratio";
    /// <summary>Reference.</summary>
    public const string Reference = "Reference";
    /// <summary>RelatedArtifact.</summary>
    public const string RelatedArtifact = "RelatedArtifact";
    /// <summary>SampledData.</summary>
    public const string SampledData = "SampledData";
    /// <summary>Signature.</summary>
    public const string Signature = "Signature";
    /// <summary>SimpleQuantity.</summary>
    public const string SimpleQuantity = "SimpleQuantity";
    /// <summary>SubstanceAmount.</summary>
    public const string SubstanceAmount = "SubstanceAmount";
    /// <summary>Timing.</summary>
    public const string Timing = "Timing";
    /// <summary>TriggerDefinition.</summary>
    public const string TriggerDefinition = "TriggerDefinition";
    /// <summary>UsageContext.</summary>
    public const string UsageContext = "UsageContext";
    /// <summary>base64Binary.</summary>
    public const string Base64Binary = "base64Binary";
    /// <summary>boolean.</summary>
    public const string Boolean = "boolean";
    /// <summary>canonical.</summary>
    public const string Canonical = "canonical";
    /// <summary>code.</summary>
    public const string Code = "code";
    /// <summary>date.</summary>
    public const string Date = "date";
    /// <summary>dateTime.</summary>
    public const string DateTime = "dateTime";
    /// <summary>decimal.</summary>
    public const string Decimal = "decimal";
    /// <summary>id.</summary>
    public const string Id = "id";
    /// <summary>instant.</summary>
    public const string Instant = "instant";
    /// <summary>integer.</summary>
    public const string Integer = "integer";
    /// <summary>markdown.</summary>
    public const string Markdown = "markdown";
    /// <summary>oid.</summary>
    public const string Oid = "oid";
    /// <summary>positiveInt.</summary>
    public const string PositiveInt = "positiveInt";
    /// <summary>string.</summary>
    public const string String = "string";
    /// <summary>time.</summary>
    public const string Time = "time";
    /// <summary>unsignedInt.</summary>
    public const string UnsignedInt = "unsignedInt";
    /// <summary>uri.</summary>
    public const string Uri = "uri";
    /// <summary>url.</summary>
    public const string Url = "url";
    /// <summary>uuid.</summary>
    public const string Uuid = "uuid";
    /// <summary>XHTML.</summary>
    public const string Xhtml = "xhtml";
    /// <summary>Account.</summary>
    public const string Account = "Account";
    /// <summary>ActivityDefinition.</summary>
    public const string ActivityDefinition = "ActivityDefinition";
    /// <summary>AdverseEvent.</summary>
    public const string AdverseEvent = "AdverseEvent";
    /// <summary>AllergyIntolerance.</summary>
    public const string AllergyIntolerance = "AllergyIntolerance";
    /// <summary>Appointment.</summary>
    public const string Appointment = "Appointment";
    /// <summary>AppointmentResponse.</summary>
    public const string AppointmentResponse = "AppointmentResponse";
    /// <summary>AuditEvent.</summary>
    public const string AuditEvent = "AuditEvent";
    /// <summary>Basic.</summary>
    public const string Basic = "Basic";
    /// <summary>Binary.</summary>
    public const string Binary = "Binary";
    /// <summary>BiologicallyDerivedProduct.</summary>
    public const string BiologicallyDerivedProduct = "BiologicallyDerivedProduct";
    /// <summary>BodyStructure.</summary>
    public const string BodyStructure = "BodyStructure";
    /// <summary>Bundle.</summary>
    public const string Bundle = "Bundle";
    /// <summary>CapabilityStatement.</summary>
    public const string CapabilityStatement = "CapabilityStatement";
    /// <summary>CarePlan.</summary>
    public const string CarePlan = "CarePlan";
    /// <summary>CareTeam.</summary>
    public const string CareTeam = "CareTeam";
    /// <summary>CatalogEntry.</summary>
    public const string CatalogEntry = "CatalogEntry";
    /// <summary>ChargeItem.</summary>
    public const string ChargeItem = "ChargeItem";
    /// <summary>ChargeItemDefinition.</summary>
    public const string ChargeItemDefinition = "ChargeItemDefinition";
    /// <summary>Claim.</summary>
    public const string Claim = "Claim";
    /// <summary>ClaimResponse.</summary>
    public const string ClaimResponse = "ClaimResponse";
    /// <summary>ClinicalImpression.</summary>
    public const string ClinicalImpression = "ClinicalImpression";
    /// <summary>CodeSystem.</summary>
    public const string CodeSystem = "CodeSystem";
    /// <summary>Communication.</summary>
    public const string Communication = "Communication";
    /// <summary>CommunicationRequest.</summary>
    public const string CommunicationRequest = "CommunicationRequest";
    /// <summary>CompartmentDefinition.</summary>
    public const string CompartmentDefinition = "CompartmentDefinition";
    /// <summary>Composition.</summary>
    public const string Composition = "Composition";
    /// <summary>ConceptMap.</summary>
    public const string ConceptMap = "ConceptMap";
    /// <summary>Condition.</summary>
    public const string Condition = "Condition";
    /// <summary>Consent.</summary>
    public const string Consent = "Consent";
    /// <summary>Contract.</summary>
    public const string Contract = "Contract";
    /// <summary>Coverage.</summary>
    public const string Coverage = "Coverage";
    /// <summary>CoverageEligibilityRequest.</summary>
    public const string CoverageEligibilityRequest = "CoverageEligibilityRequest";
    /// <summary>CoverageEligibilityResponse.</summary>
    public const string CoverageEligibilityResponse = "CoverageEligibilityResponse";
    /// <summary>DetectedIssue.</summary>
    public const string DetectedIssue = "DetectedIssue";
    /// <summary>Device.</summary>
    public const string Device = "Device";
    /// <summary>DeviceDefinition.</summary>
    public const string DeviceDefinition = "DeviceDefinition";
    /// <summary>DeviceMetric.</summary>
    public const string DeviceMetric = "DeviceMetric";
    /// <summary>DeviceRequest.</summary>
    public const string DeviceRequest = "DeviceRequest";
    /// <summary>DeviceUseStatement.</summary>
    public const string DeviceUseStatement = "DeviceUseStatement";
    /// <summary>DiagnosticReport.</summary>
    public const string DiagnosticReport = "DiagnosticReport";
    /// <summary>DocumentManifest.</summary>
    public const string DocumentManifest = "DocumentManifest";
    /// <summary>DocumentReference.</summary>
    public const string DocumentReference = "DocumentReference";
    /// <summary>DomainResource.</summary>
    public const string DomainResource = "DomainResource";
    /// <summary>EffectEvidenceSynthesis.</summary>
    public const string EffectEvidenceSynthesis = "EffectEvidenceSynthesis";
    /// <summary>Encounter.</summary>
    public const string Encounter = "Encounter";
    /// <summary>Endpoint.</summary>
    public const string Endpoint = "Endpoint";
    /// <summary>EnrollmentRequest.</summary>
    public const string EnrollmentRequest = "EnrollmentRequest";
    /// <summary>EnrollmentResponse.</summary>
    public const string EnrollmentResponse = "EnrollmentResponse";
    /// <summary>EpisodeOfCare.</summary>
    public const string EpisodeOfCare = "EpisodeOfCare";
    /// <summary>EventDefinition.</summary>
    public const string EventDefinition = "EventDefinition";
    /// <summary>Evidence.</summary>
    public const string Evidence = "Evidence";
    /// <summary>EvidenceVariable.</summary>
    public const string EvidenceVariable = "EvidenceVariable";
    /// <summary>ExampleScenario.</summary>
    public const string ExampleScenario = "ExampleScenario";
    /// <summary>ExplanationOfBenefit.</summary>
    public const string ExplanationOfBenefit = "ExplanationOfBenefit";
    /// <summary>FamilyMemberHistory.</summary>
    public const string FamilyMemberHistory = "FamilyMemberHistory";
    /// <summary>Flag.</summary>
    public const string Flag = "Flag";
    /// <summary>Goal.</summary>
    public const string Goal = "Goal";
    /// <summary>GraphDefinition.</summary>
    public const string GraphDefinition = "GraphDefinition";
    /// <summary>Group.</summary>
    public const string Group = "Group";
    /// <summary>GuidanceResponse.</summary>
    public const string GuidanceResponse = "GuidanceResponse";
    /// <summary>HealthcareService.</summary>
    public const string HealthcareService = "HealthcareService";
    /// <summary>ImagingStudy.</summary>
    public const string ImagingStudy = "ImagingStudy";
    /// <summary>Immunization.</summary>
    public const string Immunization = "Immunization";
    /// <summary>ImmunizationEvaluation.</summary>
    public const string ImmunizationEvaluation = "ImmunizationEvaluation";
    /// <summary>ImmunizationRecommendation.</summary>
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    /// <summary>ImplementationGuide.</summary>
    public const string ImplementationGuide = "ImplementationGuide";
    /// <summary>InsurancePlan.</summary>
    public const string InsurancePlan = "InsurancePlan";
    /// <summary>Invoice.</summary>
    public const string Invoice = "Invoice";
    /// <summary>Library.</summary>
    public const string Library = "Library";
    /// <summary>Linkage.</summary>
    public const string Linkage = "Linkage";
    /// <summary>List.</summary>
    public const string List = "List";
    /// <summary>Location.</summary>
    public const string Location = "Location";
    /// <summary>Measure.</summary>
    public const string Measure = "Measure";
    /// <summary>MeasureReport.</summary>
    public const string MeasureReport = "MeasureReport";
    /// <summary>Media.</summary>
    public const string Media = "Media";
    /// <summary>Medication.</summary>
    public const string Medication = "Medication";
    /// <summary>MedicationAdministration.</summary>
    public const string MedicationAdministration = "MedicationAdministration";
    /// <summary>MedicationDispense.</summary>
    public const string MedicationDispense = "MedicationDispense";
    /// <summary>MedicationKnowledge.</summary>
    public const string MedicationKnowledge = "MedicationKnowledge";
    /// <summary>MedicationRequest.</summary>
    public const string MedicationRequest = "MedicationRequest";
    /// <summary>MedicationStatement.</summary>
    public const string MedicationStatement = "MedicationStatement";
    /// <summary>MedicinalProduct.</summary>
    public const string MedicinalProduct = "MedicinalProduct";
    /// <summary>MedicinalProductAuthorization.</summary>
    public const string MedicinalProductAuthorization = "MedicinalProductAuthorization";
    /// <summary>MedicinalProductContraindication.</summary>
    public const string MedicinalProductContraindication = "MedicinalProductContraindication";
    /// <summary>MedicinalProductIndication.</summary>
    public const string MedicinalProductIndication = "MedicinalProductIndication";
    /// <summary>MedicinalProductIngredient.</summary>
    public const string MedicinalProductIngredient = "MedicinalProductIngredient";
    /// <summary>MedicinalProductInteraction.</summary>
    public const string MedicinalProductInteraction = "MedicinalProductInteraction";
    /// <summary>MedicinalProductManufactured.</summary>
    public const string MedicinalProductManufactured = "MedicinalProductManufactured";
    /// <summary>MedicinalProductPackaged.</summary>
    public const string MedicinalProductPackaged = "MedicinalProductPackaged";
    /// <summary>MedicinalProductPharmaceutical.</summary>
    public const string MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical";
    /// <summary>MedicinalProductUndesirableEffect.</summary>
    public const string MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect";
    /// <summary>MessageDefinition.</summary>
    public const string MessageDefinition = "MessageDefinition";
    /// <summary>MessageHeader.</summary>
    public const string MessageHeader = "MessageHeader";
    /// <summary>MolecularSequence.</summary>
    public const string MolecularSequence = "MolecularSequence";
    /// <summary>NamingSystem.</summary>
    public const string NamingSystem = "NamingSystem";
    /// <summary>NutritionOrder.</summary>
    public const string NutritionOrder = "NutritionOrder";
    /// <summary>Observation.</summary>
    public const string Observation = "Observation";
    /// <summary>ObservationDefinition.</summary>
    public const string ObservationDefinition = "ObservationDefinition";
    /// <summary>OperationDefinition.</summary>
    public const string OperationDefinition = "OperationDefinition";
    /// <summary>OperationOutcome.</summary>
    public const string OperationOutcome = "OperationOutcome";
    /// <summary>Organization.</summary>
    public const string Organization = "Organization";
    /// <summary>OrganizationAffiliation.</summary>
    public const string OrganizationAffiliation = "OrganizationAffiliation";
    /// <summary>Parameters.</summary>
    public const string Parameters = "Parameters";
    /// <summary>Patient.</summary>
    public const string Patient = "Patient";
    /// <summary>PaymentNotice.</summary>
    public const string PaymentNotice = "PaymentNotice";
    /// <summary>PaymentReconciliation.</summary>
    public const string PaymentReconciliation = "PaymentReconciliation";
    /// <summary>Person.</summary>
    public const string Person = "Person";
    /// <summary>PlanDefinition.</summary>
    public const string PlanDefinition = "PlanDefinition";
    /// <summary>Practitioner.</summary>
    public const string Practitioner = "Practitioner";
    /// <summary>PractitionerRole.</summary>
    public const string PractitionerRole = "PractitionerRole";
    /// <summary>Procedure.</summary>
    public const string Procedure = "Procedure";
    /// <summary>Provenance.</summary>
    public const string Provenance = "Provenance";
    /// <summary>Questionnaire.</summary>
    public const string Questionnaire = "Questionnaire";
    /// <summary>QuestionnaireResponse.</summary>
    public const string QuestionnaireResponse = "QuestionnaireResponse";
    /// <summary>RelatedPerson.</summary>
    public const string RelatedPerson = "RelatedPerson";
    /// <summary>RequestGroup.</summary>
    public const string RequestGroup = "RequestGroup";
    /// <summary>ResearchDefinition.</summary>
    public const string ResearchDefinition = "ResearchDefinition";
    /// <summary>ResearchElementDefinition.</summary>
    public const string ResearchElementDefinition = "ResearchElementDefinition";
    /// <summary>ResearchStudy.</summary>
    public const string ResearchStudy = "ResearchStudy";
    /// <summary>ResearchSubject.</summary>
    public const string ResearchSubject = "ResearchSubject";
    /// <summary>Resource.</summary>
    public const string Resource = "Resource";
    /// <summary>RiskAssessment.</summary>
    public const string RiskAssessment = "RiskAssessment";
    /// <summary>RiskEvidenceSynthesis.</summary>
    public const string RiskEvidenceSynthesis = "RiskEvidenceSynthesis";
    /// <summary>Schedule.</summary>
    public const string Schedule = "Schedule";
    /// <summary>SearchParameter.</summary>
    public const string SearchParameter = "SearchParameter";
    /// <summary>ServiceRequest.</summary>
    public const string ServiceRequest = "ServiceRequest";
    /// <summary>Slot.</summary>
    public const string Slot = "Slot";
    /// <summary>Specimen.</summary>
    public const string Specimen = "Specimen";
    /// <summary>SpecimenDefinition.</summary>
    public const string SpecimenDefinition = "SpecimenDefinition";
    /// <summary>StructureDefinition.</summary>
    public const string StructureDefinition = "StructureDefinition";
    /// <summary>StructureMap.</summary>
    public const string StructureMap = "StructureMap";
    /// <summary>Subscription.</summary>
    public const string Subscription = "Subscription";
    /// <summary>Substance.</summary>
    public const string Substance = "Substance";
    /// <summary>SubstanceNucleicAcid.</summary>
    public const string SubstanceNucleicAcid = "SubstanceNucleicAcid";
    /// <summary>SubstancePolymer.</summary>
    public const string SubstancePolymer = "SubstancePolymer";
    /// <summary>SubstanceProtein.</summary>
    public const string SubstanceProtein = "SubstanceProtein";
    /// <summary>SubstanceReferenceInformation.</summary>
    public const string SubstanceReferenceInformation = "SubstanceReferenceInformation";
    /// <summary>SubstanceSourceMaterial.</summary>
    public const string SubstanceSourceMaterial = "SubstanceSourceMaterial";
    /// <summary>SubstanceSpecification.</summary>
    public const string SubstanceSpecification = "SubstanceSpecification";
    /// <summary>SupplyDelivery.</summary>
    public const string SupplyDelivery = "SupplyDelivery";
    /// <summary>SupplyRequest.</summary>
    public const string SupplyRequest = "SupplyRequest";
    /// <summary>Task.</summary>
    public const string Task = "Task";
    /// <summary>TerminologyCapabilities.</summary>
    public const string TerminologyCapabilities = "TerminologyCapabilities";
    /// <summary>TestReport.</summary>
    public const string TestReport = "TestReport";
    /// <summary>TestScript.</summary>
    public const string TestScript = "TestScript";
    /// <summary>ValueSet.</summary>
    public const string ValueSet = "ValueSet";
    /// <summary>VerificationResult.</summary>
    public const string VerificationResult = "VerificationResult";
    /// <summary>VisionPrescription.</summary>
    public const string VisionPrescription = "VisionPrescription";
    /// <summary>Type.</summary>
    public const string Type = "Type";
    /// <summary>Any.</summary>
    public const string Any = "Any";
}

/// <summary>Codes of a required binding: FHIRDefinedType.</summary>
public static class FHIRDefinedTypeCodes
{
    /// <summary>Address.</summary>
    public const string Address = "Address";
    /// <summary>Age.</summary>
    public const string Age = "Age";
    /// <summary>Annotation.</summary>
    public const string Annotation = "Annotation";
    /// <summary>Attachment.</summary>
    public const string Attachment = "Attachment";
    /// <summary>BackboneElement.</summary>
    public const string BackboneElement = "BackboneElement";
    /// <summary>CodeableConcept.</summary>
    public const string CodeableConcept = "CodeableConcept";
    /// <summary>Coding.</summary>
    public const string Coding = "Coding";
    /// <summary>ContactDetail.</summary>
    public const string ContactDetail = "ContactDetail";
    /// <summary>ContactPoint.</summary>
    public const string ContactPoint = "ContactPoint";
    /// <summary>Contributor.</summary>
    public const string Contributor = "Contributor";
    /// <summary>Count.</summary>
    public const string Count = "Count";
    /// <summary>DataRequirement.</summary>
    public const string DataRequirement = "DataRequirement";
    /// <summary>Distance.</summary>
    public const string Distance = "Distance";
    /// <summary>Dosage.</summary>
    public const string Dosage = "Dosage";
    /// <summary>Duration.</summary>
    public const string Duration = "Duration";
    /// <summary>Element.</summary>
    public const string Element = "Element";
    /// <summary>ElementDefinition.</summary>
    public const string ElementDefinition = "ElementDefinition";
    /// <summary>Expression.</summary>
    public const string Expression = "Expression";
    /// <summary>Extension.</summary>
    public const string Extension = "Extension";
    /// <summary>HumanName.</summary>
    public const string HumanName = "HumanName";
    /// <summary>Identifier.</summary>
    public const string Identifier = "Identifier";
    /// <summary>MarketingStatus.</summary>
    public const string MarketingStatus = "MarketingStatus";
    /// <summary>Meta.</summary>
    public const string Meta = "Meta";
    /// <summary>Money.</summary>
    public const string Money = "Money";
    /// <summary>MoneyQuantity.</summary>
    public const string MoneyQuantity = "MoneyQuantity";
    /// <summary>Narrative.</summary>
    public const string Narrative = "Narrative";
    /// <summary>ParameterDefinition.</summary>
    public const string ParameterDefinition = "ParameterDefinition";
    /// <summary>Period.</summary>
    public const string Period = "Period";
    /// <summary>Population.</summary>
    public const string Population = "Population";
    /// <summary>ProdCharacteristic.</summary>
    public const string ProdCharacteristic = "ProdCharacteristic";
    /// <summary>ProductShelfLife.</summary>
    public const string ProductShelfLife = "ProductShelfLife";
    /// <summary>Quantity.</summary>
    public const string Quantity = "Quantity";
    /// <summary>Range.</summary>
    public const string Range = "Range";
    /// <summary>Ratio.</summary>
    public const string Ratio = "Ratio";
    /// <summary>Reference.</summary>
    public const string Reference = "Reference";
    /// <summary>RelatedArtifact.</summary>
    public const string RelatedArtifact = "RelatedArtifact";
    /// <summary>SampledData.</summary>
    public const string SampledData = "SampledData";
    /// <summary>Signature.</summary>
    public const string Signature = "Signature";
    /// <summary>SimpleQuantity.</summary>
    public const string SimpleQuantity = "SimpleQuantity";
    /// <summary>SubstanceAmount.</summary>
    public const string SubstanceAmount = "SubstanceAmount";
    /// <summary>Timing.</summary>
    public const string Timing = "Timing";
    /// <summary>TriggerDefinition.</summary>
    public const string TriggerDefinition = "TriggerDefinition";
    /// <summary>UsageContext.</summary>
    public const string UsageContext = "UsageContext";
    /// <summary>base64Binary.</summary>
    public const string Base64Binary = "base64Binary";
    /// <summary>boolean.</summary>
    public const string Boolean = "boolean";
    /// <summary>canonical.</summary>
    public const string Canonical = "canonical";
    /// <summary>code.</summary>
    public const string Code = "code";
    /// <summary>date.</summary>
    public const string Date = "date";
    /// <summary>dateTime.</summary>
    public const string DateTime = "dateTime";
    /// <summary>decimal.</summary>
    public const string Decimal = "decimal";
    /// <summary>id.</summary>
    public const string Id = "id";
    /// <summary>instant.</summary>
    public const string Instant = "instant";
    /// <summary>integer.</summary>
    public const string Integer = "integer";
    /// <summary>markdown.</summary>
    public const string Markdown = "markdown";
    /// <summary>oid.</summary>
    public const string Oid = "oid";
    /// <summary>positiveInt.</summary>
    public const string PositiveInt = "positiveInt";
    /// <summary>string.</summary>
    public const string String = "string";
    /// <summary>time.</summary>
    public const string Time = "time";
    /// <summary>unsignedInt.</summary>
    public const string UnsignedInt = "unsignedInt";
    /// <summary>uri.</summary>
    public const string Uri = "uri";
    /// <summary>url.</summary>
    public const string Url = "url";
    /// <summary>uuid.</summary>
    public const string Uuid = "uuid";
    /// <summary>XHTML.</summary>
    public const string Xhtml = "xhtml";
    /// <summary>Account.</summary>
    public const string Account = "Account";
    /// <summary>ActivityDefinition.</summary>
    public const string ActivityDefinition = "ActivityDefinition";
    /// <summary>AdverseEvent.</summary>
    public const string AdverseEvent = "AdverseEvent";
    /// <summary>AllergyIntolerance.</summary>
    public const string AllergyIntolerance = "AllergyIntolerance";
    /// <summary>Appointment.</summary>
    public const string Appointment = "Appointment";
    /// <summary>AppointmentResponse.</summary>
    public const string AppointmentResponse = "AppointmentResponse";
    /// <summary>AuditEvent.</summary>
    public const string AuditEvent = "AuditEvent";
    /// <summary>Basic.</summary>
    public const string Basic = "Basic";
    /// <summary>Binary.</summary>
    public const string Binary = "Binary";
    /// <summary>BiologicallyDerivedProduct.</summary>
    public const string BiologicallyDerivedProduct = "BiologicallyDerivedProduct";
    /// <summary>BodyStructure.</summary>
    public const string BodyStructure = "BodyStructure";
    /// <summary>Bundle.</summary>
    public const string Bundle = "Bundle";
    /// <summary>CapabilityStatement.</summary>
    public const string CapabilityStatement = "CapabilityStatement";
    /// <summary>CarePlan.</summary>
    public const string CarePlan = "CarePlan";
    /// <summary>CareTeam.</summary>
    public const string CareTeam = "CareTeam";
    /// <summary>CatalogEntry.</summary>
    public const string CatalogEntry = "CatalogEntry";
    /// <summary>ChargeItem.</summary>
    public const string ChargeItem = "ChargeItem";
    /// <summary>ChargeItemDefinition.</summary>
    public const string ChargeItemDefinition = "ChargeItemDefinition";
    /// <summary>Claim.</summary>
    public const string Claim = "Claim";
    /// <summary>ClaimResponse.</summary>
    public const string ClaimResponse = "ClaimResponse";
    /// <summary>ClinicalImpression.</summary>
    public const string ClinicalImpression = "ClinicalImpression";
    /// <summary>CodeSystem.</summary>
    public const string CodeSystem = "CodeSystem";
    /// <summary>Communication.</summary>
    public const string Communication = "Communication";
    /// <summary>CommunicationRequest.</summary>
    public const string CommunicationRequest = "CommunicationRequest";
    /// <summary>CompartmentDefinition.</summary>
    public const string CompartmentDefinition = "CompartmentDefinition";
    /// <summary>Composition.</summary>
    public const string Composition = "Composition";
    /// <summary>ConceptMap.</summary>
    public const string ConceptMap = "ConceptMap";
    /// <summary>Condition.</summary>
    public const string Condition = "Condition";
    /// <summary>Consent.</summary>
    public const string Consent = "Consent";
    /// <summary>Contract.</summary>
    public const string Contract = "Contract";
    /// <summary>Coverage.</summary>
    public const string Coverage = "Coverage";
    /// <summary>CoverageEligibilityRequest.</summary>
    public const string CoverageEligibilityRequest = "CoverageEligibilityRequest";
    /// <summary>CoverageEligibilityResponse.</summary>
    public const string CoverageEligibilityResponse = "CoverageEligibilityResponse";
    /// <summary>DetectedIssue.</summary>
    public const string DetectedIssue = "DetectedIssue";
    /// <summary>Device.</summary>
    public const string Device = "Device";
    /// <summary>DeviceDefinition.</summary>
    public const string DeviceDefinition = "DeviceDefinition";
    /// <summary>DeviceMetric.</summary>
    public const string DeviceMetric = "DeviceMetric";
    /// <summary>DeviceRequest.</summary>
    public const string DeviceRequest = "DeviceRequest";
    /// <summary>DeviceUseStatement.</summary>
    public const string DeviceUseStatement = "DeviceUseStatement";
    /// <summary>DiagnosticReport.</summary>
    public const string DiagnosticReport = "DiagnosticReport";
    /// <summary>DocumentManifest.</summary>
    public const string DocumentManifest = "DocumentManifest";
    /// <summary>DocumentReference.</summary>
    public const string DocumentReference = "DocumentReference";
    /// <summary>DomainResource.</summary>
    public const string DomainResource = "DomainResource";
    /// <summary>EffectEvidenceSynthesis.</summary>
    public const string EffectEvidenceSynthesis = "EffectEvidenceSynthesis";
    /// <summary>Encounter.</summary>
    public const string Encounter = "Encounter";
    /// <summary>Endpoint.</summary>
    public const string Endpoint = "Endpoint";
    /// <summary>EnrollmentRequest.</summary>
    public const string EnrollmentRequest = "EnrollmentRequest";
    /// <summary>EnrollmentResponse.</summary>
    public const string EnrollmentResponse = "EnrollmentResponse";
    /// <summary>EpisodeOfCare.</summary>
    public const string EpisodeOfCare = "EpisodeOfCare";
    /// <summary>EventDefinition.</summary>
    public const string EventDefinition = "EventDefinition";
    /// <summary>Evidence.</summary>
    public const string Evidence = "Evidence";
    /// <summary>EvidenceVariable.</summary>
    public const string EvidenceVariable = "EvidenceVariable";
    /// <summary>ExampleScenario.</summary>
    public const string ExampleScenario = "ExampleScenario";
    /// <summary>ExplanationOfBenefit.</summary>
    public const string ExplanationOfBenefit = "ExplanationOfBenefit";
    /// <summary>FamilyMemberHistory.</summary>
    public const string FamilyMemberHistory = "FamilyMemberHistory";
    /// <summary>Flag.</summary>
    public const string Flag = "Flag";
    /// <summary>Goal.</summary>
    public const string Goal = "Goal";
    /// <summary>GraphDefinition.</summary>
    public const string GraphDefinition = "GraphDefinition";
    /// <summary>Group.</summary>
    public const string Group = "Group";
    /// <summary>GuidanceResponse.</summary>
    public const string GuidanceResponse = "GuidanceResponse";
    /// <summary>HealthcareService.</summary>
    public const string HealthcareService = "HealthcareService";
    /// <summary>ImagingStudy.</summary>
    public const string ImagingStudy = "ImagingStudy";
    /// <summary>Immunization.</summary>
    public const string Immunization = "Immunization";
    /// <summary>ImmunizationEvaluation.</summary>
    public const string ImmunizationEvaluation = "ImmunizationEvaluation";
    /// <summary>ImmunizationRecommendation.</summary>
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    /// <summary>ImplementationGuide.</summary>
    public const string ImplementationGuide = "ImplementationGuide";
    /// <summary>InsurancePlan.</summary>
    public const string InsurancePlan = "InsurancePlan";
    /// <summary>Invoice.</summary>
    public const string Invoice = "Invoice";
    /// <summary>Library.</summary>
    public const string Library = "Library";
    /// <summary>Linkage.</summary>
    public const string Linkage = "Linkage";
    /// <summary>List.</summary>
    public const string List = "List";
    /// <summary>Location.</summary>
    public const string Location = "Location";
    /// <summary>Measure.</summary>
    public const string Measure = "Measure";
    /// <summary>MeasureReport.</summary>
    public const string MeasureReport = "MeasureReport";
    /// <summary>Media.</summary>
    public const string Media = "Media";
    /// <summary>Medication.</summary>
    public const string Medication = "Medication";
    /// <summary>MedicationAdministration.</summary>
    public const string MedicationAdministration = "MedicationAdministration";
    /// <summary>MedicationDispense.</summary>
    public const string MedicationDispense = "MedicationDispense";
    /// <summary>MedicationKnowledge.</summary>
    public const string MedicationKnowledge = "MedicationKnowledge";
    /// <summary>MedicationRequest.</summary>
    public const string MedicationRequest = "MedicationRequest";
    /// <summary>MedicationStatement.</summary>
    public const string MedicationStatement = "MedicationStatement";
    /// <summary>MedicinalProduct.</summary>
    public const string MedicinalProduct = "MedicinalProduct";
    /// <summary>MedicinalProductAuthorization.</summary>
    public const string MedicinalProductAuthorization = "MedicinalProductAuthorization";
    /// <summary>MedicinalProductContraindication.</summary>
    public const string MedicinalProductContraindication = "MedicinalProductContraindication";
    /// <summary>MedicinalProductIndication.</summary>
    public const string MedicinalProductIndication = "MedicinalProductIndication";
    /// <summary>MedicinalProductIngredient.</summary>
    public const string MedicinalProductIngredient = "MedicinalProductIngredient";
    /// <summary>MedicinalProductInteraction.</summary>
    public const string MedicinalProductInteraction = "MedicinalProductInteraction";
    /// <summary>MedicinalProductManufactured.</summary>
    public const string MedicinalProductManufactured = "MedicinalProductManufactured";
    /// <summary>MedicinalProductPackaged.</summary>
    public const string MedicinalProductPackaged = "MedicinalProductPackaged";
    /// <summary>MedicinalProductPharmaceutical.</summary>
    public const string MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical";
    /// <summary>MedicinalProductUndesirableEffect.</summary>
    public const string MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect";
    /// <summary>MessageDefinition.</summary>
    public const string MessageDefinition = "MessageDefinition";
    /// <summary>MessageHeader.</summary>
    public const string MessageHeader = "MessageHeader";
    /// <summary>MolecularSequence.</summary>
    public const string MolecularSequence = "MolecularSequence";
    /// <summary>NamingSystem.</summary>
    public const string NamingSystem = "NamingSystem";
    /// <summary>NutritionOrder.</summary>
    public const string NutritionOrder = "NutritionOrder";
    /// <summary>Observation.</summary>
    public const string Observation = "Observation";
    /// <summary>ObservationDefinition.</summary>
    public const string ObservationDefinition = "ObservationDefinition";
    /// <summary>OperationDefinition.</summary>
    public const string OperationDefinition = "OperationDefinition";
    /// <summary>OperationOutcome.</summary>
    public const string OperationOutcome = "OperationOutcome";
    /// <summary>Organization.</summary>
    public const string Organization = "Organization";
    /// <summary>OrganizationAffiliation.</summary>
    public const string OrganizationAffiliation = "OrganizationAffiliation";
    /// <summary>Parameters.</summary>
    public const string Parameters = "Parameters";
    /// <summary>Patient.</summary>
    public const string Patient = "Patient";
    /// <summary>PaymentNotice.</summary>
    public const string PaymentNotice = "PaymentNotice";
    /// <summary>PaymentReconciliation.</summary>
    public const string PaymentReconciliation = "PaymentReconciliation";
    /// <summary>Person.</summary>
    public const string Person = "Person";
    /// <summary>PlanDefinition.</summary>
    public const string PlanDefinition = "PlanDefinition";
    /// <summary>Practitioner.</summary>
    public const string Practitioner = "Practitioner";
    /// <summary>PractitionerRole.</summary>
    public const string PractitionerRole = "PractitionerRole";
    /// <summary>Procedure.</summary>
    public const string Procedure = "Procedure";
    /// <summary>Provenance.</summary>
    public const string Provenance = "Provenance";
    /// <summary>Questionnaire.</summary>
    public const string Questionnaire = "Questionnaire";
    /// <summary>QuestionnaireResponse.</summary>
    public const string QuestionnaireResponse = "QuestionnaireResponse";
    /// <summary>RelatedPerson.</summary>
    public const string RelatedPerson = "RelatedPerson";
    /// <summary>RequestGroup.</summary>
    public const string RequestGroup = "RequestGroup";
    /// <summary>ResearchDefinition.</summary>
    public const string ResearchDefinition = "ResearchDefinition";
    /// <summary>ResearchElementDefinition.</summary>
    public const string ResearchElementDefinition = "ResearchElementDefinition";
    /// <summary>ResearchStudy.</summary>
    public const string ResearchStudy = "ResearchStudy";
    /// <summary>ResearchSubject.</summary>
    public const string ResearchSubject = "ResearchSubject";
    /// <summary>Resource.</summary>
    public const string Resource = "Resource";
    /// <summary>RiskAssessment.</summary>
    public const string RiskAssessment = "RiskAssessment";
    /// <summary>RiskEvidenceSynthesis.</summary>
    public const string RiskEvidenceSynthesis = "RiskEvidenceSynthesis";
    /// <summary>Schedule.</summary>
    public const string Schedule = "Schedule";
    /// <summary>SearchParameter.</summary>
    public const string SearchParameter = "SearchParameter";
    /// <summary>ServiceRequest.</summary>
    public const string ServiceRequest = "ServiceRequest";
    /// <summary>Slot.</summary>
    public const string Slot = "Slot";
    /// <summary>Specimen.</summary>
    public const string Specimen = "Specimen";
    /// <summary>SpecimenDefinition.</summary>
    public const string SpecimenDefinition = "SpecimenDefinition";
    /// <summary>StructureDefinition.</summary>
    public const string StructureDefinition = "StructureDefinition";
    /// <summary>StructureMap.</summary>
    public const string StructureMap = "StructureMap";
    /// <summary>Subscription.</summary>
    public const string Subscription = "Subscription";
    /// <summary>Substance.</summary>
    public const string Substance = "Substance";
    /// <summary>SubstanceNucleicAcid.</summary>
    public const string SubstanceNucleicAcid = "SubstanceNucleicAcid";
    /// <summary>SubstancePolymer.</summary>
    public const string SubstancePolymer = "SubstancePolymer";
    /// <summary>SubstanceProtein.</summary>
    public const string SubstanceProtein = "SubstanceProtein";
    /// <summary>SubstanceReferenceInformation.</summary>
    public const string SubstanceReferenceInformation = "SubstanceReferenceInformation";
    /// <summary>SubstanceSourceMaterial.</summary>
    public const string SubstanceSourceMaterial = "SubstanceSourceMaterial";
    /// <summary>SubstanceSpecification.</summary>
    public const string SubstanceSpecification = "SubstanceSpecification";
    /// <summary>SupplyDelivery.</summary>
    public const string SupplyDelivery = "SupplyDelivery";
    /// <summary>SupplyRequest.</summary>
    public const string SupplyRequest = "SupplyRequest";
    /// <summary>Task.</summary>
    public const string Task = "Task";
    /// <summary>TerminologyCapabilities.</summary>
    public const string TerminologyCapabilities = "TerminologyCapabilities";
    /// <summary>TestReport.</summary>
    public const string TestReport = "TestReport";
    /// <summary>TestScript.</summary>
    public const string TestScript = "TestScript";
    /// <summary>ValueSet.</summary>
    public const string ValueSet = "ValueSet";
    /// <summary>VerificationResult.</summary>
    public const string VerificationResult = "VerificationResult";
    /// <summary>VisionPrescription.</summary>
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>Codes of a required binding: FHIRSubstanceStatus.</summary>
public static class FHIRSubstanceStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: FHIRVersion.</summary>
public static class FHIRVersionCodes
{
    /// <summary>0.01.</summary>
    public const string N0_01 = "0.01";
    /// <summary>0.05.</summary>
    public const string N0_05 = "0.05";
    /// <summary>0.06.</summary>
    public const string N0_06 = "0.06";
    /// <summary>0.11.</summary>
    public const string N0_11 = "0.11";
    /// <summary>0.0.80.</summary>
    public const string N0_0_80 = "0.0.80";
    /// <summary>0.0.81.</summary>
    public const string N0_0_81 = "0.0.81";
    /// <summary>0.0.82.</summary>
    public const string N0_0_82 = "0.0.82";
    /// <summary>0.4.0.</summary>
    public const string N0_4_0 = "0.4.0";
    /// <summary>0.5.0.</summary>
    public const string N0_5_0 = "0.5.0";
    /// <summary>1.0.0.</summary>
    public const string N1_0_0 = "1.0.0";
    /// <summary>1.0.1.</summary>
    public const string N1_0_1 = "1.0.1";
    /// <summary>1.0.2.</summary>
    public const string N1_0_2 = "1.0.2";
    /// <summary>1.1.0.</summary>
    public const string N1_1_0 = "1.1.0";
    /// <summary>1.4.0.</summary>
    public const string N1_4_0 = "1.4.0";
    /// <summary>1.6.0.</summary>
    public const string N1_6_0 = "1.6.0";
    /// <summary>1.8.0.</summary>
    public const string N1_8_0 = "1.8.0";
    /// <summary>3.0.0.</summary>
    public const string N3_0_0 = "3.0.0";
    /// <summary>3.0.1.</summary>
    public const string N3_0_1 = "3.0.1";
    /// <summary>3.3.0.</summary>
    public const string N3_3_0 = "3.3.0";
    /// <summary>3.5.0.</summary>
    public const string N3_5_0 = "3.5.0";
    /// <summary>4.0.0.</summary>
    public const string N4_0_0 = "4.0.0";
    /// <summary>4.0.1.</summary>
    public const string N4_0_1 = "4.0.1";
}

/// <summary>Codes of a required binding: FamilyHistoryStatus.</summary>
public static class FamilyHistoryStatusCodes
{
    /// <summary>Partial.</summary>
    public const string Partial = "partial";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Health Unknown.</summary>
    public const string HealthUnknown = "health-unknown";
}

/// <summary>Codes of a required binding: FilterOperator.</summary>
public static class FilterOperatorCodes
{
    /// <summary>Equals.</summary>
    public const string EqualsCode = "=";
    /// <summary>Is A (by subsumption).</summary>
    public const string IsA = "is-a";
    /// <summary>Descendent Of (by subsumption).</summary>
    public const string DescendentOf = "descendent-of";
    /// <summary>Not (Is A) (by subsumption).</summary>
    public const string IsNotA = "is-not-a";
    /// <summary>Regular Expression.</summary>
    public const string Regex = "regex";
    /// <summary>In Set.</summary>
    public const string In = "in";
    /// <summary>Not in Set.</summary>
    public const string NotIn = "not-in";
    /// <summary>Generalizes (by Subsumption).</summary>
    public const string Generalizes = "generalizes";
    /// <summary>Exists.</summary>
    public const string Exists = "exists";
}

/// <summary>Codes of a required binding: Financial Resource Status Codes.</summary>
public static class FinancialResourceStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: FlagStatus.</summary>
public static class FlagStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: GoalLifecycleStatus.</summary>
public static class GoalLifecycleStatusCodes
{
    /// <summary>Proposed.</summary>
    public const string Proposed = "proposed";
    /// <summary>Planned.</summary>
    public const string Planned = "planned";
    /// <summary>Accepted.</summary>
    public const string Accepted = "accepted";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Rejected.</summary>
    public const string Rejected = "rejected";
}

/// <summary>Codes of a required binding: GraphCompartmentRule.</summary>
public static class GraphCompartmentRuleCodes
{
    /// <summary>Identical.</summary>
    public const string Identical = "identical";
    /// <summary>Matching.</summary>
    public const string Matching = "matching";
    /// <summary>Different.</summary>
    public const string Different = "different";
    /// <summary>Custom.</summary>
    public const string Custom = "custom";
}

/// <summary>Codes of a required binding: GraphCompartmentUse.</summary>
public static class GraphCompartmentUseCodes
{
    /// <summary>Condition.</summary>
    public const string Condition = "condition";
    /// <summary>Requirement.</summary>
    public const string Requirement = "requirement";
}

/// <summary>Codes of a required binding: GroupMeasure.</summary>
public static class GroupMeasureCodes
{
    /// <summary>Mean.</summary>
    public const string Mean = "mean";
    /// <summary>Median.</summary>
    public const string Median = "median";
    /// <summary>Mean of Study Means.</summary>
    public const string MeanOfMean = "mean-of-mean";
    /// <summary>Mean of Study Medins.</summary>
    public const string MeanOfMedian = "mean-of-median";
    /// <summary>Median of Study Means.</summary>
    public const string MedianOfMean = "median-of-mean";
    /// <summary>Median of Study Medians.</summary>
    public const string MedianOfMedian = "median-of-median";
}

/// <summary>Codes of a required binding: GroupType.</summary>
public static class GroupTypeCodes
{
    /// <summary>Person.</summary>
    public const string Person = "person";
    /// <summary>Animal.</summary>
    public const string Animal = "animal";
    /// <summary>Practitioner.</summary>
    public const string Practitioner = "practitioner";
    /// <summary>Device.</summary>
    public const string Device = "device";
    /// <summary>Medication.</summary>
    public const string Medication = "medication";
    /// <summary>Substance.</summary>
    public const string Substance = "substance";
}

/// <summary>Codes of a required binding: GuidanceResponseStatus.</summary>
public static class GuidanceResponseStatusCodes
{
    /// <summary>Success.</summary>
    public const string Success = "success";
    /// <summary>Data Requested.</summary>
    public const string DataRequested = "data-requested";
    /// <summary>Data Required.</summary>
    public const string DataRequired = "data-required";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Failure.</summary>
    public const string Failure = "failure";
    /// <summary>Entered In Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: GuidePageGeneration.</summary>
public static class GuidePageGenerationCodes
{
    /// <summary>HTML.</summary>
    public const string Html = "html";
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";
    /// <summary>XML.</summary>
    public const string Xml = "xml";
    /// <summary>Generated.</summary>
    public const string Generated = "generated";
}

/// <summary>Codes of a required binding: GuideParameterCode.</summary>
public static class GuideParameterCodeCodes
{
    /// <summary>Apply Metadata Value.</summary>
    public const string Apply = "apply";
    /// <summary>Resource Path.</summary>
    public const string PathResource = "path-resource";
    /// <summary>Pages Path.</summary>
    public const string PathPages = "path-pages";
    /// <summary>Terminology Cache Path.</summary>
    public const string PathTxCache = "path-tx-cache";
    /// <summary>Expansion Profile.</summary>
    public const string ExpansionParameter = "expansion-parameter";
    /// <summary>Broken Links Rule.</summary>
    public const string RuleBrokenLinks = "rule-broken-links";
    /// <summary>Generate XML.</summary>
    public const string GenerateXml = "generate-xml";
    /// <summary>Generate JSON.</summary>
    public const string GenerateJson = "generate-json";
    /// <summary>Generate Turtle.</summary>
    public const string GenerateTurtle = "generate-turtle";
    /// <summary>HTML Template.</summary>
    public const string HtmlTemplate = "html-template";
}

/// <summary>Codes of a required binding: HTTPVerb.</summary>
public static class HTTPVerbCodes
{
    /// <summary>GET.</summary>
    public const string GET = "GET";
    /// <summary>HEAD.</summary>
    public const string HEAD = "HEAD";
    /// <summary>POST.</summary>
    public const string POST = "POST";
    /// <summary>PUT.</summary>
    public const string PUT = "PUT";
    /// <summary>DELETE.</summary>
    public const string DELETE = "DELETE";
    /// <summary>PATCH.</summary>
    public const string PATCH = "PATCH";
}

/// <summary>Codes of a required binding: IdentifierUse.</summary>
public static class IdentifierUseCodes
{
    /// <summary>Usual.</summary>
    public const string Usual = "usual";
    /// <summary>Official.</summary>
    public const string Official = "official";
    /// <summary>Temp.</summary>
    public const string Temp = "temp";
    /// <summary>Secondary.</summary>
    public const string Secondary = "secondary";
    /// <summary>Old.</summary>
    public const string Old = "old";
}

/// <summary>Codes of a required binding: IdentityAssuranceLevel.</summary>
public static class IdentityAssuranceLevelCodes
{
    /// <summary>Level 1.</summary>
    public const string Level1 = "level1";
    /// <summary>Level 2.</summary>
    public const string Level2 = "level2";
    /// <summary>Level 3.</summary>
    public const string Level3 = "level3";
    /// <summary>Level 4.</summary>
    public const string Level4 = "level4";
}

/// <summary>Codes of a required binding: ImagingStudyStatus.</summary>
public static class ImagingStudyStatusCodes
{
    /// <summary>Registered.</summary>
    public const string Registered = "registered";
    /// <summary>Available.</summary>
    public const string Available = "available";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: Immunization Evaluation Status Codes.</summary>
public static class ImmunizationEvaluationStatusCodes
{
    /// <summary>completed.</summary>
    public const string Completed = "completed";
    /// <summary>entered-in-error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: Immunization Status Codes.</summary>
public static class ImmunizationStatusCodes
{
    /// <summary>completed.</summary>
    public const string Completed = "completed";
    /// <summary>entered-in-error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>not-done.</summary>
    public const string NotDone = "not-done";
}

/// <summary>Codes of a required binding: InvoicePriceComponentType.</summary>
public static class InvoicePriceComponentTypeCodes
{
    /// <summary>base price.</summary>
    public const string Base = "base";
    /// <summary>surcharge.</summary>
    public const string Surcharge = "surcharge";
    /// <summary>deduction.</summary>
    public const string Deduction = "deduction";
    /// <summary>discount.</summary>
    public const string Discount = "discount";
    /// <summary>tax.</summary>
    public const string Tax = "tax";
    /// <summary>informational.</summary>
    public const string Informational = "informational";
}

/// <summary>Codes of a required binding: InvoiceStatus.</summary>
public static class InvoiceStatusCodes
{
    /// <summary>draft.</summary>
    public const string Draft = "draft";
    /// <summary>issued.</summary>
    public const string Issued = "issued";
    /// <summary>balanced.</summary>
    public const string Balanced = "balanced";
    /// <summary>cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>entered in error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: IssueSeverity.</summary>
public static class IssueSeverityCodes
{
    /// <summary>Fatal.</summary>
    public const string Fatal = "fatal";
    /// <summary>Error.</summary>
    public const string Error = "error";
    /// <summary>Warning.</summary>
    public const string Warning = "warning";
    /// <summary>Information.</summary>
    public const string Information = "information";
}

/// <summary>Codes of a required binding: IssueType.</summary>
public static class IssueTypeCodes
{
    /// <summary>Invalid Content.</summary>
    public const string Invalid = "invalid";
    /// <summary>Structural Issue.</summary>
    public const string Structure = "structure";
    /// <summary>Required element missing.</summary>
    public const string Required = "required";
    /// <summary>Element value invalid.</summary>
    public const string Value = "value";
    /// <summary>Validation rule failed.</summary>
    public const string Invariant = "invariant";
    /// <summary>Security Problem.</summary>
    public const string Security = "security";
    /// <summary>Login Required.</summary>
    public const string Login = "login";
    /// <summary>Unknown User.</summary>
    public const string Unknown = "unknown";
    /// <summary>Session Expired.</summary>
    public const string Expired = "expired";
    /// <summary>Forbidden.</summary>
    public const string Forbidden = "forbidden";
    /// <summary>Information  Suppressed.</summary>
    public const string Suppressed = "suppressed";
    /// <summary>Processing Failure.</summary>
    public const string Processing = "processing";
    /// <summary>Content not supported.</summary>
    public const string NotSupported = "not-supported";
    /// <summary>Duplicate.</summary>
    public const string Duplicate = "duplicate";
    /// <summary>Multiple Matches.</summary>
    public const string MultipleMatches = "multiple-matches";
    /// <summary>Not Found.</summary>
    public const string NotFound = "not-found";
    /// <summary>Deleted.</summary>
    public const string Deleted = "deleted";
    /// <summary>Content Too Long.</summary>
    public const string TooLong = "too-long";
    /// <summary>Invalid Code.</summary>
    public const string CodeInvalid = "code-invalid";
    /// <summary>Unacceptable Extension.</summary>
    public const string Extension = "extension";
    /// <summary>Operation Too Costly.</summary>
    public const string TooCostly = "too-costly";
    /// <summary>Business Rule Violation.</summary>
    public const string BusinessRule = "business-rule";
    /// <summary>Edit Version Conflict.</summary>
    public const string Conflict = "conflict";
    /// <summary>Transient Issue.</summary>
    public const string Transient = "transient";
    /// <summary>Lock Error.</summary>
    public const string LockError = "lock-error";
    /// <summary>No Store Available.</summary>
    public const string NoStore = "no-store";
    /// <summary>Exception.</summary>
    public const string Exception = "exception";
    /// <summary>Timeout.</summary>
    public const string Timeout = "timeout";
    /// <summary>Incomplete Results.</summary>
    public const string Incomplete = "incomplete";
    /// <summary>Throttled.</summary>
    public const string Throttled = "throttled";
    /// <summary>Informational Note.</summary>
    public const string Informational = "informational";
}

/// <summary>Codes of a required binding: LinkType.</summary>
public static class LinkTypeCodes
{
    /// <summary>Replaced-by.</summary>
    public const string ReplacedBy = "replaced-by";
    /// <summary>Replaces.</summary>
    public const string Replaces = "replaces";
    /// <summary>Refer.</summary>
    public const string Refer = "refer";
    /// <summary>See also.</summary>
    public const string Seealso = "seealso";
}

/// <summary>Codes of a required binding: LinkageType.</summary>
public static class LinkageTypeCodes
{
    /// <summary>Source of Truth.</summary>
    public const string Source = "source";
    /// <summary>Alternate Record.</summary>
    public const string Alternate = "alternate";
    /// <summary>Historical/Obsolete Record.</summary>
    public const string Historical = "historical";
}

/// <summary>Codes of a required binding: ListMode.</summary>
public static class ListModeCodes
{
    /// <summary>Working List.</summary>
    public const string Working = "working";
    /// <summary>Snapshot List.</summary>
    public const string Snapshot = "snapshot";
    /// <summary>Change List.</summary>
    public const string Changes = "changes";
}

/// <summary>Codes of a required binding: ListStatus.</summary>
public static class ListStatusCodes
{
    /// <summary>Current.</summary>
    public const string Current = "current";
    /// <summary>Retired.</summary>
    public const string Retired = "retired";
    /// <summary>Entered In Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: LocationMode.</summary>
public static class LocationModeCodes
{
    /// <summary>Instance.</summary>
    public const string Instance = "instance";
    /// <summary>Kind.</summary>
    public const string Kind = "kind";
}

/// <summary>Codes of a required binding: LocationStatus.</summary>
public static class LocationStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Suspended.</summary>
    public const string Suspended = "suspended";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
}

/// <summary>Codes of a required binding: MeasureReportStatus.</summary>
public static class MeasureReportStatusCodes
{
    /// <summary>Complete.</summary>
    public const string Complete = "complete";
    /// <summary>Pending.</summary>
    public const string Pending = "pending";
    /// <summary>Error.</summary>
    public const string Error = "error";
}

/// <summary>Codes of a required binding: MeasureReportType.</summary>
public static class MeasureReportTypeCodes
{
    /// <summary>Individual.</summary>
    public const string Individual = "individual";
    /// <summary>Subject List.</summary>
    public const string SubjectList = "subject-list";
    /// <summary>Summary.</summary>
    public const string Summary = "summary";
    /// <summary>Data Collection.</summary>
    public const string DataCollection = "data-collection";
}

/// <summary>Codes of a required binding: Medication administration  status  codes.</summary>
public static class MedicationAdministrationStatusCodes
{
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Not Done.</summary>
    public const string NotDone = "not-done";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: Medication dispense  status  codes.</summary>
public static class MedicationDispenseStatusCodes
{
    /// <summary>Preparation.</summary>
    public const string Preparation = "preparation";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>Declined.</summary>
    public const string Declined = "declined";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: Medication knowledge  status  codes.</summary>
public static class MedicationKnowledgeStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: Medication request  intent.</summary>
public static class MedicationRequestIntentCodes
{
    /// <summary>Proposal.</summary>
    public const string Proposal = "proposal";
    /// <summary>Plan.</summary>
    public const string Plan = "plan";
    /// <summary>Order.</summary>
    public const string Order = "order";
    /// <summary>Original Order.</summary>
    public const string OriginalOrder = "original-order";
    /// <summary>Reflex Order.</summary>
    public const string ReflexOrder = "reflex-order";
    /// <summary>Filler Order.</summary>
    public const string FillerOrder = "filler-order";
    /// <summary>Instance Order.</summary>
    public const string InstanceOrder = "instance-order";
    /// <summary>Option.</summary>
    public const string Option = "option";
}

/// <summary>Codes of a required binding: Medication  status  codes.</summary>
public static class MedicationStatementStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Intended.</summary>
    public const string Intended = "intended";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
    /// <summary>Not Taken.</summary>
    public const string NotTaken = "not-taken";
}

/// <summary>Codes of a required binding: Medication  status  codes.</summary>
public static class MedicationStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Inactive.</summary>
    public const string Inactive = "inactive";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: Medicationrequest  status.</summary>
public static class MedicationrequestStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: MessageSignificanceCategory.</summary>
public static class MessageSignificanceCategoryCodes
{
    /// <summary>Consequence.</summary>
    public const string Consequence = "consequence";
    /// <summary>Currency.</summary>
    public const string Currency = "currency";
    /// <summary>Notification.</summary>
    public const string Notification = "notification";
}

/// <summary>Codes of a required binding: messageheader-response-request.</summary>
public static class MessageheaderResponseRequestCodes
{
    /// <summary>Always.</summary>
    public const string Always = "always";
    /// <summary>Error/reject conditions only.</summary>
    public const string OnError = "on-error";
    /// <summary>Never.</summary>
    public const string Never = "never";
    /// <summary>Successful completion only.</summary>
    public const string OnSuccess = "on-success";
}

/// <summary>Codes of a required binding: NameUse.</summary>
public static class NameUseCodes
{
    /// <summary>Usual.</summary>
    public const string Usual = "usual";
    /// <summary>Official.</summary>
    public const string Official = "official";
    /// <summary>Temp.</summary>
    public const string Temp = "temp";
    /// <summary>Nickname.</summary>
    public const string Nickname = "nickname";
    /// <summary>Anonymous.</summary>
    public const string Anonymous = "anonymous";
    /// <summary>Old.</summary>
    public const string Old = "old";
    /// <summary>Name changed for Marriage.</summary>
    public const string Maiden = "maiden";
}

/// <summary>Codes of a required binding: NamingSystemIdentifierType.</summary>
public static class NamingSystemIdentifierTypeCodes
{
    /// <summary>OID.</summary>
    public const string Oid = "oid";
    /// <summary>UUID.</summary>
    public const string Uuid = "uuid";
    /// <summary>URI.</summary>
    public const string Uri = "uri";
    /// <summary>Other.</summary>
    public const string Other = "other";
}

/// <summary>Codes of a required binding: NamingSystemType.</summary>
public static class NamingSystemTypeCodes
{
    /// <summary>Code System.</summary>
    public const string Codesystem = "codesystem";
    /// <summary>Identifier.</summary>
    public const string Identifier = "identifier";
    /// <summary>Root.</summary>
    public const string Root = "root";
}

/// <summary>Codes of a required binding: NarrativeStatus.</summary>
public static class NarrativeStatusCodes
{
    /// <summary>Generated.</summary>
    public const string Generated = "generated";
    /// <summary>Extensions.</summary>
    public const string Extensions = "extensions";
    /// <summary>Additional.</summary>
    public const string Additional = "additional";
    /// <summary>Empty.</summary>
    public const string Empty = "empty";
}

/// <summary>Codes of a required binding: NoteType.</summary>
public static class NoteTypeCodes
{
    /// <summary>Display.</summary>
    public const string Display = "display";
    /// <summary>Print (Form).</summary>
    public const string Print = "print";
    /// <summary>Print (Operator).</summary>
    public const string Printoper = "printoper";
}

/// <summary>Codes of a required binding: ObservationDataType.</summary>
public static class ObservationDataTypeCodes
{
    /// <summary>Quantity.</summary>
    public const string Quantity = "Quantity";
    /// <summary>CodeableConcept.</summary>
    public const string CodeableConcept = "CodeableConcept";
    /// <summary>string.</summary>
    public const string String = "string";
    /// <summary>boolean.</summary>
    public const string Boolean = "boolean";
    /// <summary>integer.</summary>
    public const string Integer = "integer";
    /// <summary>Range.</summary>
    public const string Range = "Range";
    /// <summary>Ratio.</summary>
    public const string Ratio = "Ratio";
    /// <summary>SampledData.</summary>
    public const string SampledData = "SampledData";
    /// <summary>time.</summary>
    public const string Time = "time";
    /// <summary>dateTime.</summary>
    public const string DateTime = "dateTime";
    /// <summary>Period.</summary>
    public const string Period = "Period";
}

/// <summary>Codes of a required binding: ObservationRangeCategory.</summary>
public static class ObservationRangeCategoryCodes
{
    /// <summary>reference range.</summary>
    public const string Reference = "reference";
    /// <summary>critical range.</summary>
    public const string Critical = "critical";
    /// <summary>absolute range.</summary>
    public const string Absolute = "absolute";
}

/// <summary>Codes of a required binding: ObservationStatus.</summary>
public static class ObservationStatusCodes
{
    /// <summary>Registered.</summary>
    public const string Registered = "registered";
    /// <summary>Preliminary.</summary>
    public const string Preliminary = "preliminary";
    /// <summary>Final.</summary>
    public const string Final = "final";
    /// <summary>Amended.</summary>
    public const string Amended = "amended";
    /// <summary>Corrected.</summary>
    public const string Corrected = "corrected";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: OperationKind.</summary>
public static class OperationKindCodes
{
    /// <summary>Operation.</summary>
    public const string Operation = "operation";
    /// <summary>Query.</summary>
    public const string Query = "query";
}

/// <summary>Codes of a required binding: OperationParameterUse.</summary>
public static class OperationParameterUseCodes
{
    /// <summary>In.</summary>
    public const string In = "in";
    /// <summary>Out.</summary>
    public const string Out = "out";
}

/// <summary>Codes of a required binding: orientationType.</summary>
public static class OrientationTypeCodes
{
    /// <summary>Sense orientation of referenceSeq.</summary>
    public const string Sense = "sense";
    /// <summary>Antisense orientation of referenceSeq.</summary>
    public const string Antisense = "antisense";
}

/// <summary>Codes of a required binding: ParticipantRequired.</summary>
public static class ParticipantRequiredCodes
{
    /// <summary>Required.</summary>
    public const string Required = "required";
    /// <summary>Optional.</summary>
    public const string Optional = "optional";
    /// <summary>Information Only.</summary>
    public const string InformationOnly = "information-only";
}

/// <summary>Codes of a required binding: ParticipationStatus.</summary>
public static class ParticipationStatusCodes
{
    /// <summary>Accepted.</summary>
    public const string Accepted = "accepted";
    /// <summary>Declined.</summary>
    public const string Declined = "declined";
    /// <summary>Tentative.</summary>
    public const string Tentative = "tentative";
    /// <summary>Needs Action.</summary>
    public const string NeedsAction = "needs-action";
}

/// <summary>Codes of a required binding: PropertyRepresentation.</summary>
public static class PropertyRepresentationCodes
{
    /// <summary>XML Attribute.</summary>
    public const string XmlAttr = "xmlAttr";
    /// <summary>XML Text.</summary>
    public const string XmlText = "xmlText";
    /// <summary>Type Attribute.</summary>
    public const string TypeAttr = "typeAttr";
    /// <summary>CDA Text Format.</summary>
    public const string CdaText = "cdaText";
    /// <summary>XHTML.</summary>
    public const string Xhtml = "xhtml";
}

/// <summary>Codes of a required binding: PropertyType.</summary>
public static class PropertyTypeCodes
{
    /// <summary>code (internal reference).</summary>
    public const string Code = "code";
    /// <summary>Coding (external reference).</summary>
    public const string Coding = "Coding";
    /// <summary>string.</summary>
    public const string String = "string";
    /// <summary>integer.</summary>
    public const string Integer = "integer";
    /// <summary>boolean.</summary>
    public const string Boolean = "boolean";
    /// <summary>dateTime.</summary>
    public const string DateTime = "dateTime";
    /// <summary>decimal.</summary>
    public const string Decimal = "decimal";
}

/// <summary>Codes of a required binding: ProvenanceEntityRole.</summary>
public static class ProvenanceEntityRoleCodes
{
    /// <summary>Derivation.</summary>
    public const string Derivation = "derivation";
    /// <summary>Revision.</summary>
    public const string Revision = "revision";
    /// <summary>Quotation.</summary>
    public const string Quotation = "quotation";
    /// <summary>Source.</summary>
    public const string Source = "source";
    /// <summary>Removal.</summary>
    public const string Removal = "removal";
}

/// <summary>Codes of a required binding: PublicationStatus.</summary>
public static class PublicationStatusCodes
{
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Retired.</summary>
    public const string Retired = "retired";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: qualityType.</summary>
public static class QualityTypeCodes
{
    /// <summary>INDEL Comparison.</summary>
    public const string Indel = "indel";
    /// <summary>SNP Comparison.</summary>
    public const string Snp = "snp";
    /// <summary>UNKNOWN Comparison.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: QuantityComparator.</summary>
public static class QuantityComparatorCodes
{
    /// <summary>Less than.</summary>
    public const string LessThan = "<";
    /// <summary>Less or Equal to.</summary>
    public const string LessOrEqualTo = "<=";
    /// <summary>Greater or Equal to.</summary>
    public const string GreaterOrEqualTo = ">=";
    /// <summary>Greater than.</summary>
    public const string GreaterThan = ">";
}

/// <summary>Codes of a required binding: QuestionnaireItemOperator.</summary>
public static class QuestionnaireItemOperatorCodes
{
    /// <summary>Exists.</summary>
    public const string Exists = "exists";
    /// <summary>Equals.</summary>
    public const string EqualsCode = "=";
    /// <summary>Not Equals.</summary>
    public const string NotEquals = "!=";
    /// <summary>Greater Than.</summary>
    public const string GreaterThan = ">";
    /// <summary>Less Than.</summary>
    public const string LessThan = "<";
    /// <summary>Greater or Equals.</summary>
    public const string GreaterOrEquals = ">=";
    /// <summary>Less or Equals.</summary>
    public const string LessOrEquals = "<=";
}

/// <summary>Codes of a required binding: QuestionnaireItemType.</summary>
public static class QuestionnaireItemTypeCodes
{
    /// <summary>Group.</summary>
    public const string Group = "group";
    /// <summary>Display.</summary>
    public const string Display = "display";
    /// <summary>Question.</summary>
    public const string Question = "question";
    /// <summary>Boolean.</summary>
    public const string Boolean = "boolean";
    /// <summary>Decimal.</summary>
    public const string Decimal = "decimal";
    /// <summary>Integer.</summary>
    public const string Integer = "integer";
    /// <summary>Date.</summary>
    public const string Date = "date";
    /// <summary>Date Time.</summary>
    public const string DateTime = "dateTime";
    /// <summary>Time.</summary>
    public const string Time = "time";
    /// <summary>String.</summary>
    public const string String = "string";
    /// <summary>Text.</summary>
    public const string Text = "text";
    /// <summary>Url.</summary>
    public const string Url = "url";
    /// <summary>Choice.</summary>
    public const string Choice = "choice";
    /// <summary>Open Choice.</summary>
    public const string OpenChoice = "open-choice";
    /// <summary>Attachment.</summary>
    public const string Attachment = "attachment";
    /// <summary>Reference.</summary>
    public const string Reference = "reference";
    /// <summary>Quantity.</summary>
    public const string Quantity = "quantity";
}

/// <summary>Codes of a required binding: QuestionnaireResponseStatus.</summary>
public static class QuestionnaireResponseStatusCodes
{
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Amended.</summary>
    public const string Amended = "amended";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
}

/// <summary>Codes of a required binding: ReferenceHandlingPolicy.</summary>
public static class ReferenceHandlingPolicyCodes
{
    /// <summary>Literal References.</summary>
    public const string Literal = "literal";
    /// <summary>Logical References.</summary>
    public const string Logical = "logical";
    /// <summary>Resolves References.</summary>
    public const string Resolves = "resolves";
    /// <summary>Reference Integrity Enforced.</summary>
    public const string Enforced = "enforced";
    /// <summary>Local References Only.</summary>
    public const string Local = "local";
}

/// <summary>Codes of a required binding: ReferenceVersionRules.</summary>
public static class ReferenceVersionRulesCodes
{
    /// <summary>Either Specific or independent.</summary>
    public const string Either = "either";
    /// <summary>Version independent.</summary>
    public const string Independent = "independent";
    /// <summary>Version Specific.</summary>
    public const string Specific = "specific";
}

/// <summary>Codes of a required binding: RelatedArtifactType.</summary>
public static class RelatedArtifactTypeCodes
{
    /// <summary>Documentation.</summary>
    public const string Documentation = "documentation";
    /// <summary>Justification.</summary>
    public const string Justification = "justification";
    /// <summary>Citation.</summary>
    public const string Citation = "citation";
    /// <summary>Predecessor.</summary>
    public const string Predecessor = "predecessor";
    /// <summary>Successor.</summary>
    public const string Successor = "successor";
    /// <summary>Derived From.</summary>
    public const string DerivedFrom = "derived-from";
    /// <summary>Depends On.</summary>
    public const string DependsOn = "depends-on";
    /// <summary>Composed Of.</summary>
    public const string ComposedOf = "composed-of";
}

/// <summary>Codes of a required binding: repositoryType.</summary>
public static class RepositoryTypeCodes
{
    /// <summary>Click and see.</summary>
    public const string Directlink = "directlink";
    /// <summary>The URL is the RESTful or other kind of API that can access to the result.</summary>
    public const string Openapi = "openapi";
    /// <summary>Result cannot be access unless an account is logged in.</summary>
    public const string Login = "login";
    /// <summary>Result need to be fetched with API and need LOGIN( or cookies are required when visiting the link of resource).</summary>
    public const string Oauth = "oauth";
    /// <summary>Some other complicated or particular way to get resource from URL.</summary>
    public const string Other = "other";
}

/// <summary>Codes of a required binding: RequestIntent.</summary>
public static class RequestIntentCodes
{
    /// <summary>Proposal.</summary>
    public const string Proposal = "proposal";
    /// <summary>Plan.</summary>
    public const string Plan = "plan";
    /// <summary>Directive.</summary>
    public const string Directive = "directive";
    /// <summary>Order.</summary>
    public const string Order = "order";
    /// <summary>Original Order.</summary>
    public const string OriginalOrder = "original-order";
    /// <summary>Reflex Order.</summary>
    public const string ReflexOrder = "reflex-order";
    /// <summary>Filler Order.</summary>
    public const string FillerOrder = "filler-order";
    /// <summary>Instance Order.</summary>
    public const string InstanceOrder = "instance-order";
    /// <summary>Option.</summary>
    public const string Option = "option";
}

/// <summary>Codes of a required binding: Request priority.</summary>
public static class RequestPriorityCodes
{
    /// <summary>Routine.</summary>
    public const string Routine = "routine";
    /// <summary>Urgent.</summary>
    public const string Urgent = "urgent";
    /// <summary>ASAP.</summary>
    public const string Asap = "asap";
    /// <summary>STAT.</summary>
    public const string Stat = "stat";
}

/// <summary>Codes of a required binding: RequestResourceType.</summary>
public static class RequestResourceTypeCodes
{
    /// <summary>Appointment.</summary>
    public const string Appointment = "Appointment";
    /// <summary>AppointmentResponse.</summary>
    public const string AppointmentResponse = "AppointmentResponse";
    /// <summary>CarePlan.</summary>
    public const string CarePlan = "CarePlan";
    /// <summary>Claim.</summary>
    public const string Claim = "Claim";
    /// <summary>CommunicationRequest.</summary>
    public const string CommunicationRequest = "CommunicationRequest";
    /// <summary>Contract.</summary>
    public const string Contract = "Contract";
    /// <summary>DeviceRequest.</summary>
    public const string DeviceRequest = "DeviceRequest";
    /// <summary>EnrollmentRequest.</summary>
    public const string EnrollmentRequest = "EnrollmentRequest";
    /// <summary>ImmunizationRecommendation.</summary>
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    /// <summary>MedicationRequest.</summary>
    public const string MedicationRequest = "MedicationRequest";
    /// <summary>NutritionOrder.</summary>
    public const string NutritionOrder = "NutritionOrder";
    /// <summary>ServiceRequest.</summary>
    public const string ServiceRequest = "ServiceRequest";
    /// <summary>SupplyRequest.</summary>
    public const string SupplyRequest = "SupplyRequest";
    /// <summary>Task.</summary>
    public const string Task = "Task";
    /// <summary>VisionPrescription.</summary>
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>Codes of a required binding: RequestStatus.</summary>
public static class RequestStatusCodes
{
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Revoked.</summary>
    public const string Revoked = "revoked";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: ResearchElementType.</summary>
public static class ResearchElementTypeCodes
{
    /// <summary>Population.</summary>
    public const string Population = "population";
    /// <summary>Exposure.</summary>
    public const string Exposure = "exposure";
    /// <summary>Outcome.</summary>
    public const string Outcome = "outcome";
}

/// <summary>Codes of a required binding: ResearchStudyStatus.</summary>
public static class ResearchStudyStatusCodes
{
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Administratively Completed.</summary>
    public const string AdministrativelyCompleted = "administratively-completed";
    /// <summary>Approved.</summary>
    public const string Approved = "approved";
    /// <summary>Closed to Accrual.</summary>
    public const string ClosedToAccrual = "closed-to-accrual";
    /// <summary>Closed to Accrual and Intervention.</summary>
    public const string ClosedToAccrualAndIntervention = "closed-to-accrual-and-intervention";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Disapproved.</summary>
    public const string Disapproved = "disapproved";
    /// <summary>In Review.</summary>
    public const string InReview = "in-review";
    /// <summary>Temporarily Closed to Accrual.</summary>
    public const string TemporarilyClosedToAccrual = "temporarily-closed-to-accrual";
    /// <summary>Temporarily Closed to Accrual and Intervention.</summary>
    public const string TemporarilyClosedToAccrualAndIntervention = "temporarily-closed-to-accrual-and-intervention";
    /// <summary>Withdrawn.</summary>
    public const string Withdrawn = "withdrawn";
}

/// <summary>Codes of a required binding: ResearchSubjectStatus.</summary>
public static class ResearchSubjectStatusCodes
{
    /// <summary>Candidate.</summary>
    public const string Candidate = "candidate";
    /// <summary>Eligible.</summary>
    public const string Eligible = "eligible";
    /// <summary>Follow-up.</summary>
    public const string FollowUp = "follow-up";
    /// <summary>Ineligible.</summary>
    public const string Ineligible = "ineligible";
    /// <summary>Not Registered.</summary>
    public const string NotRegistered = "not-registered";
    /// <summary>Off-study.</summary>
    public const string OffStudy = "off-study";
    /// <summary>On-study.</summary>
    public const string OnStudy = "on-study";
    /// <summary>On-study-intervention.</summary>
    public const string OnStudyIntervention = "on-study-intervention";
    /// <summary>On-study-observation.</summary>
    public const string OnStudyObservation = "on-study-observation";
    /// <summary>Pending on-study.</summary>
    public const string PendingOnStudy = "pending-on-study";
    /// <summary>Potential Candidate.</summary>
    public const string PotentialCandidate = "potential-candidate";
    /// <summary>Screening.</summary>
    public const string Screening = "screening";
    /// <summary>Withdrawn.</summary>
    public const string Withdrawn = "withdrawn";
}

/// <summary>Codes of a required binding: ResourceType.</summary>
public static class ResourceTypeCodes
{
    /// <summary>Account.</summary>
    public const string Account = "Account";
    /// <summary>ActivityDefinition.</summary>
    public const string ActivityDefinition = "ActivityDefinition";
    /// <summary>AdverseEvent.</summary>
    public const string AdverseEvent = "AdverseEvent";
    /// <summary>AllergyIntolerance.</summary>
    public const string AllergyIntolerance = "AllergyIntolerance";
    /// <summary>Appointment.</summary>
    public const string Appointment = "Appointment";
    /// <summary>AppointmentResponse.</summary>
    public const string AppointmentResponse = "AppointmentResponse";
    /// <summary>AuditEvent.</summary>
    public const string AuditEvent = "AuditEvent";
    /// <summary>Basic.</summary>
    public const string Basic = "Basic";
    /// <summary>Binary.</summary>
    public const string Binary = "Binary";
    /// <summary>BiologicallyDerivedProduct.</summary>
    public const string BiologicallyDerivedProduct = "BiologicallyDerivedProduct";
    /// <summary>BodyStructure.</summary>
    public const string BodyStructure = "BodyStructure";
    /// <summary>Bundle.</summary>
    public const string Bundle = "Bundle";
    /// <summary>CapabilityStatement.</summary>
    public const string CapabilityStatement = "CapabilityStatement";
    /// <summary>CarePlan.</summary>
    public const string CarePlan = "CarePlan";
    /// <summary>CareTeam.</summary>
    public const string CareTeam = "CareTeam";
    /// <summary>CatalogEntry.</summary>
    public const string CatalogEntry = "CatalogEntry";
    /// <summary>ChargeItem.</summary>
    public const string ChargeItem = "ChargeItem";
    /// <summary>ChargeItemDefinition.</summary>
    public const string ChargeItemDefinition = "ChargeItemDefinition";
    /// <summary>Claim.</summary>
    public const string Claim = "Claim";
    /// <summary>ClaimResponse.</summary>
    public const string ClaimResponse = "ClaimResponse";
    /// <summary>ClinicalImpression.</summary>
    public const string ClinicalImpression = "ClinicalImpression";
    /// <summary>CodeSystem.</summary>
    public const string CodeSystem = "CodeSystem";
    /// <summary>Communication.</summary>
    public const string Communication = "Communication";
    /// <summary>CommunicationRequest.</summary>
    public const string CommunicationRequest = "CommunicationRequest";
    /// <summary>CompartmentDefinition.</summary>
    public const string CompartmentDefinition = "CompartmentDefinition";
    /// <summary>Composition.</summary>
    public const string Composition = "Composition";
    /// <summary>ConceptMap.</summary>
    public const string ConceptMap = "ConceptMap";
    /// <summary>Condition.</summary>
    public const string Condition = "Condition";
    /// <summary>Consent.</summary>
    public const string Consent = "Consent";
    /// <summary>Contract.</summary>
    public const string Contract = "Contract";
    /// <summary>Coverage.</summary>
    public const string Coverage = "Coverage";
    /// <summary>CoverageEligibilityRequest.</summary>
    public const string CoverageEligibilityRequest = "CoverageEligibilityRequest";
    /// <summary>CoverageEligibilityResponse.</summary>
    public const string CoverageEligibilityResponse = "CoverageEligibilityResponse";
    /// <summary>DetectedIssue.</summary>
    public const string DetectedIssue = "DetectedIssue";
    /// <summary>Device.</summary>
    public const string Device = "Device";
    /// <summary>DeviceDefinition.</summary>
    public const string DeviceDefinition = "DeviceDefinition";
    /// <summary>DeviceMetric.</summary>
    public const string DeviceMetric = "DeviceMetric";
    /// <summary>DeviceRequest.</summary>
    public const string DeviceRequest = "DeviceRequest";
    /// <summary>DeviceUseStatement.</summary>
    public const string DeviceUseStatement = "DeviceUseStatement";
    /// <summary>DiagnosticReport.</summary>
    public const string DiagnosticReport = "DiagnosticReport";
    /// <summary>DocumentManifest.</summary>
    public const string DocumentManifest = "DocumentManifest";
    /// <summary>DocumentReference.</summary>
    public const string DocumentReference = "DocumentReference";
    /// <summary>DomainResource.</summary>
    public const string DomainResource = "DomainResource";
    /// <summary>EffectEvidenceSynthesis.</summary>
    public const string EffectEvidenceSynthesis = "EffectEvidenceSynthesis";
    /// <summary>Encounter.</summary>
    public const string Encounter = "Encounter";
    /// <summary>Endpoint.</summary>
    public const string Endpoint = "Endpoint";
    /// <summary>EnrollmentRequest.</summary>
    public const string EnrollmentRequest = "EnrollmentRequest";
    /// <summary>EnrollmentResponse.</summary>
    public const string EnrollmentResponse = "EnrollmentResponse";
    /// <summary>EpisodeOfCare.</summary>
    public const string EpisodeOfCare = "EpisodeOfCare";
    /// <summary>EventDefinition.</summary>
    public const string EventDefinition = "EventDefinition";
    /// <summary>Evidence.</summary>
    public const string Evidence = "Evidence";
    /// <summary>EvidenceVariable.</summary>
    public const string EvidenceVariable = "EvidenceVariable";
    /// <summary>ExampleScenario.</summary>
    public const string ExampleScenario = "ExampleScenario";
    /// <summary>ExplanationOfBenefit.</summary>
    public const string ExplanationOfBenefit = "ExplanationOfBenefit";
    /// <summary>FamilyMemberHistory.</summary>
    public const string FamilyMemberHistory = "FamilyMemberHistory";
    /// <summary>Flag.</summary>
    public const string Flag = "Flag";
    /// <summary>Goal.</summary>
    public const string Goal = "Goal";
    /// <summary>GraphDefinition.</summary>
    public const string GraphDefinition = "GraphDefinition";
    /// <summary>Group.</summary>
    public const string Group = "Group";
    /// <summary>GuidanceResponse.</summary>
    public const string GuidanceResponse = "GuidanceResponse";
    /// <summary>HealthcareService.</summary>
    public const string HealthcareService = "HealthcareService";
    /// <summary>ImagingStudy.</summary>
    public const string ImagingStudy = "ImagingStudy";
    /// <summary>Immunization.</summary>
    public const string Immunization = "Immunization";
    /// <summary>ImmunizationEvaluation.</summary>
    public const string ImmunizationEvaluation = "ImmunizationEvaluation";
    /// <summary>ImmunizationRecommendation.</summary>
    public const string ImmunizationRecommendation = "ImmunizationRecommendation";
    /// <summary>ImplementationGuide.</summary>
    public const string ImplementationGuide = "ImplementationGuide";
    /// <summary>InsurancePlan.</summary>
    public const string InsurancePlan = "InsurancePlan";
    /// <summary>Invoice.</summary>
    public const string Invoice = "Invoice";
    /// <summary>Library.</summary>
    public const string Library = "Library";
    /// <summary>Linkage.</summary>
    public const string Linkage = "Linkage";
    /// <summary>List.</summary>
    public const string List = "List";
    /// <summary>Location.</summary>
    public const string Location = "Location";
    /// <summary>Measure.</summary>
    public const string Measure = "Measure";
    /// <summary>MeasureReport.</summary>
    public const string MeasureReport = "MeasureReport";
    /// <summary>Media.</summary>
    public const string Media = "Media";
    /// <summary>Medication.</summary>
    public const string Medication = "Medication";
    /// <summary>MedicationAdministration.</summary>
    public const string MedicationAdministration = "MedicationAdministration";
    /// <summary>MedicationDispense.</summary>
    public const string MedicationDispense = "MedicationDispense";
    /// <summary>MedicationKnowledge.</summary>
    public const string MedicationKnowledge = "MedicationKnowledge";
    /// <summary>MedicationRequest.</summary>
    public const string MedicationRequest = "MedicationRequest";
    /// <summary>MedicationStatement.</summary>
    public const string MedicationStatement = "MedicationStatement";
    /// <summary>MedicinalProduct.</summary>
    public const string MedicinalProduct = "MedicinalProduct";
    /// <summary>MedicinalProductAuthorization.</summary>
    public const string MedicinalProductAuthorization = "MedicinalProductAuthorization";
    /// <summary>MedicinalProductContraindication.</summary>
    public const string MedicinalProductContraindication = "MedicinalProductContraindication";
    /// <summary>MedicinalProductIndication.</summary>
    public const string MedicinalProductIndication = "MedicinalProductIndication";
    /// <summary>MedicinalProductIngredient.</summary>
    public const string MedicinalProductIngredient = "MedicinalProductIngredient";
    /// <summary>MedicinalProductInteraction.</summary>
    public const string MedicinalProductInteraction = "MedicinalProductInteraction";
    /// <summary>MedicinalProductManufactured.</summary>
    public const string MedicinalProductManufactured = "MedicinalProductManufactured";
    /// <summary>MedicinalProductPackaged.</summary>
    public const string MedicinalProductPackaged = "MedicinalProductPackaged";
    /// <summary>MedicinalProductPharmaceutical.</summary>
    public const string MedicinalProductPharmaceutical = "MedicinalProductPharmaceutical";
    /// <summary>MedicinalProductUndesirableEffect.</summary>
    public const string MedicinalProductUndesirableEffect = "MedicinalProductUndesirableEffect";
    /// <summary>MessageDefinition.</summary>
    public const string MessageDefinition = "MessageDefinition";
    /// <summary>MessageHeader.</summary>
    public const string MessageHeader = "MessageHeader";
    /// <summary>MolecularSequence.</summary>
    public const string MolecularSequence = "MolecularSequence";
    /// <summary>NamingSystem.</summary>
    public const string NamingSystem = "NamingSystem";
    /// <summary>NutritionOrder.</summary>
    public const string NutritionOrder = "NutritionOrder";
    /// <summary>Observation.</summary>
    public const string Observation = "Observation";
    /// <summary>ObservationDefinition.</summary>
    public const string ObservationDefinition = "ObservationDefinition";
    /// <summary>OperationDefinition.</summary>
    public const string OperationDefinition = "OperationDefinition";
    /// <summary>OperationOutcome.</summary>
    public const string OperationOutcome = "OperationOutcome";
    /// <summary>Organization.</summary>
    public const string Organization = "Organization";
    /// <summary>OrganizationAffiliation.</summary>
    public const string OrganizationAffiliation = "OrganizationAffiliation";
    /// <summary>Parameters.</summary>
    public const string Parameters = "Parameters";
    /// <summary>Patient.</summary>
    public const string Patient = "Patient";
    /// <summary>PaymentNotice.</summary>
    public const string PaymentNotice = "PaymentNotice";
    /// <summary>PaymentReconciliation.</summary>
    public const string PaymentReconciliation = "PaymentReconciliation";
    /// <summary>Person.</summary>
    public const string Person = "Person";
    /// <summary>PlanDefinition.</summary>
    public const string PlanDefinition = "PlanDefinition";
    /// <summary>Practitioner.</summary>
    public const string Practitioner = "Practitioner";
    /// <summary>PractitionerRole.</summary>
    public const string PractitionerRole = "PractitionerRole";
    /// <summary>Procedure.</summary>
    public const string Procedure = "Procedure";
    /// <summary>Provenance.</summary>
    public const string Provenance = "Provenance";
    /// <summary>Questionnaire.</summary>
    public const string Questionnaire = "Questionnaire";
    /// <summary>QuestionnaireResponse.</summary>
    public const string QuestionnaireResponse = "QuestionnaireResponse";
    /// <summary>RelatedPerson.</summary>
    public const string RelatedPerson = "RelatedPerson";
    /// <summary>RequestGroup.</summary>
    public const string RequestGroup = "RequestGroup";
    /// <summary>ResearchDefinition.</summary>
    public const string ResearchDefinition = "ResearchDefinition";
    /// <summary>ResearchElementDefinition.</summary>
    public const string ResearchElementDefinition = "ResearchElementDefinition";
    /// <summary>ResearchStudy.</summary>
    public const string ResearchStudy = "ResearchStudy";
    /// <summary>ResearchSubject.</summary>
    public const string ResearchSubject = "ResearchSubject";
    /// <summary>Resource.</summary>
    public const string Resource = "Resource";
    /// <summary>RiskAssessment.</summary>
    public const string RiskAssessment = "RiskAssessment";
    /// <summary>RiskEvidenceSynthesis.</summary>
    public const string RiskEvidenceSynthesis = "RiskEvidenceSynthesis";
    /// <summary>Schedule.</summary>
    public const string Schedule = "Schedule";
    /// <summary>SearchParameter.</summary>
    public const string SearchParameter = "SearchParameter";
    /// <summary>ServiceRequest.</summary>
    public const string ServiceRequest = "ServiceRequest";
    /// <summary>Slot.</summary>
    public const string Slot = "Slot";
    /// <summary>Specimen.</summary>
    public const string Specimen = "Specimen";
    /// <summary>SpecimenDefinition.</summary>
    public const string SpecimenDefinition = "SpecimenDefinition";
    /// <summary>StructureDefinition.</summary>
    public const string StructureDefinition = "StructureDefinition";
    /// <summary>StructureMap.</summary>
    public const string StructureMap = "StructureMap";
    /// <summary>Subscription.</summary>
    public const string Subscription = "Subscription";
    /// <summary>Substance.</summary>
    public const string Substance = "Substance";
    /// <summary>SubstanceNucleicAcid.</summary>
    public const string SubstanceNucleicAcid = "SubstanceNucleicAcid";
    /// <summary>SubstancePolymer.</summary>
    public const string SubstancePolymer = "SubstancePolymer";
    /// <summary>SubstanceProtein.</summary>
    public const string SubstanceProtein = "SubstanceProtein";
    /// <summary>SubstanceReferenceInformation.</summary>
    public const string SubstanceReferenceInformation = "SubstanceReferenceInformation";
    /// <summary>SubstanceSourceMaterial.</summary>
    public const string SubstanceSourceMaterial = "SubstanceSourceMaterial";
    /// <summary>SubstanceSpecification.</summary>
    public const string SubstanceSpecification = "SubstanceSpecification";
    /// <summary>SupplyDelivery.</summary>
    public const string SupplyDelivery = "SupplyDelivery";
    /// <summary>SupplyRequest.</summary>
    public const string SupplyRequest = "SupplyRequest";
    /// <summary>Task.</summary>
    public const string Task = "Task";
    /// <summary>TerminologyCapabilities.</summary>
    public const string TerminologyCapabilities = "TerminologyCapabilities";
    /// <summary>TestReport.</summary>
    public const string TestReport = "TestReport";
    /// <summary>TestScript.</summary>
    public const string TestScript = "TestScript";
    /// <summary>ValueSet.</summary>
    public const string ValueSet = "ValueSet";
    /// <summary>VerificationResult.</summary>
    public const string VerificationResult = "VerificationResult";
    /// <summary>VisionPrescription.</summary>
    public const string VisionPrescription = "VisionPrescription";
}

/// <summary>Codes of a required binding: ResourceVersionPolicy.</summary>
public static class ResourceVersionPolicyCodes
{
    /// <summary>No VersionId Support.</summary>
    public const string NoVersion = "no-version";
    /// <summary>Versioned.</summary>
    public const string Versioned = "versioned";
    /// <summary>VersionId tracked fully.</summary>
    public const string VersionedUpdate = "versioned-update";
}

/// <summary>Codes of a required binding: ResponseType.</summary>
public static class ResponseTypeCodes
{
    /// <summary>OK.</summary>
    public const string Ok = "ok";
    /// <summary>Transient Error.</summary>
    public const string TransientError = "transient-error";
    /// <summary>Fatal Error.</summary>
    public const string FatalError = "fatal-error";
}

/// <summary>Codes of a required binding: RestfulCapabilityMode.</summary>
public static class RestfulCapabilityModeCodes
{
    /// <summary>Client.</summary>
    public const string Client = "client";
    /// <summary>Server.</summary>
    public const string Server = "server";
}

/// <summary>Codes of a required binding: SPDXLicense.</summary>
public static class SPDXLicenseCodes
{
    /// <summary>Not open source.</summary>
    public const string NotOpenSource = "not-open-source";
    /// <summary>BSD Zero Clause License.</summary>
    public const string N0BSD = "0BSD";
    /// <summary>Attribution Assurance License.</summary>
    public const string AAL = "AAL";
    /// <summary>Abstyles License.</summary>
    public const string Abstyles = "Abstyles";
    /// <summary>Adobe Systems Incorporated Source Code License Agreement.</summary>
    public const string Adobe2006 = "Adobe-2006";
    /// <summary>Adobe Glyph List License.</summary>
    public const string AdobeGlyph = "Adobe-Glyph";
    /// <summary>Amazon Digital Services License.</summary>
    public const string ADSL = "ADSL";
    /// <summary>Academic Free License v1.1.</summary>
    public const string AFL1_1 = "AFL-1.1";
    /// <summary>Academic Free License v1.2.</summary>
    public const string AFL1_2 = "AFL-1.2";
    /// <summary>Academic Free License v2.0.</summary>
    public const string AFL2_0 = "AFL-2.0";
    /// <summary>Academic Free License v2.1.</summary>
    public const string AFL2_1 = "AFL-2.1";
    /// <summary>Academic Free License v3.0.</summary>
    public const string AFL3_0 = "AFL-3.0";
    /// <summary>Afmparse License.</summary>
    public const string Afmparse = "Afmparse";
    /// <summary>Affero General Public License v1.0 only.</summary>
    public const string AGPL1_0_Only = "AGPL-1.0-only";
    /// <summary>Affero General Public License v1.0 or later.</summary>
    public const string AGPL1_0_OrLater = "AGPL-1.0-or-later";
    /// <summary>GNU Affero General Public License v3.0 only.</summary>
    public const string AGPL3_0_Only = "AGPL-3.0-only";
    /// <summary>GNU Affero General Public License v3.0 or later.</summary>
    public const string AGPL3_0_OrLater = "AGPL-3.0-or-later";
    /// <summary>Aladdin Free Public License.</summary>
    public const string Aladdin = "Aladdin";
    /// <summary>AMD's plpa_map.c License.</summary>
    public const string AMDPLPA = "AMDPLPA";
    /// <summary>Apple MIT License.</summary>
    public const string AML = "AML";
    /// <summary>Academy of Motion Picture Arts and Sciences BSD.</summary>
    public const string AMPAS = "AMPAS";
    /// <summary>ANTLR Software Rights Notice.</summary>
    public const string ANTLRPD = "ANTLR-PD";
    /// <summary>Apache License 1.0.</summary>
    public const string Apache1_0 = "Apache-1.0";
    /// <summary>Apache License 1.1.</summary>
    public const string Apache1_1 = "Apache-1.1";
    /// <summary>Apache License 2.0.</summary>
    public const string Apache2_0 = "Apache-2.0";
    /// <summary>Adobe Postscript AFM License.</summary>
    public const string APAFML = "APAFML";
    /// <summary>Adaptive Public License 1.0.</summary>
    public const string APL1_0 = "APL-1.0";
    /// <summary>Apple Public Source License 1.0.</summary>
    public const string APSL1_0 = "APSL-1.0";
    /// <summary>Apple Public Source License 1.1.</summary>
    public const string APSL1_1 = "APSL-1.1";
    /// <summary>Apple Public Source License 1.2.</summary>
    public const string APSL1_2 = "APSL-1.2";
    /// <summary>Apple Public Source License 2.0.</summary>
    public const string APSL2_0 = "APSL-2.0";
    /// <summary>Artistic License 1.0 w/clause 8.</summary>
    public const string Artistic1_0_Cl8 = "Artistic-1.0-cl8";
    /// <summary>Artistic License 1.0 (Perl).</summary>
    public const string Artistic1_0_Perl = "Artistic-1.0-Perl";
    /// <summary>Artistic License 1.0.</summary>
    public const string Artistic1_0 = "Artistic-1.0";
    /// <summary>Artistic License 2.0.</summary>
    public const string Artistic2_0 = "Artistic-2.0";
    /// <summary>Bahyph License.</summary>
    public const string Bahyph = "Bahyph";
    /// <summary>Barr License.</summary>
    public const string Barr = "Barr";
    /// <summary>Beerware License.</summary>
    public const string Beerware = "Beerware";
    /// <summary>BitTorrent Open Source License v1.0.</summary>
    public const string BitTorrent1_0 = "BitTorrent-1.0";
    /// <summary>BitTorrent Open Source License v1.1.</summary>
    public const string BitTorrent1_1 = "BitTorrent-1.1";
    /// <summary>Borceux license.</summary>
    public const string Borceux = "Borceux";
    /// <summary>BSD 1-Clause License.</summary>
    public const string BSD1_Clause = "BSD-1-Clause";
    /// <summary>BSD 2-Clause FreeBSD License.</summary>
    public const string BSD2_ClauseFreeBSD = "BSD-2-Clause-FreeBSD";
    /// <summary>BSD 2-Clause NetBSD License.</summary>
    public const string BSD2_ClauseNetBSD = "BSD-2-Clause-NetBSD";
    /// <summary>BSD-2-Clause Plus Patent License.</summary>
    public const string BSD2_ClausePatent = "BSD-2-Clause-Patent";
    /// <summary>BSD 2-Clause "Simplified" License.</summary>
    public const string BSD2_Clause = "BSD-2-Clause";
    /// <summary>BSD with attribution.</summary>
    public const string BSD3_ClauseAttribution = "BSD-3-Clause-Attribution";
    /// <summary>BSD 3-Clause Clear License.</summary>
    public const string BSD3_ClauseClear = "BSD-3-Clause-Clear";
    /// <summary>Lawrence Berkeley National Labs BSD variant license.</summary>
    public const string BSD3_ClauseLBNL = "BSD-3-Clause-LBNL";
    /// <summary>BSD 3-Clause No Nuclear License 2014.</summary>
    public const string BSD3_ClauseNoNuclearLicense2014 = "BSD-3-Clause-No-Nuclear-License-2014";
    /// <summary>BSD 3-Clause No Nuclear License.</summary>
    public const string BSD3_ClauseNoNuclearLicense = "BSD-3-Clause-No-Nuclear-License";
    /// <summary>BSD 3-Clause No Nuclear Warranty.</summary>
    public const string BSD3_ClauseNoNuclearWarranty = "BSD-3-Clause-No-Nuclear-Warranty";
    /// <summary>BSD 3-Clause "New" or "Revised" License.</summary>
    public const string BSD3_Clause = "BSD-3-Clause";
    /// <summary>BSD-4-Clause (University of California-Specific).</summary>
    public const string BSD4_ClauseUC = "BSD-4-Clause-UC";
    /// <summary>BSD 4-Clause "Original" or "Old" License.</summary>
    public const string BSD4_Clause = "BSD-4-Clause";
    /// <summary>BSD Protection License.</summary>
    public const string BSDProtection = "BSD-Protection";
    /// <summary>BSD Source Code Attribution.</summary>
    public const string BSDSourceCode = "BSD-Source-Code";
    /// <summary>Boost Software License 1.0.</summary>
    public const string BSL1_0 = "BSL-1.0";
    /// <summary>bzip2 and libbzip2 License v1.0.5.</summary>
    public const string Bzip2_1_0_5 = "bzip2-1.0.5";
    /// <summary>bzip2 and libbzip2 License v1.0.6.</summary>
    public const string Bzip2_1_0_6 = "bzip2-1.0.6";
    /// <summary>Caldera License.</summary>
    public const string Caldera = "Caldera";
    /// <summary>Computer Associates Trusted Open Source License 1.1.</summary>
    public const string CATOSL1_1 = "CATOSL-1.1";
    /// <summary>Creative Commons Attribution 1.0 Generic.</summary>
    public const string CCBY1_0 = "CC-BY-1.0";
    /// <summary>Creative Commons Attribution 2.0 Generic.</summary>
    public const string CCBY2_0 = "CC-BY-2.0";
    /// <summary>Creative Commons Attribution 2.5 Generic.</summary>
    public const string CCBY2_5 = "CC-BY-2.5";
    /// <summary>Creative Commons Attribution 3.0 Unported.</summary>
    public const string CCBY3_0 = "CC-BY-3.0";
    /// <summary>Creative Commons Attribution 4.0 International.</summary>
    public const string CCBY4_0 = "CC-BY-4.0";
    /// <summary>Creative Commons Attribution Non Commercial 1.0 Generic.</summary>
    public const string CCBYNC1_0 = "CC-BY-NC-1.0";
    /// <summary>Creative Commons Attribution Non Commercial 2.0 Generic.</summary>
    public const string CCBYNC2_0 = "CC-BY-NC-2.0";
    /// <summary>Creative Commons Attribution Non Commercial 2.5 Generic.</summary>
    public const string CCBYNC2_5 = "CC-BY-NC-2.5";
    /// <summary>Creative Commons Attribution Non Commercial 3.0 Unported.</summary>
    public const string CCBYNC3_0 = "CC-BY-NC-3.0";
    /// <summary>Creative Commons Attribution Non Commercial 4.0 International.</summary>
    public const string CCBYNC4_0 = "CC-BY-NC-4.0";
    /// <summary>Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic.</summary>
    public const string CCBYNCND1_0 = "CC-BY-NC-ND-1.0";
    /// <summary>Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic.</summary>
    public const string CCBYNCND2_0 = "CC-BY-NC-ND-2.0";
    /// <summary>Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic.</summary>
    public const string CCBYNCND2_5 = "CC-BY-NC-ND-2.5";
    /// <summary>Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported.</summary>
    public const string CCBYNCND3_0 = "CC-BY-NC-ND-3.0";
    /// <summary>Creative Commons Attribution Non Commercial No Derivatives 4.0 International.</summary>
    public const string CCBYNCND4_0 = "CC-BY-NC-ND-4.0";
    /// <summary>Creative Commons Attribution Non Commercial Share Alike 1.0 Generic.</summary>
    public const string CCBYNCSA1_0 = "CC-BY-NC-SA-1.0";
    /// <summary>Creative Commons Attribution Non Commercial Share Alike 2.0 Generic.</summary>
    public const string CCBYNCSA2_0 = "CC-BY-NC-SA-2.0";
    /// <summary>Creative Commons Attribution Non Commercial Share Alike 2.5 Generic.</summary>
    public const string CCBYNCSA2_5 = "CC-BY-NC-SA-2.5";
    /// <summary>Creative Commons Attribution Non Commercial Share Alike 3.0 Unported.</summary>
    public const string CCBYNCSA3_0 = "CC-BY-NC-SA-3.0";
    /// <summary>Creative Commons Attribution Non Commercial Share Alike 4.0 International.</summary>
    public const string CCBYNCSA4_0 = "CC-BY-NC-SA-4.0";
    /// <summary>Creative Commons Attribution No Derivatives 1.0 Generic.</summary>
    public const string CCBYND1_0 = "CC-BY-ND-1.0";
    /// <summary>Creative Commons Attribution No Derivatives 2.0 Generic.</summary>
    public const string CCBYND2_0 = "CC-BY-ND-2.0";
    /// <summary>Creative Commons Attribution No Derivatives 2.5 Generic.</summary>
    public const string CCBYND2_5 = "CC-BY-ND-2.5";
    /// <summary>Creative Commons Attribution No Derivatives 3.0 Unported.</summary>
    public const string CCBYND3_0 = "CC-BY-ND-3.0";
    /// <summary>Creative Commons Attribution No Derivatives 4.0 International.</summary>
    public const string CCBYND4_0 = "CC-BY-ND-4.0";
    /// <summary>Creative Commons Attribution Share Alike 1.0 Generic.</summary>
    public const string CCBYSA1_0 = "CC-BY-SA-1.0";
    /// <summary>Creative Commons Attribution Share Alike 2.0 Generic.</summary>
    public const string CCBYSA2_0 = "CC-BY-SA-2.0";
    /// <summary>Creative Commons Attribution Share Alike 2.5 Generic.</summary>
    public const string CCBYSA2_5 = "CC-BY-SA-2.5";
    /// <summary>Creative Commons Attribution Share Alike 3.0 Unported.</summary>
    public const string CCBYSA3_0 = "CC-BY-SA-3.0";
    /// <summary>Creative Commons Attribution Share Alike 4.0 International.</summary>
    public const string CCBYSA4_0 = "CC-BY-SA-4.0";
    /// <summary>Creative Commons Zero v1.0 Universal.</summary>
    public const string CC0_1_0 = "CC0-1.0";
    /// <summary>Common Development and Distribution License 1.0.</summary>
    public const string CDDL1_0 = "CDDL-1.0";
    /// <summary>Common Development and Distribution License 1.1.</summary>
    public const string CDDL1_1 = "CDDL-1.1";
    /// <summary>Community Data License Agreement Permissive 1.0.</summary>
    public const string CDLAPermissive1_0 = "CDLA-Permissive-1.0";
    /// <summary>Community Data License Agreement Sharing 1.0.</summary>
    public const string CDLASharing1_0 = "CDLA-Sharing-1.0";
    /// <summary>CeCILL Free Software License Agreement v1.0.</summary>
    public const string CECILL1_0 = "CECILL-1.0";
    /// <summary>CeCILL Free Software License Agreement v1.1.</summary>
    public const string CECILL1_1 = "CECILL-1.1";
    /// <summary>CeCILL Free Software License Agreement v2.0.</summary>
    public const string CECILL2_0 = "CECILL-2.0";
    /// <summary>CeCILL Free Software License Agreement v2.1.</summary>
    public const string CECILL2_1 = "CECILL-2.1";
    /// <summary>CeCILL-B Free Software License Agreement.</summary>
    public const string CECILLB = "CECILL-B";
    /// <summary>CeCILL-C Free Software License Agreement.</summary>
    public const string CECILLC = "CECILL-C";
    /// <summary>Clarified Artistic License.</summary>
    public const string ClArtistic = "ClArtistic";
    /// <summary>CNRI Jython License.</summary>
    public const string CNRIJython = "CNRI-Jython";
    /// <summary>CNRI Python Open Source GPL Compatible License Agreement.</summary>
    public const string CNRIPythonGPLCompatible = "CNRI-Python-GPL-Compatible";
    /// <summary>CNRI Python License.</summary>
    public const string CNRIPython = "CNRI-Python";
    /// <summary>Condor Public License v1.1.</summary>
    public const string Condor1_1 = "Condor-1.1";
    /// <summary>Common Public Attribution License 1.0.</summary>
    public const string CPAL1_0 = "CPAL-1.0";
    /// <summary>Common Public License 1.0.</summary>
    public const string CPL1_0 = "CPL-1.0";
    /// <summary>Code Project Open License 1.02.</summary>
    public const string CPOL1_02 = "CPOL-1.02";
    /// <summary>Crossword License.</summary>
    public const string Crossword = "Crossword";
    /// <summary>CrystalStacker License.</summary>
    public const string CrystalStacker = "CrystalStacker";
    /// <summary>CUA Office Public License v1.0.</summary>
    public const string CUAOPL1_0 = "CUA-OPL-1.0";
    /// <summary>Cube License.</summary>
    public const string Cube = "Cube";
    /// <summary>curl License.</summary>
    public const string Curl = "curl";
    /// <summary>Deutsche Freie Software Lizenz.</summary>
    public const string DFSL1_0 = "D-FSL-1.0";
    /// <summary>diffmark license.</summary>
    public const string Diffmark = "diffmark";
    /// <summary>DOC License.</summary>
    public const string DOC = "DOC";
    /// <summary>Dotseqn License.</summary>
    public const string Dotseqn = "Dotseqn";
    /// <summary>DSDP License.</summary>
    public const string DSDP = "DSDP";
    /// <summary>dvipdfm License.</summary>
    public const string Dvipdfm = "dvipdfm";
    /// <summary>Educational Community License v1.0.</summary>
    public const string ECL1_0 = "ECL-1.0";
    /// <summary>Educational Community License v2.0.</summary>
    public const string ECL2_0 = "ECL-2.0";
    /// <summary>Eiffel Forum License v1.0.</summary>
    public const string EFL1_0 = "EFL-1.0";
    /// <summary>Eiffel Forum License v2.0.</summary>
    public const string EFL2_0 = "EFL-2.0";
    /// <summary>eGenix.com Public License 1.1.0.</summary>
    public const string EGenix = "eGenix";
    /// <summary>Entessa Public License v1.0.</summary>
    public const string Entessa = "Entessa";
    /// <summary>Eclipse Public License 1.0.</summary>
    public const string EPL1_0 = "EPL-1.0";
    /// <summary>Eclipse Public License 2.0.</summary>
    public const string EPL2_0 = "EPL-2.0";
    /// <summary>Erlang Public License v1.1.</summary>
    public const string ErlPL1_1 = "ErlPL-1.1";
    /// <summary>EU DataGrid Software License.</summary>
    public const string EUDatagrid = "EUDatagrid";
    /// <summary>European Union Public License 1.0.</summary>
    public const string EUPL1_0 = "EUPL-1.0";
    /// <summary>European Union Public License 1.1.</summary>
    public const string EUPL1_1 = "EUPL-1.1";
    /// <summary>European Union Public License 1.2.</summary>
    public const string EUPL1_2 = "EUPL-1.2";
    /// <summary>Eurosym License.</summary>
    public const string Eurosym = "Eurosym";
    /// <summary>Fair License.</summary>
    public const string Fair = "Fair";
    /// <summary>Frameworx Open License 1.0.</summary>
    public const string Frameworx1_0 = "Frameworx-1.0";
    /// <summary>FreeImage Public License v1.0.</summary>
    public const string FreeImage = "FreeImage";
    /// <summary>FSF All Permissive License.</summary>
    public const string FSFAP = "FSFAP";
    /// <summary>FSF Unlimited License.</summary>
    public const string FSFUL = "FSFUL";
    /// <summary>FSF Unlimited License (with License Retention).</summary>
    public const string FSFULLR = "FSFULLR";
    /// <summary>Freetype Project License.</summary>
    public const string FTL = "FTL";
    /// <summary>GNU Free Documentation License v1.1 only.</summary>
    public const string GFDL1_1_Only = "GFDL-1.1-only";
    /// <summary>GNU Free Documentation License v1.1 or later.</summary>
    public const string GFDL1_1_OrLater = "GFDL-1.1-or-later";
    /// <summary>GNU Free Documentation License v1.2 only.</summary>
    public const string GFDL1_2_Only = "GFDL-1.2-only";
    /// <summary>GNU Free Documentation License v1.2 or later.</summary>
    public const string GFDL1_2_OrLater = "GFDL-1.2-or-later";
    /// <summary>GNU Free Documentation License v1.3 only.</summary>
    public const string GFDL1_3_Only = "GFDL-1.3-only";
    /// <summary>GNU Free Documentation License v1.3 or later.</summary>
    public const string GFDL1_3_OrLater = "GFDL-1.3-or-later";
    /// <summary>Giftware License.</summary>
    public const string Giftware = "Giftware";
    /// <summary>GL2PS License.</summary>
    public const string GL2PS = "GL2PS";
    /// <summary>3dfx Glide License.</summary>
    public const string Glide = "Glide";
    /// <summary>Glulxe License.</summary>
    public const string Glulxe = "Glulxe";
    /// <summary>gnuplot License.</summary>
    public const string Gnuplot = "gnuplot";
    /// <summary>GNU General Public License v1.0 only.</summary>
    public const string GPL1_0_Only = "GPL-1.0-only";
    /// <summary>GNU General Public License v1.0 or later.</summary>
    public const string GPL1_0_OrLater = "GPL-1.0-or-later";
    /// <summary>GNU General Public License v2.0 only.</summary>
    public const string GPL2_0_Only = "GPL-2.0-only";
    /// <summary>GNU General Public License v2.0 or later.</summary>
    public const string GPL2_0_OrLater = "GPL-2.0-or-later";
    /// <summary>GNU General Public License v3.0 only.</summary>
    public const string GPL3_0_Only = "GPL-3.0-only";
    /// <summary>GNU General Public License v3.0 or later.</summary>
    public const string GPL3_0_OrLater = "GPL-3.0-or-later";
    /// <summary>gSOAP Public License v1.3b.</summary>
    public const string GSOAP1_3b = "gSOAP-1.3b";
    /// <summary>Haskell Language Report License.</summary>
    public const string HaskellReport = "HaskellReport";
    /// <summary>Historical Permission Notice and Disclaimer.</summary>
    public const string HPND = "HPND";
    /// <summary>IBM PowerPC Initialization and Boot Software.</summary>
    public const string IBMPibs = "IBM-pibs";
    /// <summary>ICU License.</summary>
    public const string ICU = "ICU";
    /// <summary>Independent JPEG Group License.</summary>
    public const string IJG = "IJG";
    /// <summary>ImageMagick License.</summary>
    public const string ImageMagick = "ImageMagick";
    /// <summary>iMatix Standard Function Library Agreement.</summary>
    public const string IMatix = "iMatix";
    /// <summary>Imlib2 License.</summary>
    public const string Imlib2 = "Imlib2";
    /// <summary>Info-ZIP License.</summary>
    public const string InfoZIP = "Info-ZIP";
    /// <summary>Intel ACPI Software License Agreement.</summary>
    public const string IntelACPI = "Intel-ACPI";
    /// <summary>Intel Open Source License.</summary>
    public const string Intel = "Intel";
    /// <summary>Interbase Public License v1.0.</summary>
    public const string Interbase1_0 = "Interbase-1.0";
    /// <summary>IPA Font License.</summary>
    public const string IPA = "IPA";
    /// <summary>IBM Public License v1.0.</summary>
    public const string IPL1_0 = "IPL-1.0";
    /// <summary>ISC License.</summary>
    public const string ISC = "ISC";
    /// <summary>JasPer License.</summary>
    public const string JasPer2_0 = "JasPer-2.0";
    /// <summary>JSON License.</summary>
    public const string JSON = "JSON";
    /// <summary>Licence Art Libre 1.2.</summary>
    public const string LAL1_2 = "LAL-1.2";
    /// <summary>Licence Art Libre 1.3.</summary>
    public const string LAL1_3 = "LAL-1.3";
    /// <summary>Latex2e License.</summary>
    public const string Latex2e = "Latex2e";
    /// <summary>Leptonica License.</summary>
    public const string Leptonica = "Leptonica";
    /// <summary>GNU Library General Public License v2 only.</summary>
    public const string LGPL2_0_Only = "LGPL-2.0-only";
    /// <summary>GNU Library General Public License v2 or later.</summary>
    public const string LGPL2_0_OrLater = "LGPL-2.0-or-later";
    /// <summary>GNU Lesser General Public License v2.1 only.</summary>
    public const string LGPL2_1_Only = "LGPL-2.1-only";
    /// <summary>GNU Lesser General Public License v2.1 or later.</summary>
    public const string LGPL2_1_OrLater = "LGPL-2.1-or-later";
    /// <summary>GNU Lesser General Public License v3.0 only.</summary>
    public const string LGPL3_0_Only = "LGPL-3.0-only";
    /// <summary>GNU Lesser General Public License v3.0 or later.</summary>
    public const string LGPL3_0_OrLater = "LGPL-3.0-or-later";
    /// <summary>Lesser General Public License For Linguistic Resources.</summary>
    public const string LGPLLR = "LGPLLR";
    /// <summary>libpng License.</summary>
    public const string Libpng = "Libpng";
    /// <summary>libtiff License.</summary>
    public const string Libtiff = "libtiff";
    /// <summary>Licence Libre du Québec – Permissive version 1.1.</summary>
    public const string LiLiQP1_1 = "LiLiQ-P-1.1";
    /// <summary>Licence Libre du Québec – Réciprocité version 1.1.</summary>
    public const string LiLiQR1_1 = "LiLiQ-R-1.1";
    /// <summary>Licence Libre du Québec – Réciprocité forte version 1.1.</summary>
    public const string LiLiQRplus1_1 = "LiLiQ-Rplus-1.1";
    /// <summary>Linux Kernel Variant of OpenIB.org license.</summary>
    public const string LinuxOpenIB = "Linux-OpenIB";
    /// <summary>Lucent Public License Version 1.0.</summary>
    public const string LPL1_0 = "LPL-1.0";
    /// <summary>Lucent Public License v1.02.</summary>
    public const string LPL1_02 = "LPL-1.02";
    /// <summary>LaTeX Project Public License v1.0.</summary>
    public const string LPPL1_0 = "LPPL-1.0";
    /// <summary>LaTeX Project Public License v1.1.</summary>
    public const string LPPL1_1 = "LPPL-1.1";
    /// <summary>LaTeX Project Public License v1.2.</summary>
    public const string LPPL1_2 = "LPPL-1.2";
    /// <summary>LaTeX Project Public License v1.3a.</summary>
    public const string LPPL1_3a = "LPPL-1.3a";
    /// <summary>LaTeX Project Public License v1.3c.</summary>
    public const string LPPL1_3c = "LPPL-1.3c";
    /// <summary>MakeIndex License.</summary>
    public const string MakeIndex = "MakeIndex";
    /// <summary>MirOS License.</summary>
    public const string MirOS = "MirOS";
    /// <summary>MIT No Attribution.</summary>
    public const string MIT0 = "MIT-0";
    /// <summary>Enlightenment License (e16).</summary>
    public const string MITAdvertising = "MIT-advertising";
    /// <summary>CMU License.</summary>
    public const string MITCMU = "MIT-CMU";
    /// <summary>enna License.</summary>
    public const string MITEnna = "MIT-enna";
    /// <summary>feh License.</summary>
    public const string MITFeh = "MIT-feh";
    /// <summary>MIT License.</summary>
    public const string MIT = "MIT";
    /// <summary>MIT +no-false-attribs license.</summary>
    public const string MITNFA = "MITNFA";
    /// <summary>Motosoto License.</summary>
    public const string Motosoto = "Motosoto";
    /// <summary>mpich2 License.</summary>
    public const string Mpich2 = "mpich2";
    /// <summary>Mozilla Public License 1.0.</summary>
    public const string MPL1_0 = "MPL-1.0";
    /// <summary>Mozilla Public License 1.1.</summary>
    public const string MPL1_1 = "MPL-1.1";
    /// <summary>Mozilla Public License 2.0 (no copyleft exception).</summary>
    public const string MPL2_0_NoCopyleftException = "MPL-2.0-no-copyleft-exception";
    /// <summary>Mozilla Public License 2.0.</summary>
    public const string MPL2_0 = "MPL-2.0";
    /// <summary>Microsoft Public License.</summary>
    public const string MSPL = "MS-PL";
    /// <summary>Microsoft Reciprocal License.</summary>
    public const string MSRL = "MS-RL";
    /// <summary>Matrix Template Library License.</summary>
    public const string MTLL = "MTLL";
    /// <summary>Multics License.</summary>
    public const string Multics = "Multics";
    /// <summary>Mup License.</summary>
    public const string Mup = "Mup";
    /// <summary>NASA Open Source Agreement 1.3.</summary>
    public const string NASA1_3 = "NASA-1.3";
    /// <summary>Naumen Public License.</summary>
    public const string Naumen = "Naumen";
    /// <summary>Net Boolean Public License v1.</summary>
    public const string NBPL1_0 = "NBPL-1.0";
    /// <summary>University of Illinois/NCSA Open Source License.</summary>
    public const string NCSA = "NCSA";
    /// <summary>Net-SNMP License.</summary>
    public const string NetSNMP = "Net-SNMP";
    /// <summary>NetCDF license.</summary>
    public const string NetCDF = "NetCDF";
    /// <summary>Newsletr License.</summary>
    public const string Newsletr = "Newsletr";
    /// <summary>Nethack General Public License.</summary>
    public const string NGPL = "NGPL";
    /// <summary>Norwegian Licence for Open Government Data.</summary>
    public const string NLOD1_0 = "NLOD-1.0";
    /// <summary>No Limit Public License.</summary>
    public const string NLPL = "NLPL";
    /// <summary>Nokia Open Source License.</summary>
    public const string Nokia = "Nokia";
    /// <summary>Netizen Open Source License.</summary>
    public const string NOSL = "NOSL";
    /// <summary>Noweb License.</summary>
    public const string Noweb = "Noweb";
    /// <summary>Netscape Public License v1.0.</summary>
    public const string NPL1_0 = "NPL-1.0";
    /// <summary>Netscape Public License v1.1.</summary>
    public const string NPL1_1 = "NPL-1.1";
    /// <summary>Non-Profit Open Software License 3.0.</summary>
    public const string NPOSL3_0 = "NPOSL-3.0";
    /// <summary>NRL License.</summary>
    public const string NRL = "NRL";
    /// <summary>NTP License.</summary>
    public const string NTP = "NTP";
    /// <summary>Open CASCADE Technology Public License.</summary>
    public const string OCCTPL = "OCCT-PL";
    /// <summary>OCLC Research Public License 2.0.</summary>
    public const string OCLC2_0 = "OCLC-2.0";
    /// <summary>ODC Open Database License v1.0.</summary>
    public const string ODbL1_0 = "ODbL-1.0";
    /// <summary>SIL Open Font License 1.0.</summary>
    public const string OFL1_0 = "OFL-1.0";
    /// <summary>SIL Open Font License 1.1.</summary>
    public const string OFL1_1 = "OFL-1.1";
    /// <summary>Open Group Test Suite License.</summary>
    public const string OGTSL = "OGTSL";
    /// <summary>Open LDAP Public License v1.1.</summary>
    public const string OLDAP1_1 = "OLDAP-1.1";
    /// <summary>Open LDAP Public License v1.2.</summary>
    public const string OLDAP1_2 = "OLDAP-1.2";
    /// <summary>Open LDAP Public License v1.3.</summary>
    public const string OLDAP1_3 = "OLDAP-1.3";
    /// <summary>Open LDAP Public License v1.4.</summary>
    public const string OLDAP1_4 = "OLDAP-1.4";
    /// <summary>Open LDAP Public License v2.0.1.</summary>
    public const string OLDAP2_0_1 = "OLDAP-2.0.1";
    /// <summary>Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B).</summary>
    public const string OLDAP2_0 = "OLDAP-2.0";
    /// <summary>Open LDAP Public License v2.1.</summary>
    public const string OLDAP2_1 = "OLDAP-2.1";
    /// <summary>Open LDAP Public License v2.2.1.</summary>
    public const string OLDAP2_2_1 = "OLDAP-2.2.1";
    /// <summary>Open LDAP Public License 2.2.2.</summary>
    public const string OLDAP2_2_2 = "OLDAP-2.2.2";
    /// <summary>Open LDAP Public License v2.2.</summary>
    public const string OLDAP2_2 = "OLDAP-2.2";
    /// <summary>Open LDAP Public License v2.3.</summary>
    public const string OLDAP2_3 = "OLDAP-2.3";
    /// <summary>Open LDAP Public License v2.4.</summary>
    public const string OLDAP2_4 = "OLDAP-2.4";
    /// <summary>Open LDAP Public License v2.5.</summary>
    public const string OLDAP2_5 = "OLDAP-2.5";
    /// <summary>Open LDAP Public License v2.6.</summary>
    public const string OLDAP2_6 = "OLDAP-2.6";
    /// <summary>Open LDAP Public License v2.7.</summary>
    public const string OLDAP2_7 = "OLDAP-2.7";
    /// <summary>Open LDAP Public License v2.8.</summary>
    public const string OLDAP2_8 = "OLDAP-2.8";
    /// <summary>Open Market License.</summary>
    public const string OML = "OML";
    /// <summary>OpenSSL License.</summary>
    public const string OpenSSL = "OpenSSL";
    /// <summary>Open Public License v1.0.</summary>
    public const string OPL1_0 = "OPL-1.0";
    /// <summary>OSET Public License version 2.1.</summary>
    public const string OSETPL2_1 = "OSET-PL-2.1";
    /// <summary>Open Software License 1.0.</summary>
    public const string OSL1_0 = "OSL-1.0";
    /// <summary>Open Software License 1.1.</summary>
    public const string OSL1_1 = "OSL-1.1";
    /// <summary>Open Software License 2.0.</summary>
    public const string OSL2_0 = "OSL-2.0";
    /// <summary>Open Software License 2.1.</summary>
    public const string OSL2_1 = "OSL-2.1";
    /// <summary>Open Software License 3.0.</summary>
    public const string OSL3_0 = "OSL-3.0";
    /// <summary>ODC Public Domain Dedication &amp; License 1.0.</summary>
    public const string PDDL1_0 = "PDDL-1.0";
    /// <summary>PHP License v3.0.</summary>
    public const string PHP3_0 = "PHP-3.0";
    /// <summary>PHP License v3.01.</summary>
    public const string PHP3_01 = "PHP-3.01";
    /// <summary>Plexus Classworlds License.</summary>
    public const string Plexus = "Plexus";
    /// <summary>PostgreSQL License.</summary>
    public const string PostgreSQL = "PostgreSQL";
    /// <summary>psfrag License.</summary>
    public const string Psfrag = "psfrag";
    /// <summary>psutils License.</summary>
    public const string Psutils = "psutils";
    /// <summary>Python License 2.0.</summary>
    public const string Python2_0 = "Python-2.0";
    /// <summary>Qhull License.</summary>
    public const string Qhull = "Qhull";
    /// <summary>Q Public License 1.0.</summary>
    public const string QPL1_0 = "QPL-1.0";
    /// <summary>Rdisc License.</summary>
    public const string Rdisc = "Rdisc";
    /// <summary>Red Hat eCos Public License v1.1.</summary>
    public const string RHeCos1_1 = "RHeCos-1.1";
    /// <summary>Reciprocal Public License 1.1.</summary>
    public const string RPL1_1 = "RPL-1.1";
    /// <summary>Reciprocal Public License 1.5.</summary>
    public const string RPL1_5 = "RPL-1.5";
    /// <summary>RealNetworks Public Source License v1.0.</summary>
    public const string RPSL1_0 = "RPSL-1.0";
    /// <summary>RSA Message-Digest License.</summary>
    public const string RSAMD = "RSA-MD";
    /// <summary>Ricoh Source Code Public License.</summary>
    public const string RSCPL = "RSCPL";
    /// <summary>Ruby License.</summary>
    public const string Ruby = "Ruby";
    /// <summary>Sax Public Domain Notice.</summary>
    public const string SAXPD = "SAX-PD";
    /// <summary>Saxpath License.</summary>
    public const string Saxpath = "Saxpath";
    /// <summary>SCEA Shared Source License.</summary>
    public const string SCEA = "SCEA";
    /// <summary>Sendmail License.</summary>
    public const string Sendmail = "Sendmail";
    /// <summary>SGI Free Software License B v1.0.</summary>
    public const string SGIB1_0 = "SGI-B-1.0";
    /// <summary>SGI Free Software License B v1.1.</summary>
    public const string SGIB1_1 = "SGI-B-1.1";
    /// <summary>SGI Free Software License B v2.0.</summary>
    public const string SGIB2_0 = "SGI-B-2.0";
    /// <summary>Simple Public License 2.0.</summary>
    public const string SimPL2_0 = "SimPL-2.0";
    /// <summary>Sun Industry Standards Source License v1.2.</summary>
    public const string SISSL1_2 = "SISSL-1.2";
    /// <summary>Sun Industry Standards Source License v1.1.</summary>
    public const string SISSL = "SISSL";
    /// <summary>Sleepycat License.</summary>
    public const string Sleepycat = "Sleepycat";
    /// <summary>Standard ML of New Jersey License.</summary>
    public const string SMLNJ = "SMLNJ";
    /// <summary>Secure Messaging Protocol Public License.</summary>
    public const string SMPPL = "SMPPL";
    /// <summary>SNIA Public License 1.1.</summary>
    public const string SNIA = "SNIA";
    /// <summary>Spencer License 86.</summary>
    public const string Spencer86 = "Spencer-86";
    /// <summary>Spencer License 94.</summary>
    public const string Spencer94 = "Spencer-94";
    /// <summary>Spencer License 99.</summary>
    public const string Spencer99 = "Spencer-99";
    /// <summary>Sun Public License v1.0.</summary>
    public const string SPL1_0 = "SPL-1.0";
    /// <summary>SugarCRM Public License v1.1.3.</summary>
    public const string SugarCRM1_1_3 = "SugarCRM-1.1.3";
    /// <summary>Scheme Widget Library (SWL) Software License Agreement.</summary>
    public const string SWL = "SWL";
    /// <summary>TCL/TK License.</summary>
    public const string TCL = "TCL";
    /// <summary>TCP Wrappers License.</summary>
    public const string TCPWrappers = "TCP-wrappers";
    /// <summary>TMate Open Source License.</summary>
    public const string TMate = "TMate";
    /// <summary>TORQUE v2.5+ Software License v1.1.</summary>
    public const string TORQUE1_1 = "TORQUE-1.1";
    /// <summary>Trusster Open Source License.</summary>
    public const string TOSL = "TOSL";
    /// <summary>Unicode License Agreement - Data Files and Software (2015).</summary>
    public const string UnicodeDFS2015 = "Unicode-DFS-2015";
    /// <summary>Unicode License Agreement - Data Files and Software (2016).</summary>
    public const string UnicodeDFS2016 = "Unicode-DFS-2016";
    /// <summary>Unicode Terms of Use.</summary>
    public const string UnicodeTOU = "Unicode-TOU";
    /// <summary>The Unlicense.</summary>
    public const string Unlicense = "Unlicense";
    /// <summary>Universal Permissive License v1.0.</summary>
    public const string UPL1_0 = "UPL-1.0";
    /// <summary>Vim License.</summary>
    public const string Vim = "Vim";
    /// <summary>VOSTROM Public License for Open Source.</summary>
    public const string VOSTROM = "VOSTROM";
    /// <summary>Vovida Software License v1.0.</summary>
    public const string VSL1_0 = "VSL-1.0";
    /// <summary>W3C Software Notice and License (1998-07-20).</summary>
    public const string W3C19980720 = "W3C-19980720";
    /// <summary>W3C Software Notice and Document License (2015-05-13).</summary>
    public const string W3C20150513 = "W3C-20150513";
    /// <summary>W3C Software Notice and License (2002-12-31).</summary>
    public const string W3C = "W3C";
    /// <summary>Sybase Open Watcom Public License 1.0.</summary>
    public const string Watcom1_0 = "Watcom-1.0";
    /// <summary>Wsuipa License.</summary>
    public const string Wsuipa = "Wsuipa";
    /// <summary>Do What The F*ck You Want To Public License.</summary>
    public const string WTFPL = "WTFPL";
    /// <summary>X11 License.</summary>
    public const string X11 = "X11";
    /// <summary>Xerox License.</summary>
    public const string Xerox = "Xerox";
    /// <summary>XFree86 License 1.1.</summary>
    public const string XFree86_1_1 = "XFree86-1.1";
    /// <summary>xinetd License.</summary>
    public const string Xinetd = "xinetd";
    /// <summary>X.Net License.</summary>
    public const string Xnet = "Xnet";
    /// <summary>XPP License.</summary>
    public const string Xpp = "xpp";
    /// <summary>XSkat License.</summary>
    public const string XSkat = "XSkat";
    /// <summary>Yahoo! Public License v1.0.</summary>
    public const string YPL1_0 = "YPL-1.0";
    /// <summary>Yahoo! Public License v1.1.</summary>
    public const string YPL1_1 = "YPL-1.1";
    /// <summary>Zed License.</summary>
    public const string Zed = "Zed";
    /// <summary>Zend License v2.0.</summary>
    public const string Zend2_0 = "Zend-2.0";
    /// <summary>Zimbra Public License v1.3.</summary>
    public const string Zimbra1_3 = "Zimbra-1.3";
    /// <summary>Zimbra Public License v1.4.</summary>
    public const string Zimbra1_4 = "Zimbra-1.4";
    /// <summary>zlib/libpng License with Acknowledgement.</summary>
    public const string ZlibAcknowledgement = "zlib-acknowledgement";
    /// <summary>zlib License.</summary>
    public const string Zlib = "Zlib";
    /// <summary>Zope Public License 1.1.</summary>
    public const string ZPL1_1 = "ZPL-1.1";
    /// <summary>Zope Public License 2.0.</summary>
    public const string ZPL2_0 = "ZPL-2.0";
    /// <summary>Zope Public License 2.1.</summary>
    public const string ZPL2_1 = "ZPL-2.1";
}

/// <summary>Codes of a required binding: SearchComparator.</summary>
public static class SearchComparatorCodes
{
    /// <summary>Equals.</summary>
    public const string Eq = "eq";
    /// <summary>Not Equals.</summary>
    public const string Ne = "ne";
    /// <summary>Greater Than.</summary>
    public const string Gt = "gt";
    /// <summary>Less Than.</summary>
    public const string Lt = "lt";
    /// <summary>Greater or Equals.</summary>
    public const string Ge = "ge";
    /// <summary>Less of Equal.</summary>
    public const string Le = "le";
    /// <summary>Starts After.</summary>
    public const string Sa = "sa";
    /// <summary>Ends Before.</summary>
    public const string Eb = "eb";
    /// <summary>Approximately.</summary>
    public const string Ap = "ap";
}

/// <summary>Codes of a required binding: SearchEntryMode.</summary>
public static class SearchEntryModeCodes
{
    /// <summary>Match.</summary>
    public const string Match = "match";
    /// <summary>Include.</summary>
    public const string Include = "include";
    /// <summary>Outcome.</summary>
    public const string Outcome = "outcome";
}

/// <summary>Codes of a required binding: SearchModifierCode.</summary>
public static class SearchModifierCodeCodes
{
    /// <summary>Missing.</summary>
    public const string Missing = "missing";
    /// <summary>Exact.</summary>
    public const string Exact = "exact";
    /// <summary>Contains.</summary>
    public const string Contains = "contains";
    /// <summary>Not.</summary>
    public const string Not = "not";
    /// <summary>Text.</summary>
    public const string Text = "text";
    /// <summary>In.</summary>
    public const string In = "in";
    /// <summary>Not In.</summary>
    public const string NotIn = "not-in";
    /// <summary>Below.</summary>
    public const string Below = "below";
    /// <summary>Above.</summary>
    public const string Above = "above";
    /// <summary>Type.</summary>
    public const string Type = "type";
    /// <summary>Identifier.</summary>
    public const string Identifier = "identifier";
    /// <summary>Of Type.</summary>
    public const string OfType = "ofType";
}

/// <summary>Codes of a required binding: SearchParamType.</summary>
public static class SearchParamTypeCodes
{
    /// <summary>Number.</summary>
    public const string Number = "number";
    /// <summary>Date/DateTime.</summary>
    public const string Date = "date";
    /// <summary>String.</summary>
    public const string String = "string";
    /// <summary>Token.</summary>
    public const string Token = "token";
    /// <summary>Reference.</summary>
    public const string Reference = "reference";
    /// <summary>Composite.</summary>
    public const string Composite = "composite";
    /// <summary>Quantity.</summary>
    public const string Quantity = "quantity";
    /// <summary>URI.</summary>
    public const string Uri = "uri";
    /// <summary>Special.</summary>
    public const string Special = "special";
}

/// <summary>Codes of a required binding: sequenceType.</summary>
public static class SequenceTypeCodes
{
    /// <summary>AA Sequence.</summary>
    public const string Aa = "aa";
    /// <summary>DNA Sequence.</summary>
    public const string Dna = "dna";
    /// <summary>RNA Sequence.</summary>
    public const string Rna = "rna";
}

/// <summary>Codes of a required binding: SlicingRules.</summary>
public static class SlicingRulesCodes
{
    /// <summary>Closed.</summary>
    public const string Closed = "closed";
    /// <summary>Open.</summary>
    public const string Open = "open";
    /// <summary>Open at End.</summary>
    public const string OpenAtEnd = "openAtEnd";
}

/// <summary>Codes of a required binding: SlotStatus.</summary>
public static class SlotStatusCodes
{
    /// <summary>Busy.</summary>
    public const string Busy = "busy";
    /// <summary>Free.</summary>
    public const string Free = "free";
    /// <summary>Busy (Unavailable).</summary>
    public const string BusyUnavailable = "busy-unavailable";
    /// <summary>Busy (Tentative).</summary>
    public const string BusyTentative = "busy-tentative";
    /// <summary>Entered in error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: SortDirection.</summary>
public static class SortDirectionCodes
{
    /// <summary>Ascending.</summary>
    public const string Ascending = "ascending";
    /// <summary>Descending.</summary>
    public const string Descending = "descending";
}

/// <summary>Codes of a required binding: SpecimenContainedPreference.</summary>
public static class SpecimenContainedPreferenceCodes
{
    /// <summary>Preferred.</summary>
    public const string Preferred = "preferred";
    /// <summary>Alternate.</summary>
    public const string Alternate = "alternate";
}

/// <summary>Codes of a required binding: SpecimenStatus.</summary>
public static class SpecimenStatusCodes
{
    /// <summary>Available.</summary>
    public const string Available = "available";
    /// <summary>Unavailable.</summary>
    public const string Unavailable = "unavailable";
    /// <summary>Unsatisfactory.</summary>
    public const string Unsatisfactory = "unsatisfactory";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: Status.</summary>
public static class StatusCodes
{
    /// <summary>Attested.</summary>
    public const string Attested = "attested";
    /// <summary>Validated.</summary>
    public const string Validated = "validated";
    /// <summary>In process.</summary>
    public const string InProcess = "in-process";
    /// <summary>Requires revalidation.</summary>
    public const string ReqRevalid = "req-revalid";
    /// <summary>Validation failed.</summary>
    public const string ValFail = "val-fail";
    /// <summary>Re-Validation failed.</summary>
    public const string RevalFail = "reval-fail";
}

/// <summary>Codes of a required binding: strandType.</summary>
public static class StrandTypeCodes
{
    /// <summary>Watson strand of referenceSeq.</summary>
    public const string Watson = "watson";
    /// <summary>Crick strand of referenceSeq.</summary>
    public const string Crick = "crick";
}

/// <summary>Codes of a required binding: StructureDefinitionKind.</summary>
public static class StructureDefinitionKindCodes
{
    /// <summary>Primitive Data Type.</summary>
    public const string PrimitiveType = "primitive-type";
    /// <summary>Complex Data Type.</summary>
    public const string ComplexType = "complex-type";
    /// <summary>Resource.</summary>
    public const string Resource = "resource";
    /// <summary>Logical.</summary>
    public const string Logical = "logical";
}

/// <summary>Codes of a required binding: StructureMapContextType.</summary>
public static class StructureMapContextTypeCodes
{
    /// <summary>Type.</summary>
    public const string Type = "type";
    /// <summary>Variable.</summary>
    public const string Variable = "variable";
}

/// <summary>Codes of a required binding: StructureMapGroupTypeMode.</summary>
public static class StructureMapGroupTypeModeCodes
{
    /// <summary>Not a Default.</summary>
    public const string None = "none";
    /// <summary>Default for Type Combination.</summary>
    public const string Types = "types";
    /// <summary>Default for type + combination.</summary>
    public const string TypeAndTypes = "type-and-types";
}

/// <summary>Codes of a required binding: StructureMapInputMode.</summary>
public static class StructureMapInputModeCodes
{
    /// <summary>Source Instance.</summary>
    public const string Source = "source";
    /// <summary>Target Instance.</summary>
    public const string Target = "target";
}

/// <summary>Codes of a required binding: StructureMapModelMode.</summary>
public static class StructureMapModelModeCodes
{
    /// <summary>Source Structure Definition.</summary>
    public const string Source = "source";
    /// <summary>Queried Structure Definition.</summary>
    public const string Queried = "queried";
    /// <summary>Target Structure Definition.</summary>
    public const string Target = "target";
    /// <summary>Produced Structure Definition.</summary>
    public const string Produced = "produced";
}

/// <summary>Codes of a required binding: StructureMapSourceListMode.</summary>
public static class StructureMapSourceListModeCodes
{
    /// <summary>First.</summary>
    public const string First = "first";
    /// <summary>All but the first.</summary>
    public const string NotFirst = "not_first";
    /// <summary>Last.</summary>
    public const string Last = "last";
    /// <summary>All but the last.</summary>
    public const string NotLast = "not_last";
    /// <summary>Enforce only one.</summary>
    public const string OnlyOne = "only_one";
}

/// <summary>Codes of a required binding: StructureMapTargetListMode.</summary>
public static class StructureMapTargetListModeCodes
{
    /// <summary>First.</summary>
    public const string First = "first";
    /// <summary>Share.</summary>
    public const string Share = "share";
    /// <summary>Last.</summary>
    public const string Last = "last";
    /// <summary>Collate.</summary>
    public const string Collate = "collate";
}

/// <summary>Codes of a required binding: StructureMapTransform.</summary>
public static class StructureMapTransformCodes
{
    /// <summary>create.</summary>
    public const string Create = "create";
    /// <summary>copy.</summary>
    public const string Copy = "copy";
    /// <summary>truncate.</summary>
    public const string Truncate = "truncate";
    /// <summary>escape.</summary>
    public const string Escape = "escape";
    /// <summary>cast.</summary>
    public const string Cast = "cast";
    /// <summary>append.</summary>
    public const string Append = "append";
    /// <summary>translate.</summary>
    public const string Translate = "translate";
    /// <summary>reference.</summary>
    public const string Reference = "reference";
    /// <summary>dateOp.</summary>
    public const string DateOp = "dateOp";
    /// <summary>uuid.</summary>
    public const string Uuid = "uuid";
    /// <summary>pointer.</summary>
    public const string Pointer = "pointer";
    /// <summary>evaluate.</summary>
    public const string Evaluate = "evaluate";
    /// <summary>cc.</summary>
    public const string Cc = "cc";
    /// <summary>c.</summary>
    public const string C = "c";
    /// <summary>qty.</summary>
    public const string Qty = "qty";
    /// <summary>id.</summary>
    public const string Id = "id";
    /// <summary>cp.</summary>
    public const string Cp = "cp";
}

/// <summary>Codes of a required binding: SubscriptionChannelType.</summary>
public static class SubscriptionChannelTypeCodes
{
    /// <summary>Rest Hook.</summary>
    public const string RestHook = "rest-hook";
    /// <summary>Websocket.</summary>
    public const string Websocket = "websocket";
    /// <summary>Email.</summary>
    public const string Email = "email";
    /// <summary>SMS.</summary>
    public const string Sms = "sms";
    /// <summary>Message.</summary>
    public const string Message = "message";
}

/// <summary>Codes of a required binding: SubscriptionStatus.</summary>
public static class SubscriptionStatusCodes
{
    /// <summary>Requested.</summary>
    public const string Requested = "requested";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Error.</summary>
    public const string Error = "error";
    /// <summary>Off.</summary>
    public const string Off = "off";
}

/// <summary>Codes of a required binding: SupplyDeliveryStatus.</summary>
public static class SupplyDeliveryStatusCodes
{
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Delivered.</summary>
    public const string Completed = "completed";
    /// <summary>Abandoned.</summary>
    public const string Abandoned = "abandoned";
    /// <summary>Entered In Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: SupplyRequestStatus.</summary>
public static class SupplyRequestStatusCodes
{
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Active.</summary>
    public const string Active = "active";
    /// <summary>Suspended.</summary>
    public const string Suspended = "suspended";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: SystemRestfulInteraction.</summary>
public static class SystemRestfulInteractionCodes
{
    /// <summary>transaction.</summary>
    public const string Transaction = "transaction";
    /// <summary>batch.</summary>
    public const string Batch = "batch";
    /// <summary>search-system.</summary>
    public const string SearchSystem = "search-system";
    /// <summary>history-system.</summary>
    public const string HistorySystem = "history-system";
}

/// <summary>Codes of a required binding: TaskIntent.</summary>
public static class TaskIntentCodes
{
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
    /// <summary>proposal.</summary>
    public const string Proposal = "proposal";
    /// <summary>plan.</summary>
    public const string Plan = "plan";
    /// <summary>order.</summary>
    public const string Order = "order";
    /// <summary>original-order.</summary>
    public const string OriginalOrder = "original-order";
    /// <summary>reflex-order.</summary>
    public const string ReflexOrder = "reflex-order";
    /// <summary>filler-order.</summary>
    public const string FillerOrder = "filler-order";
    /// <summary>instance-order.</summary>
    public const string InstanceOrder = "instance-order";
    /// <summary>option.</summary>
    public const string Option = "option";
}

/// <summary>Codes of a required binding: TaskStatus.</summary>
public static class TaskStatusCodes
{
    /// <summary>Draft.</summary>
    public const string Draft = "draft";
    /// <summary>Requested.</summary>
    public const string Requested = "requested";
    /// <summary>Received.</summary>
    public const string Received = "received";
    /// <summary>Accepted.</summary>
    public const string Accepted = "accepted";
    /// <summary>Rejected.</summary>
    public const string Rejected = "rejected";
    /// <summary>Ready.</summary>
    public const string Ready = "ready";
    /// <summary>Cancelled.</summary>
    public const string Cancelled = "cancelled";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>On Hold.</summary>
    public const string OnHold = "on-hold";
    /// <summary>Failed.</summary>
    public const string Failed = "failed";
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>Entered in Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: TestReportActionResult.</summary>
public static class TestReportActionResultCodes
{
    /// <summary>Pass.</summary>
    public const string Pass = "pass";
    /// <summary>Skip.</summary>
    public const string Skip = "skip";
    /// <summary>Fail.</summary>
    public const string Fail = "fail";
    /// <summary>Warning.</summary>
    public const string Warning = "warning";
    /// <summary>Error.</summary>
    public const string Error = "error";
}

/// <summary>Codes of a required binding: TestReportParticipantType.</summary>
public static class TestReportParticipantTypeCodes
{
    /// <summary>Test Engine.</summary>
    public const string TestEngine = "test-engine";
    /// <summary>Client.</summary>
    public const string Client = "client";
    /// <summary>Server.</summary>
    public const string Server = "server";
}

/// <summary>Codes of a required binding: TestReportResult.</summary>
public static class TestReportResultCodes
{
    /// <summary>Pass.</summary>
    public const string Pass = "pass";
    /// <summary>Fail.</summary>
    public const string Fail = "fail";
    /// <summary>Pending.</summary>
    public const string Pending = "pending";
}

/// <summary>Codes of a required binding: TestReportStatus.</summary>
public static class TestReportStatusCodes
{
    /// <summary>Completed.</summary>
    public const string Completed = "completed";
    /// <summary>In Progress.</summary>
    public const string InProgress = "in-progress";
    /// <summary>Waiting.</summary>
    public const string Waiting = "waiting";
    /// <summary>Stopped.</summary>
    public const string Stopped = "stopped";
    /// <summary>Entered In Error.</summary>
    public const string EnteredInError = "entered-in-error";
}

/// <summary>Codes of a required binding: TestScriptRequestMethodCode.</summary>
public static class TestScriptRequestMethodCodeCodes
{
    /// <summary>DELETE.</summary>
    public const string Delete = "delete";
    /// <summary>GET.</summary>
    public const string Get = "get";
    /// <summary>OPTIONS.</summary>
    public const string Options = "options";
    /// <summary>PATCH.</summary>
    public const string Patch = "patch";
    /// <summary>POST.</summary>
    public const string Post = "post";
    /// <summary>PUT.</summary>
    public const string Put = "put";
    /// <summary>HEAD.</summary>
    public const string Head = "head";
}

/// <summary>Codes of a required binding: TriggerType.</summary>
public static class TriggerTypeCodes
{
    /// <summary>Named Event.</summary>
    public const string NamedEvent = "named-event";
    /// <summary>Periodic.</summary>
    public const string Periodic = "periodic";
    /// <summary>Data Changed.</summary>
    public const string DataChanged = "data-changed";
    /// <summary>Data Added.</summary>
    public const string DataAdded = "data-added";
    /// <summary>Data Updated.</summary>
    public const string DataModified = "data-modified";
    /// <summary>Data Removed.</summary>
    public const string DataRemoved = "data-removed";
    /// <summary>Data Accessed.</summary>
    public const string DataAccessed = "data-accessed";
    /// <summary>Data Access Ended.</summary>
    public const string DataAccessEnded = "data-access-ended";
}

/// <summary>Codes of a required binding: TypeDerivationRule.</summary>
public static class TypeDerivationRuleCodes
{
    /// <summary>Specialization.</summary>
    public const string Specialization = "specialization";
    /// <summary>Constraint.</summary>
    public const string Constraint = "constraint";
}

/// <summary>Codes of a required binding: TypeRestfulInteraction.</summary>
public static class TypeRestfulInteractionCodes
{
    /// <summary>read.</summary>
    public const string Read = "read";
    /// <summary>vread.</summary>
    public const string Vread = "vread";
    /// <summary>update.</summary>
    public const string Update = "update";
    /// <summary>patch.</summary>
    public const string Patch = "patch";
    /// <summary>delete.</summary>
    public const string Delete = "delete";
    /// <summary>history-instance.</summary>
    public const string HistoryInstance = "history-instance";
    /// <summary>history-type.</summary>
    public const string HistoryType = "history-type";
    /// <summary>create.</summary>
    public const string Create = "create";
    /// <summary>search-type.</summary>
    public const string SearchType = "search-type";
}

/// <summary>Codes of a required binding: UDIEntryType.</summary>
public static class UDIEntryTypeCodes
{
    /// <summary>Barcode.</summary>
    public const string Barcode = "barcode";
    /// <summary>RFID.</summary>
    public const string Rfid = "rfid";
    /// <summary>Manual.</summary>
    public const string Manual = "manual";
    /// <summary>Card.</summary>
    public const string Card = "card";
    /// <summary>Self Reported.</summary>
    public const string SelfReported = "self-reported";
    /// <summary>Unknown.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Codes of a required binding: UnitsOfTime.</summary>
public static class UnitsOfTimeCodes
{
    /// <summary>second.</summary>
    public const string S = "s";
    /// <summary>minute.</summary>
    public const string Min = "min";
    /// <summary>hour.</summary>
    public const string H = "h";
    /// <summary>day.</summary>
    public const string D = "d";
    /// <summary>week.</summary>
    public const string Wk = "wk";
    /// <summary>month.</summary>
    public const string Mo = "mo";
    /// <summary>year.</summary>
    public const string A = "a";
}

/// <summary>Codes of a required binding: Use.</summary>
public static class UseCodes
{
    /// <summary>Claim.</summary>
    public const string Claim = "claim";
    /// <summary>Preauthorization.</summary>
    public const string Preauthorization = "preauthorization";
    /// <summary>Predetermination.</summary>
    public const string Predetermination = "predetermination";
}

/// <summary>Codes of a required binding: V3 Value SetConfidentialityClassification.</summary>
public static class V3_ConfidentialityClassificationCodes
{
    /// <summary>U.</summary>
    public const string U = "U";
    /// <summary>L.</summary>
    public const string L = "L";
    /// <summary>M.</summary>
    public const string M = "M";
    /// <summary>N.</summary>
    public const string N = "N";
    /// <summary>R.</summary>
    public const string R = "R";
    /// <summary>V.</summary>
    public const string V = "V";
}

/// <summary>Codes of a required binding: VisionBase.</summary>
public static class VisionBaseCodes
{
    /// <summary>Up.</summary>
    public const string Up = "up";
    /// <summary>Down.</summary>
    public const string Down = "down";
    /// <summary>In.</summary>
    public const string In = "in";
    /// <summary>Out.</summary>
    public const string Out = "out";
}

/// <summary>Codes of a required binding: VisionEyes.</summary>
public static class VisionEyesCodes
{
    /// <summary>Right Eye.</summary>
    public const string Right = "right";
    /// <summary>Left Eye.</summary>
    public const string Left = "left";
}

/// <summary>Codes of a required binding: XPathUsageType.</summary>
public static class XPathUsageTypeCodes
{
    /// <summary>Normal.</summary>
    public const string Normal = "normal";
    /// <summary>Phonetic.</summary>
    public const string Phonetic = "phonetic";
    /// <summary>Nearby.</summary>
    public const string Nearby = "nearby";
    /// <summary>Distance.</summary>
    public const string Distance = "distance";
    /// <summary>Other.</summary>
    public const string Other = "other";
}
