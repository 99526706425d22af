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
        new(6, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "work"))),
        new(7, "relationship", static (in Source cwe, PatientContact contact) => contact.Relationship.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.ContactRole))),
        new(8, "period.start", static (in Source dt, PatientContact contact) => contact.Period = contact.Period.WithStart(dt)) { Repeats = false },
        new(9, "period.end", static (in Source dt, PatientContact contact) => contact.Period = contact.Period.WithEnd(dt)) { Repeats = false },
        new(13, "organization", static (in Source xon, PatientContact contact) => contact.Organization = xon.Context.Directory.Organization(xon)) { Repeats = false },
        new(15, "gender", static (in Source cwe, PatientContact contact) => contact.Gender = MappedConcepts.ReadCode(cwe, CodeMaps.AdministrativeSex)) { Repeats = false },
        new(40, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(41, "telecom", static (in Source xtn, PatientContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))));

    private static SegmentMap<OrganizationContact> Person { get; } = new(
        "NK1[Patient]",
        new(30, "name", static (in Source xpn, OrganizationContact contact) => contact.Name = XpnToHumanName.Read(xpn)) { Repeats = false },
        new(31, "telecom", static (in Source xtn, OrganizationContact contact) => contact.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "work"))),
        new(32, "address", static (in Source xad, OrganizationContact contact) => contact.Address = XadToAddress.Read(xad)) { Repeats = false });

    /// <summary>True where NK1-13 names an organization, which has become a contact.</summary>
    public static bool Read(PlacedSegment nk1, TranslatedResource<Patient> patient, MessageBuild build)
    {
        TranslationContext context = build.Context;
        if (!Source.Of(nk1, 13, context).IsPresent)
        {
            return false;
        }

        string? before = context.Coverage?.BeginResource("Patient.contact");
        PatientContact contact = new();
        Map.Apply(nk1, contact, context);
        context.Coverage?.EndResource(before!);
        if (contact.Organization is null)
        {
            return false;
        }

        patient.Value.Contact.Add(contact);
        ReadPerson(nk1, contact.Organization, build);
        return true;
    }

    /// <summary>NK1-30 to NK1-32: whom to ask for there.</summary>
    private static void ReadPerson(PlacedSegment nk1, Reference organization, MessageBuild build)
    {
        if (build.Find<Organization>(organization) is not { } described)
        {
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
