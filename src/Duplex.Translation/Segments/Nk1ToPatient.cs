using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// NK1 that names an organization to a contact of the Patient (sheet <c>NK1[Patient]</c>), which unlike a RelatedPerson can be one.
/// </summary>
internal static class Nk1ToPatient
{
    public static SegmentMap<PatientContact> Map { get; } = new(
        "NK1[Patient]",
        new(2, "name", static (in Source xpn, PatientContact contact) => contact.Name = XpnToHumanName.Read(xpn)) { Repeats = false },
        new(3, "relationship", static (in Source cwe, PatientContact contact) => contact.Relationship.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.Relationship))),
        new(4, "address", static (in Source xad, PatientContact contact) => contact.Address = XadToAddress.Read(xad)) { Repeats = false },
        new(5, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(6, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.ReadBusiness(xtn))),
        new(7, "relationship", static (in Source cwe, PatientContact contact) => contact.Relationship.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.ContactRole))),
        new(8, "period.start", static (in Source dt, PatientContact contact) => contact.Period = PeriodReading.WithStart(contact.Period, dt)) { Repeats = false },
        new(9, "period.end", static (in Source dt, PatientContact contact) => contact.Period = PeriodReading.WithEnd(contact.Period, dt)) { Repeats = false },
        new(13, "organization", static (in Source xon, PatientContact contact) => contact.Organization = xon.Context.Directory.Organization(xon)) { Repeats = false },
        new(15, "gender", static (in Source cwe, PatientContact contact) => contact.Gender = MappedConcepts.ReadCode(cwe, CodeMaps.AdministrativeSex)) { Repeats = false },
        new(40, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(41, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))));

    private static SegmentMap<OrganizationContact> Person { get; } = new(
        "NK1[Patient]",
        new(30, "name", static (in Source xpn, OrganizationContact contact) => contact.Name = XpnToHumanName.Read(xpn)) { Repeats = false },
        new(31, "telecom", static (in Source xtn, OrganizationContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "work"))),
        new(32, "address", static (in Source xad, OrganizationContact contact) => contact.Address = XadToAddress.Read(xad)) { Repeats = false });

    /// <summary>Fields of NK1 without a row of the sheet.</summary>
    private static ReadOnlySpan<byte> Kept => [10, 11, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 33, 34, 35, 36, 37, 38, 39];

    /// <summary>
    /// An employer, a federal or a state agency or an insurance company, which the message sheets make a contact however it is named.
    /// </summary>
    public static bool IsOrganization(PlacedSegment nk1, TranslationContext context) =>
        Source.Of(nk1, 3, context)[1].Peek() is "EMR" or "E" or "F" or "I" or "S";

    /// <summary>True where the segment has become a contact: NK1-13 names an organization, or the relationship says that it is one.</summary>
    public static bool Read(PlacedSegment nk1, TranslatedResource<Patient> patient, MessageBuild build)
    {
        TranslationContext context = build.Context;
        bool isOrganization = IsOrganization(nk1, context);
        if (!Source.Of(nk1, 13, context).IsPresent && !(isOrganization && SaysWho(nk1, context)))
        {
            return false;
        }

        string? before = context.Coverage?.BeginResource("Patient.contact");
        PatientContact contact = new();
        Map.Apply(nk1, contact, context);
        if (isOrganization && context.Options.NamesDirectory)
        {
            KeptFields.Read(nk1, Kept, contact.Extension, context);
        }

        context.Coverage?.EndResource(before!);
        if (contact.Organization is null && (!isOrganization || contact is { Name: null, Address: null, Telecom.Count: 0 }))
        {
            return false;
        }

        patient.Value.Contact.Add(contact);
        ReadPerson(nk1, contact, build);
        return true;
    }

    /// <summary>R4 demands a name, an address, a telephone or an organization of a contact (pat-1).</summary>
    private static bool SaysWho(PlacedSegment nk1, TranslationContext context)
    {
        foreach (byte field in (ReadOnlySpan<byte>)[2, 4, 5, 6, 40, 41])
        {
            if (Source.Of(nk1, field, context).IsPresent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>NK1-30 to NK1-32: whom to ask for there.</summary>
    private static void ReadPerson(PlacedSegment nk1, PatientContact contact, MessageBuild build)
    {
        if (build.Find<Organization>(contact.Organization) is not { } described)
        {
            if (build.Context.Options.NamesDirectory)
            {
                string? outer = build.Context.Coverage?.BeginResource("Patient.contact");
                KeptFields.Read(nk1, [30, 31, 32], contact.Extension, build.Context);
                build.Context.Coverage?.EndResource(outer!);
            }

            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Organization.contact");
        OrganizationContact person = new();
        Person.Apply(nk1, person, build.Context);
        build.Context.Coverage?.EndResource(before!);
        if (person.Name is not null || person.Address is not null || person.Telecom.Count > 0)
        {
            described.Contact.Add(person);
        }
    }
}
