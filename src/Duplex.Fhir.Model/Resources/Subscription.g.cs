// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The subscription resource is used to define a push-based subscription from a server to another system.</summary>
public sealed class Subscription : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Subscription", DomainResource.R4, "status!+:code=SubscriptionStatus contact*+:ContactPoint end+:instant reason!+:string criteria!+:string error+:string channel!+:Subscription.channel");
    private List<ContactPoint>? _contact;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The status of the subscription, which marks the server state for managing the subscription (1..1): <see cref="SubscriptionStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Contact details for a human to contact about the subscription (0..*).</summary>
    public List<ContactPoint> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>The time for the server to turn the subscription off (0..1).</summary>
    public FhirInstant? End { get; set; }
    /// <summary>A description of why this subscription is defined (1..1).</summary>
    public FhirString? Reason { get; set; }
    /// <summary>The rules that the server should use to determine when to generate notifications for this subscription (1..1).</summary>
    public FhirString? Criteria { get; set; }
    /// <summary>A record of the last error that occurred when the server processed a notification (0..1).</summary>
    public FhirString? Error { get; set; }
    /// <summary>Details where to send notifications when resources are received that meet the criteria (1..1).</summary>
    public SubscriptionChannel? Channel { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Status,
        9 => _contact,
        10 => End,
        11 => Reason,
        12 => Criteria,
        13 => Error,
        14 => Channel,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Status = reader.Primitive(Status ?? new()); break;
            case 9: reader.Objects(ref _contact); break;
            case 10: End = reader.Primitive(End ?? new()); break;
            case 11: Reason = reader.Primitive(Reason ?? new()); break;
            case 12: Criteria = reader.Primitive(Criteria ?? new()); break;
            case 13: Error = reader.Primitive(Error ?? new()); break;
            case 14: Channel = reader.Object<SubscriptionChannel>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Status);
        writer.Objects(R4[9], _contact);
        writer.Primitive(R4[10], End);
        writer.Primitive(R4[11], Reason);
        writer.Primitive(R4[12], Criteria);
        writer.Primitive(R4[13], Error);
        writer.Object(R4[14], Channel);
    }
}

/// <summary>Details where to send notifications when resources are received that meet the criteria.</summary>
public sealed class SubscriptionChannel : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Subscription.channel", BackboneElement.R4, "type!+:code=SubscriptionChannelType endpoint+:url payload+:code header*+:string");
    private List<FhirString>? _header;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of channel to send notifications on (1..1): <see cref="SubscriptionChannelTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The url that describes the actual end-point to send messages to (0..1).</summary>
    public FhirUrl? Endpoint { get; set; }
    /// <summary>The mime type to send the payload in - either application/fhir+xml, or application/fhir+json (0..1).</summary>
    public FhirCode? Payload { get; set; }
    /// <summary>Additional headers / information to send as part of the notification (0..*).</summary>
    public List<FhirString> Header { get => _header ??= []; set => _header = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Endpoint,
        5 => Payload,
        6 => _header,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Endpoint = reader.Primitive(Endpoint ?? new()); break;
            case 5: Payload = reader.Primitive(Payload ?? new()); break;
            case 6: reader.Primitives(ref _header); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Endpoint);
        writer.Primitive(R4[5], Payload);
        writer.Primitives(R4[6], _header);
    }
}
