// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The MeasureReport resource contains the results of the calculation of a measure; and optionally a reference to the resources involved in that calculation.</summary>
public sealed class MeasureReport : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport", DomainResource.R4, "identifier*+:Identifier status!+:code=MeasureReportStatus type!+:code=MeasureReportType measure!+:canonical subject+:Reference date+:dateTime reporter+:Reference period!+:Period improvementNotation+:CodeableConcept group*:MeasureReport.group evaluatedResource*:Reference");
    private List<Identifier>? _identifier;
    private List<MeasureReportGroup>? _group;
    private List<Reference>? _evaluatedResource;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A formal identifier that is used to identify this MeasureReport when it is represented in other formats or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The MeasureReport status (1..1): <see cref="MeasureReportStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The type of measure report (1..1): <see cref="MeasureReportTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A reference to the Measure that was calculated to produce this report (1..1): to Measure.</summary>
    public FhirCanonical? Measure { get; set; }
    /// <summary>Optional subject identifying the individual or individuals the report is for (0..1): to Patient, Practitioner, PractitionerRole, Location, Device, RelatedPerson, Group.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The date this measure report was generated (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The individual, location, or organization that is reporting the data (0..1): to Practitioner, PractitionerRole, Location, Organization.</summary>
    public Reference? Reporter { get; set; }
    /// <summary>The reporting period for which the report was calculated (1..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Whether improvement in the measure is noted by an increase or decrease in the measure score (0..1).</summary>
    public CodeableConcept? ImprovementNotation { get; set; }
    /// <summary>The results of the calculation, one for each population group in the measure (0..*).</summary>
    public List<MeasureReportGroup> Group { get => _group ??= []; set => _group = value; }
    /// <summary>A reference to a Bundle containing the Resources that were used in the calculation of this measure (0..*).</summary>
    public List<Reference> EvaluatedResource { get => _evaluatedResource ??= []; set => _evaluatedResource = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Type,
        11 => Measure,
        12 => Subject,
        13 => Date,
        14 => Reporter,
        15 => Period,
        16 => ImprovementNotation,
        17 => _group,
        18 => _evaluatedResource,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Type = reader.Primitive(Type ?? new()); break;
            case 11: Measure = reader.Primitive(Measure ?? new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Date = reader.Primitive(Date ?? new()); break;
            case 14: Reporter = reader.Object<Reference>(new()); break;
            case 15: Period = reader.Object<Period>(new()); break;
            case 16: ImprovementNotation = reader.Object<CodeableConcept>(new()); break;
            case 17: reader.Objects(ref _group); break;
            case 18: reader.Objects(ref _evaluatedResource); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Primitive(R4[10], Type);
        writer.Primitive(R4[11], Measure);
        writer.Object(R4[12], Subject);
        writer.Primitive(R4[13], Date);
        writer.Object(R4[14], Reporter);
        writer.Object(R4[15], Period);
        writer.Object(R4[16], ImprovementNotation);
        writer.Objects(R4[17], _group);
        writer.Objects(R4[18], _evaluatedResource);
    }
}

/// <summary>The results of the calculation, one for each population group in the measure.</summary>
public sealed class MeasureReportGroup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport.group", BackboneElement.R4, "code+:CodeableConcept population*:MeasureReport.group.population measureScore+:Quantity stratifier*:MeasureReport.group.stratifier");
    private List<MeasureReportGroupPopulation>? _population;
    private List<MeasureReportGroupStratifier>? _stratifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The meaning of the population group as defined in the measure definition (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The populations that make up the population group, one for each type of population appropriate for the measure (0..*).</summary>
    public List<MeasureReportGroupPopulation> Population { get => _population ??= []; set => _population = value; }
    /// <summary>The measure score for this population group, calculated as appropriate for the measure type and scoring method, and based on the contents of the populations … (0..1).</summary>
    public Quantity? MeasureScore { get; set; }
    /// <summary>When a measure includes multiple stratifiers, there will be a stratifier group for each stratifier defined by the measure (0..*).</summary>
    public List<MeasureReportGroupStratifier> Stratifier { get => _stratifier ??= []; set => _stratifier = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _population,
        5 => MeasureScore,
        6 => _stratifier,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _population); break;
            case 5: MeasureScore = reader.Object<Quantity>(new()); break;
            case 6: reader.Objects(ref _stratifier); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Objects(R4[4], _population);
        writer.Object(R4[5], MeasureScore);
        writer.Objects(R4[6], _stratifier);
    }
}

/// <summary>The populations that make up the population group, one for each type of population appropriate for the measure.</summary>
public sealed class MeasureReportGroupPopulation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport.group.population", BackboneElement.R4, "code+:CodeableConcept count:integer subjectResults:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of the population (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The number of members of the population (0..1).</summary>
    public FhirInteger? Count { get; set; }
    /// <summary>This element refers to a List of subject level MeasureReport resources, one for each subject in this population (0..1): to List.</summary>
    public Reference? SubjectResults { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Count,
        5 => SubjectResults,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Count = reader.Primitive(Count ?? new()); break;
            case 5: SubjectResults = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Count);
        writer.Object(R4[5], SubjectResults);
    }
}

/// <summary>When a measure includes multiple stratifiers, there will be a stratifier group for each stratifier defined by the measure.</summary>
public sealed class MeasureReportGroupStratifier : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport.group.stratifier", BackboneElement.R4, "code*:CodeableConcept stratum*:MeasureReport.group.stratifier.stratum");
    private List<CodeableConcept>? _code;
    private List<MeasureReportGroupStratifierStratum>? _stratum;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The meaning of this stratifier, as defined in the measure definition (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>This element contains the results for a single stratum within the stratifier (0..*).</summary>
    public List<MeasureReportGroupStratifierStratum> Stratum { get => _stratum ??= []; set => _stratum = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _code,
        4 => _stratum,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _code); break;
            case 4: reader.Objects(ref _stratum); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _code);
        writer.Objects(R4[4], _stratum);
    }
}

/// <summary>This element contains the results for a single stratum within the stratifier.</summary>
public sealed class MeasureReportGroupStratifierStratum : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport.group.stratifier.stratum", BackboneElement.R4, "value:CodeableConcept component*:MeasureReport.group.stratifier.stratum.component population*:MeasureReport.group.stratifier.stratum.population measureScore:Quantity");
    private List<MeasureReportGroupStratifierStratumComponent>? _component;
    private List<MeasureReportGroupStratifierStratumPopulation>? _population;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The value for this stratum, expressed as a CodeableConcept (0..1).</summary>
    public CodeableConcept? Value { get; set; }
    /// <summary>A stratifier component value (0..*).</summary>
    public List<MeasureReportGroupStratifierStratumComponent> Component { get => _component ??= []; set => _component = value; }
    /// <summary>The populations that make up the stratum, one for each type of population appropriate to the measure (0..*).</summary>
    public List<MeasureReportGroupStratifierStratumPopulation> Population { get => _population ??= []; set => _population = value; }
    /// <summary>The measure score for this stratum, calculated as appropriate for the measure type and scoring method, and based on only the members of this stratum (0..1).</summary>
    public Quantity? MeasureScore { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Value,
        4 => _component,
        5 => _population,
        6 => MeasureScore,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Value = reader.Object<CodeableConcept>(new()); break;
            case 4: reader.Objects(ref _component); break;
            case 5: reader.Objects(ref _population); break;
            case 6: MeasureScore = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Value);
        writer.Objects(R4[4], _component);
        writer.Objects(R4[5], _population);
        writer.Object(R4[6], MeasureScore);
    }
}

/// <summary>A stratifier component value.</summary>
public sealed class MeasureReportGroupStratifierStratumComponent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport.group.stratifier.stratum.component", BackboneElement.R4, "code!:CodeableConcept value!:CodeableConcept");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The code for the stratum component value (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The stratum component value (1..1).</summary>
    public CodeableConcept? Value { get; set; }
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
            case 4: Value = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Object(R4[4], Value);
    }
}

/// <summary>The populations that make up the stratum, one for each type of population appropriate to the measure.</summary>
public sealed class MeasureReportGroupStratifierStratumPopulation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MeasureReport.group.stratifier.stratum.population", BackboneElement.R4, "code:CodeableConcept count:integer subjectResults:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of the population (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The number of members of the population in this stratum (0..1).</summary>
    public FhirInteger? Count { get; set; }
    /// <summary>This element refers to a List of subject level MeasureReport resources, one for each subject in this population in this stratum (0..1): to List.</summary>
    public Reference? SubjectResults { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => Count,
        5 => SubjectResults,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Object<CodeableConcept>(new()); break;
            case 4: Count = reader.Primitive(Count ?? new()); break;
            case 5: SubjectResults = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Code);
        writer.Primitive(R4[4], Count);
        writer.Object(R4[5], SubjectResults);
    }
}
