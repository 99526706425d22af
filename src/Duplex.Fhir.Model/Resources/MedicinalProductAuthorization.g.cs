// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The regulatory authorization of a medicinal product.</summary>
public sealed class MedicinalProductAuthorization : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductAuthorization", DomainResource.R4, "identifier*+:Identifier subject+:Reference country*+:CodeableConcept jurisdiction*+:CodeableConcept status+:CodeableConcept statusDate+:dateTime restoreDate+:dateTime validityPeriod+:Period dataExclusivityPeriod+:Period dateOfFirstAuthorization+:dateTime internationalBirthDate+:dateTime legalBasis+:CodeableConcept jurisdictionalAuthorization*+:MedicinalProductAuthorization.jurisdictionalAuthorization holder+:Reference regulator+:Reference procedure+:MedicinalProductAuthorization.procedure");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _country;
    private List<CodeableConcept>? _jurisdiction;
    private List<MedicinalProductAuthorizationJurisdictionalAuthorization>? _jurisdictionalAuthorization;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifier for the marketing authorization, as assigned by a regulator (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The medicinal product that is being authorized (0..1): to MedicinalProduct, MedicinalProductPackaged.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The country in which the marketing authorization has been granted (0..*).</summary>
    public List<CodeableConcept> Country { get => _country ??= []; set => _country = value; }
    /// <summary>Jurisdiction within a country (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>The status of the marketing authorization (0..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>The date at which the given status has become applicable (0..1).</summary>
    public FhirDateTime? StatusDate { get; set; }
    /// <summary>The date when a suspended the marketing or the marketing authorization of the product is anticipated to be restored (0..1).</summary>
    public FhirDateTime? RestoreDate { get; set; }
    /// <summary>The beginning of the time period in which the marketing authorization is in the specific status shall be specified A complete date consisting of day, month and … (0..1).</summary>
    public Period? ValidityPeriod { get; set; }
    /// <summary>A period of time after authorization before generic product applicatiosn can be submitted (0..1).</summary>
    public Period? DataExclusivityPeriod { get; set; }
    /// <summary>The date when the first authorization was granted by a Medicines Regulatory Agency (0..1).</summary>
    public FhirDateTime? DateOfFirstAuthorization { get; set; }
    /// <summary>Date of first marketing authorization for a company's new medicinal product in any country in the World (0..1).</summary>
    public FhirDateTime? InternationalBirthDate { get; set; }
    /// <summary>The legal framework against which this authorization is granted (0..1).</summary>
    public CodeableConcept? LegalBasis { get; set; }
    /// <summary>Authorization in areas within a country (0..*).</summary>
    public List<MedicinalProductAuthorizationJurisdictionalAuthorization> JurisdictionalAuthorization { get => _jurisdictionalAuthorization ??= []; set => _jurisdictionalAuthorization = value; }
    /// <summary>Marketing Authorization Holder (0..1): to Organization.</summary>
    public Reference? Holder { get; set; }
    /// <summary>Medicines Regulatory Agency (0..1): to Organization.</summary>
    public Reference? Regulator { get; set; }
    /// <summary>The regulatory procedure for granting or amending a marketing authorization (0..1).</summary>
    public MedicinalProductAuthorizationProcedure? Procedure { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Subject,
        10 => _country,
        11 => _jurisdiction,
        12 => Status,
        13 => StatusDate,
        14 => RestoreDate,
        15 => ValidityPeriod,
        16 => DataExclusivityPeriod,
        17 => DateOfFirstAuthorization,
        18 => InternationalBirthDate,
        19 => LegalBasis,
        20 => _jurisdictionalAuthorization,
        21 => Holder,
        22 => Regulator,
        23 => Procedure,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Subject = reader.Object<Reference>(new()); break;
            case 10: reader.Objects(ref _country); break;
            case 11: reader.Objects(ref _jurisdiction); break;
            case 12: Status = reader.Object<CodeableConcept>(new()); break;
            case 13: StatusDate = reader.Primitive(StatusDate ?? new()); break;
            case 14: RestoreDate = reader.Primitive(RestoreDate ?? new()); break;
            case 15: ValidityPeriod = reader.Object<Period>(new()); break;
            case 16: DataExclusivityPeriod = reader.Object<Period>(new()); break;
            case 17: DateOfFirstAuthorization = reader.Primitive(DateOfFirstAuthorization ?? new()); break;
            case 18: InternationalBirthDate = reader.Primitive(InternationalBirthDate ?? new()); break;
            case 19: LegalBasis = reader.Object<CodeableConcept>(new()); break;
            case 20: reader.Objects(ref _jurisdictionalAuthorization); break;
            case 21: Holder = reader.Object<Reference>(new()); break;
            case 22: Regulator = reader.Object<Reference>(new()); break;
            case 23: Procedure = reader.Object<MedicinalProductAuthorizationProcedure>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Object(R4[9], Subject);
        writer.Objects(R4[10], _country);
        writer.Objects(R4[11], _jurisdiction);
        writer.Object(R4[12], Status);
        writer.Primitive(R4[13], StatusDate);
        writer.Primitive(R4[14], RestoreDate);
        writer.Object(R4[15], ValidityPeriod);
        writer.Object(R4[16], DataExclusivityPeriod);
        writer.Primitive(R4[17], DateOfFirstAuthorization);
        writer.Primitive(R4[18], InternationalBirthDate);
        writer.Object(R4[19], LegalBasis);
        writer.Objects(R4[20], _jurisdictionalAuthorization);
        writer.Object(R4[21], Holder);
        writer.Object(R4[22], Regulator);
        writer.Object(R4[23], Procedure);
    }
}

/// <summary>Authorization in areas within a country.</summary>
public sealed class MedicinalProductAuthorizationJurisdictionalAuthorization : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductAuthorization.jurisdictionalAuthorization", BackboneElement.R4, "identifier*+:Identifier country+:CodeableConcept jurisdiction*+:CodeableConcept legalStatusOfSupply+:CodeableConcept validityPeriod+:Period");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _jurisdiction;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The assigned number for the marketing authorization (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Country of authorization (0..1).</summary>
    public CodeableConcept? Country { get; set; }
    /// <summary>Jurisdiction within a country (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>The legal status of supply in a jurisdiction or region (0..1).</summary>
    public CodeableConcept? LegalStatusOfSupply { get; set; }
    /// <summary>The start and expected end date of the authorization (0..1).</summary>
    public Period? ValidityPeriod { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _identifier,
        4 => Country,
        5 => _jurisdiction,
        6 => LegalStatusOfSupply,
        7 => ValidityPeriod,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _identifier); break;
            case 4: Country = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _jurisdiction); break;
            case 6: LegalStatusOfSupply = reader.Object<CodeableConcept>(new()); break;
            case 7: ValidityPeriod = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _identifier);
        writer.Object(R4[4], Country);
        writer.Objects(R4[5], _jurisdiction);
        writer.Object(R4[6], LegalStatusOfSupply);
        writer.Object(R4[7], ValidityPeriod);
    }
}

/// <summary>The regulatory procedure for granting or amending a marketing authorization.</summary>
public sealed class MedicinalProductAuthorizationProcedure : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductAuthorization.procedure", BackboneElement.R4, "identifier+:Identifier type!+:CodeableConcept date^+:Period,dateTime application*+:MedicinalProductAuthorization.procedure");
    private DataType? _date;
    private List<MedicinalProductAuthorizationProcedure>? _application;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for this procedure (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>Type of procedure (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Date of procedure (0..1): Period, dateTime.</summary>
    public DataType? Date { get => _date; set => _date = GiveAnew(_date, value, 5); }
    /// <summary>Applcations submitted to obtain a marketing authorization (0..*).</summary>
    public List<MedicinalProductAuthorizationProcedure> Application { get => _application ??= []; set => _application = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Identifier,
        4 => Type,
        5 => _date,
        6 => _application,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Identifier = reader.Object<Identifier>(new()); break;
            case 4: Type = reader.Object<CodeableConcept>(new()); break;
            case 5: _date = reader.Choice(_date); break;
            case 6: reader.Objects(ref _application); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Identifier);
        writer.Object(R4[4], Type);
        writer.Choice(R4[5], _date);
        writer.Objects(R4[6], _application);
    }
}
