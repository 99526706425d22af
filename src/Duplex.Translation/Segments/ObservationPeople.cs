using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>Who performed an observation: the observer (OBX-16), the laboratory (OBX-23 and 24, otherwise OBX-15) and its director (OBX-25).</summary>
internal static class ObservationPeople
{
    public static List<Reference> Read(PlacedSegment obx, MessageBuild build)
    {
        TranslationContext context = build.Context;
        return context.Options.NamesDirectory ? ReadWhole(obx, build) : ReadForChart(obx, context);
    }

    private static List<Reference> ReadForChart(PlacedSegment obx, TranslationContext context)
    {
        List<Reference> performers = obx.ReadAll(16, "performer", context, XcnToReference.Read);
        performers.AddIfAny(obx.Read(23, "performer", context, OrganizationReference.ReadXon) ?? obx.Read(15, "performer", context, OrganizationReference.ReadCwe));
        performers.AddIfAny(obx.Read(25, "performer", context, XcnToReference.Read));
        return performers;
    }

    private static List<Reference> ReadWhole(PlacedSegment obx, MessageBuild build)
    {
        TranslationContext context = build.Context;
        List<Reference> performers = obx.ReadAll(16, "performer", context, ObserverOf);
        Reference? laboratory = obx.Read(23, "performer", context, static (in Source xon) => xon.Context.Directory.Organization(xon));
        if (laboratory is not null)
        {
            ReadAddress(obx, laboratory, build);
        }

        Reference? director = obx.Read(25, "performer", context, (in Source xcn) => DirectorOf(xcn, laboratory));
        performers.AddIfAny(director ?? laboratory);
        performers.AddIfAny(obx.Read(15, "performer", context, static (in Source cwe) => cwe.Context.Directory.OrganizationOfCwe(cwe)));
        return performers;
    }

    private static Reference? ObserverOf(in Source xcn) =>
        xcn.Context.Directory.Role(xcn, new PractitionerRole { Code = [Concept("http://terminology.hl7.org/CodeSystem/practitioner-role", "responsibleObserver")] });

    private static Reference? DirectorOf(in Source xcn, Reference? laboratory) =>
        xcn.Context.Directory.Role(xcn, new PractitionerRole { Organization = laboratory, Code = [Concept("http://terminology.hl7.org/CodeSystem/v2-0912", "MDIR")] });

    private static void ReadAddress(PlacedSegment obx, Reference laboratory, MessageBuild build)
    {
        if (!obx[24].Value.IsPresent || build.Find<Organization>(laboratory) is not { } organization)
        {
            return;
        }

        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("Organization");
        List<Address> addresses = obx.ReadAll(24, "address", context, RequesterReading.OfOrganization);
        context.Coverage?.EndResource(before!);
        if (organization.Address.Count == 0)
        {
            organization.Address.AddRange(addresses);
        }
        else
        {
            DirectoryMerge.Add(organization.Address, addresses, static (one, other) => new Organization { Address = [one, other] });
        }
    }

    private static CodeableConcept Concept(string system, string code) => new() { Coding = [new Coding { System = system, Code = code }] };
}
