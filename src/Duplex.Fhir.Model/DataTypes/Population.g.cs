// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A populatioof people with some set of grouping criteria.</summary>
public sealed class Population : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("Population", BackboneType.R4, "age^+:Range,CodeableConcept gender+:CodeableConcept race+:CodeableConcept physiologicalCondition+:CodeableConcept");
    private DataType? _age;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The age of the specific population (0..1): Range, CodeableConcept.</summary>
    public DataType? Age { get => _age; set => _age = GiveAnew(_age, value, 3); }
    /// <summary>The gender of the specific population (0..1).</summary>
    public CodeableConcept? Gender { get; set; }
    /// <summary>Race of the specific population (0..1).</summary>
    public CodeableConcept? Race { get; set; }
    /// <summary>The existing physiological conditions of the specific population to which this applies (0..1).</summary>
    public CodeableConcept? PhysiologicalCondition { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _age,
        4 => Gender,
        5 => Race,
        6 => PhysiologicalCondition,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _age = reader.Choice(_age); break;
            case 4: Gender = reader.Object<CodeableConcept>(new()); break;
            case 5: Race = reader.Object<CodeableConcept>(new()); break;
            case 6: PhysiologicalCondition = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _age);
        writer.Object(R4[4], Gender);
        writer.Object(R4[5], Race);
        writer.Object(R4[6], PhysiologicalCondition);
    }
}
