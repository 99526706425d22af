// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Prospective warnings of potential issues when providing care to the patient.</summary>
public sealed class Flag : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Flag", DomainResource.R4, "identifier*+:Identifier status!+:code=FlagStatus category*+:CodeableConcept code!+:CodeableConcept subject!+:Reference period+:Period encounter+:Reference author+:Reference");
    private List<Identifier>? _identifier;
    private List<CodeableConcept>? _category;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Business identifiers assigned to this flag by the performer or other systems which remain constant as the resource is updated and propagates from server to … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Supports basic workflow (1..1): <see cref="FlagStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Allows a flag to be divided into different categories like clinical, administrative etc (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>The coded value or textual component of the flag to display to the user (1..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The patient, location, group, organization, or practitioner etc (1..1): to Patient, Location, Group, Organization, Practitioner, PlanDefinition, Medication, Procedure.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The period of time from the activation of the flag to inactivation of the flag (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>This alert is only relevant during the encounter (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The person, organization or device that created the flag (0..1): to Device, Organization, Patient, Practitioner, PractitionerRole.</summary>
    public Reference? Author { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => _category,
        11 => Code,
        12 => Subject,
        13 => Period,
        14 => Encounter,
        15 => Author,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: reader.Objects(ref _category); break;
            case 11: Code = reader.Object<CodeableConcept>(new()); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Period = reader.Object<Period>(new()); break;
            case 14: Encounter = reader.Object<Reference>(new()); break;
            case 15: Author = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Objects(R4[10], _category);
        writer.Object(R4[11], Code);
        writer.Object(R4[12], Subject);
        writer.Object(R4[13], Period);
        writer.Object(R4[14], Encounter);
        writer.Object(R4[15], Author);
    }
}
