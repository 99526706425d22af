using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>
/// Phone, address and place of the contacts in SCH, which the guide leaves open: the address is the person's, phone and place are of
/// the role in which the person can be reached. For a Bundle alone; a chart does not keep the directory.
/// </summary>
internal static class SchToContacts
{
    public static void Read(PlacedSegment sch, Appointment appointment, MessageBuild build)
    {
        if (!build.Context.Options.NamesDirectory)
        {
            return;
        }

        Read(sch, new Contact("placer contact", 13, 14, 15), appointment, build);
        Read(sch, new Contact("filler contact", 17, 18, 19), appointment, build);
        Read(sch, new Contact("enterer", 21, 0, 22), appointment, build);
    }

    private static void Read(PlacedSegment sch, Contact contact, Appointment appointment, MessageBuild build)
    {
        TranslationContext context = build.Context;
        AppointmentParticipant? participant = appointment.Participant.Find(one => one.Type is [{ } type] && contact.Is(type));
        if (participant?.Actor is not { } person)
        {
            return;
        }

        if (contact.Address > 0 && build.Find<Practitioner>(person) is { } practitioner)
        {
            foreach (Address address in sch.ReadAll(contact.Address, "Practitioner.address", context, XadToAddress.Read))
            {
                if (!practitioner.Address.Exists(known => known.City?.Value == address.City?.Value && known.Line.FirstOrDefault()?.Value == address.Line.FirstOrDefault()?.Value))
                {
                    practitioner.Address.Add(address);
                }
            }
        }

        PractitionerRole role = new()
        {
            Practitioner = person,
            Code = [new CodeableConcept { Text = contact.Role }],
            Telecom = sch.ReadAll(contact.Phone, "PractitionerRole.telecom", context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")),
            Location = sch.ReadAll(contact.Place, "PractitionerRole.location", context, static (in Source pl) => pl.Context.Directory.Location(pl)),
        };
        if (role.Telecom.Count + role.Location.Count > 0)
        {
            string key = $"{person.ReferenceValue?.Value ?? person.Display?.Value}\u001f{contact.Role}\u001f{role.Location.FirstOrDefault()?.ReferenceValue?.Value}";
            role.Id = build.Directory.IdOf("PractitionerRole", key);
            build.AddShared(role);
        }
    }

    /// <summary>Where a contact stands in SCH.</summary>
    private readonly record struct Contact(string Role, int Phone, int Address, int Place)
    {
        public bool Is(CodeableConcept type) => type.Text?.Value == Role || type.Coding is [{ } coding] && coding.Code?.Value == Role;
    }
}
