// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Significant health conditions for a person related to the patient relevant in the context of care for the patient.</summary>
public sealed class FamilyMemberHistory : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("FamilyMemberHistory", DomainResource.R4, "identifier*+:Identifier instantiatesCanonical*+:canonical instantiatesUri*+:uri status!+:code=FamilyHistoryStatus dataAbsentReason+:CodeableConcept patient!+:Reference date+:dateTime name+:string relationship!+:CodeableConcept sex+:CodeableConcept born^:Period,date,string age^+:Age,Range,string estimatedAge+:boolean deceased^+:boolean,Age,Range,date,string reasonCode*+:CodeableConcept reasonReference*+:Reference note*:Annotation condition*:FamilyMemberHistory.condition");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _instantiatesCanonical;
    private List<FhirUri>? _instantiatesUri;
    private DataType? _born;
    private DataType? _age;
    private DataType? _deceased;
    private List<CodeableConcept>? _reasonCode;
    private List<Reference>? _reasonReference;
    private List<Annotation>? _note;
    private List<FamilyMemberHistoryCondition>? _condition;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this family member history by the performer or other systems which remain constant as the resource is updated and propagates … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The URL pointing to a FHIR-defined protocol, guideline, orderset or other definition that is adhered to in whole or in part by this FamilyMemberHistory (0..*): to PlanDefinition, Questionnaire, ActivityDefinition, Measure, OperationDefinition.</summary>
    public List<FhirCanonical> InstantiatesCanonical { get => _instantiatesCanonical ??= []; set => _instantiatesCanonical = value; }
    /// <summary>The URL pointing to an externally maintained protocol, guideline, orderset or other definition that is adhered to in whole or in part by this … (0..*).</summary>
    public List<FhirUri> InstantiatesUri { get => _instantiatesUri ??= []; set => _instantiatesUri = value; }
    /// <summary>A code specifying the status of the record of the family history of a specific family member (1..1): <see cref="FamilyHistoryStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Describes why the family member's history is not available (0..1).</summary>
    public CodeableConcept? DataAbsentReason { get; set; }
    /// <summary>The person who this history concerns (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date (and possibly time) when the family member history was recorded or last updated (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>This will either be a name or a description; e.g. "Aunt Susan", "my cousin with the red hair" (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The type of relationship this person has to the patient (father, mother, brother etc.) (1..1).</summary>
    public CodeableConcept? Relationship { get; set; }
    /// <summary>The birth sex of the family member (0..1).</summary>
    public CodeableConcept? Sex { get; set; }
    /// <summary>The actual or approximate date of birth of the relative (0..1): Period, date, string.</summary>
    public DataType? Born { get => _born; set => _born = GiveAnew(_born, value, 18); }
    /// <summary>The age of the relative at the time the family member history is recorded (0..1): Age, Range, string.</summary>
    public DataType? Age { get => _age; set => _age = GiveAnew(_age, value, 19); }
    /// <summary>If true, indicates that the age value specified is an estimated value (0..1).</summary>
    public FhirBoolean? EstimatedAge { get; set; }
    /// <summary>Deceased flag or the actual or approximate age of the relative at the time of death for the family member history record (0..1): boolean, Age, Range, date, string.</summary>
    public DataType? Deceased { get => _deceased; set => _deceased = GiveAnew(_deceased, value, 21); }
    /// <summary>Describes why the family member history occurred in coded or textual form (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates a Condition, Observation, AllergyIntolerance, or QuestionnaireResponse that justifies this family member history event (0..*): to Condition, Observation, AllergyIntolerance, QuestionnaireResponse, DiagnosticReport, DocumentReference.</summary>
    public List<Reference> ReasonReference { get => _reasonReference ??= []; set => _reasonReference = value; }
    /// <summary>This property allows a non condition-specific note to the made about the related person (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>The significant Conditions (or condition) that the family member had (0..*).</summary>
    public List<FamilyMemberHistoryCondition> Condition { get => _condition ??= []; set => _condition = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _instantiatesCanonical,
        10 => _instantiatesUri,
        11 => Status,
        12 => DataAbsentReason,
        13 => Patient,
        14 => Date,
        15 => Name,
        16 => Relationship,
        17 => Sex,
        18 => _born,
        19 => _age,
        20 => EstimatedAge,
        21 => _deceased,
        22 => _reasonCode,
        23 => _reasonReference,
        24 => _note,
        25 => _condition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Primitives(ref _instantiatesCanonical); break;
            case 10: reader.Primitives(ref _instantiatesUri); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: DataAbsentReason = reader.Object<CodeableConcept>(new()); break;
            case 13: Patient = reader.Object<Reference>(new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: Name = reader.Primitive(Name ?? new()); break;
            case 16: Relationship = reader.Object<CodeableConcept>(new()); break;
            case 17: Sex = reader.Object<CodeableConcept>(new()); break;
            case 18: _born = reader.Choice(_born); break;
            case 19: _age = reader.Choice(_age); break;
            case 20: EstimatedAge = reader.Primitive(EstimatedAge ?? new()); break;
            case 21: _deceased = reader.Choice(_deceased); break;
            case 22: reader.Objects(ref _reasonCode); break;
            case 23: reader.Objects(ref _reasonReference); break;
            case 24: reader.Objects(ref _note); break;
            case 25: reader.Objects(ref _condition); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitives(R4[9], _instantiatesCanonical);
        writer.Primitives(R4[10], _instantiatesUri);
        writer.Primitive(R4[11], Status);
        writer.Object(R4[12], DataAbsentReason);
        writer.Object(R4[13], Patient);
        writer.Primitive(R4[14], Date);
        writer.Primitive(R4[15], Name);
        writer.Object(R4[16], Relationship);
        writer.Object(R4[17], Sex);
        writer.Choice(R4[18], _born);
        writer.Choice(R4[19], _age);
        writer.Primitive(R4[20], EstimatedAge);
        writer.Choice(R4[21], _deceased);
        writer.Objects(R4[22], _reasonCode);
        writer.Objects(R4[23], _reasonReference);
        writer.Objects(R4[24], _note);
        writer.Objects(R4[25], _condition);
    }
}

/// <summary>The significant Conditions (or condition) that the family member had.</summary>
public sealed class FamilyMemberHistoryCondition : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("FamilyMemberHistory.condition", BackboneElement.R4, "code!:CodeableConcept outcome:CodeableConcept contributedToDeath:boolean onset^:Age,Range,Period,string note*:Annotation");
    private DataType? _onset;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The actual condition specified (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Indicates what happened following the condition (0..1).</summary>
    public CodeableConcept? Outcome { get; set; }
    /// <summary>This condition contributed to the cause of death of the related person (0..1).</summary>
    public FhirBoolean? ContributedToDeath { get; set; }
    /// <summary>Either the age of onset, range of approximate age or descriptive string can be recorded (0..1): Age, Range, Period, string.</summary>
    public DataType? Onset { get => _onset; set => _onset = GiveAnew(_onset, value, 6); }
    /// <summary>An area where general notes can be placed about this specific condition (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Outcome,
        5 => ContributedToDeath,
        6 => _onset,
        7 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Outcome = reader.Object<CodeableConcept>(new()); break;
            case 5: ContributedToDeath = reader.Primitive(ContributedToDeath ?? new()); break;
            case 6: _onset = reader.Choice(_onset); break;
            case 7: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Object(R4[4], Outcome);
        writer.Primitive(R4[5], ContributedToDeath);
        writer.Choice(R4[6], _onset);
        writer.Objects(R4[7], _note);
    }
}
