// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The technical details of an endpoint that can be used for electronic services, such as for web services providing XDS.b or a REST endpoint for another FHIR ….</summary>
public sealed class Endpoint : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Endpoint", DomainResource.R4, "identifier*+:Identifier status!+:code=EndpointStatus connectionType!+:Coding name+:string managingOrganization+:Reference contact*:ContactPoint period+:Period payloadType!*+:CodeableConcept payloadMimeType*+:code address!+:url header*:string");
    private List<Identifier>? _identifier;
    private List<ContactPoint>? _contact;
    private List<CodeableConcept>? _payloadType;
    private List<FhirCode>? _payloadMimeType;
    private List<FhirString>? _header;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for the organization that is used to identify the endpoint across multiple disparate systems (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>active | suspended | error | off | test (1..1): <see cref="EndpointStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A coded value that represents the technical details of the usage of this endpoint, such as what WSDLs should be used in what way (1..1).</summary>
    public Coding? ConnectionType { get; set; }
    /// <summary>A friendly name that this endpoint can be referred to with (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The organization that manages this endpoint (even if technically another organization is hosting this in the cloud, it is the organization associated with the … (0..1): to Organization.</summary>
    public Reference? ManagingOrganization { get; set; }
    /// <summary>Contact details for a human to contact about the subscription (0..*).</summary>
    public List<ContactPoint> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>The interval during which the endpoint is expected to be operational (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The payload type describes the acceptable content that can be communicated on the endpoint (1..*).</summary>
    public List<CodeableConcept> PayloadType { get => _payloadType ??= []; set => _payloadType = value; }
    /// <summary>The mime type to send the payload in - e.g. application/fhir+xml, application/fhir+json (0..*).</summary>
    public List<FhirCode> PayloadMimeType { get => _payloadMimeType ??= []; set => _payloadMimeType = value; }
    /// <summary>The uri that describes the actual end-point to connect to (1..1).</summary>
    public FhirUrl? Address { get; set; }
    /// <summary>Additional headers / information to send as part of the notification (0..*).</summary>
    public List<FhirString> Header { get => _header ??= []; set => _header = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => ConnectionType,
        11 => Name,
        12 => ManagingOrganization,
        13 => _contact,
        14 => Period,
        15 => _payloadType,
        16 => _payloadMimeType,
        17 => Address,
        18 => _header,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: ConnectionType = reader.Object<Coding>(new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: ManagingOrganization = reader.Object<Reference>(new()); break;
            case 13: reader.Objects(ref _contact); break;
            case 14: Period = reader.Object<Period>(new()); break;
            case 15: reader.Objects(ref _payloadType); break;
            case 16: reader.Primitives(ref _payloadMimeType); break;
            case 17: Address = reader.Primitive(Address ?? new()); break;
            case 18: reader.Primitives(ref _header); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], ConnectionType);
        writer.Primitive(R4[11], Name);
        writer.Object(R4[12], ManagingOrganization);
        writer.Objects(R4[13], _contact);
        writer.Object(R4[14], Period);
        writer.Objects(R4[15], _payloadType);
        writer.Primitives(R4[16], _payloadMimeType);
        writer.Primitive(R4[17], Address);
        writer.Primitives(R4[18], _header);
    }
}
