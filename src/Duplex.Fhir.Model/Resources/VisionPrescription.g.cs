// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>An authorization for the provision of glasses and/or contact lenses to a patient.</summary>
public sealed class VisionPrescription : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("VisionPrescription", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus created!+:dateTime patient!+:Reference encounter:Reference dateWritten!+:dateTime prescriber!+:Reference lensSpecification!*+:VisionPrescription.lensSpecification");
    private List<Identifier>? _identifier;
    private List<VisionPrescriptionLensSpecification>? _lensSpecification;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this vision prescription (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The date this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>A resource reference to the person to whom the vision prescription applies (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>A reference to a resource that identifies the particular occurrence of contact between patient and health care provider during which the prescription was issued (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date (and perhaps time) when the prescription was written (1..1).</summary>
    public FhirDateTime? DateWritten { get; set; }
    /// <summary>The healthcare professional responsible for authorizing the prescription (1..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Prescriber { get; set; }
    /// <summary>Contain the details of  the individual lens specifications and serves as the authorization for the fullfillment by certified professionals (1..*).</summary>
    public List<VisionPrescriptionLensSpecification> LensSpecification { get => _lensSpecification ??= []; set => _lensSpecification = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Created,
        11 => Patient,
        12 => Encounter,
        13 => DateWritten,
        14 => Prescriber,
        15 => _lensSpecification,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Created = reader.Primitive(Created ?? new()); break;
            case 11: Patient = reader.Object<Reference>(new()); break;
            case 12: Encounter = reader.Object<Reference>(new()); break;
            case 13: DateWritten = reader.Primitive(DateWritten ?? new()); break;
            case 14: Prescriber = reader.Object<Reference>(new()); break;
            case 15: reader.Objects(ref _lensSpecification); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Primitive(R4[10], Created);
        writer.Object(R4[11], Patient);
        writer.Object(R4[12], Encounter);
        writer.Primitive(R4[13], DateWritten);
        writer.Object(R4[14], Prescriber);
        writer.Objects(R4[15], _lensSpecification);
    }
}

/// <summary>Contain the details of  the individual lens specifications and serves as the authorization for the fullfillment by certified professionals.</summary>
public sealed class VisionPrescriptionLensSpecification : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("VisionPrescription.lensSpecification", BackboneElement.R4, "product!+:CodeableConcept eye!+:code=VisionEyes sphere:decimal cylinder:decimal axis:integer prism*:VisionPrescription.lensSpecification.prism add:decimal power:decimal backCurve:decimal diameter:decimal duration:Quantity color:string brand:string note*:Annotation");
    private List<VisionPrescriptionLensSpecificationPrism>? _prism;
    private List<Annotation>? _note;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies the type of vision correction product which is required for the patient (1..1).</summary>
    public CodeableConcept? Product { get; set; }
    /// <summary>The eye for which the lens specification applies (1..1): <see cref="VisionEyesCodes"/>.</summary>
    public FhirCode? Eye { get; set; }
    /// <summary>Lens power measured in dioptres (0.25 units) (0..1).</summary>
    public FhirDecimal? Sphere { get; set; }
    /// <summary>Power adjustment for astigmatism measured in dioptres (0.25 units) (0..1).</summary>
    public FhirDecimal? Cylinder { get; set; }
    /// <summary>Adjustment for astigmatism measured in integer degrees (0..1).</summary>
    public FhirInteger? Axis { get; set; }
    /// <summary>Allows for adjustment on two axis (0..*).</summary>
    public List<VisionPrescriptionLensSpecificationPrism> Prism { get => _prism ??= []; set => _prism = value; }
    /// <summary>Power adjustment for multifocal lenses measured in dioptres (0.25 units) (0..1).</summary>
    public FhirDecimal? Add { get; set; }
    /// <summary>Contact lens power measured in dioptres (0.25 units) (0..1).</summary>
    public FhirDecimal? Power { get; set; }
    /// <summary>Back curvature measured in millimetres (0..1).</summary>
    public FhirDecimal? BackCurve { get; set; }
    /// <summary>Contact lens diameter measured in millimetres (0..1).</summary>
    public FhirDecimal? Diameter { get; set; }
    /// <summary>The recommended maximum wear period for the lens (0..1).</summary>
    public Quantity? Duration { get; set; }
    /// <summary>Special color or pattern (0..1).</summary>
    public FhirString? Color { get; set; }
    /// <summary>Brand recommendations or restrictions (0..1).</summary>
    public FhirString? Brand { get; set; }
    /// <summary>Notes for special requirements such as coatings and lens materials (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Product,
        4 => Eye,
        5 => Sphere,
        6 => Cylinder,
        7 => Axis,
        8 => _prism,
        9 => Add,
        10 => Power,
        11 => BackCurve,
        12 => Diameter,
        13 => Duration,
        14 => Color,
        15 => Brand,
        16 => _note,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Product = reader.Object<CodeableConcept>(new()); break;
            case 4: Eye = reader.Primitive(Eye ?? new()); break;
            case 5: Sphere = reader.Primitive(Sphere ?? new()); break;
            case 6: Cylinder = reader.Primitive(Cylinder ?? new()); break;
            case 7: Axis = reader.Primitive(Axis ?? new()); break;
            case 8: reader.Objects(ref _prism); break;
            case 9: Add = reader.Primitive(Add ?? new()); break;
            case 10: Power = reader.Primitive(Power ?? new()); break;
            case 11: BackCurve = reader.Primitive(BackCurve ?? new()); break;
            case 12: Diameter = reader.Primitive(Diameter ?? new()); break;
            case 13: Duration = reader.Object<Quantity>(new()); break;
            case 14: Color = reader.Primitive(Color ?? new()); break;
            case 15: Brand = reader.Primitive(Brand ?? new()); break;
            case 16: reader.Objects(ref _note); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Product);
        writer.Primitive(R4[4], Eye);
        writer.Primitive(R4[5], Sphere);
        writer.Primitive(R4[6], Cylinder);
        writer.Primitive(R4[7], Axis);
        writer.Objects(R4[8], _prism);
        writer.Primitive(R4[9], Add);
        writer.Primitive(R4[10], Power);
        writer.Primitive(R4[11], BackCurve);
        writer.Primitive(R4[12], Diameter);
        writer.Object(R4[13], Duration);
        writer.Primitive(R4[14], Color);
        writer.Primitive(R4[15], Brand);
        writer.Objects(R4[16], _note);
    }
}

/// <summary>Allows for adjustment on two axis.</summary>
public sealed class VisionPrescriptionLensSpecificationPrism : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("VisionPrescription.lensSpecification.prism", BackboneElement.R4, "amount!:decimal base!:code=VisionBase");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Amount of prism to compensate for eye alignment in fractional units (1..1).</summary>
    public FhirDecimal? Amount { get; set; }
    /// <summary>The relative base, or reference lens edge, for the prism (1..1): <see cref="VisionBaseCodes"/>.</summary>
    public FhirCode? Base { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Amount,
        4 => Base,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Amount = reader.Primitive(Amount ?? new()); break;
            case 4: Base = reader.Primitive(Base ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Amount);
        writer.Primitive(R4[4], Base);
    }
}
