// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The clinical particulars - indications, contraindications etc.</summary>
public sealed class MedicinalProductContraindication : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductContraindication", DomainResource.R4, "subject*+:Reference disease+:CodeableConcept diseaseStatus+:CodeableConcept comorbidity*+:CodeableConcept therapeuticIndication*+:Reference otherTherapy*+:MedicinalProductContraindication.otherTherapy population*+:Population");
    private List<Reference>? _subject;
    private List<CodeableConcept>? _comorbidity;
    private List<Reference>? _therapeuticIndication;
    private List<MedicinalProductContraindicationOtherTherapy>? _otherTherapy;
    private List<Population>? _population;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The medication for which this is an indication (0..*): to MedicinalProduct, Medication.</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>The disease, symptom or procedure for the contraindication (0..1).</summary>
    public CodeableConcept? Disease { get; set; }
    /// <summary>The status of the disease or symptom for the contraindication (0..1).</summary>
    public CodeableConcept? DiseaseStatus { get; set; }
    /// <summary>A comorbidity (concurrent condition) or coinfection (0..*).</summary>
    public List<CodeableConcept> Comorbidity { get => _comorbidity ??= []; set => _comorbidity = value; }
    /// <summary>Information about the use of the medicinal product in relation to other therapies as part of the indication (0..*): to MedicinalProductIndication.</summary>
    public List<Reference> TherapeuticIndication { get => _therapeuticIndication ??= []; set => _therapeuticIndication = value; }
    /// <summary>Information about the use of the medicinal product in relation to other therapies described as part of the indication (0..*).</summary>
    public List<MedicinalProductContraindicationOtherTherapy> OtherTherapy { get => _otherTherapy ??= []; set => _otherTherapy = value; }
    /// <summary>The population group to which this applies (0..*).</summary>
    public List<Population> Population { get => _population ??= []; set => _population = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _subject,
        9 => Disease,
        10 => DiseaseStatus,
        11 => _comorbidity,
        12 => _therapeuticIndication,
        13 => _otherTherapy,
        14 => _population,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _subject); break;
            case 9: Disease = reader.Object<CodeableConcept>(new()); break;
            case 10: DiseaseStatus = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _comorbidity); break;
            case 12: reader.Objects(ref _therapeuticIndication); break;
            case 13: reader.Objects(ref _otherTherapy); break;
            case 14: reader.Objects(ref _population); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _subject);
        writer.Object(R4[9], Disease);
        writer.Object(R4[10], DiseaseStatus);
        writer.Objects(R4[11], _comorbidity);
        writer.Objects(R4[12], _therapeuticIndication);
        writer.Objects(R4[13], _otherTherapy);
        writer.Objects(R4[14], _population);
    }
}

/// <summary>Information about the use of the medicinal product in relation to other therapies described as part of the indication.</summary>
public sealed class MedicinalProductContraindicationOtherTherapy : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductContraindication.otherTherapy", BackboneElement.R4, "therapyRelationshipType!+:CodeableConcept medication!^+:CodeableConcept,Reference");
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
