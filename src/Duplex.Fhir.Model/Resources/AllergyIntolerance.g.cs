// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Risk of harmful or undesirable, physiological response which is unique to an individual and associated with exposure to a substance.</summary>
public sealed class AllergyIntolerance : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("AllergyIntolerance", DomainResource.R4, "identifier*+:Identifier clinicalStatus+:CodeableConcept verificationStatus+:CodeableConcept type+:code=AllergyIntoleranceType category*+:code=AllergyIntoleranceCategory criticality+:code=AllergyIntoleranceCriticality code+:CodeableConcept patient!+:Reference encounter:Reference onset^:dateTime,Age,Period,Range,string recordedDate:dateTime recorder:Reference asserter+:Reference lastOccurrence:dateTime note*:Annotation reaction*:AllergyIntolerance.reaction");
    private List<Identifier>? _identifier;
    private List<FhirCode>? _category;
    private DataType? _onset;
    private List<Annotation>? _note;
    private List<AllergyIntoleranceReaction>? _reaction;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this AllergyIntolerance by the performer or other systems which remain constant as the resource is updated and propagates from … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The clinical status of the allergy or intolerance (0..1).</summary>
    public CodeableConcept? ClinicalStatus { get; set; }
    /// <summary>Assertion about certainty associated with the propensity, or potential risk, of a reaction to the identified substance (including pharmaceutical product) (0..1).</summary>
    public CodeableConcept? VerificationStatus { get; set; }
    /// <summary>Identification of the underlying physiological mechanism for the reaction risk (0..1): <see cref="AllergyIntoleranceTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>Category of the identified substance (0..*): <see cref="AllergyIntoleranceCategoryCodes"/>.</summary>
    public List<FhirCode> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Estimate of the potential clinical harm, or seriousness, of the reaction to the identified substance (0..1): <see cref="AllergyIntoleranceCriticalityCodes"/>.</summary>
    public FhirCode? Criticality { get; set; }
    /// <summary>Code for an allergy or intolerance statement (either a positive or a negated/excluded statement) (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The patient who has the allergy or intolerance (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The encounter when the allergy or intolerance was asserted (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>Estimated or actual date,  date-time, or age when allergy or intolerance was identified (0..1): dateTime, Age, Period, Range, string.</summary>
    public DataType? Onset { get => _onset; set => _onset = GiveAnew(_onset, value, 17); }
    /// <summary>The recordedDate represents when this particular AllergyIntolerance record was created in the system, which is often a system-generated date (0..1).</summary>
    public FhirDateTime? RecordedDate { get; set; }
    /// <summary>Individual who recorded the record and takes responsibility for its content (0..1): to Practitioner, PractitionerRole, Patient, RelatedPerson.</summary>
    public Reference? Recorder { get; set; }
    /// <summary>The source of the information about the allergy that is recorded (0..1): to Patient, RelatedPerson, Practitioner, PractitionerRole.</summary>
    public Reference? Asserter { get; set; }
    /// <summary>Represents the date and/or time of the last known occurrence of a reaction event (0..1).</summary>
    public FhirDateTime? LastOccurrence { get; set; }
    /// <summary>Additional narrative about the propensity for the Adverse Reaction, not captured in other fields (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Details about each adverse reaction event linked to exposure to the identified substance (0..*).</summary>
    public List<AllergyIntoleranceReaction> Reaction { get => _reaction ??= []; set => _reaction = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => ClinicalStatus,
        10 => VerificationStatus,
        11 => Type,
        12 => _category,
        13 => Criticality,
        14 => Code,
        15 => Patient,
        16 => Encounter,
        17 => _onset,
        18 => RecordedDate,
        19 => Recorder,
        20 => Asserter,
        21 => LastOccurrence,
        22 => _note,
        23 => _reaction,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: ClinicalStatus = reader.Object<CodeableConcept>(new()); break;
            case 10: VerificationStatus = reader.Object<CodeableConcept>(new()); break;
            case 11: Type = reader.Primitive(Type ?? new()); break;
            case 12: reader.Primitives(ref _category); break;
            case 13: Criticality = reader.Primitive(Criticality ?? new()); break;
            case 14: Code = reader.Object<CodeableConcept>(new()); break;
            case 15: Patient = reader.Object<Reference>(new()); break;
            case 16: Encounter = reader.Object<Reference>(new()); break;
            case 17: _onset = reader.Choice(_onset); break;
            case 18: RecordedDate = reader.Primitive(RecordedDate ?? new()); break;
            case 19: Recorder = reader.Object<Reference>(new()); break;
            case 20: Asserter = reader.Object<Reference>(new()); break;
            case 21: LastOccurrence = reader.Primitive(LastOccurrence ?? new()); break;
            case 22: reader.Objects(ref _note); break;
            case 23: reader.Objects(ref _reaction); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], ClinicalStatus);
        writer.Object(R4[10], VerificationStatus);
        writer.Primitive(R4[11], Type);
        writer.Primitives(R4[12], _category);
        writer.Primitive(R4[13], Criticality);
        writer.Object(R4[14], Code);
        writer.Object(R4[15], Patient);
        writer.Object(R4[16], Encounter);
        writer.Choice(R4[17], _onset);
        writer.Primitive(R4[18], RecordedDate);
        writer.Object(R4[19], Recorder);
        writer.Object(R4[20], Asserter);
        writer.Primitive(R4[21], LastOccurrence);
        writer.Objects(R4[22], _note);
        writer.Objects(R4[23], _reaction);
    }
}

/// <summary>Details about each adverse reaction event linked to exposure to the identified substance.</summary>
public sealed class AllergyIntoleranceReaction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("AllergyIntolerance.reaction", BackboneElement.R4, "substance:CodeableConcept manifestation!*:CodeableConcept description:string onset:dateTime severity:code=AllergyIntoleranceSeverity exposureRoute:CodeableConcept note*:Annotation");
    private List<CodeableConcept>? _manifestation;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identification of the specific substance (or pharmaceutical product) considered to be responsible for the Adverse Reaction event (0..1).</summary>
    public CodeableConcept? Substance { get; set; }
    /// <summary>Clinical symptoms and/or signs that are observed or associated with the adverse reaction event (1..*).</summary>
    public List<CodeableConcept> Manifestation { get => _manifestation ??= []; set => _manifestation = value; }
    /// <summary>Text description about the reaction as a whole, including details of the manifestation if required (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Record of the date and/or time of the onset of the Reaction (0..1).</summary>
    public FhirDateTime? Onset { get; set; }
    /// <summary>Clinical assessment of the severity of the reaction event as a whole, potentially considering multiple different manifestations (0..1): <see cref="AllergyIntoleranceSeverityCodes"/>.</summary>
    public FhirCode? Severity { get; set; }
    /// <summary>Identification of the route by which the subject was exposed to the substance (0..1).</summary>
    public CodeableConcept? ExposureRoute { get; set; }
    /// <summary>Additional text about the adverse reaction event not captured in other fields (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Substance,
        4 => _manifestation,
        5 => Description,
        6 => Onset,
        7 => Severity,
        8 => ExposureRoute,
        9 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Substance = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _manifestation); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            case 6: Onset = reader.Primitive(Onset ?? new()); break;
            case 7: Severity = reader.Primitive(Severity ?? new()); break;
            case 8: ExposureRoute = reader.Object<CodeableConcept>(new()); break;
            case 9: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Substance);
        writer.Objects(R4[4], _manifestation);
        writer.Primitive(R4[5], Description);
        writer.Primitive(R4[6], Onset);
        writer.Primitive(R4[7], Severity);
        writer.Object(R4[8], ExposureRoute);
        writer.Objects(R4[9], _note);
    }
}
