// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describes the intended objective(s) for a patient, group or organization care, for example, weight loss, restoring an activity of daily living, obtaining herd ….</summary>
public sealed class Goal : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Goal", DomainResource.R4, "identifier*:Identifier lifecycleStatus!+:code=GoalLifecycleStatus achievementStatus+:CodeableConcept category*+:CodeableConcept priority+:CodeableConcept description!+:CodeableConcept subject!+:Reference start^+:date,CodeableConcept target*:Goal.target statusDate+:date statusReason:string expressedBy+:Reference addresses*:Reference note*:Annotation outcomeCode*:CodeableConcept outcomeReference*:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    private DataType? _start;
    private List<GoalTarget>? _target;
    private List<Reference>? _addresses;
    private List<Annotation>? _note;
    private List<CodeableConcept>? _outcomeCode;
    private List<Reference>? _outcomeReference;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this goal by the performer or other systems which remain constant as the resource is updated and propagates from server to … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The state of the goal throughout its lifecycle (1..1): <see cref="GoalLifecycleStatusCodes"/>.</summary>
    public FhirCode? LifecycleStatus { get; set; }
    /// <summary>Describes the progression, or lack thereof, towards the goal against the target (0..1).</summary>
    public CodeableConcept? AchievementStatus { get; set; }
    /// <summary>Indicates a category the goal falls within (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Identifies the mutually agreed level of importance associated with reaching/sustaining the goal (0..1).</summary>
    public CodeableConcept? Priority { get; set; }
    /// <summary>Human-readable and/or coded description of a specific desired objective of care, such as "control blood pressure" or "negotiate an obstacle course" or "dance … (1..1).</summary>
    public CodeableConcept? Description { get; set; }
    /// <summary>Identifies the patient, group or organization for whom the goal is being established (1..1): to Patient, Group, Organization.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The date or event after which the goal should begin being pursued (0..1): date, CodeableConcept.</summary>
    public DataType? Start { get => _start; set => _start = GiveAnew(_start, value, 15); }
    /// <summary>Indicates what should be done by when (0..*).</summary>
    public List<GoalTarget> Target { get => _target ??= []; set => _target = value; }
    /// <summary>Identifies when the current status (0..1).</summary>
    public FhirDate? StatusDate { get; set; }
    /// <summary>Captures the reason for the current status (0..1).</summary>
    public FhirString? StatusReason { get; set; }
    /// <summary>Indicates whose goal this is - patient goal, practitioner goal, etc (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? ExpressedBy { get; set; }
    /// <summary>The identified conditions and other health record elements that are intended to be addressed by the goal (0..*): to Condition, Observation, MedicationStatement, NutritionOrder, ServiceRequest, RiskAssessment.</summary>
    public List<Reference> Addresses { get => _addresses ??= []; set => _addresses = value; }
    /// <summary>Any comments related to the goal (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Identifies the change (or lack of change) at the point when the status of the goal is assessed (0..*).</summary>
    public List<CodeableConcept> OutcomeCode { get => _outcomeCode ??= []; set => _outcomeCode = value; }
    /// <summary>Details of what's changed (or not changed) (0..*): to Observation.</summary>
    public List<Reference> OutcomeReference { get => _outcomeReference ??= []; set => _outcomeReference = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => LifecycleStatus,
        10 => AchievementStatus,
        11 => _category,
        12 => Priority,
        13 => Description,
        14 => Subject,
        15 => _start,
        16 => _target,
        17 => StatusDate,
        18 => StatusReason,
        19 => ExpressedBy,
        20 => _addresses,
        21 => _note,
        22 => _outcomeCode,
        23 => _outcomeReference,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: LifecycleStatus = reader.Primitive(LifecycleStatus ?? new()); break;
            case 10: AchievementStatus = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _category); break;
            case 12: Priority = reader.Object<CodeableConcept>(new()); break;
            case 13: Description = reader.Object<CodeableConcept>(new()); break;
            case 14: Subject = reader.Object<Reference>(new()); break;
            case 15: _start = reader.Choice(_start); break;
            case 16: reader.Objects(ref _target); break;
            case 17: StatusDate = reader.Primitive(StatusDate ?? new()); break;
            case 18: StatusReason = reader.Primitive(StatusReason ?? new()); break;
            case 19: ExpressedBy = reader.Object<Reference>(new()); break;
            case 20: reader.Objects(ref _addresses); break;
            case 21: reader.Objects(ref _note); break;
            case 22: reader.Objects(ref _outcomeCode); break;
            case 23: reader.Objects(ref _outcomeReference); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], LifecycleStatus);
        writer.Object(R4[10], AchievementStatus);
        writer.Objects(R4[11], _category);
        writer.Object(R4[12], Priority);
        writer.Object(R4[13], Description);
        writer.Object(R4[14], Subject);
        writer.Choice(R4[15], _start);
        writer.Objects(R4[16], _target);
        writer.Primitive(R4[17], StatusDate);
        writer.Primitive(R4[18], StatusReason);
        writer.Object(R4[19], ExpressedBy);
        writer.Objects(R4[20], _addresses);
        writer.Objects(R4[21], _note);
        writer.Objects(R4[22], _outcomeCode);
        writer.Objects(R4[23], _outcomeReference);
    }
}

/// <summary>Indicates what should be done by when.</summary>
public sealed class GoalTarget : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Goal.target", BackboneElement.R4, "measure+:CodeableConcept detail^+:Quantity,Range,CodeableConcept,string,boolean,integer,Ratio due^+:date,Duration");
    private DataType? _detail;
    private DataType? _due;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The parameter whose value is being tracked, e.g. body weight, blood pressure, or hemoglobin A1c level (0..1).</summary>
    public CodeableConcept? Measure { get; set; }
    /// <summary>The target value of the focus to be achieved to signify the fulfillment of the goal, e.g. 150 pounds, 7.0% (0..1): Quantity, Range, CodeableConcept, string, boolean, integer, Ratio.</summary>
    public DataType? Detail { get => _detail; set => _detail = GiveAnew(_detail, value, 4); }
    /// <summary>Indicates either the date or the duration after start by which the goal should be met (0..1): date, Duration.</summary>
    public DataType? Due { get => _due; set => _due = GiveAnew(_due, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Measure,
        4 => _detail,
        5 => _due,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Measure = reader.Object<CodeableConcept>(new()); break;
            case 4: _detail = reader.Choice(_detail); break;
            case 5: _due = reader.Choice(_due); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Measure);
        writer.Choice(R4[4], _detail);
        writer.Choice(R4[5], _due);
    }
}
