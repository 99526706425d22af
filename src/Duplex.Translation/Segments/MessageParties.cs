using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>Who sent a message and who is to get it: MSH-3 to MSH-6, MSH-17, MSH-23 to MSH-25, and SFT.</summary>
internal static class MessageParties
{
    /// <summary>The application that sent it. Required in R4, so that what is not told is said to be unknown.</summary>
    public static MessageHeaderSource Source(PlacedSegment msh, MessageBuild build)
    {
        TranslationContext context = build.Context;
        context.Coverage?.Enter("source");
        Source application = Mapping.Source.Of(msh, 3, context);
        Source address = Mapping.Source.Of(msh, 24, context);
        MessageHeaderSource source = new() { Name = application[1].Text("name") };
        if (build.First("SFT") is { } sft)
        {
            ReadSoftware(sft, source, context);
        }

        source.Software ??= application[2].Text("software");
        Source place = address.IsPresent ? address : application;
        source.Endpoint = Endpoint(place, isSource: true);
        if (address.IsPresent)
        {
            source.Name ??= address[1].Text("name");
        }

        if (source.Endpoint.Value is null && place[2].Text("name") is { } id)
        {
            // What is no address is told with its kind.
            source.Name = string.Join(" - ", new[] { source.Name?.Value, place[3].Text("name") is { } kind ? $"{kind}:{id}" : id }.Where(part => part is not null));
        }

        context.Coverage?.Leave();
        return source;
    }

    /// <summary>MSH-4; with the country of MSH-17, which says where the sender is, a resource of its own.</summary>
    public static Reference? Sender(PlacedSegment msh, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Source facility = Mapping.Source.Of(msh, 4, context);
        Source country = Mapping.Source.Of(msh, 17, context);
        if (!country.IsPresent || !facility.IsPresent)
        {
            // A country alone is no organization.
            return facility.Into("sender", build.Directory.OrganizationOfHd);
        }

        string? before = context.Coverage?.BeginResource("Organization");
        Organization organization = new()
        {
            Id = build.Directory.IdOf("Organization", $"sender\u001f{facility[1].Peek()}\u001f{facility[2].Peek()}\u001f{country.Peek()}"),
            Name = facility[1].Text("name"),
            Address = [new Address { Country = country.Text("address.country") }],
        };
        if (facility[2].Peek() is not null)
        {
            Identifier identifier = new() { Value = facility[2].Text("identifier.value") };
            identifier.System = AuthoritySystems.OfUniversalId(identifier.Value!.Value!, facility[3].Text("identifier.type")) is null ? null : "urn:ietf:rfc:3986";
            identifier.Value = AuthoritySystems.OfUniversalId(identifier.Value.Value!, facility[3].Peek()) ?? identifier.Value.Value;
            organization.Identifier.Add(identifier);
        }

        context.Coverage?.EndResource(before!);
        return new Reference { ReferenceValue = build.AddShared(organization).Reference, Display = organization.Name?.Value };
    }

    /// <summary>Null where the message names nobody who is to get it.</summary>
    public static MessageHeaderDestination? Destination(PlacedSegment msh, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Source application = Mapping.Source.Of(msh, 5, context);
        Source facility = Mapping.Source.Of(msh, 6, context);
        Source responsible = Mapping.Source.Of(msh, 23, context);
        Source address = Mapping.Source.Of(msh, 25, context);
        if (!application.IsPresent && !facility.IsPresent && !responsible.IsPresent && !address.IsPresent)
        {
            return null;
        }

        context.Coverage?.Enter("destination");
        MessageHeaderDestination destination = new()
        {
            Name = (address.IsPresent ? application[2].Text("name") : null) ?? application[1].Text("name") ?? application[2].Text("name") ?? address[1].Text("name"),
            Target = application.Into("target", HdToReference.Device),
            Endpoint = Endpoint(address.IsPresent ? address : application, isSource: false),
            Receiver = responsible.Into("receiver", build.Directory.Organization) ?? facility.Into("receiver", build.Directory.OrganizationOfHd),
        };
        context.Coverage?.Leave();
        return destination;
    }

    /// <summary>The universal id as a URL (sheets <c>HD[MessageHeader.source-endpoint]</c> and <c>…destination-endpoint</c>).</summary>
    private static FhirUrl Endpoint(in Source hd, bool isSource)
    {
        string? id = hd[2].Peek();
        string? url = id is null || id.Any(char.IsWhiteSpace) ? null : hd[3].Peek()?.ToUpperInvariant() switch
        {
            "ISO" => $"urn:oid:{id}",
            "UUID" or "GUID" => $"urn:uuid:{id.ToLowerInvariant()}",
            "DNS" when isSource => $"urn:dns:{id}",
            "URI" => AuthoritySystems.IsUsable(id) ? id : null,
            null => null,
            _ => isSource || !AuthoritySystems.IsUsable(id) && id.Contains(':', StringComparison.Ordinal) ? null : id,
        };
        if (url is null)
        {
            return new FhirUrl { Extension = [Extensions.Unknown()] };
        }

        hd[2].Used("endpoint");
        hd[3].Used("endpoint");
        return new FhirUrl(url);
    }

    private static void ReadSoftware(PlacedSegment sft, MessageHeaderSource source, TranslationContext context)
    {
        source.Software = Mapping.Source.Of(sft, 3, context).Text("software");
        source.Version = Mapping.Source.Of(sft, 2, context).Text("version");
        Add(source, "software-binary", Mapping.Source.Of(sft, 4, context).Text("extension"));
        Add(source, "software-description", Mapping.Source.Of(sft, 5, context).Whole("extension"));
        if (Mapping.Source.Of(sft, 6, context) is { IsPresent: true } installed && installed.DateTime("extension") is { } time)
        {
            source.Extension.Add(new Extension { Url = "urn:duplex:software-installed", Value = new FhirDateTime(time) });
        }

        if (sft.Read(1, "extension", context, context.Directory.Organization) is { } vendor)
        {
            source.Extension.Add(new Extension { Url = "urn:duplex:software-vendor", Value = vendor });
        }
    }

    private static void Add(MessageHeaderSource source, string name, string? text)
    {
        if (text is not null)
        {
            source.Extension.Add(new Extension { Url = $"urn:duplex:{name}", Value = new FhirString(text) });
        }
    }
}
