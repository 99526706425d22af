// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Actual or  potential/avoided event causing unintended physical injury resulting from or contributed to by medical care, a research study or other healthcare ….</summary>
public sealed class AdverseEvent : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("AdverseEvent", DomainResource.R4, "identifier+:Identifier actuality!+:code=AdverseEventActuality category*+:CodeableConcept event+:CodeableConcept subject!+:Reference encounter+:Reference date+:dateTime detected+:dateTime recordedDate+:dateTime resultingCondition*+:Reference location+:Reference seriousness+:CodeableConcept severity+:CodeableConcept outcome+:CodeableConcept recorder+:Reference contributor*+:Reference suspectEntity*+:AdverseEvent.suspectEntity subjectMedicalHistory*+:Reference referenceDocument*+:Reference study*+:Reference");
    private List<CodeableConcept>? _category;
    private List<Reference>? _resultingCondition;
    private List<Reference>? _contributor;
    private List<AdverseEventSuspectEntity>? _suspectEntity;
    private List<Reference>? _subjectMedicalHistory;
    private List<Reference>? _referenceDocument;
    private List<Reference>? _study;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this adverse event by the performer or other systems which remain constant as the resource is updated and propagates from … (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Whether the event actually happened, or just had the potential to (1..1): <see cref="AdverseEventActualityCodes"/>.</summary>
    public FhirCode? Actuality { get; set; }
    /// <summary>The overall type of event, intended for search and filtering purposes (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>This element defines the specific type of event that occurred or that was prevented from occurring (0..1).</summary>
    public CodeableConcept? Event { get; set; }
    /// <summary>This subject or group impacted by the event (1..1): to Patient, Group, Practitioner, RelatedPerson.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which AdverseEvent was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date (and perhaps time) when the adverse event occurred (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Estimated or actual date the AdverseEvent began, in the opinion of the reporter (0..1).</summary>
    public FhirDateTime? Detected { get; set; }
    /// <summary>The date on which the existence of the AdverseEvent was first recorded (0..1).</summary>
    public FhirDateTime? RecordedDate { get; set; }
    /// <summary>Includes information about the reaction that occurred as a result of exposure to a substance (for example, a drug or a chemical) (0..*): to Condition.</summary>
    public List<Reference> ResultingCondition { get => _resultingCondition ??= []; set => _resultingCondition = value; }
    /// <summary>The information about where the adverse event occurred (0..1): to Location.</summary>
    public Reference? Location { get; set; }
    /// <summary>Assessment whether this event was of real importance (0..1).</summary>
    public CodeableConcept? Seriousness { get; set; }
    /// <summary>Describes the severity of the adverse event, in relation to the subject (0..1).</summary>
    public CodeableConcept? Severity { get; set; }
    /// <summary>Describes the type of outcome from the adverse event (0..1).</summary>
    public CodeableConcept? Outcome { get; set; }
    /// <summary>Information on who recorded the adverse event (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Recorder { get; set; }
    /// <summary>Parties that may or should contribute or have contributed information to the adverse event, which can consist of one or more activities (0..*): to Practitioner, PractitionerRole, Device.</summary>
    public List<Reference> Contributor { get => _contributor ??= []; set => _contributor = value; }
    /// <summary>Describes the entity that is suspected to have caused the adverse event (0..*).</summary>
    public List<AdverseEventSuspectEntity> SuspectEntity { get => _suspectEntity ??= []; set => _suspectEntity = value; }
    /// <summary>AdverseEvent.subjectMedicalHistory (0..*): to Condition, Observation, AllergyIntolerance, FamilyMemberHistory, Immunization, Procedure, Media, DocumentReference.</summary>
    public List<Reference> SubjectMedicalHistory { get => _subjectMedicalHistory ??= []; set => _subjectMedicalHistory = value; }
    /// <summary>AdverseEvent.referenceDocument (0..*): to DocumentReference.</summary>
    public List<Reference> ReferenceDocument { get => _referenceDocument ??= []; set => _referenceDocument = value; }
    /// <summary>AdverseEvent.study (0..*): to ResearchStudy.</summary>
    public List<Reference> Study { get => _study ??= []; set => _study = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => Actuality,
        10 => _category,
        11 => Event,
        12 => Subject,
        13 => Encounter,
        14 => Date,
        15 => Detected,
        16 => RecordedDate,
        17 => _resultingCondition,
        18 => Location,
        19 => Seriousness,
        20 => Severity,
        21 => Outcome,
        22 => Recorder,
        23 => _contributor,
        24 => _suspectEntity,
        25 => _subjectMedicalHistory,
        26 => _referenceDocument,
        27 => _study,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: Actuality = reader.Primitive(Actuality ?? new()); break;
            case 10: reader.Objects(ref _category); break;
            case 11: Event = reader.Object<CodeableConcept>(new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Encounter = reader.Object<Reference>(new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: Detected = reader.Primitive(Detected ?? new()); break;
            case 16: RecordedDate = reader.Primitive(RecordedDate ?? new()); break;
            case 17: reader.Objects(ref _resultingCondition); break;
            case 18: Location = reader.Object<Reference>(new()); break;
            case 19: Seriousness = reader.Object<CodeableConcept>(new()); break;
            case 20: Severity = reader.Object<CodeableConcept>(new()); break;
            case 21: Outcome = reader.Object<CodeableConcept>(new()); break;
            case 22: Recorder = reader.Object<Reference>(new()); break;
            case 23: reader.Objects(ref _contributor); break;
            case 24: reader.Objects(ref _suspectEntity); break;
            case 25: reader.Objects(ref _subjectMedicalHistory); break;
            case 26: reader.Objects(ref _referenceDocument); break;
            case 27: reader.Objects(ref _study); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Primitive(R4[9], Actuality);
        writer.Objects(R4[10], _category);
        writer.Object(R4[11], Event);
        writer.Object(R4[12], Subject);
        writer.Object(R4[13], Encounter);
        writer.Primitive(R4[14], Date);
        writer.Primitive(R4[15], Detected);
        writer.Primitive(R4[16], RecordedDate);
        writer.Objects(R4[17], _resultingCondition);
        writer.Object(R4[18], Location);
        writer.Object(R4[19], Seriousness);
        writer.Object(R4[20], Severity);
        writer.Object(R4[21], Outcome);
        writer.Object(R4[22], Recorder);
        writer.Objects(R4[23], _contributor);
        writer.Objects(R4[24], _suspectEntity);
        writer.Objects(R4[25], _subjectMedicalHistory);
        writer.Objects(R4[26], _referenceDocument);
        writer.Objects(R4[27], _study);
    }
}

/// <summary>Describes the entity that is suspected to have caused the adverse event.</summary>
public sealed class AdverseEventSuspectEntity : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AdverseEvent.suspectEntity", BackboneElement.R4, "instance!+:Reference causality*+:AdverseEvent.suspectEntity.causality");
    private List<AdverseEventSuspectEntityCausality>? _causality;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies the actual instance of what caused the adverse event (1..1): to Immunization, Procedure, Substance, Medication, MedicationAdministration, MedicationStatement, Device.</summary>
    public Reference? Instance { get; set; }
    /// <summary>Information on the possible cause of the event (0..*).</summary>
    public List<AdverseEventSuspectEntityCausality> Causality { get => _causality ??= []; set => _causality = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Instance,
        4 => _causality,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Instance = reader.Object<Reference>(new()); break;
            case 4: reader.Objects(ref _causality); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Instance);
        writer.Objects(R4[4], _causality);
    }
}

/// <summary>Information on the possible cause of the event.</summary>
public sealed class AdverseEventSuspectEntityCausality : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AdverseEvent.suspectEntity.causality", BackboneElement.R4, "assessment+:CodeableConcept productRelatedness+:string author+:Reference method+:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Assessment of if the entity caused the event (0..1).</summary>
    public CodeableConcept? Assessment { get; set; }
    /// <summary>AdverseEvent.suspectEntity.causalityProductRelatedness (0..1).</summary>
    public FhirString? ProductRelatedness { get; set; }
    /// <summary>AdverseEvent.suspectEntity.causalityAuthor (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Author { get; set; }
    /// <summary>ProbabilityScale | Bayesian | Checklist (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Assessment,
        4 => ProductRelatedness,
        5 => Author,
        6 => Method,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Assessment = reader.Object<CodeableConcept>(new()); break;
            case 4: ProductRelatedness = reader.Primitive(ProductRelatedness ?? new()); break;
            case 5: Author = reader.Object<Reference>(new()); break;
            case 6: Method = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Assessment);
        writer.Primitive(R4[4], ProductRelatedness);
        writer.Object(R4[5], Author);
        writer.Object(R4[6], Method);
    }
}
