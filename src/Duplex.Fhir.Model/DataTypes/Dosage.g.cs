// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Indicates how the medication is/was taken or should be taken by the patient.</summary>
public sealed class Dosage : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("Dosage", BackboneType.R4, "sequence+:integer text+:string additionalInstruction*+:CodeableConcept patientInstruction+:string timing+:Timing asNeeded^+:boolean,CodeableConcept site+:CodeableConcept route+:CodeableConcept method+:CodeableConcept doseAndRate*+:Dosage.doseAndRate maxDosePerPeriod+:Ratio maxDosePerAdministration+:Quantity maxDosePerLifetime+:Quantity");
    private List<CodeableConcept>? _additionalInstruction;
    private DataType? _asNeeded;
    private List<DosageDoseAndRate>? _doseAndRate;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Indicates the order in which the dosage instructions should be applied or interpreted (0..1).</summary>
    public FhirInteger? Sequence { get; set; }
    /// <summary>Free text dosage instructions e.g. SIG (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>Supplemental instructions to the patient on how to take the medication  (e.g. "with meals" or"take half to one hour before food") or warnings for the patient … (0..*).</summary>
    public List<CodeableConcept> AdditionalInstruction { get => _additionalInstruction ??= []; set => _additionalInstruction = value; }
    /// <summary>Instructions in terms that are understood by the patient or consumer (0..1).</summary>
    public FhirString? PatientInstruction { get; set; }
    /// <summary>When medication should be administered (0..1).</summary>
    public Timing? Timing { get; set; }
    /// <summary>Indicates whether the Medication is only taken when needed within a specific dosing schedule (Boolean option), or it indicates the precondition for taking the … (0..1): boolean, CodeableConcept.</summary>
    public DataType? AsNeeded { get => _asNeeded; set => _asNeeded = GiveAnew(_asNeeded, value, 8); }
    /// <summary>Body site to administer to (0..1).</summary>
    public CodeableConcept? Site { get; set; }
    /// <summary>How drug should enter body (0..1).</summary>
    public CodeableConcept? Route { get; set; }
    /// <summary>Technique for administering medication (0..1).</summary>
    public CodeableConcept? Method { get; set; }
    /// <summary>The amount of medication administered (0..*).</summary>
    public List<DosageDoseAndRate> DoseAndRate { get => _doseAndRate ??= []; set => _doseAndRate = value; }
    /// <summary>Upper limit on medication per unit of time (0..1).</summary>
    public Ratio? MaxDosePerPeriod { get; set; }
    /// <summary>Upper limit on medication per administration (0..1).</summary>
    public Quantity? MaxDosePerAdministration { get; set; }
    /// <summary>Upper limit on medication per lifetime of the patient (0..1).</summary>
    public Quantity? MaxDosePerLifetime { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Text,
        5 => _additionalInstruction,
        6 => PatientInstruction,
        7 => Timing,
        8 => _asNeeded,
        9 => Site,
        10 => Route,
        11 => Method,
        12 => _doseAndRate,
        13 => MaxDosePerPeriod,
        14 => MaxDosePerAdministration,
        15 => MaxDosePerLifetime,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Text = reader.Primitive(Text ?? new()); break;
            case 5: reader.Objects(ref _additionalInstruction); break;
            case 6: PatientInstruction = reader.Primitive(PatientInstruction ?? new()); break;
            case 7: Timing = reader.Object<Timing>(new()); break;
            case 8: _asNeeded = reader.Choice(_asNeeded); break;
            case 9: Site = reader.Object<CodeableConcept>(new()); break;
            case 10: Route = reader.Object<CodeableConcept>(new()); break;
            case 11: Method = reader.Object<CodeableConcept>(new()); break;
            case 12: reader.Objects(ref _doseAndRate); break;
            case 13: MaxDosePerPeriod = reader.Object<Ratio>(new()); break;
            case 14: MaxDosePerAdministration = reader.Object<Quantity>(new()); break;
            case 15: MaxDosePerLifetime = reader.Object<Quantity>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Primitive(R4[4], Text);
        writer.Objects(R4[5], _additionalInstruction);
        writer.Primitive(R4[6], PatientInstruction);
        writer.Object(R4[7], Timing);
        writer.Choice(R4[8], _asNeeded);
        writer.Object(R4[9], Site);
        writer.Object(R4[10], Route);
        writer.Object(R4[11], Method);
        writer.Objects(R4[12], _doseAndRate);
        writer.Object(R4[13], MaxDosePerPeriod);
        writer.Object(R4[14], MaxDosePerAdministration);
        writer.Object(R4[15], MaxDosePerLifetime);
    }
}

/// <summary>The amount of medication administered.</summary>
public sealed class DosageDoseAndRate : Element
{
    internal static new readonly FhirTypeInfo R4 = new("Dosage.doseAndRate", Element.R4, "type+:CodeableConcept dose^+:Range,Quantity rate^+:Ratio,Range,Quantity");
    private DataType? _dose;
    private DataType? _rate;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The kind of dose or rate specified, for example, ordered or calculated (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>Amount of medication per dose (0..1): Range, Quantity.</summary>
    public DataType? Dose { get => _dose; set => _dose = GiveAnew(_dose, value, 3); }
    /// <summary>Amount of medication per unit of time (0..1): Ratio, Range, Quantity.</summary>
    public DataType? Rate { get => _rate; set => _rate = GiveAnew(_rate, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Type,
        3 => _dose,
        4 => _rate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Type = reader.Object<CodeableConcept>(new()); break;
            case 3: _dose = reader.Choice(_dose); break;
            case 4: _rate = reader.Choice(_rate); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[2], Type);
        writer.Choice(R4[3], _dose);
        writer.Choice(R4[4], _rate);
    }
}
