// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A physical entity which is the primary unit of operational and/or administrative interest in a study.</summary>
public sealed class ResearchSubject : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("ResearchSubject", DomainResource.R4, "identifier*+:Identifier status!+:code=ResearchSubjectStatus period+:Period study!+:Reference individual!+:Reference assignedArm:string actualArm:string consent:Reference");
    private List<Identifier>? _identifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifiers assigned to this research subject for a study (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The current state of the subject (1..1): <see cref="ResearchSubjectStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The dates the subject began and ended their participation in the study (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>Reference to the study the subject is participating in (1..1): to ResearchStudy.</summary>
    public Reference? Study { get; set; }
    /// <summary>The record of the person or animal who is involved in the study (1..1): to Patient.</summary>
    public Reference? Individual { get; set; }
    /// <summary>The name of the arm in the study the subject is expected to follow as part of this study (0..1).</summary>
    public FhirString? AssignedArm { get; set; }
    /// <summary>The name of the arm in the study the subject actually followed as part of this study (0..1).</summary>
    public FhirString? ActualArm { get; set; }
    /// <summary>A record of the patient's informed agreement to participate in the study (0..1): to Consent.</summary>
    public Reference? Consent { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Period,
        11 => Study,
        12 => Individual,
        13 => AssignedArm,
        14 => ActualArm,
        15 => Consent,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Period = reader.Object<Period>(new()); break;
            case 11: Study = reader.Object<Reference>(new()); break;
            case 12: Individual = reader.Object<Reference>(new()); break;
            case 13: AssignedArm = reader.Primitive(AssignedArm ?? new()); break;
            case 14: ActualArm = reader.Primitive(ActualArm ?? new()); break;
            case 15: Consent = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Period);
        writer.Object(R4[11], Study);
        writer.Object(R4[12], Individual);
        writer.Primitive(R4[13], AssignedArm);
        writer.Primitive(R4[14], ActualArm);
        writer.Object(R4[15], Consent);
    }
}
