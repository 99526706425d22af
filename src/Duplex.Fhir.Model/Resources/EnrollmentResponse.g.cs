// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>This resource provides enrollment and plan details from the processing of an EnrollmentRequest resource.</summary>
public sealed class EnrollmentResponse : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("EnrollmentResponse", DomainResource.R4, "identifier*:Identifier status+:code=FinancialResourceStatus request:Reference outcome:code=ClaimProcessing disposition:string created:dateTime organization:Reference requestProvider:Reference");
    private List<Identifier>? _identifier;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The Response business identifier (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (0..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Original request resource reference (0..1): to EnrollmentRequest.</summary>
    public Reference? Request { get; set; }
    /// <summary>Processing status: error, complete (0..1): <see cref="ClaimProcessingCodes"/>.</summary>
    public FhirCode? Outcome { get; set; }
    /// <summary>A description of the status of the adjudication (0..1).</summary>
    public FhirString? Disposition { get; set; }
    /// <summary>The date when the enclosed suite of services were performed or completed (0..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>The Insurer who produced this adjudicated response (0..1): to Organization.</summary>
    public Reference? Organization { get; set; }
    /// <summary>The practitioner who is responsible for the services rendered to the patient (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? RequestProvider { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Request,
        11 => Outcome,
        12 => Disposition,
        13 => Created,
        14 => Organization,
        15 => RequestProvider,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Request = reader.Object<Reference>(new()); break;
            case 11: Outcome = reader.Primitive(Outcome ?? new()); break;
            case 12: Disposition = reader.Primitive(Disposition ?? new()); break;
            case 13: Created = reader.Primitive(Created ?? new()); break;
            case 14: Organization = reader.Object<Reference>(new()); break;
            case 15: RequestProvider = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Request);
        writer.Primitive(R4[11], Outcome);
        writer.Primitive(R4[12], Disposition);
        writer.Primitive(R4[13], Created);
        writer.Object(R4[14], Organization);
        writer.Object(R4[15], RequestProvider);
    }
}
