// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides the insurance enrollment details to the insurer regarding a specified coverage.</summary>
public sealed class EnrollmentRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("EnrollmentRequest", DomainResource.R4, "identifier*:Identifier status+:code=FinancialResourceStatus created:dateTime insurer:Reference provider:Reference candidate:Reference coverage:Reference");
    private List<Identifier>? _identifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The Response business identifier (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (0..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The date when this resource was created (0..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>The Insurer who is target  of the request (0..1): to Organization.</summary>
    public Reference? Insurer { get; set; }
    /// <summary>The practitioner who is responsible for the services rendered to the patient (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Provider { get; set; }
    /// <summary>Patient Resource (0..1): to Patient.</summary>
    public Reference? Candidate { get; set; }
    /// <summary>Reference to the program or plan identification, underwriter or payor (0..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Created,
        11 => Insurer,
        12 => Provider,
        13 => Candidate,
        14 => Coverage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Created = reader.Primitive(Created ?? new()); break;
            case 11: Insurer = reader.Object<Reference>(new()); break;
            case 12: Provider = reader.Object<Reference>(new()); break;
            case 13: Candidate = reader.Object<Reference>(new()); break;
            case 14: Coverage = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Primitive(R4[10], Created);
        writer.Object(R4[11], Insurer);
        writer.Object(R4[12], Provider);
        writer.Object(R4[13], Candidate);
        writer.Object(R4[14], Coverage);
    }
}
