// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The interactions of the medicinal product with other medicinal products, or other forms of interactions.</summary>
public sealed class MedicinalProductInteraction : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductInteraction", DomainResource.R4, "subject*+:Reference description+:string interactant*+:MedicinalProductInteraction.interactant type+:CodeableConcept effect+:CodeableConcept incidence+:CodeableConcept management+:CodeableConcept");
    private List<Reference>? _subject;
    private List<MedicinalProductInteractionInteractant>? _interactant;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The medication for which this is a described interaction (0..*): to MedicinalProduct, Medication, Substance.</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>The interaction described (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The specific medication, food or laboratory test that interacts (0..*).</summary>
    public List<MedicinalProductInteractionInteractant> Interactant { get => _interactant ??= []; set => _interactant = value; }
    /// <summary>The type of the interaction e.g. drug-drug interaction, drug-food interaction, drug-lab test interaction (0..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>The effect of the interaction, for example "reduced gastric absorption of primary medication" (0..1).</summary>
    public CodeableConcept? Effect { get; set; }
    /// <summary>The incidence of the interaction, e.g. theoretical, observed (0..1).</summary>
    public CodeableConcept? Incidence { get; set; }
    /// <summary>Actions for managing the interaction (0..1).</summary>
    public CodeableConcept? Management { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _subject,
        9 => Description,
        10 => _interactant,
        11 => Type,
        12 => Effect,
        13 => Incidence,
        14 => Management,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _subject); break;
            case 9: Description = reader.Primitive(Description ?? new()); break;
            case 10: reader.Objects(ref _interactant); break;
            case 11: Type = reader.Object<CodeableConcept>(new()); break;
            case 12: Effect = reader.Object<CodeableConcept>(new()); break;
            case 13: Incidence = reader.Object<CodeableConcept>(new()); break;
            case 14: Management = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _subject);
        writer.Primitive(R4[9], Description);
        writer.Objects(R4[10], _interactant);
        writer.Object(R4[11], Type);
        writer.Object(R4[12], Effect);
        writer.Object(R4[13], Incidence);
        writer.Object(R4[14], Management);
    }
}

/// <summary>The specific medication, food or laboratory test that interacts.</summary>
public sealed class MedicinalProductInteractionInteractant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductInteraction.interactant", BackboneElement.R4, "item!^+:Reference,CodeableConcept");
    private DataType? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The specific medication, food or laboratory test that interacts (1..1): Reference, CodeableConcept.</summary>
    public DataType? Item { get => _item; set => _item = GiveAnew(_item, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _item = reader.Choice(_item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _item);
    }
}
