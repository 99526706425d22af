// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A patient's point-in-time set of recommendations (i.e. forecasting) according to a published schedule with optional supporting justification.</summary>
public sealed class ImmunizationRecommendation : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ImmunizationRecommendation", DomainResource.R4, "identifier*+:Identifier patient!+:Reference date!+:dateTime authority:Reference recommendation!*+:ImmunizationRecommendation.recommendation");
    private List<Identifier>? _identifier;
    private List<ImmunizationRecommendationRecommendation>? _recommendation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this particular recommendation record (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The patient the recommendation(s) are for (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date the immunization recommendation(s) were created (1..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Indicates the authority who published the protocol (e.g. ACIP) (0..1): to Organization.</summary>
    public Reference? Authority { get; set; }
    /// <summary>Vaccine administration recommendations (1..*).</summary>
    public List<ImmunizationRecommendationRecommendation> Recommendation { get => _recommendation ??= []; set => _recommendation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Patient,
        10 => Date,
        11 => Authority,
        12 => _recommendation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Patient = reader.Object<Reference>(new()); break;
            case 10: Date = reader.Primitive(Date ?? new()); break;
            case 11: Authority = reader.Object<Reference>(new()); break;
            case 12: reader.Objects(ref _recommendation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Patient);
        writer.Primitive(R4[10], Date);
        writer.Object(R4[11], Authority);
        writer.Objects(R4[12], _recommendation);
    }
}

/// <summary>Vaccine administration recommendations.</summary>
public sealed class ImmunizationRecommendationRecommendation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImmunizationRecommendation.recommendation", BackboneElement.R4, "vaccineCode*+:CodeableConcept targetDisease+:CodeableConcept contraindicatedVaccineCode*+:CodeableConcept forecastStatus!+:CodeableConcept forecastReason*+:CodeableConcept dateCriterion*:ImmunizationRecommendation.recommendation.dateCriterion description:string series:string doseNumber^+:positiveInt,string seriesDoses^:positiveInt,string supportingImmunization*:Reference supportingPatientInformation*:Reference");
    private List<CodeableConcept>? _vaccineCode;
    private List<CodeableConcept>? _contraindicatedVaccineCode;
    private List<CodeableConcept>? _forecastReason;
    private List<ImmunizationRecommendationRecommendationDateCriterion>? _dateCriterion;
    private DataType? _doseNumber;
    private DataType? _seriesDoses;
    private List<Reference>? _supportingImmunization;
    private List<Reference>? _supportingPatientInformation;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Vaccine(s) or vaccine group that pertain to the recommendation (0..*).</summary>
    public List<CodeableConcept> VaccineCode { get => _vaccineCode ??= []; set => _vaccineCode = value; }
    /// <summary>The targeted disease for the recommendation (0..1).</summary>
    public CodeableConcept? TargetDisease { get; set; }
    /// <summary>Vaccine(s) which should not be used to fulfill the recommendation (0..*).</summary>
    public List<CodeableConcept> ContraindicatedVaccineCode { get => _contraindicatedVaccineCode ??= []; set => _contraindicatedVaccineCode = value; }
    /// <summary>Indicates the patient status with respect to the path to immunity for the target disease (1..1).</summary>
    public CodeableConcept? ForecastStatus { get; set; }
    /// <summary>The reason for the assigned forecast status (0..*).</summary>
    public List<CodeableConcept> ForecastReason { get => _forecastReason ??= []; set => _forecastReason = value; }
    /// <summary>Vaccine date recommendations (0..*).</summary>
    public List<ImmunizationRecommendationRecommendationDateCriterion> DateCriterion { get => _dateCriterion ??= []; set => _dateCriterion = value; }
    /// <summary>Contains the description about the protocol under which the vaccine was administered (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>One possible path to achieve presumed immunity against a disease - within the context of an authority (0..1).</summary>
    public FhirString? Series { get; set; }
    /// <summary>Nominal position of the recommended dose in a series (e.g. dose 2 is the next recommended dose) (0..1): positiveInt, string.</summary>
    public DataType? DoseNumber { get => _doseNumber; set => _doseNumber = GiveAnew(_doseNumber, value, 11); }
    /// <summary>The recommended number of doses to achieve immunity (0..1): positiveInt, string.</summary>
    public DataType? SeriesDoses { get => _seriesDoses; set => _seriesDoses = GiveAnew(_seriesDoses, value, 12); }
    /// <summary>Immunization event history and/or evaluation that supports the status and recommendation (0..*): to Immunization, ImmunizationEvaluation.</summary>
    public List<Reference> SupportingImmunization { get => _supportingImmunization ??= []; set => _supportingImmunization = value; }
    /// <summary>Patient Information that supports the status and recommendation (0..*).</summary>
    public List<Reference> SupportingPatientInformation { get => _supportingPatientInformation ??= []; set => _supportingPatientInformation = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _vaccineCode,
        4 => TargetDisease,
        5 => _contraindicatedVaccineCode,
        6 => ForecastStatus,
        7 => _forecastReason,
        8 => _dateCriterion,
        9 => Description,
        10 => Series,
        11 => _doseNumber,
        12 => _seriesDoses,
        13 => _supportingImmunization,
        14 => _supportingPatientInformation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _vaccineCode); break;
            case 4: TargetDisease = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _contraindicatedVaccineCode); break;
            case 6: ForecastStatus = reader.Object<CodeableConcept>(new()); break;
            case 7: reader.Objects(ref _forecastReason); break;
            case 8: reader.Objects(ref _dateCriterion); break;
            case 9: Description = reader.Primitive(Description ?? new()); break;
            case 10: Series = reader.Primitive(Series ?? new()); break;
            case 11: _doseNumber = reader.Choice(_doseNumber); break;
            case 12: _seriesDoses = reader.Choice(_seriesDoses); break;
            case 13: reader.Objects(ref _supportingImmunization); break;
            case 14: reader.Objects(ref _supportingPatientInformation); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _vaccineCode);
        writer.Object(R4[4], TargetDisease);
        writer.Objects(R4[5], _contraindicatedVaccineCode);
        writer.Object(R4[6], ForecastStatus);
        writer.Objects(R4[7], _forecastReason);
        writer.Objects(R4[8], _dateCriterion);
        writer.Primitive(R4[9], Description);
        writer.Primitive(R4[10], Series);
        writer.Choice(R4[11], _doseNumber);
        writer.Choice(R4[12], _seriesDoses);
        writer.Objects(R4[13], _supportingImmunization);
        writer.Objects(R4[14], _supportingPatientInformation);
    }
}

/// <summary>Vaccine date recommendations.</summary>
public sealed class ImmunizationRecommendationRecommendationDateCriterion : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("ImmunizationRecommendation.recommendation.dateCriterion", BackboneElement.R4, "code!:CodeableConcept value!:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Date classification of recommendation (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The date whose meaning is specified by dateCriterion.code (1..1).</summary>
    public FhirDateTime? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Value);
    }
}
