using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda;

/// <summary>
/// People, organizations, places and devices that a document names. In a Bundle each is one resource, however often it is named; for a
/// chart, whose directory is not the document's, all are references by identifier.
/// </summary>
internal sealed class CcdaParties(CcdaBuild build)
{
    private readonly Dictionary<string, TranslatedResource> _things = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>
    /// <c>assignedAuthor</c>, <c>assignedEntity</c>, <c>associatedEntity</c>, <c>participantRole</c>: the person, otherwise the device,
    /// otherwise the organization. Null where nobody is named.
    /// </summary>
    public Reference? Of(XElement? role)
    {
        if (role is null)
        {
            return null;
        }

        XElement? person = role.At("assignedPerson") ?? role.At("associatedPerson") ?? role.At("informationRecipient") ?? role.At("playingEntity");
        if (CdaContacts.Names(person) is [{ } name, ..])
        {
            return Practitioner(role, person!, name);
        }

        if (role.At("assignedAuthoringDevice") is { } device && (CdaValues.TextOf(device.At("softwareName")) ?? CdaValues.TextOf(device.At("manufacturerModelName"))) is { } model)
        {
            return Software(role, device, model);
        }

        return Organization(role.At("representedOrganization") ?? role.At("scopingOrganization")) ?? Numbered(role);
    }

    /// <summary>The organization that somebody stands for; null where none is named.</summary>
    public Reference? OrganizationOf(XElement? role) => Organization(role.At("representedOrganization") ?? role.At("scopingOrganization"));

    /// <summary>An organization that is described; null where it has neither name nor number.</summary>
    public Reference? Organization(XElement? organization)
    {
        if (organization is null)
        {
            return null;
        }

        List<Identifier> identifiers = build.Identifiers(organization);
        string? name = CdaValues.TextOf(organization.At("name"));
        if (name is null)
        {
            return identifiers.Count == 0 ? null : new Reference { Type = "Organization", Identifier = identifiers[0] };
        }

        return Refer("Organization", identifiers, name, organization, () => new Organization
        {
            Identifier = identifiers,
            Active = new FhirBoolean(true),
            Name = name,
            Telecom = CdaContacts.OfOrganization(CdaContacts.Telecoms(organization)),
            Address = CdaContacts.OfOrganization(CdaContacts.Addresses(organization)),
            Type = [.. organization.All("standardIndustryClassCode").Select(CdaValues.Concept).OfType<CodeableConcept>()],
            PartOf = Organization(organization.At("asOrganizationPartOf", "wholeOrganization")),
        });
    }

    /// <summary>Service Delivery Location (2.16.840.1.113883.10.20.22.4.32), or a facility of the header; null where it has no name.</summary>
    public Reference? Place(XElement? place)
    {
        string? name = CdaValues.TextOf(place.At("playingEntity", "name")) ?? CdaValues.TextOf(place.At("location", "name")) ?? CdaValues.TextOf(place.At("name"));
        CodeableConcept? type = CdaValues.Concept(place.At("code"));
        if (name is null)
        {
            return type is null ? null : new Reference { Type = "Location", Display = type.Text?.Value ?? type.Coding.FirstOrDefault()?.Display?.Value };
        }

        List<Identifier> identifiers = build.Identifiers(place);
        return Refer("Location", identifiers, name, place!, () => new Location
        {
            Identifier = identifiers,
            Name = name,
            Type = type is null ? [] : [type],
            Telecom = CdaContacts.Telecoms(place),
            Address = CdaContacts.Addresses(place).FirstOrDefault() ?? CdaContacts.Addresses(place.At("location")).FirstOrDefault(),
        });
    }

    /// <summary>Somebody near the patient: the person of a <c>relatedEntity</c> or <c>associatedEntity</c>.</summary>
    public Reference? Related(XElement? entity, XElement? person)
    {
        HumanName? name = CdaContacts.Name(person.At("name"));
        CodeableConcept? relationship = CdaValues.Concept(entity.At("code"));
        if (name is null && relationship is null)
        {
            return null;
        }

        string display = name is null ? "" : CdaContacts.Display(name);
        return Refer("RelatedPerson", build.Identifiers(entity), $"{build.Patient}\u001f{display}\u001f{relationship?.Coding.FirstOrDefault()?.Code?.Value}", entity!, () => new RelatedPerson
        {
            Identifier = build.Identifiers(entity),
            Active = new FhirBoolean(true),
            Patient = build.Subject,
            Relationship = relationship is null ? [] : [relationship],
            Name = name is null ? [] : [name],
            Telecom = CdaContacts.Telecoms(entity),
            Address = CdaContacts.Addresses(entity),
        }, display.Length > 0 ? display : null, build.Patient);
    }

    private Reference Practitioner(XElement role, XElement person, HumanName name)
    {
        List<Identifier> identifiers = build.Identifiers(role);
        string display = CdaContacts.Display(name);
        Reference practitioner = Refer("Practitioner", identifiers, display, role, () => new Practitioner
        {
            Identifier = identifiers,
            Name = CdaContacts.Names(person),
            Telecom = CdaContacts.Telecoms(role),
            Address = CdaContacts.Addresses(role),
        });
        AddRole(role, practitioner, display);
        return practitioner;
    }

    /// <summary>What somebody is by profession, and for whom.</summary>
    private void AddRole(XElement role, Reference practitioner, string display)
    {
        if (!build.Options.NamesDirectory)
        {
            return;
        }

        CodeableConcept? specialty = CdaValues.Concept(role.At("code"));
        Reference? organization = OrganizationOf(role);
        if (specialty is not null || organization is not null)
        {
            Refer("PractitionerRole", [], $"{practitioner.ReferenceValue?.Value}\u001f{organization?.ReferenceValue?.Value ?? organization?.Identifier?.Value?.Value}", role, () => new PractitionerRole
            {
                Practitioner = new Reference { ReferenceValue = practitioner.ReferenceValue?.Value, Display = display },
                Organization = organization,
                Specialty = specialty is null ? [] : [specialty],
                Telecom = CdaContacts.Telecoms(role),
            });
        }
    }

    private Reference Software(XElement role, XElement device, string model) => Refer("Device", build.Identifiers(role), model, role, () => new Device
    {
        Identifier = build.Identifiers(role),
        DeviceName = [new DeviceDeviceName { Name = model, Type = "model-name" }],
        ModelNumber = CdaValues.TextOf(device.At("manufacturerModelName")),
    });

    /// <summary>Somebody who is numbered and not named.</summary>
    private Reference? Numbered(XElement role) =>
        build.Identifiers(role) is [{ } number, ..] ? new Reference { Type = role.Name.LocalName.StartsWith("assigned", StringComparison.Ordinal) ? "Practitioner" : null, Identifier = number } : null;

    /// <param name="source">What describes it; what a later description says beyond the first is added.</param>
    private Reference Refer<T>(string type, List<Identifier> identifiers, string name, XElement source, Func<T> read, string? display = null, string patient = "")
        where T : DomainResource
    {
        display ??= type == "RelatedPerson" || type == "PractitionerRole" ? null : name;
        if (!build.Options.NamesDirectory)
        {
            return new Reference { Type = type, Identifier = identifiers.FirstOrDefault(), Display = display };
        }

        Identifier? number = identifiers.FirstOrDefault();
        string key = number is null ? $"{type}\u001f{name}" : $"{type}\u001f{number.System?.Value}\u001f{number.Value?.Value}";
        if (!_things.TryGetValue(key, out TranslatedResource? thing))
        {
            T resource = read();
            resource.Id = build.Options.IdOf(key);
            _things[key] = thing = build.Add(resource, patient);
            _told.Add(TextOf(type, source));
        }
        else
        {
            T more = read();
            if (_told.Add(TextOf(type, source)))
            {
                PartyMerge.Add(thing.Resource, more);
            }
        }

        return new Reference { ReferenceValue = thing.Reference, Display = display };
    }

    private static string TextOf(string type, XElement source) => $"{type}\u001f{source.ToString(SaveOptions.DisableFormatting)}";
}
