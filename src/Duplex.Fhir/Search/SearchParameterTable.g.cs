// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Search;

// One line per parameter: code;id;type;expression;targets (* is any);components (code:type:expression, joined by ~).
internal static class SearchParameterTable
{
    public static ReadOnlySpan<byte> Rows(string type) => type switch
    {
        "Account" => """
            identifier;Account-identifier;token;Account.identifier;;
            name;Account-name;string;Account.name;;
            owner;Account-owner;reference;Account.owner;Organization;
            patient;Account-patient;reference;Account.subject.where(resolve() is Patient);Patient;
            period;Account-period;date;Account.servicePeriod;;
            status;Account-status;token;Account.status;;
            subject;Account-subject;reference;Account.subject;Device,HealthcareService,Location,Organization,Patient,Practitioner,PractitionerRole;
            type;Account-type;token;Account.type;;
            """u8,
        "ActivityDefinition" => """
            composed-of;ActivityDefinition-composed-of;reference;ActivityDefinition.relatedArtifact.where(type='composed-of').resource;*;
            context;ActivityDefinition-context;token;ActivityDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;ActivityDefinition-context-quantity;quantity;ActivityDefinition.useContext.value.ofType(Quantity) | ActivityDefinition.useContext.value.ofType(Range);;
            context-type;ActivityDefinition-context-type;token;ActivityDefinition.useContext.code;;
            context-type-quantity;ActivityDefinition-context-type-quantity;composite;ActivityDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;ActivityDefinition-context-type-value;composite;ActivityDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;ActivityDefinition-date;date;ActivityDefinition.date;;
            depends-on;ActivityDefinition-depends-on;reference;ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library;*;
            derived-from;ActivityDefinition-derived-from;reference;ActivityDefinition.relatedArtifact.where(type='derived-from').resource;*;
            description;ActivityDefinition-description;string;ActivityDefinition.description;;
            effective;ActivityDefinition-effective;date;ActivityDefinition.effectivePeriod;;
            identifier;ActivityDefinition-identifier;token;ActivityDefinition.identifier;;
            jurisdiction;ActivityDefinition-jurisdiction;token;ActivityDefinition.jurisdiction;;
            name;ActivityDefinition-name;string;ActivityDefinition.name;;
            predecessor;ActivityDefinition-predecessor;reference;ActivityDefinition.relatedArtifact.where(type='predecessor').resource;*;
            publisher;ActivityDefinition-publisher;string;ActivityDefinition.publisher;;
            status;ActivityDefinition-status;token;ActivityDefinition.status;;
            successor;ActivityDefinition-successor;reference;ActivityDefinition.relatedArtifact.where(type='successor').resource;*;
            title;ActivityDefinition-title;string;ActivityDefinition.title;;
            topic;ActivityDefinition-topic;token;ActivityDefinition.topic;;
            url;ActivityDefinition-url;uri;ActivityDefinition.url;;
            version;ActivityDefinition-version;token;ActivityDefinition.version;;
            """u8,
        "AdverseEvent" => """
            actuality;AdverseEvent-actuality;token;AdverseEvent.actuality;;
            category;AdverseEvent-category;token;AdverseEvent.category;;
            date;AdverseEvent-date;date;AdverseEvent.date;;
            event;AdverseEvent-event;token;AdverseEvent.event;;
            location;AdverseEvent-location;reference;AdverseEvent.location;Location;
            recorder;AdverseEvent-recorder;reference;AdverseEvent.recorder;Patient,Practitioner,PractitionerRole,RelatedPerson;
            resultingcondition;AdverseEvent-resultingcondition;reference;AdverseEvent.resultingCondition;Condition;
            seriousness;AdverseEvent-seriousness;token;AdverseEvent.seriousness;;
            severity;AdverseEvent-severity;token;AdverseEvent.severity;;
            study;AdverseEvent-study;reference;AdverseEvent.study;ResearchStudy;
            subject;AdverseEvent-subject;reference;AdverseEvent.subject;Group,Patient,Practitioner,RelatedPerson;
            substance;AdverseEvent-substance;reference;AdverseEvent.suspectEntity.instance;Device,Immunization,Medication,MedicationAdministration,MedicationStatement,Procedure,Substance;
            """u8,
        "AllergyIntolerance" => """
            asserter;AllergyIntolerance-asserter;reference;AllergyIntolerance.asserter;Patient,Practitioner,PractitionerRole,RelatedPerson;
            category;AllergyIntolerance-category;token;AllergyIntolerance.category;;
            clinical-status;AllergyIntolerance-clinical-status;token;AllergyIntolerance.clinicalStatus;;
            code;clinical-code;token;AllergyIntolerance.code | AllergyIntolerance.reaction.substance;;
            criticality;AllergyIntolerance-criticality;token;AllergyIntolerance.criticality;;
            date;clinical-date;date;AllergyIntolerance.recordedDate;;
            identifier;clinical-identifier;token;AllergyIntolerance.identifier;;
            last-date;AllergyIntolerance-last-date;date;AllergyIntolerance.lastOccurrence;;
            manifestation;AllergyIntolerance-manifestation;token;AllergyIntolerance.reaction.manifestation;;
            onset;AllergyIntolerance-onset;date;AllergyIntolerance.reaction.onset;;
            patient;clinical-patient;reference;AllergyIntolerance.patient;Patient;
            recorder;AllergyIntolerance-recorder;reference;AllergyIntolerance.recorder;Patient,Practitioner,PractitionerRole,RelatedPerson;
            route;AllergyIntolerance-route;token;AllergyIntolerance.reaction.exposureRoute;;
            severity;AllergyIntolerance-severity;token;AllergyIntolerance.reaction.severity;;
            type;clinical-type;token;AllergyIntolerance.type;;
            verification-status;AllergyIntolerance-verification-status;token;AllergyIntolerance.verificationStatus;;
            """u8,
        "Appointment" => """
            actor;Appointment-actor;reference;Appointment.participant.actor;Device,HealthcareService,Location,Patient,Practitioner,PractitionerRole,RelatedPerson;
            appointment-type;Appointment-appointment-type;token;Appointment.appointmentType;;
            based-on;Appointment-based-on;reference;Appointment.basedOn;ServiceRequest;
            date;Appointment-date;date;Appointment.start;;
            identifier;Appointment-identifier;token;Appointment.identifier;;
            location;Appointment-location;reference;Appointment.participant.actor.where(resolve() is Location);Location;
            part-status;Appointment-part-status;token;Appointment.participant.status;;
            patient;Appointment-patient;reference;Appointment.participant.actor.where(resolve() is Patient);Patient;
            practitioner;Appointment-practitioner;reference;Appointment.participant.actor.where(resolve() is Practitioner);Practitioner;
            reason-code;Appointment-reason-code;token;Appointment.reasonCode;;
            reason-reference;Appointment-reason-reference;reference;Appointment.reasonReference;Condition,ImmunizationRecommendation,Observation,Procedure;
            service-category;Appointment-service-category;token;Appointment.serviceCategory;;
            service-type;Appointment-service-type;token;Appointment.serviceType;;
            slot;Appointment-slot;reference;Appointment.slot;Slot;
            specialty;Appointment-specialty;token;Appointment.specialty;;
            status;Appointment-status;token;Appointment.status;;
            supporting-info;Appointment-supporting-info;reference;Appointment.supportingInformation;*;
            """u8,
        "AppointmentResponse" => """
            actor;AppointmentResponse-actor;reference;AppointmentResponse.actor;Device,HealthcareService,Location,Patient,Practitioner,PractitionerRole,RelatedPerson;
            appointment;AppointmentResponse-appointment;reference;AppointmentResponse.appointment;Appointment;
            identifier;AppointmentResponse-identifier;token;AppointmentResponse.identifier;;
            location;AppointmentResponse-location;reference;AppointmentResponse.actor.where(resolve() is Location);Location;
            part-status;AppointmentResponse-part-status;token;AppointmentResponse.participantStatus;;
            patient;AppointmentResponse-patient;reference;AppointmentResponse.actor.where(resolve() is Patient);Patient;
            practitioner;AppointmentResponse-practitioner;reference;AppointmentResponse.actor.where(resolve() is Practitioner);Practitioner;
            """u8,
        "AuditEvent" => """
            action;AuditEvent-action;token;AuditEvent.action;;
            address;AuditEvent-address;string;AuditEvent.agent.network.address;;
            agent;AuditEvent-agent;reference;AuditEvent.agent.who;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            agent-name;AuditEvent-agent-name;string;AuditEvent.agent.name;;
            agent-role;AuditEvent-agent-role;token;AuditEvent.agent.role;;
            altid;AuditEvent-altid;token;AuditEvent.agent.altId;;
            date;AuditEvent-date;date;AuditEvent.recorded;;
            entity;AuditEvent-entity;reference;AuditEvent.entity.what;*;
            entity-name;AuditEvent-entity-name;string;AuditEvent.entity.name;;
            entity-role;AuditEvent-entity-role;token;AuditEvent.entity.role;;
            entity-type;AuditEvent-entity-type;token;AuditEvent.entity.type;;
            outcome;AuditEvent-outcome;token;AuditEvent.outcome;;
            patient;AuditEvent-patient;reference;AuditEvent.agent.who.where(resolve() is Patient) | AuditEvent.entity.what.where(resolve() is Patient);Patient;
            policy;AuditEvent-policy;uri;AuditEvent.agent.policy;;
            site;AuditEvent-site;token;AuditEvent.source.site;;
            source;AuditEvent-source;reference;AuditEvent.source.observer;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            subtype;AuditEvent-subtype;token;AuditEvent.subtype;;
            type;AuditEvent-type;token;AuditEvent.type;;
            """u8,
        "Basic" => """
            author;Basic-author;reference;Basic.author;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            code;Basic-code;token;Basic.code;;
            created;Basic-created;date;Basic.created;;
            identifier;Basic-identifier;token;Basic.identifier;;
            patient;Basic-patient;reference;Basic.subject.where(resolve() is Patient);Patient;
            subject;Basic-subject;reference;Basic.subject;*;
            """u8,
        "BodyStructure" => """
            identifier;BodyStructure-identifier;token;BodyStructure.identifier;;
            location;BodyStructure-location;token;BodyStructure.location;;
            morphology;BodyStructure-morphology;token;BodyStructure.morphology;;
            patient;BodyStructure-patient;reference;BodyStructure.patient;Patient;
            """u8,
        "Bundle" => """
            composition;Bundle-composition;reference;Bundle.entry[0].resource;Composition;
            identifier;Bundle-identifier;token;Bundle.identifier;;
            message;Bundle-message;reference;Bundle.entry[0].resource;MessageHeader;
            timestamp;Bundle-timestamp;date;Bundle.timestamp;;
            type;Bundle-type;token;Bundle.type;;
            """u8,
        "CapabilityStatement" => """
            context;conformance-context;token;CapabilityStatement.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;CapabilityStatement.useContext.value.ofType(Quantity) | CapabilityStatement.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;CapabilityStatement.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;CapabilityStatement.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;CapabilityStatement.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;CapabilityStatement.date;;
            description;conformance-description;string;CapabilityStatement.description;;
            fhirversion;CapabilityStatement-fhirversion;token;CapabilityStatement.version;;
            format;CapabilityStatement-format;token;CapabilityStatement.format;;
            guide;CapabilityStatement-guide;reference;CapabilityStatement.implementationGuide;ImplementationGuide;
            jurisdiction;conformance-jurisdiction;token;CapabilityStatement.jurisdiction;;
            mode;CapabilityStatement-mode;token;CapabilityStatement.rest.mode;;
            name;conformance-name;string;CapabilityStatement.name;;
            publisher;conformance-publisher;string;CapabilityStatement.publisher;;
            resource;CapabilityStatement-resource;token;CapabilityStatement.rest.resource.type;;
            resource-profile;CapabilityStatement-resource-profile;reference;CapabilityStatement.rest.resource.profile;StructureDefinition;
            security-service;CapabilityStatement-security-service;token;CapabilityStatement.rest.security.service;;
            software;CapabilityStatement-software;string;CapabilityStatement.software.name;;
            status;conformance-status;token;CapabilityStatement.status;;
            supported-profile;CapabilityStatement-supported-profile;reference;CapabilityStatement.rest.resource.supportedProfile;StructureDefinition;
            title;conformance-title;string;CapabilityStatement.title;;
            url;conformance-url;uri;CapabilityStatement.url;;
            version;conformance-version;token;CapabilityStatement.version;;
            """u8,
        "CarePlan" => """
            activity-code;CarePlan-activity-code;token;CarePlan.activity.detail.code;;
            activity-date;CarePlan-activity-date;date;CarePlan.activity.detail.scheduled;;
            activity-reference;CarePlan-activity-reference;reference;CarePlan.activity.reference;Appointment,CommunicationRequest,DeviceRequest,MedicationRequest,NutritionOrder,RequestGroup,ServiceRequest,Task,VisionPrescription;
            based-on;CarePlan-based-on;reference;CarePlan.basedOn;CarePlan;
            care-team;CarePlan-care-team;reference;CarePlan.careTeam;CareTeam;
            category;CarePlan-category;token;CarePlan.category;;
            condition;CarePlan-condition;reference;CarePlan.addresses;Condition;
            date;clinical-date;date;CarePlan.period;;
            encounter;CarePlan-encounter;reference;CarePlan.encounter;Encounter;
            goal;CarePlan-goal;reference;CarePlan.goal;Goal;
            identifier;clinical-identifier;token;CarePlan.identifier;;
            instantiates-canonical;CarePlan-instantiates-canonical;reference;CarePlan.instantiatesCanonical;ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire;
            instantiates-uri;CarePlan-instantiates-uri;uri;CarePlan.instantiatesUri;;
            intent;CarePlan-intent;token;CarePlan.intent;;
            part-of;CarePlan-part-of;reference;CarePlan.partOf;CarePlan;
            patient;clinical-patient;reference;CarePlan.subject.where(resolve() is Patient);Patient;
            performer;CarePlan-performer;reference;CarePlan.activity.detail.performer;CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            replaces;CarePlan-replaces;reference;CarePlan.replaces;CarePlan;
            status;CarePlan-status;token;CarePlan.status;;
            subject;CarePlan-subject;reference;CarePlan.subject;Group,Patient;
            """u8,
        "CareTeam" => """
            category;CareTeam-category;token;CareTeam.category;;
            date;clinical-date;date;CareTeam.period;;
            encounter;CareTeam-encounter;reference;CareTeam.encounter;Encounter;
            identifier;clinical-identifier;token;CareTeam.identifier;;
            participant;CareTeam-participant;reference;CareTeam.participant.member;CareTeam,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            patient;clinical-patient;reference;CareTeam.subject.where(resolve() is Patient);Patient;
            status;CareTeam-status;token;CareTeam.status;;
            subject;CareTeam-subject;reference;CareTeam.subject;Group,Patient;
            """u8,
        "ChargeItem" => """
            account;ChargeItem-account;reference;ChargeItem.account;Account;
            code;ChargeItem-code;token;ChargeItem.code;;
            context;ChargeItem-context;reference;ChargeItem.context;Encounter,EpisodeOfCare;
            entered-date;ChargeItem-entered-date;date;ChargeItem.enteredDate;;
            enterer;ChargeItem-enterer;reference;ChargeItem.enterer;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            factor-override;ChargeItem-factor-override;number;ChargeItem.factorOverride;;
            identifier;ChargeItem-identifier;token;ChargeItem.identifier;;
            occurrence;ChargeItem-occurrence;date;ChargeItem.occurrence;;
            patient;ChargeItem-patient;reference;ChargeItem.subject.where(resolve() is Patient);Patient;
            performer-actor;ChargeItem-performer-actor;reference;ChargeItem.performer.actor;CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            performer-function;ChargeItem-performer-function;token;ChargeItem.performer.function;;
            performing-organization;ChargeItem-performing-organization;reference;ChargeItem.performingOrganization;Organization;
            price-override;ChargeItem-price-override;quantity;ChargeItem.priceOverride;;
            quantity;ChargeItem-quantity;quantity;ChargeItem.quantity;;
            requesting-organization;ChargeItem-requesting-organization;reference;ChargeItem.requestingOrganization;Organization;
            service;ChargeItem-service;reference;ChargeItem.service;DiagnosticReport,ImagingStudy,Immunization,MedicationAdministration,MedicationDispense,Observation,Procedure,SupplyDelivery;
            subject;ChargeItem-subject;reference;ChargeItem.subject;Group,Patient;
            """u8,
        "ChargeItemDefinition" => """
            context;ChargeItemDefinition-context;token;ChargeItemDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;ChargeItemDefinition-context-quantity;quantity;ChargeItemDefinition.useContext.value.ofType(Quantity) | ChargeItemDefinition.useContext.value.ofType(Range);;
            context-type;ChargeItemDefinition-context-type;token;ChargeItemDefinition.useContext.code;;
            context-type-quantity;ChargeItemDefinition-context-type-quantity;composite;ChargeItemDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;ChargeItemDefinition-context-type-value;composite;ChargeItemDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;ChargeItemDefinition-date;date;ChargeItemDefinition.date;;
            description;ChargeItemDefinition-description;string;ChargeItemDefinition.description;;
            effective;ChargeItemDefinition-effective;date;ChargeItemDefinition.effectivePeriod;;
            identifier;ChargeItemDefinition-identifier;token;ChargeItemDefinition.identifier;;
            jurisdiction;ChargeItemDefinition-jurisdiction;token;ChargeItemDefinition.jurisdiction;;
            publisher;ChargeItemDefinition-publisher;string;ChargeItemDefinition.publisher;;
            status;ChargeItemDefinition-status;token;ChargeItemDefinition.status;;
            title;ChargeItemDefinition-title;string;ChargeItemDefinition.title;;
            url;ChargeItemDefinition-url;uri;ChargeItemDefinition.url;;
            version;ChargeItemDefinition-version;token;ChargeItemDefinition.version;;
            """u8,
        "Claim" => """
            care-team;Claim-care-team;reference;Claim.careTeam.provider;Organization,Practitioner,PractitionerRole;
            created;Claim-created;date;Claim.created;;
            detail-udi;Claim-detail-udi;reference;Claim.item.detail.udi;Device;
            encounter;Claim-encounter;reference;Claim.item.encounter;Encounter;
            enterer;Claim-enterer;reference;Claim.enterer;Practitioner,PractitionerRole;
            facility;Claim-facility;reference;Claim.facility;Location;
            identifier;Claim-identifier;token;Claim.identifier;;
            insurer;Claim-insurer;reference;Claim.insurer;Organization;
            item-udi;Claim-item-udi;reference;Claim.item.udi;Device;
            patient;Claim-patient;reference;Claim.patient;Patient;
            payee;Claim-payee;reference;Claim.payee.party;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            priority;Claim-priority;token;Claim.priority;;
            procedure-udi;Claim-procedure-udi;reference;Claim.procedure.udi;Device;
            provider;Claim-provider;reference;Claim.provider;Organization,Practitioner,PractitionerRole;
            status;Claim-status;token;Claim.status;;
            subdetail-udi;Claim-subdetail-udi;reference;Claim.item.detail.subDetail.udi;Device;
            use;Claim-use;token;Claim.use;;
            """u8,
        "ClaimResponse" => """
            created;ClaimResponse-created;date;ClaimResponse.created;;
            disposition;ClaimResponse-disposition;string;ClaimResponse.disposition;;
            identifier;ClaimResponse-identifier;token;ClaimResponse.identifier;;
            insurer;ClaimResponse-insurer;reference;ClaimResponse.insurer;Organization;
            outcome;ClaimResponse-outcome;token;ClaimResponse.outcome;;
            patient;ClaimResponse-patient;reference;ClaimResponse.patient;Patient;
            payment-date;ClaimResponse-payment-date;date;ClaimResponse.payment.date;;
            request;ClaimResponse-request;reference;ClaimResponse.request;Claim;
            requestor;ClaimResponse-requestor;reference;ClaimResponse.requestor;Organization,Practitioner,PractitionerRole;
            status;ClaimResponse-status;token;ClaimResponse.status;;
            use;ClaimResponse-use;token;ClaimResponse.use;;
            """u8,
        "ClinicalImpression" => """
            assessor;ClinicalImpression-assessor;reference;ClinicalImpression.assessor;Practitioner,PractitionerRole;
            date;clinical-date;date;ClinicalImpression.date;;
            encounter;ClinicalImpression-encounter;reference;ClinicalImpression.encounter;Encounter;
            finding-code;ClinicalImpression-finding-code;token;ClinicalImpression.finding.itemCodeableConcept;;
            finding-ref;ClinicalImpression-finding-ref;reference;ClinicalImpression.finding.itemReference;Condition,Media,Observation;
            identifier;ClinicalImpression-identifier;token;ClinicalImpression.identifier;;
            investigation;ClinicalImpression-investigation;reference;ClinicalImpression.investigation.item;DiagnosticReport,FamilyMemberHistory,ImagingStudy,Media,Observation,QuestionnaireResponse,RiskAssessment;
            patient;clinical-patient;reference;ClinicalImpression.subject.where(resolve() is Patient);Patient;
            previous;ClinicalImpression-previous;reference;ClinicalImpression.previous;ClinicalImpression;
            problem;ClinicalImpression-problem;reference;ClinicalImpression.problem;AllergyIntolerance,Condition;
            status;ClinicalImpression-status;token;ClinicalImpression.status;;
            subject;ClinicalImpression-subject;reference;ClinicalImpression.subject;Group,Patient;
            supporting-info;ClinicalImpression-supporting-info;reference;ClinicalImpression.supportingInfo;*;
            """u8,
        "CodeSystem" => """
            code;CodeSystem-code;token;CodeSystem.concept.code;;
            content-mode;CodeSystem-content-mode;token;CodeSystem.content;;
            context;conformance-context;token;CodeSystem.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;CodeSystem.useContext.value.ofType(Quantity) | CodeSystem.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;CodeSystem.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;CodeSystem.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;CodeSystem.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;CodeSystem.date;;
            description;conformance-description;string;CodeSystem.description;;
            identifier;conformance-identifier;token;CodeSystem.identifier;;
            jurisdiction;conformance-jurisdiction;token;CodeSystem.jurisdiction;;
            language;CodeSystem-language;token;CodeSystem.concept.designation.language;;
            name;conformance-name;string;CodeSystem.name;;
            publisher;conformance-publisher;string;CodeSystem.publisher;;
            status;conformance-status;token;CodeSystem.status;;
            supplements;CodeSystem-supplements;reference;CodeSystem.supplements;CodeSystem;
            system;CodeSystem-system;uri;CodeSystem.url;;
            title;conformance-title;string;CodeSystem.title;;
            url;conformance-url;uri;CodeSystem.url;;
            version;conformance-version;token;CodeSystem.version;;
            """u8,
        "Communication" => """
            based-on;Communication-based-on;reference;Communication.basedOn;*;
            category;Communication-category;token;Communication.category;;
            encounter;Communication-encounter;reference;Communication.encounter;Encounter;
            identifier;Communication-identifier;token;Communication.identifier;;
            instantiates-canonical;Communication-instantiates-canonical;reference;Communication.instantiatesCanonical;ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire;
            instantiates-uri;Communication-instantiates-uri;uri;Communication.instantiatesUri;;
            medium;Communication-medium;token;Communication.medium;;
            part-of;Communication-part-of;reference;Communication.partOf;*;
            patient;Communication-patient;reference;Communication.subject.where(resolve() is Patient);Patient;
            received;Communication-received;date;Communication.received;;
            recipient;Communication-recipient;reference;Communication.recipient;CareTeam,Device,Group,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            sender;Communication-sender;reference;Communication.sender;Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            sent;Communication-sent;date;Communication.sent;;
            status;Communication-status;token;Communication.status;;
            subject;Communication-subject;reference;Communication.subject;Group,Patient;
            """u8,
        "CommunicationRequest" => """
            authored;CommunicationRequest-authored;date;CommunicationRequest.authoredOn;;
            based-on;CommunicationRequest-based-on;reference;CommunicationRequest.basedOn;*;
            category;CommunicationRequest-category;token;CommunicationRequest.category;;
            encounter;CommunicationRequest-encounter;reference;CommunicationRequest.encounter;Encounter;
            group-identifier;CommunicationRequest-group-identifier;token;CommunicationRequest.groupIdentifier;;
            identifier;CommunicationRequest-identifier;token;CommunicationRequest.identifier;;
            medium;CommunicationRequest-medium;token;CommunicationRequest.medium;;
            occurrence;CommunicationRequest-occurrence;date;CommunicationRequest.occurrence.ofType(dateTime);;
            patient;CommunicationRequest-patient;reference;CommunicationRequest.subject.where(resolve() is Patient);Patient;
            priority;CommunicationRequest-priority;token;CommunicationRequest.priority;;
            recipient;CommunicationRequest-recipient;reference;CommunicationRequest.recipient;CareTeam,Device,Group,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            replaces;CommunicationRequest-replaces;reference;CommunicationRequest.replaces;CommunicationRequest;
            requester;CommunicationRequest-requester;reference;CommunicationRequest.requester;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            sender;CommunicationRequest-sender;reference;CommunicationRequest.sender;Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;CommunicationRequest-status;token;CommunicationRequest.status;;
            subject;CommunicationRequest-subject;reference;CommunicationRequest.subject;Group,Patient;
            """u8,
        "CompartmentDefinition" => """
            code;CompartmentDefinition-code;token;CompartmentDefinition.code;;
            context;conformance-context;token;CompartmentDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;CompartmentDefinition.useContext.value.ofType(Quantity) | CompartmentDefinition.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;CompartmentDefinition.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;CompartmentDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;CompartmentDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;CompartmentDefinition.date;;
            description;conformance-description;string;CompartmentDefinition.description;;
            name;conformance-name;string;CompartmentDefinition.name;;
            publisher;conformance-publisher;string;CompartmentDefinition.publisher;;
            resource;CompartmentDefinition-resource;token;CompartmentDefinition.resource.code;;
            status;conformance-status;token;CompartmentDefinition.status;;
            url;conformance-url;uri;CompartmentDefinition.url;;
            version;conformance-version;token;CompartmentDefinition.version;;
            """u8,
        "Composition" => """
            attester;Composition-attester;reference;Composition.attester.party;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            author;Composition-author;reference;Composition.author;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            category;Composition-category;token;Composition.category;;
            confidentiality;Composition-confidentiality;token;Composition.confidentiality;;
            context;Composition-context;token;Composition.event.code;;
            date;clinical-date;date;Composition.date;;
            encounter;clinical-encounter;reference;Composition.encounter;Encounter,EpisodeOfCare;
            entry;Composition-entry;reference;Composition.section.entry;*;
            identifier;clinical-identifier;token;Composition.identifier;;
            patient;clinical-patient;reference;Composition.subject.where(resolve() is Patient);Patient;
            period;Composition-period;date;Composition.event.period;;
            related-id;Composition-related-id;token;Composition.relatesTo.target.ofType(Identifier);;
            related-ref;Composition-related-ref;reference;Composition.relatesTo.target.ofType(Reference);Composition;
            section;Composition-section;token;Composition.section.code;;
            status;Composition-status;token;Composition.status;;
            subject;Composition-subject;reference;Composition.subject;*;
            title;Composition-title;string;Composition.title;;
            type;clinical-type;token;Composition.type;;
            """u8,
        "ConceptMap" => """
            context;conformance-context;token;ConceptMap.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;ConceptMap.useContext.value.ofType(Quantity) | ConceptMap.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;ConceptMap.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;ConceptMap.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;ConceptMap.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;ConceptMap.date;;
            dependson;ConceptMap-dependson;uri;ConceptMap.group.element.target.dependsOn.property;;
            description;conformance-description;string;ConceptMap.description;;
            identifier;conformance-identifier;token;ConceptMap.identifier;;
            jurisdiction;conformance-jurisdiction;token;ConceptMap.jurisdiction;;
            name;conformance-name;string;ConceptMap.name;;
            other;ConceptMap-other;reference;ConceptMap.group.unmapped.url;ConceptMap;
            product;ConceptMap-product;uri;ConceptMap.group.element.target.product.property;;
            publisher;conformance-publisher;string;ConceptMap.publisher;;
            source;ConceptMap-source;reference;ConceptMap.source.ofType(canonical);ValueSet;
            source-code;ConceptMap-source-code;token;ConceptMap.group.element.code;;
            source-system;ConceptMap-source-system;uri;ConceptMap.group.source;;
            source-uri;ConceptMap-source-uri;reference;ConceptMap.source.ofType(uri);ValueSet;
            status;conformance-status;token;ConceptMap.status;;
            target;ConceptMap-target;reference;ConceptMap.target.ofType(canonical);ValueSet;
            target-code;ConceptMap-target-code;token;ConceptMap.group.element.target.code;;
            target-system;ConceptMap-target-system;uri;ConceptMap.group.target;;
            target-uri;ConceptMap-target-uri;reference;ConceptMap.target.ofType(uri);ValueSet;
            title;conformance-title;string;ConceptMap.title;;
            url;conformance-url;uri;ConceptMap.url;;
            version;conformance-version;token;ConceptMap.version;;
            """u8,
        "Condition" => """
            abatement-age;Condition-abatement-age;quantity;Condition.abatement.ofType(Age) | Condition.abatement.ofType(Range);;
            abatement-date;Condition-abatement-date;date;Condition.abatement.ofType(dateTime) | Condition.abatement.ofType(Period);;
            abatement-string;Condition-abatement-string;string;Condition.abatement.ofType(string);;
            asserter;Condition-asserter;reference;Condition.asserter;Patient,Practitioner,PractitionerRole,RelatedPerson;
            body-site;Condition-body-site;token;Condition.bodySite;;
            category;Condition-category;token;Condition.category;;
            clinical-status;Condition-clinical-status;token;Condition.clinicalStatus;;
            code;clinical-code;token;Condition.code;;
            encounter;Condition-encounter;reference;Condition.encounter;Encounter;
            evidence;Condition-evidence;token;Condition.evidence.code;;
            evidence-detail;Condition-evidence-detail;reference;Condition.evidence.detail;*;
            identifier;clinical-identifier;token;Condition.identifier;;
            onset-age;Condition-onset-age;quantity;Condition.onset.ofType(Age) | Condition.onset.ofType(Range);;
            onset-date;Condition-onset-date;date;Condition.onset.ofType(dateTime) | Condition.onset.ofType(Period);;
            onset-info;Condition-onset-info;string;Condition.onset.ofType(string);;
            patient;clinical-patient;reference;Condition.subject.where(resolve() is Patient);Patient;
            recorded-date;Condition-recorded-date;date;Condition.recordedDate;;
            severity;Condition-severity;token;Condition.severity;;
            stage;Condition-stage;token;Condition.stage.summary;;
            subject;Condition-subject;reference;Condition.subject;Group,Patient;
            verification-status;Condition-verification-status;token;Condition.verificationStatus;;
            """u8,
        "Consent" => """
            action;Consent-action;token;Consent.provision.action;;
            actor;Consent-actor;reference;Consent.provision.actor.reference;CareTeam,Device,Group,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            category;Consent-category;token;Consent.category;;
            consentor;Consent-consentor;reference;Consent.performer;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            data;Consent-data;reference;Consent.provision.data.reference;*;
            date;clinical-date;date;Consent.dateTime;;
            identifier;clinical-identifier;token;Consent.identifier;;
            organization;Consent-organization;reference;Consent.organization;Organization;
            patient;clinical-patient;reference;Consent.patient;Patient;
            period;Consent-period;date;Consent.provision.period;;
            purpose;Consent-purpose;token;Consent.provision.purpose;;
            scope;Consent-scope;token;Consent.scope;;
            security-label;Consent-security-label;token;Consent.provision.securityLabel;;
            source-reference;Consent-source-reference;reference;Consent.source;Consent,Contract,DocumentReference,QuestionnaireResponse;
            status;Consent-status;token;Consent.status;;
            """u8,
        "Contract" => """
            authority;Contract-authority;reference;Contract.authority;Organization;
            domain;Contract-domain;reference;Contract.domain;Location;
            identifier;Contract-identifier;token;Contract.identifier;;
            instantiates;Contract-instantiates;uri;Contract.instantiatesUri;;
            issued;Contract-issued;date;Contract.issued;;
            patient;Contract-patient;reference;Contract.subject.where(resolve() is Patient);Patient;
            signer;Contract-signer;reference;Contract.signer.party;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;Contract-status;token;Contract.status;;
            subject;Contract-subject;reference;Contract.subject;*;
            url;Contract-url;uri;Contract.url;;
            """u8,
        "Coverage" => """
            beneficiary;Coverage-beneficiary;reference;Coverage.beneficiary;Patient;
            class-type;Coverage-class-type;token;Coverage.class.type;;
            class-value;Coverage-class-value;string;Coverage.class.value;;
            dependent;Coverage-dependent;string;Coverage.dependent;;
            identifier;Coverage-identifier;token;Coverage.identifier;;
            patient;Coverage-patient;reference;Coverage.beneficiary;Patient;
            payor;Coverage-payor;reference;Coverage.payor;Organization,Patient,RelatedPerson;
            policy-holder;Coverage-policy-holder;reference;Coverage.policyHolder;Organization,Patient,RelatedPerson;
            status;Coverage-status;token;Coverage.status;;
            subscriber;Coverage-subscriber;reference;Coverage.subscriber;Patient,RelatedPerson;
            type;Coverage-type;token;Coverage.type;;
            """u8,
        "CoverageEligibilityRequest" => """
            created;CoverageEligibilityRequest-created;date;CoverageEligibilityRequest.created;;
            enterer;CoverageEligibilityRequest-enterer;reference;CoverageEligibilityRequest.enterer;Practitioner,PractitionerRole;
            facility;CoverageEligibilityRequest-facility;reference;CoverageEligibilityRequest.facility;Location;
            identifier;CoverageEligibilityRequest-identifier;token;CoverageEligibilityRequest.identifier;;
            patient;CoverageEligibilityRequest-patient;reference;CoverageEligibilityRequest.patient;Patient;
            provider;CoverageEligibilityRequest-provider;reference;CoverageEligibilityRequest.provider;Organization,Practitioner,PractitionerRole;
            status;CoverageEligibilityRequest-status;token;CoverageEligibilityRequest.status;;
            """u8,
        "CoverageEligibilityResponse" => """
            created;CoverageEligibilityResponse-created;date;CoverageEligibilityResponse.created;;
            disposition;CoverageEligibilityResponse-disposition;string;CoverageEligibilityResponse.disposition;;
            identifier;CoverageEligibilityResponse-identifier;token;CoverageEligibilityResponse.identifier;;
            insurer;CoverageEligibilityResponse-insurer;reference;CoverageEligibilityResponse.insurer;Organization;
            outcome;CoverageEligibilityResponse-outcome;token;CoverageEligibilityResponse.outcome;;
            patient;CoverageEligibilityResponse-patient;reference;CoverageEligibilityResponse.patient;Patient;
            request;CoverageEligibilityResponse-request;reference;CoverageEligibilityResponse.request;CoverageEligibilityRequest;
            requestor;CoverageEligibilityResponse-requestor;reference;CoverageEligibilityResponse.requestor;Organization,Practitioner,PractitionerRole;
            status;CoverageEligibilityResponse-status;token;CoverageEligibilityResponse.status;;
            """u8,
        "DetectedIssue" => """
            author;DetectedIssue-author;reference;DetectedIssue.author;Device,Practitioner,PractitionerRole;
            code;DetectedIssue-code;token;DetectedIssue.code;;
            identified;DetectedIssue-identified;date;DetectedIssue.identified;;
            identifier;clinical-identifier;token;DetectedIssue.identifier;;
            implicated;DetectedIssue-implicated;reference;DetectedIssue.implicated;*;
            patient;clinical-patient;reference;DetectedIssue.patient;Patient;
            """u8,
        "Device" => """
            device-name;Device-device-name;string;Device.deviceName.name | Device.type.coding.display | Device.type.text;;
            identifier;Device-identifier;token;Device.identifier;;
            location;Device-location;reference;Device.location;Location;
            manufacturer;Device-manufacturer;string;Device.manufacturer;;
            model;Device-model;string;Device.modelNumber;;
            organization;Device-organization;reference;Device.owner;Organization;
            patient;Device-patient;reference;Device.patient;Patient;
            status;Device-status;token;Device.status;;
            type;Device-type;token;Device.type;;
            udi-carrier;Device-udi-carrier;string;Device.udiCarrier.carrierHRF;;
            udi-di;Device-udi-di;string;Device.udiCarrier.deviceIdentifier;;
            url;Device-url;uri;Device.url;;
            """u8,
        "DeviceDefinition" => """
            identifier;DeviceDefinition-identifier;token;DeviceDefinition.identifier;;
            parent;DeviceDefinition-parent;reference;DeviceDefinition.parentDevice;DeviceDefinition;
            type;DeviceDefinition-type;token;DeviceDefinition.type;;
            """u8,
        "DeviceMetric" => """
            category;DeviceMetric-category;token;DeviceMetric.category;;
            identifier;DeviceMetric-identifier;token;DeviceMetric.identifier;;
            parent;DeviceMetric-parent;reference;DeviceMetric.parent;Device;
            source;DeviceMetric-source;reference;DeviceMetric.source;Device;
            type;DeviceMetric-type;token;DeviceMetric.type;;
            """u8,
        "DeviceRequest" => """
            authored-on;DeviceRequest-authored-on;date;DeviceRequest.authoredOn;;
            based-on;DeviceRequest-based-on;reference;DeviceRequest.basedOn;*;
            code;clinical-code;token;DeviceRequest.code.ofType(CodeableConcept);;
            device;DeviceRequest-device;reference;DeviceRequest.code.ofType(Reference);Device;
            encounter;clinical-encounter;reference;DeviceRequest.encounter;Encounter,EpisodeOfCare;
            event-date;DeviceRequest-event-date;date;DeviceRequest.occurrence.ofType(dateTime) | DeviceRequest.occurrence.ofType(Period);;
            group-identifier;DeviceRequest-group-identifier;token;DeviceRequest.groupIdentifier;;
            identifier;clinical-identifier;token;DeviceRequest.identifier;;
            instantiates-canonical;DeviceRequest-instantiates-canonical;reference;DeviceRequest.instantiatesCanonical;ActivityDefinition,PlanDefinition;
            instantiates-uri;DeviceRequest-instantiates-uri;uri;DeviceRequest.instantiatesUri;;
            insurance;DeviceRequest-insurance;reference;DeviceRequest.insurance;ClaimResponse,Coverage;
            intent;DeviceRequest-intent;token;DeviceRequest.intent;;
            patient;clinical-patient;reference;DeviceRequest.subject.where(resolve() is Patient);Patient;
            performer;DeviceRequest-performer;reference;DeviceRequest.performer;CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            prior-request;DeviceRequest-prior-request;reference;DeviceRequest.priorRequest;*;
            requester;DeviceRequest-requester;reference;DeviceRequest.requester;Device,Organization,Practitioner,PractitionerRole;
            status;DeviceRequest-status;token;DeviceRequest.status;;
            subject;DeviceRequest-subject;reference;DeviceRequest.subject;Device,Group,Location,Patient;
            """u8,
        "DeviceUseStatement" => """
            device;DeviceUseStatement-device;reference;DeviceUseStatement.device;Device;
            identifier;DeviceUseStatement-identifier;token;DeviceUseStatement.identifier;;
            patient;clinical-patient;reference;DeviceUseStatement.subject;Patient;
            subject;DeviceUseStatement-subject;reference;DeviceUseStatement.subject;Group,Patient;
            """u8,
        "DiagnosticReport" => """
            based-on;DiagnosticReport-based-on;reference;DiagnosticReport.basedOn;CarePlan,ImmunizationRecommendation,MedicationRequest,NutritionOrder,ServiceRequest;
            category;DiagnosticReport-category;token;DiagnosticReport.category;;
            code;clinical-code;token;DiagnosticReport.code;;
            conclusion;DiagnosticReport-conclusion;token;DiagnosticReport.conclusionCode;;
            date;clinical-date;date;DiagnosticReport.effective;;
            encounter;clinical-encounter;reference;DiagnosticReport.encounter;Encounter,EpisodeOfCare;
            identifier;clinical-identifier;token;DiagnosticReport.identifier;;
            issued;DiagnosticReport-issued;date;DiagnosticReport.issued;;
            media;DiagnosticReport-media;reference;DiagnosticReport.media.link;Media;
            patient;clinical-patient;reference;DiagnosticReport.subject.where(resolve() is Patient);Patient;
            performer;DiagnosticReport-performer;reference;DiagnosticReport.performer;CareTeam,Organization,Practitioner,PractitionerRole;
            result;DiagnosticReport-result;reference;DiagnosticReport.result;Observation;
            results-interpreter;DiagnosticReport-results-interpreter;reference;DiagnosticReport.resultsInterpreter;CareTeam,Organization,Practitioner,PractitionerRole;
            specimen;DiagnosticReport-specimen;reference;DiagnosticReport.specimen;Specimen;
            status;DiagnosticReport-status;token;DiagnosticReport.status;;
            subject;DiagnosticReport-subject;reference;DiagnosticReport.subject;Device,Group,Location,Patient;
            """u8,
        "DocumentManifest" => """
            author;DocumentManifest-author;reference;DocumentManifest.author;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            created;DocumentManifest-created;date;DocumentManifest.created;;
            description;DocumentManifest-description;string;DocumentManifest.description;;
            identifier;clinical-identifier;token;DocumentManifest.masterIdentifier | DocumentManifest.identifier;;
            item;DocumentManifest-item;reference;DocumentManifest.content;*;
            patient;clinical-patient;reference;DocumentManifest.subject.where(resolve() is Patient);Patient;
            recipient;DocumentManifest-recipient;reference;DocumentManifest.recipient;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            related-id;DocumentManifest-related-id;token;DocumentManifest.related.identifier;;
            related-ref;DocumentManifest-related-ref;reference;DocumentManifest.related.ref;*;
            source;DocumentManifest-source;uri;DocumentManifest.source;;
            status;DocumentManifest-status;token;DocumentManifest.status;;
            subject;DocumentManifest-subject;reference;DocumentManifest.subject;Device,Group,Patient,Practitioner;
            type;clinical-type;token;DocumentManifest.type;;
            """u8,
        "DocumentReference" => """
            authenticator;DocumentReference-authenticator;reference;DocumentReference.authenticator;Organization,Practitioner,PractitionerRole;
            author;DocumentReference-author;reference;DocumentReference.author;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            category;DocumentReference-category;token;DocumentReference.category;;
            contenttype;DocumentReference-contenttype;token;DocumentReference.content.attachment.contentType;;
            custodian;DocumentReference-custodian;reference;DocumentReference.custodian;Organization;
            date;DocumentReference-date;date;DocumentReference.date;;
            description;DocumentReference-description;string;DocumentReference.description;;
            encounter;clinical-encounter;reference;DocumentReference.context.encounter;Encounter,EpisodeOfCare;
            event;DocumentReference-event;token;DocumentReference.context.event;;
            facility;DocumentReference-facility;token;DocumentReference.context.facilityType;;
            format;DocumentReference-format;token;DocumentReference.content.format;;
            identifier;clinical-identifier;token;DocumentReference.masterIdentifier | DocumentReference.identifier;;
            language;DocumentReference-language;token;DocumentReference.content.attachment.language;;
            location;DocumentReference-location;uri;DocumentReference.content.attachment.url;;
            patient;clinical-patient;reference;DocumentReference.subject.where(resolve() is Patient);Patient;
            period;DocumentReference-period;date;DocumentReference.context.period;;
            related;DocumentReference-related;reference;DocumentReference.context.related;*;
            relatesto;DocumentReference-relatesto;reference;DocumentReference.relatesTo.target;DocumentReference;
            relation;DocumentReference-relation;token;DocumentReference.relatesTo.code;;
            relationship;DocumentReference-relationship;composite;DocumentReference.relatesTo;;relatesto:reference:code~relation:token:target
            security-label;DocumentReference-security-label;token;DocumentReference.securityLabel;;
            setting;DocumentReference-setting;token;DocumentReference.context.practiceSetting;;
            status;DocumentReference-status;token;DocumentReference.status;;
            subject;DocumentReference-subject;reference;DocumentReference.subject;Device,Group,Patient,Practitioner;
            type;clinical-type;token;DocumentReference.type;;
            """u8,
        "DomainResource" => """
            _text;DomainResource-text;string;;;
            """u8,
        "EffectEvidenceSynthesis" => """
            context;EffectEvidenceSynthesis-context;token;EffectEvidenceSynthesis.useContext.value.ofType(CodeableConcept);;
            context-quantity;EffectEvidenceSynthesis-context-quantity;quantity;EffectEvidenceSynthesis.useContext.value.ofType(Quantity) | EffectEvidenceSynthesis.useContext.value.ofType(Range);;
            context-type;EffectEvidenceSynthesis-context-type;token;EffectEvidenceSynthesis.useContext.code;;
            context-type-quantity;EffectEvidenceSynthesis-context-type-quantity;composite;EffectEvidenceSynthesis.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;EffectEvidenceSynthesis-context-type-value;composite;EffectEvidenceSynthesis.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;EffectEvidenceSynthesis-date;date;EffectEvidenceSynthesis.date;;
            description;EffectEvidenceSynthesis-description;string;EffectEvidenceSynthesis.description;;
            effective;EffectEvidenceSynthesis-effective;date;EffectEvidenceSynthesis.effectivePeriod;;
            identifier;EffectEvidenceSynthesis-identifier;token;EffectEvidenceSynthesis.identifier;;
            jurisdiction;EffectEvidenceSynthesis-jurisdiction;token;EffectEvidenceSynthesis.jurisdiction;;
            name;EffectEvidenceSynthesis-name;string;EffectEvidenceSynthesis.name;;
            publisher;EffectEvidenceSynthesis-publisher;string;EffectEvidenceSynthesis.publisher;;
            status;EffectEvidenceSynthesis-status;token;EffectEvidenceSynthesis.status;;
            title;EffectEvidenceSynthesis-title;string;EffectEvidenceSynthesis.title;;
            url;EffectEvidenceSynthesis-url;uri;EffectEvidenceSynthesis.url;;
            version;EffectEvidenceSynthesis-version;token;EffectEvidenceSynthesis.version;;
            """u8,
        "Encounter" => """
            account;Encounter-account;reference;Encounter.account;Account;
            appointment;Encounter-appointment;reference;Encounter.appointment;Appointment;
            based-on;Encounter-based-on;reference;Encounter.basedOn;ServiceRequest;
            class;Encounter-class;token;Encounter.class;;
            date;clinical-date;date;Encounter.period;;
            diagnosis;Encounter-diagnosis;reference;Encounter.diagnosis.condition;Condition,Procedure;
            episode-of-care;Encounter-episode-of-care;reference;Encounter.episodeOfCare;EpisodeOfCare;
            identifier;clinical-identifier;token;Encounter.identifier;;
            length;Encounter-length;quantity;Encounter.length;;
            location;Encounter-location;reference;Encounter.location.location;Location;
            location-period;Encounter-location-period;date;Encounter.location.period;;
            part-of;Encounter-part-of;reference;Encounter.partOf;Encounter;
            participant;Encounter-participant;reference;Encounter.participant.individual;Practitioner,PractitionerRole,RelatedPerson;
            participant-type;Encounter-participant-type;token;Encounter.participant.type;;
            patient;clinical-patient;reference;Encounter.subject.where(resolve() is Patient);Patient;
            practitioner;Encounter-practitioner;reference;Encounter.participant.individual.where(resolve() is Practitioner);Practitioner;
            reason-code;Encounter-reason-code;token;Encounter.reasonCode;;
            reason-reference;Encounter-reason-reference;reference;Encounter.reasonReference;Condition,ImmunizationRecommendation,Observation,Procedure;
            service-provider;Encounter-service-provider;reference;Encounter.serviceProvider;Organization;
            special-arrangement;Encounter-special-arrangement;token;Encounter.hospitalization.specialArrangement;;
            status;Encounter-status;token;Encounter.status;;
            subject;Encounter-subject;reference;Encounter.subject;Group,Patient;
            type;clinical-type;token;Encounter.type;;
            """u8,
        "Endpoint" => """
            connection-type;Endpoint-connection-type;token;Endpoint.connectionType;;
            identifier;Endpoint-identifier;token;Endpoint.identifier;;
            name;Endpoint-name;string;Endpoint.name;;
            organization;Endpoint-organization;reference;Endpoint.managingOrganization;Organization;
            payload-type;Endpoint-payload-type;token;Endpoint.payloadType;;
            status;Endpoint-status;token;Endpoint.status;;
            """u8,
        "EnrollmentRequest" => """
            identifier;EnrollmentRequest-identifier;token;EnrollmentRequest.identifier;;
            patient;EnrollmentRequest-patient;reference;EnrollmentRequest.candidate;Patient;
            status;EnrollmentRequest-status;token;EnrollmentRequest.status;;
            subject;EnrollmentRequest-subject;reference;EnrollmentRequest.candidate;Patient;
            """u8,
        "EnrollmentResponse" => """
            identifier;EnrollmentResponse-identifier;token;EnrollmentResponse.identifier;;
            request;EnrollmentResponse-request;reference;EnrollmentResponse.request;EnrollmentRequest;
            status;EnrollmentResponse-status;token;EnrollmentResponse.status;;
            """u8,
        "EpisodeOfCare" => """
            care-manager;EpisodeOfCare-care-manager;reference;EpisodeOfCare.careManager.where(resolve() is Practitioner);Practitioner;
            condition;EpisodeOfCare-condition;reference;EpisodeOfCare.diagnosis.condition;Condition;
            date;clinical-date;date;EpisodeOfCare.period;;
            identifier;clinical-identifier;token;EpisodeOfCare.identifier;;
            incoming-referral;EpisodeOfCare-incoming-referral;reference;EpisodeOfCare.referralRequest;ServiceRequest;
            organization;EpisodeOfCare-organization;reference;EpisodeOfCare.managingOrganization;Organization;
            patient;clinical-patient;reference;EpisodeOfCare.patient;Patient;
            status;EpisodeOfCare-status;token;EpisodeOfCare.status;;
            type;clinical-type;token;EpisodeOfCare.type;;
            """u8,
        "EventDefinition" => """
            composed-of;EventDefinition-composed-of;reference;EventDefinition.relatedArtifact.where(type='composed-of').resource;*;
            context;EventDefinition-context;token;EventDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;EventDefinition-context-quantity;quantity;EventDefinition.useContext.value.ofType(Quantity) | EventDefinition.useContext.value.ofType(Range);;
            context-type;EventDefinition-context-type;token;EventDefinition.useContext.code;;
            context-type-quantity;EventDefinition-context-type-quantity;composite;EventDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;EventDefinition-context-type-value;composite;EventDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;EventDefinition-date;date;EventDefinition.date;;
            depends-on;EventDefinition-depends-on;reference;EventDefinition.relatedArtifact.where(type='depends-on').resource;*;
            derived-from;EventDefinition-derived-from;reference;EventDefinition.relatedArtifact.where(type='derived-from').resource;*;
            description;EventDefinition-description;string;EventDefinition.description;;
            effective;EventDefinition-effective;date;EventDefinition.effectivePeriod;;
            identifier;EventDefinition-identifier;token;EventDefinition.identifier;;
            jurisdiction;EventDefinition-jurisdiction;token;EventDefinition.jurisdiction;;
            name;EventDefinition-name;string;EventDefinition.name;;
            predecessor;EventDefinition-predecessor;reference;EventDefinition.relatedArtifact.where(type='predecessor').resource;*;
            publisher;EventDefinition-publisher;string;EventDefinition.publisher;;
            status;EventDefinition-status;token;EventDefinition.status;;
            successor;EventDefinition-successor;reference;EventDefinition.relatedArtifact.where(type='successor').resource;*;
            title;EventDefinition-title;string;EventDefinition.title;;
            topic;EventDefinition-topic;token;EventDefinition.topic;;
            url;EventDefinition-url;uri;EventDefinition.url;;
            version;EventDefinition-version;token;EventDefinition.version;;
            """u8,
        "Evidence" => """
            composed-of;Evidence-composed-of;reference;Evidence.relatedArtifact.where(type='composed-of').resource;*;
            context;Evidence-context;token;Evidence.useContext.value.ofType(CodeableConcept);;
            context-quantity;Evidence-context-quantity;quantity;Evidence.useContext.value.ofType(Quantity) | Evidence.useContext.value.ofType(Range);;
            context-type;Evidence-context-type;token;Evidence.useContext.code;;
            context-type-quantity;Evidence-context-type-quantity;composite;Evidence.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;Evidence-context-type-value;composite;Evidence.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;Evidence-date;date;Evidence.date;;
            depends-on;Evidence-depends-on;reference;Evidence.relatedArtifact.where(type='depends-on').resource;*;
            derived-from;Evidence-derived-from;reference;Evidence.relatedArtifact.where(type='derived-from').resource;*;
            description;Evidence-description;string;Evidence.description;;
            effective;Evidence-effective;date;Evidence.effectivePeriod;;
            identifier;Evidence-identifier;token;Evidence.identifier;;
            jurisdiction;Evidence-jurisdiction;token;Evidence.jurisdiction;;
            name;Evidence-name;string;Evidence.name;;
            predecessor;Evidence-predecessor;reference;Evidence.relatedArtifact.where(type='predecessor').resource;*;
            publisher;Evidence-publisher;string;Evidence.publisher;;
            status;Evidence-status;token;Evidence.status;;
            successor;Evidence-successor;reference;Evidence.relatedArtifact.where(type='successor').resource;*;
            title;Evidence-title;string;Evidence.title;;
            topic;Evidence-topic;token;Evidence.topic;;
            url;Evidence-url;uri;Evidence.url;;
            version;Evidence-version;token;Evidence.version;;
            """u8,
        "EvidenceVariable" => """
            composed-of;EvidenceVariable-composed-of;reference;EvidenceVariable.relatedArtifact.where(type='composed-of').resource;*;
            context;EvidenceVariable-context;token;EvidenceVariable.useContext.value.ofType(CodeableConcept);;
            context-quantity;EvidenceVariable-context-quantity;quantity;EvidenceVariable.useContext.value.ofType(Quantity) | EvidenceVariable.useContext.value.ofType(Range);;
            context-type;EvidenceVariable-context-type;token;EvidenceVariable.useContext.code;;
            context-type-quantity;EvidenceVariable-context-type-quantity;composite;EvidenceVariable.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;EvidenceVariable-context-type-value;composite;EvidenceVariable.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;EvidenceVariable-date;date;EvidenceVariable.date;;
            depends-on;EvidenceVariable-depends-on;reference;EvidenceVariable.relatedArtifact.where(type='depends-on').resource;*;
            derived-from;EvidenceVariable-derived-from;reference;EvidenceVariable.relatedArtifact.where(type='derived-from').resource;*;
            description;EvidenceVariable-description;string;EvidenceVariable.description;;
            effective;EvidenceVariable-effective;date;EvidenceVariable.effectivePeriod;;
            identifier;EvidenceVariable-identifier;token;EvidenceVariable.identifier;;
            jurisdiction;EvidenceVariable-jurisdiction;token;EvidenceVariable.jurisdiction;;
            name;EvidenceVariable-name;string;EvidenceVariable.name;;
            predecessor;EvidenceVariable-predecessor;reference;EvidenceVariable.relatedArtifact.where(type='predecessor').resource;*;
            publisher;EvidenceVariable-publisher;string;EvidenceVariable.publisher;;
            status;EvidenceVariable-status;token;EvidenceVariable.status;;
            successor;EvidenceVariable-successor;reference;EvidenceVariable.relatedArtifact.where(type='successor').resource;*;
            title;EvidenceVariable-title;string;EvidenceVariable.title;;
            topic;EvidenceVariable-topic;token;EvidenceVariable.topic;;
            url;EvidenceVariable-url;uri;EvidenceVariable.url;;
            version;EvidenceVariable-version;token;EvidenceVariable.version;;
            """u8,
        "ExampleScenario" => """
            context;ExampleScenario-context;token;ExampleScenario.useContext.value.ofType(CodeableConcept);;
            context-quantity;ExampleScenario-context-quantity;quantity;ExampleScenario.useContext.value.ofType(Quantity) | ExampleScenario.useContext.value.ofType(Range);;
            context-type;ExampleScenario-context-type;token;ExampleScenario.useContext.code;;
            context-type-quantity;ExampleScenario-context-type-quantity;composite;ExampleScenario.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;ExampleScenario-context-type-value;composite;ExampleScenario.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;ExampleScenario-date;date;ExampleScenario.date;;
            identifier;ExampleScenario-identifier;token;ExampleScenario.identifier;;
            jurisdiction;ExampleScenario-jurisdiction;token;ExampleScenario.jurisdiction;;
            name;ExampleScenario-name;string;ExampleScenario.name;;
            publisher;ExampleScenario-publisher;string;ExampleScenario.publisher;;
            status;ExampleScenario-status;token;ExampleScenario.status;;
            url;ExampleScenario-url;uri;ExampleScenario.url;;
            version;ExampleScenario-version;token;ExampleScenario.version;;
            """u8,
        "ExplanationOfBenefit" => """
            care-team;ExplanationOfBenefit-care-team;reference;ExplanationOfBenefit.careTeam.provider;Organization,Practitioner,PractitionerRole;
            claim;ExplanationOfBenefit-claim;reference;ExplanationOfBenefit.claim;Claim;
            coverage;ExplanationOfBenefit-coverage;reference;ExplanationOfBenefit.insurance.coverage;Coverage;
            created;ExplanationOfBenefit-created;date;ExplanationOfBenefit.created;;
            detail-udi;ExplanationOfBenefit-detail-udi;reference;ExplanationOfBenefit.item.detail.udi;Device;
            disposition;ExplanationOfBenefit-disposition;string;ExplanationOfBenefit.disposition;;
            encounter;ExplanationOfBenefit-encounter;reference;ExplanationOfBenefit.item.encounter;Encounter;
            enterer;ExplanationOfBenefit-enterer;reference;ExplanationOfBenefit.enterer;Practitioner,PractitionerRole;
            facility;ExplanationOfBenefit-facility;reference;ExplanationOfBenefit.facility;Location;
            identifier;ExplanationOfBenefit-identifier;token;ExplanationOfBenefit.identifier;;
            item-udi;ExplanationOfBenefit-item-udi;reference;ExplanationOfBenefit.item.udi;Device;
            patient;ExplanationOfBenefit-patient;reference;ExplanationOfBenefit.patient;Patient;
            payee;ExplanationOfBenefit-payee;reference;ExplanationOfBenefit.payee.party;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            procedure-udi;ExplanationOfBenefit-procedure-udi;reference;ExplanationOfBenefit.procedure.udi;Device;
            provider;ExplanationOfBenefit-provider;reference;ExplanationOfBenefit.provider;Organization,Practitioner,PractitionerRole;
            status;ExplanationOfBenefit-status;token;ExplanationOfBenefit.status;;
            subdetail-udi;ExplanationOfBenefit-subdetail-udi;reference;ExplanationOfBenefit.item.detail.subDetail.udi;Device;
            """u8,
        "FamilyMemberHistory" => """
            code;clinical-code;token;FamilyMemberHistory.condition.code;;
            date;clinical-date;date;FamilyMemberHistory.date;;
            identifier;clinical-identifier;token;FamilyMemberHistory.identifier;;
            instantiates-canonical;FamilyMemberHistory-instantiates-canonical;reference;FamilyMemberHistory.instantiatesCanonical;ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire;
            instantiates-uri;FamilyMemberHistory-instantiates-uri;uri;FamilyMemberHistory.instantiatesUri;;
            patient;clinical-patient;reference;FamilyMemberHistory.patient;Patient;
            relationship;FamilyMemberHistory-relationship;token;FamilyMemberHistory.relationship;;
            sex;FamilyMemberHistory-sex;token;FamilyMemberHistory.sex;;
            status;FamilyMemberHistory-status;token;FamilyMemberHistory.status;;
            """u8,
        "Flag" => """
            author;Flag-author;reference;Flag.author;Device,Organization,Patient,Practitioner,PractitionerRole;
            date;clinical-date;date;Flag.period;;
            encounter;clinical-encounter;reference;Flag.encounter;Encounter,EpisodeOfCare;
            identifier;Flag-identifier;token;Flag.identifier;;
            patient;clinical-patient;reference;Flag.subject.where(resolve() is Patient);Patient;
            subject;Flag-subject;reference;Flag.subject;Group,Location,Medication,Organization,Patient,PlanDefinition,Practitioner,Procedure;
            """u8,
        "Goal" => """
            achievement-status;Goal-achievement-status;token;Goal.achievementStatus;;
            category;Goal-category;token;Goal.category;;
            identifier;clinical-identifier;token;Goal.identifier;;
            lifecycle-status;Goal-lifecycle-status;token;Goal.lifecycleStatus;;
            patient;clinical-patient;reference;Goal.subject.where(resolve() is Patient);Patient;
            start-date;Goal-start-date;date;Goal.start.ofType(date);;
            subject;Goal-subject;reference;Goal.subject;Group,Organization,Patient;
            target-date;Goal-target-date;date;Goal.target.due.ofType(date);;
            """u8,
        "GraphDefinition" => """
            context;conformance-context;token;GraphDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;GraphDefinition.useContext.value.ofType(Quantity) | GraphDefinition.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;GraphDefinition.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;GraphDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;GraphDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;GraphDefinition.date;;
            description;conformance-description;string;GraphDefinition.description;;
            jurisdiction;conformance-jurisdiction;token;GraphDefinition.jurisdiction;;
            name;conformance-name;string;GraphDefinition.name;;
            publisher;conformance-publisher;string;GraphDefinition.publisher;;
            start;GraphDefinition-start;token;GraphDefinition.start;;
            status;conformance-status;token;GraphDefinition.status;;
            url;conformance-url;uri;GraphDefinition.url;;
            version;conformance-version;token;GraphDefinition.version;;
            """u8,
        "Group" => """
            actual;Group-actual;token;Group.actual;;
            characteristic;Group-characteristic;token;Group.characteristic.code;;
            characteristic-value;Group-characteristic-value;composite;Group.characteristic;;characteristic:token:code~value:token:value
            code;Group-code;token;Group.code;;
            exclude;Group-exclude;token;Group.characteristic.exclude;;
            identifier;Group-identifier;token;Group.identifier;;
            managing-entity;Group-managing-entity;reference;Group.managingEntity;Organization,Practitioner,PractitionerRole,RelatedPerson;
            member;Group-member;reference;Group.member.entity;Device,Group,Medication,Patient,Practitioner,PractitionerRole,Substance;
            type;Group-type;token;Group.type;;
            value;Group-value;token;Group.characteristic.value.ofType(CodeableConcept) | Group.characteristic.value.ofType(boolean);;
            """u8,
        "GuidanceResponse" => """
            identifier;GuidanceResponse-identifier;token;GuidanceResponse.identifier;;
            patient;GuidanceResponse-patient;reference;GuidanceResponse.subject.where(resolve() is Patient);Patient;
            request;GuidanceResponse-request;token;GuidanceResponse.requestIdentifier;;
            subject;GuidanceResponse-subject;reference;GuidanceResponse.subject;Group,Patient;
            """u8,
        "HealthcareService" => """
            active;HealthcareService-active;token;HealthcareService.active;;
            characteristic;HealthcareService-characteristic;token;HealthcareService.characteristic;;
            coverage-area;HealthcareService-coverage-area;reference;HealthcareService.coverageArea;Location;
            endpoint;HealthcareService-endpoint;reference;HealthcareService.endpoint;Endpoint;
            identifier;HealthcareService-identifier;token;HealthcareService.identifier;;
            location;HealthcareService-location;reference;HealthcareService.location;Location;
            name;HealthcareService-name;string;HealthcareService.name;;
            organization;HealthcareService-organization;reference;HealthcareService.providedBy;Organization;
            program;HealthcareService-program;token;HealthcareService.program;;
            service-category;HealthcareService-service-category;token;HealthcareService.category;;
            service-type;HealthcareService-service-type;token;HealthcareService.type;;
            specialty;HealthcareService-specialty;token;HealthcareService.specialty;;
            """u8,
        "ImagingStudy" => """
            basedon;ImagingStudy-basedon;reference;ImagingStudy.basedOn;Appointment,AppointmentResponse,CarePlan,ServiceRequest,Task;
            bodysite;ImagingStudy-bodysite;token;ImagingStudy.series.bodySite;;
            dicom-class;ImagingStudy-dicom-class;token;ImagingStudy.series.instance.sopClass;;
            encounter;ImagingStudy-encounter;reference;ImagingStudy.encounter;Encounter;
            endpoint;ImagingStudy-endpoint;reference;ImagingStudy.endpoint | ImagingStudy.series.endpoint;Endpoint;
            identifier;clinical-identifier;token;ImagingStudy.identifier;;
            instance;ImagingStudy-instance;token;ImagingStudy.series.instance.uid;;
            interpreter;ImagingStudy-interpreter;reference;ImagingStudy.interpreter;Practitioner,PractitionerRole;
            modality;ImagingStudy-modality;token;ImagingStudy.series.modality;;
            patient;clinical-patient;reference;ImagingStudy.subject.where(resolve() is Patient);Patient;
            performer;ImagingStudy-performer;reference;ImagingStudy.series.performer.actor;CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            reason;ImagingStudy-reason;token;ImagingStudy.reasonCode;;
            referrer;ImagingStudy-referrer;reference;ImagingStudy.referrer;Practitioner,PractitionerRole;
            series;ImagingStudy-series;token;ImagingStudy.series.uid;;
            started;ImagingStudy-started;date;ImagingStudy.started;;
            status;ImagingStudy-status;token;ImagingStudy.status;;
            subject;ImagingStudy-subject;reference;ImagingStudy.subject;Device,Group,Patient;
            """u8,
        "Immunization" => """
            date;clinical-date;date;Immunization.occurrence;;
            identifier;clinical-identifier;token;Immunization.identifier;;
            location;Immunization-location;reference;Immunization.location;Location;
            lot-number;Immunization-lot-number;string;Immunization.lotNumber;;
            manufacturer;Immunization-manufacturer;reference;Immunization.manufacturer;Organization;
            patient;clinical-patient;reference;Immunization.patient;Patient;
            performer;Immunization-performer;reference;Immunization.performer.actor;Organization,Practitioner,PractitionerRole;
            reaction;Immunization-reaction;reference;Immunization.reaction.detail;Observation;
            reaction-date;Immunization-reaction-date;date;Immunization.reaction.date;;
            reason-code;Immunization-reason-code;token;Immunization.reasonCode;;
            reason-reference;Immunization-reason-reference;reference;Immunization.reasonReference;Condition,DiagnosticReport,Observation;
            series;Immunization-series;string;Immunization.protocolApplied.series;;
            status;Immunization-status;token;Immunization.status;;
            status-reason;Immunization-status-reason;token;Immunization.statusReason;;
            target-disease;Immunization-target-disease;token;Immunization.protocolApplied.targetDisease;;
            vaccine-code;Immunization-vaccine-code;token;Immunization.vaccineCode;;
            """u8,
        "ImmunizationEvaluation" => """
            date;ImmunizationEvaluation-date;date;ImmunizationEvaluation.date;;
            dose-status;ImmunizationEvaluation-dose-status;token;ImmunizationEvaluation.doseStatus;;
            identifier;ImmunizationEvaluation-identifier;token;ImmunizationEvaluation.identifier;;
            immunization-event;ImmunizationEvaluation-immunization-event;reference;ImmunizationEvaluation.immunizationEvent;Immunization;
            patient;ImmunizationEvaluation-patient;reference;ImmunizationEvaluation.patient;Patient;
            status;ImmunizationEvaluation-status;token;ImmunizationEvaluation.status;;
            target-disease;ImmunizationEvaluation-target-disease;token;ImmunizationEvaluation.targetDisease;;
            """u8,
        "ImmunizationRecommendation" => """
            date;ImmunizationRecommendation-date;date;ImmunizationRecommendation.date;;
            identifier;ImmunizationRecommendation-identifier;token;ImmunizationRecommendation.identifier;;
            information;ImmunizationRecommendation-information;reference;ImmunizationRecommendation.recommendation.supportingPatientInformation;*;
            patient;ImmunizationRecommendation-patient;reference;ImmunizationRecommendation.patient;Patient;
            status;ImmunizationRecommendation-status;token;ImmunizationRecommendation.recommendation.forecastStatus;;
            support;ImmunizationRecommendation-support;reference;ImmunizationRecommendation.recommendation.supportingImmunization;Immunization,ImmunizationEvaluation;
            target-disease;ImmunizationRecommendation-target-disease;token;ImmunizationRecommendation.recommendation.targetDisease;;
            vaccine-type;ImmunizationRecommendation-vaccine-type;token;ImmunizationRecommendation.recommendation.vaccineCode;;
            """u8,
        "ImplementationGuide" => """
            context;conformance-context;token;ImplementationGuide.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;ImplementationGuide.useContext.value.ofType(Quantity) | ImplementationGuide.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;ImplementationGuide.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;ImplementationGuide.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;ImplementationGuide.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;ImplementationGuide.date;;
            depends-on;ImplementationGuide-depends-on;reference;ImplementationGuide.dependsOn.uri;ImplementationGuide;
            description;conformance-description;string;ImplementationGuide.description;;
            experimental;ImplementationGuide-experimental;token;ImplementationGuide.experimental;;
            global;ImplementationGuide-global;reference;ImplementationGuide.global.profile;StructureDefinition;
            jurisdiction;conformance-jurisdiction;token;ImplementationGuide.jurisdiction;;
            name;conformance-name;string;ImplementationGuide.name;;
            publisher;conformance-publisher;string;ImplementationGuide.publisher;;
            resource;ImplementationGuide-resource;reference;ImplementationGuide.definition.resource.reference;*;
            status;conformance-status;token;ImplementationGuide.status;;
            title;conformance-title;string;ImplementationGuide.title;;
            url;conformance-url;uri;ImplementationGuide.url;;
            version;conformance-version;token;ImplementationGuide.version;;
            """u8,
        "InsurancePlan" => """
            address;InsurancePlan-address;string;InsurancePlan.contact.address;;
            address-city;InsurancePlan-address-city;string;InsurancePlan.contact.address.city;;
            address-country;InsurancePlan-address-country;string;InsurancePlan.contact.address.country;;
            address-postalcode;InsurancePlan-address-postalcode;string;InsurancePlan.contact.address.postalCode;;
            address-state;InsurancePlan-address-state;string;InsurancePlan.contact.address.state;;
            address-use;InsurancePlan-address-use;token;InsurancePlan.contact.address.use;;
            administered-by;InsurancePlan-administered-by;reference;InsurancePlan.administeredBy;Organization;
            endpoint;InsurancePlan-endpoint;reference;InsurancePlan.endpoint;Endpoint;
            identifier;InsurancePlan-identifier;token;InsurancePlan.identifier;;
            name;InsurancePlan-name;string;InsurancePlan.name | InsurancePlan.alias;;
            owned-by;InsurancePlan-owned-by;reference;InsurancePlan.ownedBy;Organization;
            phonetic;InsurancePlan-phonetic;string;InsurancePlan.name;;
            status;InsurancePlan-status;token;InsurancePlan.status;;
            type;InsurancePlan-type;token;InsurancePlan.type;;
            """u8,
        "Invoice" => """
            account;Invoice-account;reference;Invoice.account;Account;
            date;Invoice-date;date;Invoice.date;;
            identifier;Invoice-identifier;token;Invoice.identifier;;
            issuer;Invoice-issuer;reference;Invoice.issuer;Organization;
            participant;Invoice-participant;reference;Invoice.participant.actor;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            participant-role;Invoice-participant-role;token;Invoice.participant.role;;
            patient;Invoice-patient;reference;Invoice.subject.where(resolve() is Patient);Patient;
            recipient;Invoice-recipient;reference;Invoice.recipient;Organization,Patient,RelatedPerson;
            status;Invoice-status;token;Invoice.status;;
            subject;Invoice-subject;reference;Invoice.subject;Group,Patient;
            totalgross;Invoice-totalgross;quantity;Invoice.totalGross;;
            totalnet;Invoice-totalnet;quantity;Invoice.totalNet;;
            type;Invoice-type;token;Invoice.type;;
            """u8,
        "Library" => """
            composed-of;Library-composed-of;reference;Library.relatedArtifact.where(type='composed-of').resource;*;
            content-type;Library-content-type;token;Library.content.contentType;;
            context;Library-context;token;Library.useContext.value.ofType(CodeableConcept);;
            context-quantity;Library-context-quantity;quantity;Library.useContext.value.ofType(Quantity) | Library.useContext.value.ofType(Range);;
            context-type;Library-context-type;token;Library.useContext.code;;
            context-type-quantity;Library-context-type-quantity;composite;Library.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;Library-context-type-value;composite;Library.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;Library-date;date;Library.date;;
            depends-on;Library-depends-on;reference;Library.relatedArtifact.where(type='depends-on').resource;*;
            derived-from;Library-derived-from;reference;Library.relatedArtifact.where(type='derived-from').resource;*;
            description;Library-description;string;Library.description;;
            effective;Library-effective;date;Library.effectivePeriod;;
            identifier;Library-identifier;token;Library.identifier;;
            jurisdiction;Library-jurisdiction;token;Library.jurisdiction;;
            name;Library-name;string;Library.name;;
            predecessor;Library-predecessor;reference;Library.relatedArtifact.where(type='predecessor').resource;*;
            publisher;Library-publisher;string;Library.publisher;;
            status;Library-status;token;Library.status;;
            successor;Library-successor;reference;Library.relatedArtifact.where(type='successor').resource;*;
            title;Library-title;string;Library.title;;
            topic;Library-topic;token;Library.topic;;
            type;Library-type;token;Library.type;;
            url;Library-url;uri;Library.url;;
            version;Library-version;token;Library.version;;
            """u8,
        "Linkage" => """
            author;Linkage-author;reference;Linkage.author;Organization,Practitioner,PractitionerRole;
            item;Linkage-item;reference;Linkage.item.resource;*;
            source;Linkage-source;reference;Linkage.item.resource;*;
            """u8,
        "List" => """
            code;clinical-code;token;List.code;;
            date;clinical-date;date;List.date;;
            empty-reason;List-empty-reason;token;List.emptyReason;;
            encounter;clinical-encounter;reference;List.encounter;Encounter,EpisodeOfCare;
            identifier;clinical-identifier;token;List.identifier;;
            item;List-item;reference;List.entry.item;*;
            notes;List-notes;string;List.note.text;;
            patient;clinical-patient;reference;List.subject.where(resolve() is Patient);Patient;
            source;List-source;reference;List.source;Device,Patient,Practitioner,PractitionerRole;
            status;List-status;token;List.status;;
            subject;List-subject;reference;List.subject;Device,Group,Location,Patient;
            title;List-title;string;List.title;;
            """u8,
        "Location" => """
            address;Location-address;string;Location.address;;
            address-city;Location-address-city;string;Location.address.city;;
            address-country;Location-address-country;string;Location.address.country;;
            address-postalcode;Location-address-postalcode;string;Location.address.postalCode;;
            address-state;Location-address-state;string;Location.address.state;;
            address-use;Location-address-use;token;Location.address.use;;
            endpoint;Location-endpoint;reference;Location.endpoint;Endpoint;
            identifier;Location-identifier;token;Location.identifier;;
            name;Location-name;string;Location.name | Location.alias;;
            near;Location-near;special;Location.position;;
            operational-status;Location-operational-status;token;Location.operationalStatus;;
            organization;Location-organization;reference;Location.managingOrganization;Organization;
            partof;Location-partof;reference;Location.partOf;Location;
            status;Location-status;token;Location.status;;
            type;Location-type;token;Location.type;;
            """u8,
        "Measure" => """
            composed-of;Measure-composed-of;reference;Measure.relatedArtifact.where(type='composed-of').resource;*;
            context;Measure-context;token;Measure.useContext.value.ofType(CodeableConcept);;
            context-quantity;Measure-context-quantity;quantity;Measure.useContext.value.ofType(Quantity) | Measure.useContext.value.ofType(Range);;
            context-type;Measure-context-type;token;Measure.useContext.code;;
            context-type-quantity;Measure-context-type-quantity;composite;Measure.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;Measure-context-type-value;composite;Measure.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;Measure-date;date;Measure.date;;
            depends-on;Measure-depends-on;reference;Measure.relatedArtifact.where(type='depends-on').resource | Measure.library;*;
            derived-from;Measure-derived-from;reference;Measure.relatedArtifact.where(type='derived-from').resource;*;
            description;Measure-description;string;Measure.description;;
            effective;Measure-effective;date;Measure.effectivePeriod;;
            identifier;Measure-identifier;token;Measure.identifier;;
            jurisdiction;Measure-jurisdiction;token;Measure.jurisdiction;;
            name;Measure-name;string;Measure.name;;
            predecessor;Measure-predecessor;reference;Measure.relatedArtifact.where(type='predecessor').resource;*;
            publisher;Measure-publisher;string;Measure.publisher;;
            status;Measure-status;token;Measure.status;;
            successor;Measure-successor;reference;Measure.relatedArtifact.where(type='successor').resource;*;
            title;Measure-title;string;Measure.title;;
            topic;Measure-topic;token;Measure.topic;;
            url;Measure-url;uri;Measure.url;;
            version;Measure-version;token;Measure.version;;
            """u8,
        "MeasureReport" => """
            date;MeasureReport-date;date;MeasureReport.date;;
            evaluated-resource;MeasureReport-evaluated-resource;reference;MeasureReport.evaluatedResource;*;
            identifier;MeasureReport-identifier;token;MeasureReport.identifier;;
            measure;MeasureReport-measure;reference;MeasureReport.measure;Measure;
            patient;MeasureReport-patient;reference;MeasureReport.subject.where(resolve() is Patient);Patient;
            period;MeasureReport-period;date;MeasureReport.period;;
            reporter;MeasureReport-reporter;reference;MeasureReport.reporter;Location,Organization,Practitioner,PractitionerRole;
            status;MeasureReport-status;token;MeasureReport.status;;
            subject;MeasureReport-subject;reference;MeasureReport.subject;Device,Group,Location,Patient,Practitioner,PractitionerRole,RelatedPerson;
            """u8,
        "Media" => """
            based-on;Media-based-on;reference;Media.basedOn;CarePlan,ServiceRequest;
            created;Media-created;date;Media.created;;
            device;Media-device;reference;Media.device;Device,DeviceMetric;
            encounter;Media-encounter;reference;Media.encounter;Encounter;
            identifier;Media-identifier;token;Media.identifier;;
            modality;Media-modality;token;Media.modality;;
            operator;Media-operator;reference;Media.operator;CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            patient;Media-patient;reference;Media.subject.where(resolve() is Patient);Patient;
            site;Media-site;token;Media.bodySite;;
            status;Media-status;token;Media.status;;
            subject;Media-subject;reference;Media.subject;Device,Group,Location,Patient,Practitioner,PractitionerRole,Specimen;
            type;Media-type;token;Media.type;;
            view;Media-view;token;Media.view;;
            """u8,
        "Medication" => """
            code;clinical-code;token;Medication.code;;
            expiration-date;Medication-expiration-date;date;Medication.batch.expirationDate;;
            form;Medication-form;token;Medication.form;;
            identifier;Medication-identifier;token;Medication.identifier;;
            ingredient;Medication-ingredient;reference;Medication.ingredient.item.ofType(Reference);Medication,Substance;
            ingredient-code;Medication-ingredient-code;token;Medication.ingredient.item.ofType(CodeableConcept);;
            lot-number;Medication-lot-number;token;Medication.batch.lotNumber;;
            manufacturer;Medication-manufacturer;reference;Medication.manufacturer;Organization;
            status;Medication-status;token;Medication.status;;
            """u8,
        "MedicationAdministration" => """
            code;clinical-code;token;MedicationAdministration.medication.ofType(CodeableConcept);;
            context;MedicationAdministration-context;reference;MedicationAdministration.context;Encounter,EpisodeOfCare;
            device;MedicationAdministration-device;reference;MedicationAdministration.device;Device;
            effective-time;MedicationAdministration-effective-time;date;MedicationAdministration.effective;;
            identifier;clinical-identifier;token;MedicationAdministration.identifier;;
            medication;medications-medication;reference;MedicationAdministration.medication.ofType(Reference);Medication;
            patient;clinical-patient;reference;MedicationAdministration.subject.where(resolve() is Patient);Patient;
            performer;MedicationAdministration-performer;reference;MedicationAdministration.performer.actor;Device,Patient,Practitioner,PractitionerRole,RelatedPerson;
            reason-given;MedicationAdministration-reason-given;token;MedicationAdministration.reasonCode;;
            reason-not-given;MedicationAdministration-reason-not-given;token;MedicationAdministration.statusReason;;
            request;MedicationAdministration-request;reference;MedicationAdministration.request;MedicationRequest;
            status;medications-status;token;MedicationAdministration.status;;
            subject;MedicationAdministration-subject;reference;MedicationAdministration.subject;Group,Patient;
            """u8,
        "MedicationDispense" => """
            code;clinical-code;token;MedicationDispense.medication.ofType(CodeableConcept);;
            context;MedicationDispense-context;reference;MedicationDispense.context;Encounter,EpisodeOfCare;
            destination;MedicationDispense-destination;reference;MedicationDispense.destination;Location;
            identifier;clinical-identifier;token;MedicationDispense.identifier;;
            medication;medications-medication;reference;MedicationDispense.medication.ofType(Reference);Medication;
            patient;clinical-patient;reference;MedicationDispense.subject.where(resolve() is Patient);Patient;
            performer;MedicationDispense-performer;reference;MedicationDispense.performer.actor;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            prescription;medications-prescription;reference;MedicationDispense.authorizingPrescription;MedicationRequest;
            receiver;MedicationDispense-receiver;reference;MedicationDispense.receiver;Patient,Practitioner;
            responsibleparty;MedicationDispense-responsibleparty;reference;MedicationDispense.substitution.responsibleParty;Practitioner,PractitionerRole;
            status;medications-status;token;MedicationDispense.status;;
            subject;MedicationDispense-subject;reference;MedicationDispense.subject;Group,Patient;
            type;MedicationDispense-type;token;MedicationDispense.type;;
            whenhandedover;MedicationDispense-whenhandedover;date;MedicationDispense.whenHandedOver;;
            whenprepared;MedicationDispense-whenprepared;date;MedicationDispense.whenPrepared;;
            """u8,
        "MedicationKnowledge" => """
            classification;MedicationKnowledge-classification;token;MedicationKnowledge.medicineClassification.classification;;
            classification-type;MedicationKnowledge-classification-type;token;MedicationKnowledge.medicineClassification.type;;
            code;MedicationKnowledge-code;token;MedicationKnowledge.code;;
            doseform;MedicationKnowledge-doseform;token;MedicationKnowledge.doseForm;;
            ingredient;MedicationKnowledge-ingredient;reference;MedicationKnowledge.ingredient.item.ofType(Reference);Substance;
            ingredient-code;MedicationKnowledge-ingredient-code;token;MedicationKnowledge.ingredient.item.ofType(CodeableConcept);;
            manufacturer;MedicationKnowledge-manufacturer;reference;MedicationKnowledge.manufacturer;Organization;
            monitoring-program-name;MedicationKnowledge-monitoring-program-name;token;MedicationKnowledge.monitoringProgram.name;;
            monitoring-program-type;MedicationKnowledge-monitoring-program-type;token;MedicationKnowledge.monitoringProgram.type;;
            monograph;MedicationKnowledge-monograph;reference;MedicationKnowledge.monograph.source;DocumentReference,Media;
            monograph-type;MedicationKnowledge-monograph-type;token;MedicationKnowledge.monograph.type;;
            source-cost;MedicationKnowledge-source-cost;token;MedicationKnowledge.cost.source;;
            status;MedicationKnowledge-status;token;MedicationKnowledge.status;;
            """u8,
        "MedicationRequest" => """
            authoredon;MedicationRequest-authoredon;date;MedicationRequest.authoredOn;;
            category;MedicationRequest-category;token;MedicationRequest.category;;
            code;clinical-code;token;MedicationRequest.medication.ofType(CodeableConcept);;
            date;medications-date;date;MedicationRequest.dosageInstruction.timing.event;;
            encounter;medications-encounter;reference;MedicationRequest.encounter;Encounter;
            identifier;clinical-identifier;token;MedicationRequest.identifier;;
            intended-dispenser;MedicationRequest-intended-dispenser;reference;MedicationRequest.dispenseRequest.performer;Organization;
            intended-performer;MedicationRequest-intended-performer;reference;MedicationRequest.performer;CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            intended-performertype;MedicationRequest-intended-performertype;token;MedicationRequest.performerType;;
            intent;MedicationRequest-intent;token;MedicationRequest.intent;;
            medication;medications-medication;reference;MedicationRequest.medication.ofType(Reference);Medication;
            patient;clinical-patient;reference;MedicationRequest.subject.where(resolve() is Patient);Patient;
            priority;MedicationRequest-priority;token;MedicationRequest.priority;;
            requester;MedicationRequest-requester;reference;MedicationRequest.requester;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;medications-status;token;MedicationRequest.status;;
            subject;MedicationRequest-subject;reference;MedicationRequest.subject;Group,Patient;
            """u8,
        "MedicationStatement" => """
            category;MedicationStatement-category;token;MedicationStatement.category;;
            code;clinical-code;token;MedicationStatement.medication.ofType(CodeableConcept);;
            context;MedicationStatement-context;reference;MedicationStatement.context;Encounter,EpisodeOfCare;
            effective;MedicationStatement-effective;date;MedicationStatement.effective;;
            identifier;clinical-identifier;token;MedicationStatement.identifier;;
            medication;medications-medication;reference;MedicationStatement.medication.ofType(Reference);Medication;
            part-of;MedicationStatement-part-of;reference;MedicationStatement.partOf;MedicationAdministration,MedicationDispense,MedicationStatement,Observation,Procedure;
            patient;clinical-patient;reference;MedicationStatement.subject.where(resolve() is Patient);Patient;
            source;MedicationStatement-source;reference;MedicationStatement.informationSource;Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;medications-status;token;MedicationStatement.status;;
            subject;MedicationStatement-subject;reference;MedicationStatement.subject;Group,Patient;
            """u8,
        "MedicinalProduct" => """
            identifier;MedicinalProduct-identifier;token;MedicinalProduct.identifier;;
            name;MedicinalProduct-name;string;MedicinalProduct.name.productName;;
            name-language;MedicinalProduct-name-language;token;MedicinalProduct.name.countryLanguage.language;;
            """u8,
        "MedicinalProductAuthorization" => """
            country;MedicinalProductAuthorization-country;token;MedicinalProductAuthorization.country;;
            holder;MedicinalProductAuthorization-holder;reference;MedicinalProductAuthorization.holder;Organization;
            identifier;MedicinalProductAuthorization-identifier;token;MedicinalProductAuthorization.identifier;;
            status;MedicinalProductAuthorization-status;token;MedicinalProductAuthorization.status;;
            subject;MedicinalProductAuthorization-subject;reference;MedicinalProductAuthorization.subject;MedicinalProduct,MedicinalProductPackaged;
            """u8,
        "MedicinalProductContraindication" => """
            subject;MedicinalProductContraindication-subject;reference;MedicinalProductContraindication.subject;Medication,MedicinalProduct;
            """u8,
        "MedicinalProductIndication" => """
            subject;MedicinalProductIndication-subject;reference;MedicinalProductIndication.subject;Medication,MedicinalProduct;
            """u8,
        "MedicinalProductInteraction" => """
            subject;MedicinalProductInteraction-subject;reference;MedicinalProductInteraction.subject;Medication,MedicinalProduct,Substance;
            """u8,
        "MedicinalProductPackaged" => """
            identifier;MedicinalProductPackaged-identifier;token;MedicinalProductPackaged.identifier;;
            subject;MedicinalProductPackaged-subject;reference;MedicinalProductPackaged.subject;MedicinalProduct;
            """u8,
        "MedicinalProductPharmaceutical" => """
            identifier;MedicinalProductPharmaceutical-identifier;token;MedicinalProductPharmaceutical.identifier;;
            route;MedicinalProductPharmaceutical-route;token;MedicinalProductPharmaceutical.routeOfAdministration.code;;
            target-species;MedicinalProductPharmaceutical-target-species;token;MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code;;
            """u8,
        "MedicinalProductUndesirableEffect" => """
            subject;MedicinalProductUndesirableEffect-subject;reference;MedicinalProductUndesirableEffect.subject;Medication,MedicinalProduct;
            """u8,
        "MessageDefinition" => """
            category;MessageDefinition-category;token;MessageDefinition.category;;
            context;conformance-context;token;MessageDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;MessageDefinition.useContext.value.ofType(Quantity) | MessageDefinition.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;MessageDefinition.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;MessageDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;MessageDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;MessageDefinition.date;;
            description;conformance-description;string;MessageDefinition.description;;
            event;MessageDefinition-event;token;MessageDefinition.event;;
            focus;MessageDefinition-focus;token;MessageDefinition.focus.code;;
            identifier;conformance-identifier;token;MessageDefinition.identifier;;
            jurisdiction;conformance-jurisdiction;token;MessageDefinition.jurisdiction;;
            name;conformance-name;string;MessageDefinition.name;;
            parent;MessageDefinition-parent;reference;MessageDefinition.parent;ActivityDefinition,PlanDefinition;
            publisher;conformance-publisher;string;MessageDefinition.publisher;;
            status;conformance-status;token;MessageDefinition.status;;
            title;conformance-title;string;MessageDefinition.title;;
            url;conformance-url;uri;MessageDefinition.url;;
            version;conformance-version;token;MessageDefinition.version;;
            """u8,
        "MessageHeader" => """
            author;MessageHeader-author;reference;MessageHeader.author;Practitioner,PractitionerRole;
            code;MessageHeader-code;token;MessageHeader.response.code;;
            destination;MessageHeader-destination;string;MessageHeader.destination.name;;
            destination-uri;MessageHeader-destination-uri;uri;MessageHeader.destination.endpoint;;
            enterer;MessageHeader-enterer;reference;MessageHeader.enterer;Practitioner,PractitionerRole;
            event;MessageHeader-event;token;MessageHeader.event;;
            focus;MessageHeader-focus;reference;MessageHeader.focus;*;
            receiver;MessageHeader-receiver;reference;MessageHeader.destination.receiver;Organization,Practitioner,PractitionerRole;
            response-id;MessageHeader-response-id;token;MessageHeader.response.identifier;;
            responsible;MessageHeader-responsible;reference;MessageHeader.responsible;Organization,Practitioner,PractitionerRole;
            sender;MessageHeader-sender;reference;MessageHeader.sender;Organization,Practitioner,PractitionerRole;
            source;MessageHeader-source;string;MessageHeader.source.name;;
            source-uri;MessageHeader-source-uri;uri;MessageHeader.source.endpoint;;
            target;MessageHeader-target;reference;MessageHeader.destination.target;Device;
            """u8,
        "MolecularSequence" => """
            chromosome;MolecularSequence-chromosome;token;MolecularSequence.referenceSeq.chromosome;;
            chromosome-variant-coordinate;MolecularSequence-chromosome-variant-coordinate;composite;MolecularSequence.variant;;chromosome:token:%resource.referenceSeq.chromosome~variant-start:number:start~variant-end:number:end
            chromosome-window-coordinate;MolecularSequence-chromosome-window-coordinate;composite;MolecularSequence.referenceSeq;;chromosome:token:chromosome~window-start:number:windowStart~window-end:number:windowEnd
            identifier;MolecularSequence-identifier;token;MolecularSequence.identifier;;
            patient;MolecularSequence-patient;reference;MolecularSequence.patient;Patient;
            referenceseqid;MolecularSequence-referenceseqid;token;MolecularSequence.referenceSeq.referenceSeqId;;
            referenceseqid-variant-coordinate;MolecularSequence-referenceseqid-variant-coordinate;composite;MolecularSequence.variant;;referenceseqid:token:%resource.referenceSeq.referenceSeqId~variant-start:number:start~variant-end:number:end
            referenceseqid-window-coordinate;MolecularSequence-referenceseqid-window-coordinate;composite;MolecularSequence.referenceSeq;;referenceseqid:token:referenceSeqId~window-start:number:windowStart~window-end:number:windowEnd
            type;MolecularSequence-type;token;MolecularSequence.type;;
            variant-end;MolecularSequence-variant-end;number;MolecularSequence.variant.end;;
            variant-start;MolecularSequence-variant-start;number;MolecularSequence.variant.start;;
            window-end;MolecularSequence-window-end;number;MolecularSequence.referenceSeq.windowEnd;;
            window-start;MolecularSequence-window-start;number;MolecularSequence.referenceSeq.windowStart;;
            """u8,
        "NamingSystem" => """
            contact;NamingSystem-contact;string;NamingSystem.contact.name;;
            context;conformance-context;token;NamingSystem.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;NamingSystem.useContext.value.ofType(Quantity) | NamingSystem.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;NamingSystem.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;NamingSystem.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;NamingSystem.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;NamingSystem.date;;
            description;conformance-description;string;NamingSystem.description;;
            id-type;NamingSystem-id-type;token;NamingSystem.uniqueId.type;;
            jurisdiction;conformance-jurisdiction;token;NamingSystem.jurisdiction;;
            kind;NamingSystem-kind;token;NamingSystem.kind;;
            name;conformance-name;string;NamingSystem.name;;
            period;NamingSystem-period;date;NamingSystem.uniqueId.period;;
            publisher;conformance-publisher;string;NamingSystem.publisher;;
            responsible;NamingSystem-responsible;string;NamingSystem.responsible;;
            status;conformance-status;token;NamingSystem.status;;
            telecom;NamingSystem-telecom;token;NamingSystem.contact.telecom;;
            type;NamingSystem-type;token;NamingSystem.type;;
            value;NamingSystem-value;string;NamingSystem.uniqueId.value;;
            """u8,
        "NutritionOrder" => """
            additive;NutritionOrder-additive;token;NutritionOrder.enteralFormula.additiveType;;
            datetime;NutritionOrder-datetime;date;NutritionOrder.dateTime;;
            encounter;clinical-encounter;reference;NutritionOrder.encounter;Encounter,EpisodeOfCare;
            formula;NutritionOrder-formula;token;NutritionOrder.enteralFormula.baseFormulaType;;
            identifier;clinical-identifier;token;NutritionOrder.identifier;;
            instantiates-canonical;NutritionOrder-instantiates-canonical;reference;NutritionOrder.instantiatesCanonical;ActivityDefinition,PlanDefinition;
            instantiates-uri;NutritionOrder-instantiates-uri;uri;NutritionOrder.instantiatesUri;;
            oraldiet;NutritionOrder-oraldiet;token;NutritionOrder.oralDiet.type;;
            patient;clinical-patient;reference;NutritionOrder.patient;Patient;
            provider;NutritionOrder-provider;reference;NutritionOrder.orderer;Practitioner,PractitionerRole;
            status;NutritionOrder-status;token;NutritionOrder.status;;
            supplement;NutritionOrder-supplement;token;NutritionOrder.supplement.type;;
            """u8,
        "Observation" => """
            based-on;Observation-based-on;reference;Observation.basedOn;CarePlan,DeviceRequest,ImmunizationRecommendation,MedicationRequest,NutritionOrder,ServiceRequest;
            category;Observation-category;token;Observation.category;;
            code;clinical-code;token;Observation.code;;
            code-value-concept;Observation-code-value-concept;composite;Observation;;code:token:code~value-concept:token:value.ofType(CodeableConcept)
            code-value-date;Observation-code-value-date;composite;Observation;;code:token:code~value-date:date:value.ofType(dateTime) | value.ofType(Period)
            code-value-quantity;Observation-code-value-quantity;composite;Observation;;code:token:code~value-quantity:quantity:value.ofType(Quantity)
            code-value-string;Observation-code-value-string;composite;Observation;;code:token:code~value-string:string:value.ofType(string)
            combo-code;Observation-combo-code;token;Observation.code | Observation.component.code;;
            combo-code-value-concept;Observation-combo-code-value-concept;composite;Observation | Observation.component;;combo-code:token:code~combo-value-concept:token:value.ofType(CodeableConcept)
            combo-code-value-quantity;Observation-combo-code-value-quantity;composite;Observation | Observation.component;;combo-code:token:code~combo-value-quantity:quantity:value.ofType(Quantity)
            combo-data-absent-reason;Observation-combo-data-absent-reason;token;Observation.dataAbsentReason | Observation.component.dataAbsentReason;;
            combo-value-concept;Observation-combo-value-concept;token;Observation.value.ofType(CodeableConcept) | Observation.component.value.ofType(CodeableConcept);;
            combo-value-quantity;Observation-combo-value-quantity;quantity;Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData) | Observation.component.value.ofType(Quantity) | Observation.component.value.ofType(SampledData);;
            component-code;Observation-component-code;token;Observation.component.code;;
            component-code-value-concept;Observation-component-code-value-concept;composite;Observation.component;;component-code:token:code~component-value-concept:token:value.ofType(CodeableConcept)
            component-code-value-quantity;Observation-component-code-value-quantity;composite;Observation.component;;component-code:token:code~component-value-quantity:quantity:value.ofType(Quantity)
            component-data-absent-reason;Observation-component-data-absent-reason;token;Observation.component.dataAbsentReason;;
            component-value-concept;Observation-component-value-concept;token;Observation.component.value.ofType(CodeableConcept);;
            component-value-quantity;Observation-component-value-quantity;quantity;Observation.component.value.ofType(Quantity) | Observation.component.value.ofType(SampledData);;
            data-absent-reason;Observation-data-absent-reason;token;Observation.dataAbsentReason;;
            date;clinical-date;date;Observation.effective;;
            derived-from;Observation-derived-from;reference;Observation.derivedFrom;DocumentReference,ImagingStudy,Media,MolecularSequence,Observation,QuestionnaireResponse;
            device;Observation-device;reference;Observation.device;Device,DeviceMetric;
            encounter;clinical-encounter;reference;Observation.encounter;Encounter,EpisodeOfCare;
            focus;Observation-focus;reference;Observation.focus;*;
            has-member;Observation-has-member;reference;Observation.hasMember;MolecularSequence,Observation,QuestionnaireResponse;
            identifier;clinical-identifier;token;Observation.identifier;;
            method;Observation-method;token;Observation.method;;
            part-of;Observation-part-of;reference;Observation.partOf;ImagingStudy,Immunization,MedicationAdministration,MedicationDispense,MedicationStatement,Procedure;
            patient;clinical-patient;reference;Observation.subject.where(resolve() is Patient);Patient;
            performer;Observation-performer;reference;Observation.performer;CareTeam,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            specimen;Observation-specimen;reference;Observation.specimen;Specimen;
            status;Observation-status;token;Observation.status;;
            subject;Observation-subject;reference;Observation.subject;Device,Group,Location,Patient;
            value-concept;Observation-value-concept;token;Observation.value.ofType(CodeableConcept);;
            value-date;Observation-value-date;date;Observation.value.ofType(dateTime) | Observation.value.ofType(Period);;
            value-quantity;Observation-value-quantity;quantity;Observation.value.ofType(Quantity) | Observation.value.ofType(SampledData);;
            value-string;Observation-value-string;string;Observation.value.ofType(string) | Observation.value.ofType(CodeableConcept).text;;
            """u8,
        "OperationDefinition" => """
            base;OperationDefinition-base;reference;OperationDefinition.base;OperationDefinition;
            code;OperationDefinition-code;token;OperationDefinition.code;;
            context;conformance-context;token;OperationDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;OperationDefinition.useContext.value.ofType(Quantity) | OperationDefinition.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;OperationDefinition.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;OperationDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;OperationDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;OperationDefinition.date;;
            description;conformance-description;string;OperationDefinition.description;;
            input-profile;OperationDefinition-input-profile;reference;OperationDefinition.inputProfile;StructureDefinition;
            instance;OperationDefinition-instance;token;OperationDefinition.instance;;
            jurisdiction;conformance-jurisdiction;token;OperationDefinition.jurisdiction;;
            kind;OperationDefinition-kind;token;OperationDefinition.kind;;
            name;conformance-name;string;OperationDefinition.name;;
            output-profile;OperationDefinition-output-profile;reference;OperationDefinition.outputProfile;StructureDefinition;
            publisher;conformance-publisher;string;OperationDefinition.publisher;;
            status;conformance-status;token;OperationDefinition.status;;
            system;OperationDefinition-system;token;OperationDefinition.system;;
            title;conformance-title;string;OperationDefinition.title;;
            type;OperationDefinition-type;token;OperationDefinition.type;;
            url;conformance-url;uri;OperationDefinition.url;;
            version;conformance-version;token;OperationDefinition.version;;
            """u8,
        "Organization" => """
            active;Organization-active;token;Organization.active;;
            address;Organization-address;string;Organization.address;;
            address-city;Organization-address-city;string;Organization.address.city;;
            address-country;Organization-address-country;string;Organization.address.country;;
            address-postalcode;Organization-address-postalcode;string;Organization.address.postalCode;;
            address-state;Organization-address-state;string;Organization.address.state;;
            address-use;Organization-address-use;token;Organization.address.use;;
            endpoint;Organization-endpoint;reference;Organization.endpoint;Endpoint;
            identifier;Organization-identifier;token;Organization.identifier;;
            name;Organization-name;string;Organization.name | Organization.alias;;
            partof;Organization-partof;reference;Organization.partOf;Organization;
            phonetic;Organization-phonetic;string;Organization.name;;
            type;Organization-type;token;Organization.type;;
            """u8,
        "OrganizationAffiliation" => """
            active;OrganizationAffiliation-active;token;OrganizationAffiliation.active;;
            date;OrganizationAffiliation-date;date;OrganizationAffiliation.period;;
            email;OrganizationAffiliation-email;token;OrganizationAffiliation.telecom.where(system='email');;
            endpoint;OrganizationAffiliation-endpoint;reference;OrganizationAffiliation.endpoint;Endpoint;
            identifier;OrganizationAffiliation-identifier;token;OrganizationAffiliation.identifier;;
            location;OrganizationAffiliation-location;reference;OrganizationAffiliation.location;Location;
            network;OrganizationAffiliation-network;reference;OrganizationAffiliation.network;Organization;
            participating-organization;OrganizationAffiliation-participating-organization;reference;OrganizationAffiliation.participatingOrganization;Organization;
            phone;OrganizationAffiliation-phone;token;OrganizationAffiliation.telecom.where(system='phone');;
            primary-organization;OrganizationAffiliation-primary-organization;reference;OrganizationAffiliation.organization;Organization;
            role;OrganizationAffiliation-role;token;OrganizationAffiliation.code;;
            service;OrganizationAffiliation-service;reference;OrganizationAffiliation.healthcareService;HealthcareService;
            specialty;OrganizationAffiliation-specialty;token;OrganizationAffiliation.specialty;;
            telecom;OrganizationAffiliation-telecom;token;OrganizationAffiliation.telecom;;
            """u8,
        "Patient" => """
            active;Patient-active;token;Patient.active;;
            address;individual-address;string;Patient.address;;
            address-city;individual-address-city;string;Patient.address.city;;
            address-country;individual-address-country;string;Patient.address.country;;
            address-postalcode;individual-address-postalcode;string;Patient.address.postalCode;;
            address-state;individual-address-state;string;Patient.address.state;;
            address-use;individual-address-use;token;Patient.address.use;;
            birthdate;individual-birthdate;date;Patient.birthDate;;
            death-date;Patient-death-date;date;Patient.deceased.ofType(dateTime);;
            deceased;Patient-deceased;token;Patient.deceased.exists() and Patient.deceased.ofType(boolean).where($this = false).empty();;
            email;individual-email;token;Patient.telecom.where(system='email');;
            family;individual-family;string;Patient.name.family;;
            gender;individual-gender;token;Patient.gender;;
            general-practitioner;Patient-general-practitioner;reference;Patient.generalPractitioner;Organization,Practitioner,PractitionerRole;
            given;individual-given;string;Patient.name.given;;
            identifier;Patient-identifier;token;Patient.identifier;;
            language;Patient-language;token;Patient.communication.language;;
            link;Patient-link;reference;Patient.link.other;Patient,RelatedPerson;
            name;Patient-name;string;Patient.name;;
            organization;Patient-organization;reference;Patient.managingOrganization;Organization;
            phone;individual-phone;token;Patient.telecom.where(system='phone');;
            phonetic;individual-phonetic;string;Patient.name;;
            telecom;individual-telecom;token;Patient.telecom;;
            """u8,
        "PaymentNotice" => """
            created;PaymentNotice-created;date;PaymentNotice.created;;
            identifier;PaymentNotice-identifier;token;PaymentNotice.identifier;;
            payment-status;PaymentNotice-payment-status;token;PaymentNotice.paymentStatus;;
            provider;PaymentNotice-provider;reference;PaymentNotice.provider;Organization,Practitioner,PractitionerRole;
            request;PaymentNotice-request;reference;PaymentNotice.request;*;
            response;PaymentNotice-response;reference;PaymentNotice.response;*;
            status;PaymentNotice-status;token;PaymentNotice.status;;
            """u8,
        "PaymentReconciliation" => """
            created;PaymentReconciliation-created;date;PaymentReconciliation.created;;
            disposition;PaymentReconciliation-disposition;string;PaymentReconciliation.disposition;;
            identifier;PaymentReconciliation-identifier;token;PaymentReconciliation.identifier;;
            outcome;PaymentReconciliation-outcome;token;PaymentReconciliation.outcome;;
            payment-issuer;PaymentReconciliation-payment-issuer;reference;PaymentReconciliation.paymentIssuer;Organization;
            request;PaymentReconciliation-request;reference;PaymentReconciliation.request;Task;
            requestor;PaymentReconciliation-requestor;reference;PaymentReconciliation.requestor;Organization,Practitioner,PractitionerRole;
            status;PaymentReconciliation-status;token;PaymentReconciliation.status;;
            """u8,
        "Person" => """
            address;individual-address;string;Person.address;;
            address-city;individual-address-city;string;Person.address.city;;
            address-country;individual-address-country;string;Person.address.country;;
            address-postalcode;individual-address-postalcode;string;Person.address.postalCode;;
            address-state;individual-address-state;string;Person.address.state;;
            address-use;individual-address-use;token;Person.address.use;;
            birthdate;individual-birthdate;date;Person.birthDate;;
            email;individual-email;token;Person.telecom.where(system='email');;
            gender;individual-gender;token;Person.gender;;
            identifier;Person-identifier;token;Person.identifier;;
            link;Person-link;reference;Person.link.target;Patient,Person,Practitioner,RelatedPerson;
            name;Person-name;string;Person.name;;
            organization;Person-organization;reference;Person.managingOrganization;Organization;
            patient;Person-patient;reference;Person.link.target.where(resolve() is Patient);Patient;
            phone;individual-phone;token;Person.telecom.where(system='phone');;
            phonetic;individual-phonetic;string;Person.name;;
            practitioner;Person-practitioner;reference;Person.link.target.where(resolve() is Practitioner);Practitioner;
            relatedperson;Person-relatedperson;reference;Person.link.target.where(resolve() is RelatedPerson);RelatedPerson;
            telecom;individual-telecom;token;Person.telecom;;
            """u8,
        "PlanDefinition" => """
            composed-of;PlanDefinition-composed-of;reference;PlanDefinition.relatedArtifact.where(type='composed-of').resource;*;
            context;PlanDefinition-context;token;PlanDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;PlanDefinition-context-quantity;quantity;PlanDefinition.useContext.value.ofType(Quantity) | PlanDefinition.useContext.value.ofType(Range);;
            context-type;PlanDefinition-context-type;token;PlanDefinition.useContext.code;;
            context-type-quantity;PlanDefinition-context-type-quantity;composite;PlanDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;PlanDefinition-context-type-value;composite;PlanDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;PlanDefinition-date;date;PlanDefinition.date;;
            definition;PlanDefinition-definition;reference;PlanDefinition.action.definition;ActivityDefinition,PlanDefinition,Questionnaire;
            depends-on;PlanDefinition-depends-on;reference;PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library;*;
            derived-from;PlanDefinition-derived-from;reference;PlanDefinition.relatedArtifact.where(type='derived-from').resource;*;
            description;PlanDefinition-description;string;PlanDefinition.description;;
            effective;PlanDefinition-effective;date;PlanDefinition.effectivePeriod;;
            identifier;PlanDefinition-identifier;token;PlanDefinition.identifier;;
            jurisdiction;PlanDefinition-jurisdiction;token;PlanDefinition.jurisdiction;;
            name;PlanDefinition-name;string;PlanDefinition.name;;
            predecessor;PlanDefinition-predecessor;reference;PlanDefinition.relatedArtifact.where(type='predecessor').resource;*;
            publisher;PlanDefinition-publisher;string;PlanDefinition.publisher;;
            status;PlanDefinition-status;token;PlanDefinition.status;;
            successor;PlanDefinition-successor;reference;PlanDefinition.relatedArtifact.where(type='successor').resource;*;
            title;PlanDefinition-title;string;PlanDefinition.title;;
            topic;PlanDefinition-topic;token;PlanDefinition.topic;;
            type;PlanDefinition-type;token;PlanDefinition.type;;
            url;PlanDefinition-url;uri;PlanDefinition.url;;
            version;PlanDefinition-version;token;PlanDefinition.version;;
            """u8,
        "Practitioner" => """
            active;Practitioner-active;token;Practitioner.active;;
            address;individual-address;string;Practitioner.address;;
            address-city;individual-address-city;string;Practitioner.address.city;;
            address-country;individual-address-country;string;Practitioner.address.country;;
            address-postalcode;individual-address-postalcode;string;Practitioner.address.postalCode;;
            address-state;individual-address-state;string;Practitioner.address.state;;
            address-use;individual-address-use;token;Practitioner.address.use;;
            communication;Practitioner-communication;token;Practitioner.communication;;
            email;individual-email;token;Practitioner.telecom.where(system='email');;
            family;individual-family;string;Practitioner.name.family;;
            gender;individual-gender;token;Practitioner.gender;;
            given;individual-given;string;Practitioner.name.given;;
            identifier;Practitioner-identifier;token;Practitioner.identifier;;
            name;Practitioner-name;string;Practitioner.name;;
            phone;individual-phone;token;Practitioner.telecom.where(system='phone');;
            phonetic;individual-phonetic;string;Practitioner.name;;
            telecom;individual-telecom;token;Practitioner.telecom;;
            """u8,
        "PractitionerRole" => """
            active;PractitionerRole-active;token;PractitionerRole.active;;
            date;PractitionerRole-date;date;PractitionerRole.period;;
            email;individual-email;token;PractitionerRole.telecom.where(system='email');;
            endpoint;PractitionerRole-endpoint;reference;PractitionerRole.endpoint;Endpoint;
            identifier;PractitionerRole-identifier;token;PractitionerRole.identifier;;
            location;PractitionerRole-location;reference;PractitionerRole.location;Location;
            organization;PractitionerRole-organization;reference;PractitionerRole.organization;Organization;
            phone;individual-phone;token;PractitionerRole.telecom.where(system='phone');;
            practitioner;PractitionerRole-practitioner;reference;PractitionerRole.practitioner;Practitioner;
            role;PractitionerRole-role;token;PractitionerRole.code;;
            service;PractitionerRole-service;reference;PractitionerRole.healthcareService;HealthcareService;
            specialty;PractitionerRole-specialty;token;PractitionerRole.specialty;;
            telecom;individual-telecom;token;PractitionerRole.telecom;;
            """u8,
        "Procedure" => """
            based-on;Procedure-based-on;reference;Procedure.basedOn;CarePlan,ServiceRequest;
            category;Procedure-category;token;Procedure.category;;
            code;clinical-code;token;Procedure.code;;
            date;clinical-date;date;Procedure.performed;;
            encounter;clinical-encounter;reference;Procedure.encounter;Encounter,EpisodeOfCare;
            identifier;clinical-identifier;token;Procedure.identifier;;
            instantiates-canonical;Procedure-instantiates-canonical;reference;Procedure.instantiatesCanonical;ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire;
            instantiates-uri;Procedure-instantiates-uri;uri;Procedure.instantiatesUri;;
            location;Procedure-location;reference;Procedure.location;Location;
            part-of;Procedure-part-of;reference;Procedure.partOf;MedicationAdministration,Observation,Procedure;
            patient;clinical-patient;reference;Procedure.subject.where(resolve() is Patient);Patient;
            performer;Procedure-performer;reference;Procedure.performer.actor;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            reason-code;Procedure-reason-code;token;Procedure.reasonCode;;
            reason-reference;Procedure-reason-reference;reference;Procedure.reasonReference;Condition,DiagnosticReport,DocumentReference,Observation,Procedure;
            status;Procedure-status;token;Procedure.status;;
            subject;Procedure-subject;reference;Procedure.subject;Group,Patient;
            """u8,
        "Provenance" => """
            agent;Provenance-agent;reference;Provenance.agent.who;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            agent-role;Provenance-agent-role;token;Provenance.agent.role;;
            agent-type;Provenance-agent-type;token;Provenance.agent.type;;
            entity;Provenance-entity;reference;Provenance.entity.what;*;
            location;Provenance-location;reference;Provenance.location;Location;
            patient;Provenance-patient;reference;Provenance.target.where(resolve() is Patient);Patient;
            recorded;Provenance-recorded;date;Provenance.recorded;;
            signature-type;Provenance-signature-type;token;Provenance.signature.type;;
            target;Provenance-target;reference;Provenance.target;*;
            when;Provenance-when;date;Provenance.occurred.ofType(dateTime);;
            """u8,
        "Questionnaire" => """
            code;Questionnaire-code;token;Questionnaire.item.code;;
            context;Questionnaire-context;token;Questionnaire.useContext.value.ofType(CodeableConcept);;
            context-quantity;Questionnaire-context-quantity;quantity;Questionnaire.useContext.value.ofType(Quantity) | Questionnaire.useContext.value.ofType(Range);;
            context-type;Questionnaire-context-type;token;Questionnaire.useContext.code;;
            context-type-quantity;Questionnaire-context-type-quantity;composite;Questionnaire.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;Questionnaire-context-type-value;composite;Questionnaire.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;Questionnaire-date;date;Questionnaire.date;;
            definition;Questionnaire-definition;uri;Questionnaire.item.definition;;
            description;Questionnaire-description;string;Questionnaire.description;;
            effective;Questionnaire-effective;date;Questionnaire.effectivePeriod;;
            identifier;Questionnaire-identifier;token;Questionnaire.identifier;;
            jurisdiction;Questionnaire-jurisdiction;token;Questionnaire.jurisdiction;;
            name;Questionnaire-name;string;Questionnaire.name;;
            publisher;Questionnaire-publisher;string;Questionnaire.publisher;;
            status;Questionnaire-status;token;Questionnaire.status;;
            subject-type;Questionnaire-subject-type;token;Questionnaire.subjectType;;
            title;Questionnaire-title;string;Questionnaire.title;;
            url;Questionnaire-url;uri;Questionnaire.url;;
            version;Questionnaire-version;token;Questionnaire.version;;
            """u8,
        "QuestionnaireResponse" => """
            author;QuestionnaireResponse-author;reference;QuestionnaireResponse.author;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            authored;QuestionnaireResponse-authored;date;QuestionnaireResponse.authored;;
            based-on;QuestionnaireResponse-based-on;reference;QuestionnaireResponse.basedOn;CarePlan,ServiceRequest;
            encounter;QuestionnaireResponse-encounter;reference;QuestionnaireResponse.encounter;Encounter;
            identifier;QuestionnaireResponse-identifier;token;QuestionnaireResponse.identifier;;
            part-of;QuestionnaireResponse-part-of;reference;QuestionnaireResponse.partOf;Observation,Procedure;
            patient;QuestionnaireResponse-patient;reference;QuestionnaireResponse.subject.where(resolve() is Patient);Patient;
            questionnaire;QuestionnaireResponse-questionnaire;reference;QuestionnaireResponse.questionnaire;Questionnaire;
            source;QuestionnaireResponse-source;reference;QuestionnaireResponse.source;Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;QuestionnaireResponse-status;token;QuestionnaireResponse.status;;
            subject;QuestionnaireResponse-subject;reference;QuestionnaireResponse.subject;*;
            """u8,
        "RelatedPerson" => """
            active;RelatedPerson-active;token;RelatedPerson.active;;
            address;individual-address;string;RelatedPerson.address;;
            address-city;individual-address-city;string;RelatedPerson.address.city;;
            address-country;individual-address-country;string;RelatedPerson.address.country;;
            address-postalcode;individual-address-postalcode;string;RelatedPerson.address.postalCode;;
            address-state;individual-address-state;string;RelatedPerson.address.state;;
            address-use;individual-address-use;token;RelatedPerson.address.use;;
            birthdate;individual-birthdate;date;RelatedPerson.birthDate;;
            email;individual-email;token;RelatedPerson.telecom.where(system='email');;
            gender;individual-gender;token;RelatedPerson.gender;;
            identifier;RelatedPerson-identifier;token;RelatedPerson.identifier;;
            name;RelatedPerson-name;string;RelatedPerson.name;;
            patient;RelatedPerson-patient;reference;RelatedPerson.patient;Patient;
            phone;individual-phone;token;RelatedPerson.telecom.where(system='phone');;
            phonetic;individual-phonetic;string;RelatedPerson.name;;
            relationship;RelatedPerson-relationship;token;RelatedPerson.relationship;;
            telecom;individual-telecom;token;RelatedPerson.telecom;;
            """u8,
        "RequestGroup" => """
            author;RequestGroup-author;reference;RequestGroup.author;Device,Practitioner,PractitionerRole;
            authored;RequestGroup-authored;date;RequestGroup.authoredOn;;
            code;RequestGroup-code;token;RequestGroup.code;;
            encounter;RequestGroup-encounter;reference;RequestGroup.encounter;Encounter;
            group-identifier;RequestGroup-group-identifier;token;RequestGroup.groupIdentifier;;
            identifier;RequestGroup-identifier;token;RequestGroup.identifier;;
            instantiates-canonical;RequestGroup-instantiates-canonical;reference;RequestGroup.instantiatesCanonical;;
            instantiates-uri;RequestGroup-instantiates-uri;uri;RequestGroup.instantiatesUri;;
            intent;RequestGroup-intent;token;RequestGroup.intent;;
            participant;RequestGroup-participant;reference;RequestGroup.action.participant;Device,Patient,Practitioner,PractitionerRole,RelatedPerson;
            patient;RequestGroup-patient;reference;RequestGroup.subject.where(resolve() is Patient);Patient;
            priority;RequestGroup-priority;token;RequestGroup.priority;;
            status;RequestGroup-status;token;RequestGroup.status;;
            subject;RequestGroup-subject;reference;RequestGroup.subject;Group,Patient;
            """u8,
        "ResearchDefinition" => """
            composed-of;ResearchDefinition-composed-of;reference;ResearchDefinition.relatedArtifact.where(type='composed-of').resource;*;
            context;ResearchDefinition-context;token;ResearchDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;ResearchDefinition-context-quantity;quantity;ResearchDefinition.useContext.value.ofType(Quantity) | ResearchDefinition.useContext.value.ofType(Range);;
            context-type;ResearchDefinition-context-type;token;ResearchDefinition.useContext.code;;
            context-type-quantity;ResearchDefinition-context-type-quantity;composite;ResearchDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;ResearchDefinition-context-type-value;composite;ResearchDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;ResearchDefinition-date;date;ResearchDefinition.date;;
            depends-on;ResearchDefinition-depends-on;reference;ResearchDefinition.relatedArtifact.where(type='depends-on').resource | ResearchDefinition.library;*;
            derived-from;ResearchDefinition-derived-from;reference;ResearchDefinition.relatedArtifact.where(type='derived-from').resource;*;
            description;ResearchDefinition-description;string;ResearchDefinition.description;;
            effective;ResearchDefinition-effective;date;ResearchDefinition.effectivePeriod;;
            identifier;ResearchDefinition-identifier;token;ResearchDefinition.identifier;;
            jurisdiction;ResearchDefinition-jurisdiction;token;ResearchDefinition.jurisdiction;;
            name;ResearchDefinition-name;string;ResearchDefinition.name;;
            predecessor;ResearchDefinition-predecessor;reference;ResearchDefinition.relatedArtifact.where(type='predecessor').resource;*;
            publisher;ResearchDefinition-publisher;string;ResearchDefinition.publisher;;
            status;ResearchDefinition-status;token;ResearchDefinition.status;;
            successor;ResearchDefinition-successor;reference;ResearchDefinition.relatedArtifact.where(type='successor').resource;*;
            title;ResearchDefinition-title;string;ResearchDefinition.title;;
            topic;ResearchDefinition-topic;token;ResearchDefinition.topic;;
            url;ResearchDefinition-url;uri;ResearchDefinition.url;;
            version;ResearchDefinition-version;token;ResearchDefinition.version;;
            """u8,
        "ResearchElementDefinition" => """
            composed-of;ResearchElementDefinition-composed-of;reference;ResearchElementDefinition.relatedArtifact.where(type='composed-of').resource;*;
            context;ResearchElementDefinition-context;token;ResearchElementDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;ResearchElementDefinition-context-quantity;quantity;ResearchElementDefinition.useContext.value.ofType(Quantity) | ResearchElementDefinition.useContext.value.ofType(Range);;
            context-type;ResearchElementDefinition-context-type;token;ResearchElementDefinition.useContext.code;;
            context-type-quantity;ResearchElementDefinition-context-type-quantity;composite;ResearchElementDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;ResearchElementDefinition-context-type-value;composite;ResearchElementDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;ResearchElementDefinition-date;date;ResearchElementDefinition.date;;
            depends-on;ResearchElementDefinition-depends-on;reference;ResearchElementDefinition.relatedArtifact.where(type='depends-on').resource | ResearchElementDefinition.library;*;
            derived-from;ResearchElementDefinition-derived-from;reference;ResearchElementDefinition.relatedArtifact.where(type='derived-from').resource;*;
            description;ResearchElementDefinition-description;string;ResearchElementDefinition.description;;
            effective;ResearchElementDefinition-effective;date;ResearchElementDefinition.effectivePeriod;;
            identifier;ResearchElementDefinition-identifier;token;ResearchElementDefinition.identifier;;
            jurisdiction;ResearchElementDefinition-jurisdiction;token;ResearchElementDefinition.jurisdiction;;
            name;ResearchElementDefinition-name;string;ResearchElementDefinition.name;;
            predecessor;ResearchElementDefinition-predecessor;reference;ResearchElementDefinition.relatedArtifact.where(type='predecessor').resource;*;
            publisher;ResearchElementDefinition-publisher;string;ResearchElementDefinition.publisher;;
            status;ResearchElementDefinition-status;token;ResearchElementDefinition.status;;
            successor;ResearchElementDefinition-successor;reference;ResearchElementDefinition.relatedArtifact.where(type='successor').resource;*;
            title;ResearchElementDefinition-title;string;ResearchElementDefinition.title;;
            topic;ResearchElementDefinition-topic;token;ResearchElementDefinition.topic;;
            url;ResearchElementDefinition-url;uri;ResearchElementDefinition.url;;
            version;ResearchElementDefinition-version;token;ResearchElementDefinition.version;;
            """u8,
        "ResearchStudy" => """
            category;ResearchStudy-category;token;ResearchStudy.category;;
            date;ResearchStudy-date;date;ResearchStudy.period;;
            focus;ResearchStudy-focus;token;ResearchStudy.focus;;
            identifier;ResearchStudy-identifier;token;ResearchStudy.identifier;;
            keyword;ResearchStudy-keyword;token;ResearchStudy.keyword;;
            location;ResearchStudy-location;token;ResearchStudy.location;;
            partof;ResearchStudy-partof;reference;ResearchStudy.partOf;ResearchStudy;
            principalinvestigator;ResearchStudy-principalinvestigator;reference;ResearchStudy.principalInvestigator;Practitioner,PractitionerRole;
            protocol;ResearchStudy-protocol;reference;ResearchStudy.protocol;PlanDefinition;
            site;ResearchStudy-site;reference;ResearchStudy.site;Location;
            sponsor;ResearchStudy-sponsor;reference;ResearchStudy.sponsor;Organization;
            status;ResearchStudy-status;token;ResearchStudy.status;;
            title;ResearchStudy-title;string;ResearchStudy.title;;
            """u8,
        "ResearchSubject" => """
            date;ResearchSubject-date;date;ResearchSubject.period;;
            identifier;ResearchSubject-identifier;token;ResearchSubject.identifier;;
            individual;ResearchSubject-individual;reference;ResearchSubject.individual;Patient;
            patient;ResearchSubject-patient;reference;ResearchSubject.individual;Patient;
            status;ResearchSubject-status;token;ResearchSubject.status;;
            study;ResearchSubject-study;reference;ResearchSubject.study;ResearchStudy;
            """u8,
        "Resource" => """
            _content;Resource-content;string;;;
            _id;Resource-id;token;Resource.id;;
            _lastUpdated;Resource-lastUpdated;date;Resource.meta.lastUpdated;;
            _profile;Resource-profile;uri;Resource.meta.profile;;
            _query;Resource-query;token;;;
            _security;Resource-security;token;Resource.meta.security;;
            _source;Resource-source;uri;Resource.meta.source;;
            _tag;Resource-tag;token;Resource.meta.tag;;
            """u8,
        "RiskAssessment" => """
            condition;RiskAssessment-condition;reference;RiskAssessment.condition;Condition;
            date;clinical-date;date;RiskAssessment.occurrence.ofType(dateTime);;
            encounter;clinical-encounter;reference;RiskAssessment.encounter;Encounter,EpisodeOfCare;
            identifier;clinical-identifier;token;RiskAssessment.identifier;;
            method;RiskAssessment-method;token;RiskAssessment.method;;
            patient;clinical-patient;reference;RiskAssessment.subject.where(resolve() is Patient);Patient;
            performer;RiskAssessment-performer;reference;RiskAssessment.performer;Device,Practitioner,PractitionerRole;
            probability;RiskAssessment-probability;number;RiskAssessment.prediction.probability;;
            risk;RiskAssessment-risk;token;RiskAssessment.prediction.qualitativeRisk;;
            subject;RiskAssessment-subject;reference;RiskAssessment.subject;Group,Patient;
            """u8,
        "RiskEvidenceSynthesis" => """
            context;RiskEvidenceSynthesis-context;token;RiskEvidenceSynthesis.useContext.value.ofType(CodeableConcept);;
            context-quantity;RiskEvidenceSynthesis-context-quantity;quantity;RiskEvidenceSynthesis.useContext.value.ofType(Quantity) | RiskEvidenceSynthesis.useContext.value.ofType(Range);;
            context-type;RiskEvidenceSynthesis-context-type;token;RiskEvidenceSynthesis.useContext.code;;
            context-type-quantity;RiskEvidenceSynthesis-context-type-quantity;composite;RiskEvidenceSynthesis.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;RiskEvidenceSynthesis-context-type-value;composite;RiskEvidenceSynthesis.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;RiskEvidenceSynthesis-date;date;RiskEvidenceSynthesis.date;;
            description;RiskEvidenceSynthesis-description;string;RiskEvidenceSynthesis.description;;
            effective;RiskEvidenceSynthesis-effective;date;RiskEvidenceSynthesis.effectivePeriod;;
            identifier;RiskEvidenceSynthesis-identifier;token;RiskEvidenceSynthesis.identifier;;
            jurisdiction;RiskEvidenceSynthesis-jurisdiction;token;RiskEvidenceSynthesis.jurisdiction;;
            name;RiskEvidenceSynthesis-name;string;RiskEvidenceSynthesis.name;;
            publisher;RiskEvidenceSynthesis-publisher;string;RiskEvidenceSynthesis.publisher;;
            status;RiskEvidenceSynthesis-status;token;RiskEvidenceSynthesis.status;;
            title;RiskEvidenceSynthesis-title;string;RiskEvidenceSynthesis.title;;
            url;RiskEvidenceSynthesis-url;uri;RiskEvidenceSynthesis.url;;
            version;RiskEvidenceSynthesis-version;token;RiskEvidenceSynthesis.version;;
            """u8,
        "Schedule" => """
            active;Schedule-active;token;Schedule.active;;
            actor;Schedule-actor;reference;Schedule.actor;Device,HealthcareService,Location,Patient,Practitioner,PractitionerRole,RelatedPerson;
            date;Schedule-date;date;Schedule.planningHorizon;;
            identifier;Schedule-identifier;token;Schedule.identifier;;
            service-category;Schedule-service-category;token;Schedule.serviceCategory;;
            service-type;Schedule-service-type;token;Schedule.serviceType;;
            specialty;Schedule-specialty;token;Schedule.specialty;;
            """u8,
        "SearchParameter" => """
            base;SearchParameter-base;token;SearchParameter.base;;
            code;SearchParameter-code;token;SearchParameter.code;;
            component;SearchParameter-component;reference;SearchParameter.component.definition;SearchParameter;
            context;conformance-context;token;SearchParameter.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;SearchParameter.useContext.value.ofType(Quantity) | SearchParameter.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;SearchParameter.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;SearchParameter.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;SearchParameter.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;SearchParameter.date;;
            derived-from;SearchParameter-derived-from;reference;SearchParameter.derivedFrom;SearchParameter;
            description;conformance-description;string;SearchParameter.description;;
            jurisdiction;conformance-jurisdiction;token;SearchParameter.jurisdiction;;
            name;conformance-name;string;SearchParameter.name;;
            publisher;conformance-publisher;string;SearchParameter.publisher;;
            status;conformance-status;token;SearchParameter.status;;
            target;SearchParameter-target;token;SearchParameter.target;;
            type;SearchParameter-type;token;SearchParameter.type;;
            url;conformance-url;uri;SearchParameter.url;;
            version;conformance-version;token;SearchParameter.version;;
            """u8,
        "ServiceRequest" => """
            authored;ServiceRequest-authored;date;ServiceRequest.authoredOn;;
            based-on;ServiceRequest-based-on;reference;ServiceRequest.basedOn;CarePlan,MedicationRequest,ServiceRequest;
            body-site;ServiceRequest-body-site;token;ServiceRequest.bodySite;;
            category;ServiceRequest-category;token;ServiceRequest.category;;
            code;clinical-code;token;ServiceRequest.code;;
            encounter;clinical-encounter;reference;ServiceRequest.encounter;Encounter,EpisodeOfCare;
            identifier;clinical-identifier;token;ServiceRequest.identifier;;
            instantiates-canonical;ServiceRequest-instantiates-canonical;reference;ServiceRequest.instantiatesCanonical;ActivityDefinition,PlanDefinition;
            instantiates-uri;ServiceRequest-instantiates-uri;uri;ServiceRequest.instantiatesUri;;
            intent;ServiceRequest-intent;token;ServiceRequest.intent;;
            occurrence;ServiceRequest-occurrence;date;ServiceRequest.occurrence;;
            patient;clinical-patient;reference;ServiceRequest.subject.where(resolve() is Patient);Patient;
            performer;ServiceRequest-performer;reference;ServiceRequest.performer;CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            performer-type;ServiceRequest-performer-type;token;ServiceRequest.performerType;;
            priority;ServiceRequest-priority;token;ServiceRequest.priority;;
            replaces;ServiceRequest-replaces;reference;ServiceRequest.replaces;ServiceRequest;
            requester;ServiceRequest-requester;reference;ServiceRequest.requester;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            requisition;ServiceRequest-requisition;token;ServiceRequest.requisition;;
            specimen;ServiceRequest-specimen;reference;ServiceRequest.specimen;Specimen;
            status;ServiceRequest-status;token;ServiceRequest.status;;
            subject;ServiceRequest-subject;reference;ServiceRequest.subject;Device,Group,Location,Patient;
            """u8,
        "Slot" => """
            appointment-type;Slot-appointment-type;token;Slot.appointmentType;;
            identifier;Slot-identifier;token;Slot.identifier;;
            schedule;Slot-schedule;reference;Slot.schedule;Schedule;
            service-category;Slot-service-category;token;Slot.serviceCategory;;
            service-type;Slot-service-type;token;Slot.serviceType;;
            specialty;Slot-specialty;token;Slot.specialty;;
            start;Slot-start;date;Slot.start;;
            status;Slot-status;token;Slot.status;;
            """u8,
        "Specimen" => """
            accession;Specimen-accession;token;Specimen.accessionIdentifier;;
            bodysite;Specimen-bodysite;token;Specimen.collection.bodySite;;
            collected;Specimen-collected;date;Specimen.collection.collected;;
            collector;Specimen-collector;reference;Specimen.collection.collector;Practitioner,PractitionerRole;
            container;Specimen-container;token;Specimen.container.type;;
            container-id;Specimen-container-id;token;Specimen.container.identifier;;
            identifier;Specimen-identifier;token;Specimen.identifier;;
            parent;Specimen-parent;reference;Specimen.parent;Specimen;
            patient;Specimen-patient;reference;Specimen.subject.where(resolve() is Patient);Patient;
            status;Specimen-status;token;Specimen.status;;
            subject;Specimen-subject;reference;Specimen.subject;Device,Group,Location,Patient,Substance;
            type;Specimen-type;token;Specimen.type;;
            """u8,
        "SpecimenDefinition" => """
            container;SpecimenDefinition-container;token;SpecimenDefinition.typeTested.container.type;;
            identifier;SpecimenDefinition-identifier;token;SpecimenDefinition.identifier;;
            type;SpecimenDefinition-type;token;SpecimenDefinition.typeCollected;;
            """u8,
        "StructureDefinition" => """
            abstract;StructureDefinition-abstract;token;StructureDefinition.abstract;;
            base;StructureDefinition-base;reference;StructureDefinition.baseDefinition;StructureDefinition;
            base-path;StructureDefinition-base-path;token;StructureDefinition.snapshot.element.base.path | StructureDefinition.differential.element.base.path;;
            context;conformance-context;token;StructureDefinition.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;StructureDefinition.useContext.value.ofType(Quantity) | StructureDefinition.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;StructureDefinition.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;StructureDefinition.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;StructureDefinition.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;StructureDefinition.date;;
            derivation;StructureDefinition-derivation;token;StructureDefinition.derivation;;
            description;conformance-description;string;StructureDefinition.description;;
            experimental;StructureDefinition-experimental;token;StructureDefinition.experimental;;
            ext-context;StructureDefinition-ext-context;token;StructureDefinition.context.type;;
            identifier;conformance-identifier;token;StructureDefinition.identifier;;
            jurisdiction;conformance-jurisdiction;token;StructureDefinition.jurisdiction;;
            keyword;StructureDefinition-keyword;token;StructureDefinition.keyword;;
            kind;StructureDefinition-kind;token;StructureDefinition.kind;;
            name;conformance-name;string;StructureDefinition.name;;
            path;StructureDefinition-path;token;StructureDefinition.snapshot.element.path | StructureDefinition.differential.element.path;;
            publisher;conformance-publisher;string;StructureDefinition.publisher;;
            status;conformance-status;token;StructureDefinition.status;;
            title;conformance-title;string;StructureDefinition.title;;
            type;StructureDefinition-type;uri;StructureDefinition.type;;
            url;conformance-url;uri;StructureDefinition.url;;
            valueset;StructureDefinition-valueset;reference;StructureDefinition.snapshot.element.binding.valueSet;ValueSet;
            version;conformance-version;token;StructureDefinition.version;;
            """u8,
        "StructureMap" => """
            context;conformance-context;token;StructureMap.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;StructureMap.useContext.value.ofType(Quantity) | StructureMap.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;StructureMap.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;StructureMap.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;StructureMap.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;StructureMap.date;;
            description;conformance-description;string;StructureMap.description;;
            identifier;conformance-identifier;token;StructureMap.identifier;;
            jurisdiction;conformance-jurisdiction;token;StructureMap.jurisdiction;;
            name;conformance-name;string;StructureMap.name;;
            publisher;conformance-publisher;string;StructureMap.publisher;;
            status;conformance-status;token;StructureMap.status;;
            title;conformance-title;string;StructureMap.title;;
            url;conformance-url;uri;StructureMap.url;;
            version;conformance-version;token;StructureMap.version;;
            """u8,
        "Subscription" => """
            contact;Subscription-contact;token;Subscription.contact;;
            criteria;Subscription-criteria;string;Subscription.criteria;;
            payload;Subscription-payload;token;Subscription.channel.payload;;
            status;Subscription-status;token;Subscription.status;;
            type;Subscription-type;token;Subscription.channel.type;;
            url;Subscription-url;uri;Subscription.channel.endpoint;;
            """u8,
        "Substance" => """
            category;Substance-category;token;Substance.category;;
            code;Substance-code;token;Substance.code | Substance.ingredient.substance.ofType(CodeableConcept);;
            container-identifier;Substance-container-identifier;token;Substance.instance.identifier;;
            expiry;Substance-expiry;date;Substance.instance.expiry;;
            identifier;Substance-identifier;token;Substance.identifier;;
            quantity;Substance-quantity;quantity;Substance.instance.quantity;;
            status;Substance-status;token;Substance.status;;
            substance-reference;Substance-substance-reference;reference;Substance.ingredient.substance.ofType(Reference);Substance;
            """u8,
        "SubstanceSpecification" => """
            code;SubstanceSpecification-code;token;SubstanceSpecification.code.code;;
            """u8,
        "SupplyDelivery" => """
            identifier;clinical-identifier;token;SupplyDelivery.identifier;;
            patient;clinical-patient;reference;SupplyDelivery.patient;Patient;
            receiver;SupplyDelivery-receiver;reference;SupplyDelivery.receiver;Practitioner,PractitionerRole;
            status;SupplyDelivery-status;token;SupplyDelivery.status;;
            supplier;SupplyDelivery-supplier;reference;SupplyDelivery.supplier;Organization,Practitioner,PractitionerRole;
            """u8,
        "SupplyRequest" => """
            category;SupplyRequest-category;token;SupplyRequest.category;;
            date;clinical-date;date;SupplyRequest.authoredOn;;
            identifier;clinical-identifier;token;SupplyRequest.identifier;;
            requester;SupplyRequest-requester;reference;SupplyRequest.requester;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;SupplyRequest-status;token;SupplyRequest.status;;
            subject;SupplyRequest-subject;reference;SupplyRequest.deliverTo;Location,Organization,Patient;
            supplier;SupplyRequest-supplier;reference;SupplyRequest.supplier;HealthcareService,Organization;
            """u8,
        "Task" => """
            authored-on;Task-authored-on;date;Task.authoredOn;;
            based-on;Task-based-on;reference;Task.basedOn;*;
            business-status;Task-business-status;token;Task.businessStatus;;
            code;Task-code;token;Task.code;;
            encounter;Task-encounter;reference;Task.encounter;Encounter;
            focus;Task-focus;reference;Task.focus;*;
            group-identifier;Task-group-identifier;token;Task.groupIdentifier;;
            identifier;Task-identifier;token;Task.identifier;;
            intent;Task-intent;token;Task.intent;;
            modified;Task-modified;date;Task.lastModified;;
            owner;Task-owner;reference;Task.owner;CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            part-of;Task-part-of;reference;Task.partOf;Task;
            patient;Task-patient;reference;Task.for.where(resolve() is Patient);Patient;
            performer;Task-performer;token;Task.performerType;;
            period;Task-period;date;Task.executionPeriod;;
            priority;Task-priority;token;Task.priority;;
            requester;Task-requester;reference;Task.requester;Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson;
            status;Task-status;token;Task.status;;
            subject;Task-subject;reference;Task.for;*;
            """u8,
        "TerminologyCapabilities" => """
            context;conformance-context;token;TerminologyCapabilities.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;TerminologyCapabilities.useContext.value.ofType(Quantity) | TerminologyCapabilities.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;TerminologyCapabilities.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;TerminologyCapabilities.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;TerminologyCapabilities.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;TerminologyCapabilities.date;;
            description;conformance-description;string;TerminologyCapabilities.description;;
            jurisdiction;conformance-jurisdiction;token;TerminologyCapabilities.jurisdiction;;
            name;conformance-name;string;TerminologyCapabilities.name;;
            publisher;conformance-publisher;string;TerminologyCapabilities.publisher;;
            status;conformance-status;token;TerminologyCapabilities.status;;
            title;conformance-title;string;TerminologyCapabilities.title;;
            url;conformance-url;uri;TerminologyCapabilities.url;;
            version;conformance-version;token;TerminologyCapabilities.version;;
            """u8,
        "TestReport" => """
            identifier;TestReport-identifier;token;TestReport.identifier;;
            issued;TestReport-issued;date;TestReport.issued;;
            participant;TestReport-participant;uri;TestReport.participant.uri;;
            result;TestReport-result;token;TestReport.result;;
            tester;TestReport-tester;string;TestReport.tester;;
            testscript;TestReport-testscript;reference;TestReport.testScript;TestScript;
            """u8,
        "TestScript" => """
            context;TestScript-context;token;TestScript.useContext.value.ofType(CodeableConcept);;
            context-quantity;TestScript-context-quantity;quantity;TestScript.useContext.value.ofType(Quantity) | TestScript.useContext.value.ofType(Range);;
            context-type;TestScript-context-type;token;TestScript.useContext.code;;
            context-type-quantity;TestScript-context-type-quantity;composite;TestScript.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;TestScript-context-type-value;composite;TestScript.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;TestScript-date;date;TestScript.date;;
            description;TestScript-description;string;TestScript.description;;
            identifier;TestScript-identifier;token;TestScript.identifier;;
            jurisdiction;TestScript-jurisdiction;token;TestScript.jurisdiction;;
            name;TestScript-name;string;TestScript.name;;
            publisher;TestScript-publisher;string;TestScript.publisher;;
            status;TestScript-status;token;TestScript.status;;
            testscript-capability;TestScript-testscript-capability;string;TestScript.metadata.capability.description;;
            title;TestScript-title;string;TestScript.title;;
            url;TestScript-url;uri;TestScript.url;;
            version;TestScript-version;token;TestScript.version;;
            """u8,
        "ValueSet" => """
            code;ValueSet-code;token;ValueSet.expansion.contains.code | ValueSet.compose.include.concept.code;;
            context;conformance-context;token;ValueSet.useContext.value.ofType(CodeableConcept);;
            context-quantity;conformance-context-quantity;quantity;ValueSet.useContext.value.ofType(Quantity) | ValueSet.useContext.value.ofType(Range);;
            context-type;conformance-context-type;token;ValueSet.useContext.code;;
            context-type-quantity;conformance-context-type-quantity;composite;ValueSet.useContext;;context-type:token:code~context-quantity:quantity:value.ofType(Quantity) | value.ofType(Range)
            context-type-value;conformance-context-type-value;composite;ValueSet.useContext;;context-type:token:code~context:token:value.ofType(CodeableConcept)
            date;conformance-date;date;ValueSet.date;;
            description;conformance-description;string;ValueSet.description;;
            expansion;ValueSet-expansion;uri;ValueSet.expansion.identifier;;
            identifier;conformance-identifier;token;ValueSet.identifier;;
            jurisdiction;conformance-jurisdiction;token;ValueSet.jurisdiction;;
            name;conformance-name;string;ValueSet.name;;
            publisher;conformance-publisher;string;ValueSet.publisher;;
            reference;ValueSet-reference;uri;ValueSet.compose.include.system;;
            status;conformance-status;token;ValueSet.status;;
            title;conformance-title;string;ValueSet.title;;
            url;conformance-url;uri;ValueSet.url;;
            version;conformance-version;token;ValueSet.version;;
            """u8,
        "VerificationResult" => """
            target;VerificationResult-target;reference;VerificationResult.target;*;
            """u8,
        "VisionPrescription" => """
            datewritten;VisionPrescription-datewritten;date;VisionPrescription.dateWritten;;
            encounter;clinical-encounter;reference;VisionPrescription.encounter;Encounter,EpisodeOfCare;
            identifier;clinical-identifier;token;VisionPrescription.identifier;;
            patient;clinical-patient;reference;VisionPrescription.patient;Patient;
            prescriber;VisionPrescription-prescriber;reference;VisionPrescription.prescriber;Practitioner,PractitionerRole;
            status;VisionPrescription-status;token;VisionPrescription.status;;
            """u8,
        _ => default,
    };
}
