using Duplex.Fhir.Model;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Ccda;

/// <summary>Adds to a person or a thing that is known what a later place of the document says of it.</summary>
internal static class PartyMerge
{
    public static void Add(Resource known, Resource more)
    {
        switch (known, more)
        {
            case (Practitioner first, Practitioner second):
                DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
                DirectoryMerge.Names(first.Name, second.Name);
                Telecoms(first.Telecom, second.Telecom);
                Addresses(first.Address, second.Address);
                break;
            case (PractitionerRole first, PractitionerRole second):
                DirectoryMerge.Add(first.Specialty, second.Specialty, static (one, other) => new PractitionerRole { Specialty = [one, other] });
                Telecoms(first.Telecom, second.Telecom);
                break;
            case (Organization first, Organization second):
                DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
                DirectoryMerge.Add(first.Type, second.Type, static (one, other) => new Organization { Type = [one, other] });
                Telecoms(first.Telecom, second.Telecom);
                Addresses(first.Address, second.Address);
                if (second.Name?.Value is { } name && name != first.Name?.Value && !first.Alias.Exists(alias => alias.Value == name))
                {
                    first.Alias.Add(new FhirString(name));
                }

                first.PartOf ??= second.PartOf;
                break;
            case (Location first, Location second):
                DirectoryMerge.Identifiers(first.Identifier, second.Identifier);
                DirectoryMerge.Add(first.Type, second.Type, static (one, other) => new Location { Type = [one, other] });
                Telecoms(first.Telecom, second.Telecom);
                first.Address ??= second.Address;
                break;
            case (RelatedPerson first, RelatedPerson second):
                DirectoryMerge.Add(first.Relationship, second.Relationship, static (one, other) => new RelatedPerson { Relationship = [one, other] });
                DirectoryMerge.Names(first.Name, second.Name);
                Telecoms(first.Telecom, second.Telecom);
                Addresses(first.Address, second.Address);
                break;
            default:
                break;
        }
    }

    private static void Telecoms(List<ContactPoint> first, List<ContactPoint> second) => DirectoryMerge.Add(first, second, static (one, other) => new Practitioner { Telecom = [one, other] });

    private static void Addresses(List<Address> first, List<Address> second) => DirectoryMerge.Add(first, second, static (one, other) => new Practitioner { Address = [one, other] });
}
