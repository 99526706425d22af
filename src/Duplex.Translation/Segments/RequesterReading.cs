using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>Who ordered (ORC-12, otherwise OBR-16), for which facility (ORC-21 to 23), and where to call back (OBR-17, otherwise ORC-14).</summary>
internal static class RequesterReading
{
    public static void Read(OrderGroup order, ServiceRequest request, MessageBuild build)
    {
        TranslationContext context = build.Context;
        request.Requester = context.Options.NamesDirectory
            ? RoleOf(order, build)
            : (order.Orc is { } orc ? XcnToReference.ReadOne(orc, 12, "requester", context) : null)
                ?? (order.Obr is { } obr ? XcnToReference.ReadOne(obr, 16, "requester", context) : null);
        ReadCallback(order, request, context);
    }

    private static Reference? RoleOf(OrderGroup order, MessageBuild build)
    {
        TranslationContext context = build.Context;
        foreach (PlacedSegment prt in order.Participations)
        {
            if (PrtToRole.CodeOf(prt, context) is "OP" && PrtToRole.Read(prt, build, "requester") is { } named)
            {
                return named;
            }
        }

        (PlacedSegment? segment, int field) = order.Orc is { } control && Source.Of(control, 12, context).IsPresent ? (control, 12) : (order.Obr, 16);
        NoteSame(order, context);
        if (order.Orc is { } orc && (orc[21].Value.IsPresent || orc[22].Value.IsPresent || orc[23].Value.IsPresent))
        {
            PractitionerRole role = new() { Organization = FacilityOf(orc, build) };
            if (role.Organization is not null)
            {
                string? before = context.Coverage?.BeginResource("PractitionerRole");
                Reference? reference = build.Directory.Role(segment is null ? default : Source.Of(segment, field, context), role);
                context.Coverage?.EndResource(before!);
                ReadAddress(orc, role.Practitioner, build);
                return reference;
            }
        }

        Reference? practitioner = segment?.Read(field, "requester", context, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn));
        if (order.Orc is { } sent)
        {
            ReadAddress(sent, practitioner, build);
        }

        return practitioner;
    }

    /// <summary>The facility with the address and the numbers that the ORC gives it.</summary>
    private static Reference? FacilityOf(PlacedSegment orc, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Reference? facility = orc.Read(21, "organization", context, static (in Source xon) => xon.Context.Directory.Organization(xon));
        if (facility is not null && build.Find<Organization>(facility) is { } organization)
        {
            string? before = context.Coverage?.BeginResource("Organization");
            ReadFurtherNumbers(orc, organization, context);
            DirectoryMerge.Add(organization.Address, orc.ReadAll(22, "address", context, OfOrganization), static (one, other) => new Organization { Address = [one, other] });
            DirectoryMerge.Add(organization.Telecom, orc.ReadAll(23, "telecom", context, WorkNumber), static (one, other) => new Organization { Telecom = [one, other] });
            context.Coverage?.EndResource(before!);
        }

        return facility;
    }

    /// <summary>OBR-16 as far as it repeats ORC-12.</summary>
    private static void NoteSame(OrderGroup order, TranslationContext context)
    {
        if (context.Coverage is not null && order.Orc is { } orc && order.Obr is { } obr && IsSame(Source.Of(orc, 12, context), Source.Of(obr, 16, context)))
        {
            Source.Of(obr, 16, context).Used("requester");
        }
    }

    internal static bool IsSame(in Source one, in Source other) =>
        one.IsPresent && other.IsPresent && one[1].Peek() == other[1].Peek() && one[2].Peek() == other[2].Peek() && one[3].Peek() == other[3].Peek();

    /// <summary>A facility that is named again has another number.</summary>
    private static void ReadFurtherNumbers(PlacedSegment orc, Organization organization, TranslationContext context)
    {
        int number = 0;
        foreach (Hl7v2.Hl7Repetition repetition in orc[21].Repetitions)
        {
            number++;
            Source xon = Source.Of(orc, 21, repetition, number, context);
            if (number > 1 && xon[1].Peek() == organization.Name?.Value)
            {
                DirectoryMerge.Identifiers(organization.Identifier, XonToOrganization.Read(xon).Identifier);
            }
        }
    }

    private static void ReadAddress(PlacedSegment orc, Reference? practitioner, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (orc[24].Value.IsPresent && practitioner is not null && build.Find<Practitioner>(practitioner) is { } person)
        {
            string? before = context.Coverage?.BeginResource("Practitioner");
            DirectoryMerge.Add(person.Address, orc.ReadAll(24, "address", context, XadToAddress.Read), static (one, other) => new Practitioner { Address = [one, other] });
            context.Coverage?.EndResource(before!);
        }
    }

    private static void ReadCallback(OrderGroup order, ServiceRequest request, TranslationContext context)
    {
        bool isOfObr = order.Obr is { } obr && obr[17].Value.IsPresent;
        if ((isOfObr ? order.Obr : order.Orc) is not { } segment)
        {
            return;
        }

        foreach (ContactPoint number in segment.ReadAll(isOfObr ? 17 : 14, isOfObr ? "requester.extension.valueContactPoint" : "extension.valueContactPoint", context, WorkNumber))
        {
            List<Extension> extensions = isOfObr && request.Requester is { } requester ? requester.Extension : request.Extension;
            extensions.Add(new Extension { Url = OrderExtensions.CallbackNumber, Value = number });
        }
    }

    /// <summary>An organization has no home (org-2).</summary>
    internal static Address? OfOrganization(in Source xad)
    {
        Address? address = XadToAddress.Read(xad);
        if (address?.Use?.Value == "home")
        {
            address.Use = null;
        }

        return address;
    }

    /// <summary>An organization has no number at home (org-3).</summary>
    internal static ContactPoint? WorkNumber(in Source xtn)
    {
        ContactPoint? number = XtnToContactPoint.Read(xtn, "work");
        if (number?.Use?.Value == "home")
        {
            number.Use = null;
        }

        return number;
    }
}
