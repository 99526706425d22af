// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Indication for the Medicinal Product.</summary>
public sealed class MedicinalProductIndication : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIndication", DomainResource.R4, "subject*+:Reference diseaseSymptomProcedure+:CodeableConcept diseaseStatus+:CodeableConcept comorbidity*+:CodeableConcept intendedEffect+:CodeableConcept duration+:Quantity otherTherapy*+:MedicinalProductIndication.otherTherapy undesirableEffect*+:Reference population*+:Population");
    private List<Reference>? _subject;
    private List<CodeableConcept>? _comorbidity;
    private List<MedicinalProductIndicationOtherTherapy>? _otherTherapy;
    private List<Reference>? _undesirableEffect;
    private List<Population>? _population;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The medication for which this is an indication (0..*): to MedicinalProduct, Medication.</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>The disease, symptom or procedure that is the indication for treatment (0..1).</summary>
    public CodeableConcept? DiseaseSymptomProcedure { get; set; }
    /// <summary>The status of the disease or symptom for which the indication applies (0..1).</summary>
    public CodeableConcept? DiseaseStatus { get; set; }
    /// <summary>Comorbidity (concurrent condition) or co-infection as part of the indication (0..*).</summary>
    public List<CodeableConcept> Comorbidity { get => _comorbidity ??= []; set => _comorbidity = value; }
    /// <summary>The intended effect, aim or strategy to be achieved by the indication (0..1).</summary>
    public CodeableConcept? IntendedEffect { get; set; }
    /// <summary>Timing or duration information as part of the indication (0..1).</summary>
    public Quantity? Duration { get; set; }
    /// <summary>Information about the use of the medicinal product in relation to other therapies described as part of the indication (0..*).</summary>
    public List<MedicinalProductIndicationOtherTherapy> OtherTherapy { get => _otherTherapy ??= []; set => _otherTherapy = value; }
    /// <summary>Describe the undesirable effects of the medicinal product (0..*): to MedicinalProductUndesirableEffect.</summary>
    public List<Reference> UndesirableEffect { get => _undesirableEffect ??= []; set => _undesirableEffect = value; }
    /// <summary>The population group to which this applies (0..*).</summary>
    public List<Population> Population { get => _population ??= []; set => _population = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _subject,
        9 => DiseaseSymptomProcedure,
        10 => DiseaseStatus,
        11 => _comorbidity,
        12 => IntendedEffect,
        13 => Duration,
        14 => _otherTherapy,
        15 => _undesirableEffect,
        16 => _population,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _subject); break;
            case 9: DiseaseSymptomProcedure = reader.Object<CodeableConcept>(new()); break;
            case 10: DiseaseStatus = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _comorbidity); break;
            case 12: IntendedEffect = reader.Object<CodeableConcept>(new()); break;
            case 13: Duration = reader.Object<Quantity>(new()); break;
            case 14: reader.Objects(ref _otherTherapy); break;
            case 15: reader.Objects(ref _undesirableEffect); break;
            case 16: reader.Objects(ref _population); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _subject);
        writer.Object(R4[9], DiseaseSymptomProcedure);
        writer.Object(R4[10], DiseaseStatus);
        writer.Objects(R4[11], _comorbidity);
        writer.Object(R4[12], IntendedEffect);
        writer.Object(R4[13], Duration);
        writer.Objects(R4[14], _otherTherapy);
        writer.Objects(R4[15], _undesirableEffect);
        writer.Objects(R4[16], _population);
    }
}

/// <summary>Information about the use of the medicinal product in relation to other therapies described as part of the indication.</summary>
public sealed class MedicinalProductIndicationOtherTherapy : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductIndication.otherTherapy", BackboneElement.R4, "therapyRelationshipType!+:CodeableConcept medication!^+:CodeableConcept,Reference");
    private DataType? _medication;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of relationship between the medicinal product indication or contraindication and another therapy (1..1).</summary>
    public CodeableConcept? TherapyRelationshipType { get; set; }
    /// <summary>Reference to a specific medication (active substance, medicinal product or class of products) as part of an indication or contraindication (1..1): CodeableConcept, Reference.</summary>
    public DataType? Medication { get => _medication; set => _medication = GiveAnew(_medication, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => TherapyRelationshipType,
        4 => _medication,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: TherapyRelationshipType = reader.Object<CodeableConcept>(new()); break;
            case 4: _medication = reader.Choice(_medication); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], TherapyRelationshipType);
        writer.Choice(R4[4], _medication);
    }
}
