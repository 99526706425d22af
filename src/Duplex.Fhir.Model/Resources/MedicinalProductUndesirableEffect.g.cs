// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Describe the undesirable effects of the medicinal product.</summary>
public sealed class MedicinalProductUndesirableEffect : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("MedicinalProductUndesirableEffect", DomainResource.R4, "subject*+:Reference symptomConditionEffect+:CodeableConcept classification+:CodeableConcept frequencyOfOccurrence+:CodeableConcept population*+:Population");
    private List<Reference>? _subject;
    private List<Population>? _population;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The medication for which this is an indication (0..*): to MedicinalProduct, Medication.</summary>
    public List<Reference> Subject { get => _subject ??= []; set => _subject = value; }
    /// <summary>The symptom, condition or undesirable effect (0..1).</summary>
    public CodeableConcept? SymptomConditionEffect { get; set; }
    /// <summary>Classification of the effect (0..1).</summary>
    public CodeableConcept? Classification { get; set; }
    /// <summary>The frequency of occurrence of the effect (0..1).</summary>
    public CodeableConcept? FrequencyOfOccurrence { get; set; }
    /// <summary>The population group to which this applies (0..*).</summary>
    public List<Population> Population { get => _population ??= []; set => _population = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _subject,
        9 => SymptomConditionEffect,
        10 => Classification,
        11 => FrequencyOfOccurrence,
        12 => _population,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _subject); break;
            case 9: SymptomConditionEffect = reader.Object<CodeableConcept>(new()); break;
            case 10: Classification = reader.Object<CodeableConcept>(new()); break;
            case 11: FrequencyOfOccurrence = reader.Object<CodeableConcept>(new()); break;
            case 12: reader.Objects(ref _population); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _subject);
        writer.Object(R4[9], SymptomConditionEffect);
        writer.Object(R4[10], Classification);
        writer.Object(R4[11], FrequencyOfOccurrence);
        writer.Objects(R4[12], _population);
    }
}
