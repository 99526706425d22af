// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A photo, video, or audio recording acquired or used in healthcare.</summary>
public sealed class Media : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Media", DomainResource.R4, "identifier*+:Identifier basedOn*+:Reference partOf*+:Reference status!+:code=EventStatus type+:CodeableConcept modality+:CodeableConcept view+:CodeableConcept subject+:Reference encounter+:Reference created^+:dateTime,Period issued+:instant operator+:Reference reasonCode*+:CodeableConcept bodySite+:CodeableConcept deviceName+:string device+:Reference height+:positiveInt width+:positiveInt frames+:positiveInt duration+:decimal content!+:Attachment note*:Annotation");
    private List<Identifier>? _identifier;
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private DataType? _created;
    private List<CodeableConcept>? _reasonCode;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers associated with the image - these may include identifiers for the image itself, identifiers for the context of its collection (e.g. series ids) and … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>A procedure that is fulfilled in whole or in part by the creation of this media (0..*): to ServiceRequest, CarePlan.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A larger event of which this particular event is a component or step (0..*).</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>The current state of the {{title}} (1..1): <see cref="EventStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A code that classifies whether the media is an image, video or audio recording or some other media category (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Details of the type of the media - usually, how it was acquired (what type of device) (0..1).</summary>
    public CodeableConcept? Modality { get; set; }
    /// <summary>The name of the imaging view e.g. Lateral or Antero-posterior (AP) (0..1).</summary>
    public CodeableConcept? View { get; set; }
    /// <summary>Who/What this Media is a record of (0..1): to Patient, Practitioner, PractitionerRole, Group, Device, Specimen, Location.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter that establishes the context for this media (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date and time(s) at which the media was collected (0..1): dateTime, Period.</summary>
    public DataType? Created { get => _created; set => _created = GiveAnew(_created, value, 17); }
    /// <summary>The date and time this version of the media was made available to providers, typically after having been reviewed (0..1).</summary>
    public FhirInstant? Issued { get; set; }
    /// <summary>The person who administered the collection of the image (0..1): to Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device, RelatedPerson.</summary>
    public Reference? Operator { get; set; }
    /// <summary>Describes why the event occurred in coded or textual form (0..*).</summary>
    public List<CodeableConcept> ReasonCode { get => _reasonCode ??= []; set => _reasonCode = value; }
    /// <summary>Indicates the site on the subject's body where the observation was made (i.e. the target site) (0..1).</summary>
    public CodeableConcept? BodySite { get; set; }
    /// <summary>The name of the device / manufacturer of the device  that was used to make the recording (0..1).</summary>
    public FhirString? DeviceName { get; set; }
    /// <summary>The device used to collect the media (0..1): to Device, DeviceMetric.</summary>
    public Reference? Device { get; set; }
    /// <summary>Height of the image in pixels (photo/video) (0..1).</summary>
    public FhirPositiveInt? Height { get; set; }
    /// <summary>Width of the image in pixels (photo/video) (0..1).</summary>
    public FhirPositiveInt? Width { get; set; }
    /// <summary>The number of frames in a photo (0..1).</summary>
    public FhirPositiveInt? Frames { get; set; }
    /// <summary>The duration of the recording in seconds - for audio and video (0..1).</summary>
    public FhirDecimal? Duration { get; set; }
    /// <summary>The actual content of the media - inline or by direct reference to the media source file (1..1).</summary>
    public Attachment? Content { get; set; }
    /// <summary>Comments made about the media by the performer, subject or other participants (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => _basedOn,
        10 => _partOf,
        11 => Status,
        12 => Type,
        13 => Modality,
        14 => View,
        15 => Subject,
        16 => Encounter,
        17 => _created,
        18 => Issued,
        19 => Operator,
        20 => _reasonCode,
        21 => BodySite,
        22 => DeviceName,
        23 => Device,
        24 => Height,
        25 => Width,
        26 => Frames,
        27 => Duration,
        28 => Content,
        29 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: reader.Objects(ref _partOf); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: Type = reader.Object<CodeableConcept>(new()); break;
            case 13: Modality = reader.Object<CodeableConcept>(new()); break;
            case 14: View = reader.Object<CodeableConcept>(new()); break;
            case 15: Subject = reader.Object<Reference>(new()); break;
            case 16: Encounter = reader.Object<Reference>(new()); break;
            case 17: _created = reader.Choice(_created); break;
            case 18: Issued = reader.Primitive(Issued ?? new()); break;
            case 19: Operator = reader.Object<Reference>(new()); break;
            case 20: reader.Objects(ref _reasonCode); break;
            case 21: BodySite = reader.Object<CodeableConcept>(new()); break;
            case 22: DeviceName = reader.Primitive(DeviceName ?? new()); break;
            case 23: Device = reader.Object<Reference>(new()); break;
            case 24: Height = reader.Primitive(Height ?? new()); break;
            case 25: Width = reader.Primitive(Width ?? new()); break;
            case 26: Frames = reader.Primitive(Frames ?? new()); break;
            case 27: Duration = reader.Primitive(Duration ?? new()); break;
            case 28: Content = reader.Object<Attachment>(new()); break;
            case 29: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Objects(R4[10], _partOf);
        writer.Primitive(R4[11], Status);
        writer.Object(R4[12], Type);
        writer.Object(R4[13], Modality);
        writer.Object(R4[14], View);
        writer.Object(R4[15], Subject);
        writer.Object(R4[16], Encounter);
        writer.Choice(R4[17], _created);
        writer.Primitive(R4[18], Issued);
        writer.Object(R4[19], Operator);
        writer.Objects(R4[20], _reasonCode);
        writer.Object(R4[21], BodySite);
        writer.Primitive(R4[22], DeviceName);
        writer.Object(R4[23], Device);
        writer.Primitive(R4[24], Height);
        writer.Primitive(R4[25], Width);
        writer.Primitive(R4[26], Frames);
        writer.Primitive(R4[27], Duration);
        writer.Object(R4[28], Content);
        writer.Objects(R4[29], _note);
    }
}
