using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.Segments;

/// <summary>
/// ROL and PRT: who takes part, as what, for whom and how long (sheets <c>ROL[…]</c> and <c>PRT[…]</c>). What they belong to, their
/// place in the message says.
/// </summary>
internal sealed class RoleReading(PlacedSegment segment, MessageBuild build)
{
    private readonly RoleFields _fields = RoleFields.Of(segment);
    private readonly TranslationContext _context = build.Context;

    /// <summary>The part is taken back (table 0287: delete, unlink).</summary>
    public bool IsDeletion => Of(_fields.Action).Peek() is "DE" or "UN" or "UD" or "D";

    /// <summary>The family doctor (PP of table 0443).</summary>
    public bool IsGeneralPractitioner => Of(_fields.Role) is var role && role.Peek() is "PP" && role[3].Peek() is null or "HL70443" or "HL70912";

    /// <summary>A role that is a relationship (table 0063) is somebody's who is near the patient.</summary>
    private bool IsRelative => Of(_fields.Role)[3].Peek() is "HL70063";

    public CodeableConcept? Role(string element) =>
        segment.Read(_fields.Role, element, _context, (in Source cwe) => MappedConcepts.Read(cwe, _fields.Roles));

    public Period? Period(string element) => PeriodReading.Read(Of(_fields.Start), Of(_fields.End), element);

    /// <summary>How long somebody takes part (ROL-7, PRT-13), which the sheets ask an extension for that they do not name. Null where it is empty.</summary>
    public Extension? Duration(string element) => RoleExtensions.Of(segment, _fields.Duration, element, _context);

    /// <summary>ROL-1 and PRT-1 tell a role from others, and so what a reference to it refers to.</summary>
    public void Numbers(string element)
    {
        if (Of(_fields.Number) is { IsPresent: true } number)
        {
            number[1].Used(element);
        }
    }

    /// <summary>Whom the segment names decides what an element refers to.</summary>
    public void Refers(string element)
    {
        string? before = _context.Coverage?.BeginResource(element);
        Of(_fields.Person)[1].Used();
        Of(_fields.Person)[2].Used();
        _context.Coverage?.EndResource(before!);
    }

    /// <summary>A PractitionerRole where the segment says more than who it is; null where it names nobody.</summary>
    /// <param name="withRole">Whether the code is the role's own: false where what refers to it has one.</param>
    /// <param name="withPeriod">The same of the period.</param>
    public Reference? Practitioner(bool withRole, bool withPeriod)
    {
        string? before = _context.Coverage?.BeginResource("PractitionerRole");
        PractitionerRole role = new() { Period = withPeriod ? Period("period") : null };
        role.Identifier.AddIfAny(segment.Read(_fields.Number, "identifier", _context, EiToIdentifier.Read));
        if (withRole)
        {
            role.Code.AddIfAny(Role("code"));
        }

        if (_fields == RoleFields.Prt)
        {
            role.Code.AddRange(segment.ReadAll(_fields.ProviderType, "code", _context, CweToCodeableConcept.Read));
        }

        role.Organization = segment.Read(_fields.Organization, "organization", _context, static (in Source xon) => xon.Context.Directory.Organization(xon));
        role.Location.AddIfAny(segment.Read(_fields.Place, "location", _context, static (in Source pl) => pl.Context.Directory.Location(pl)));
        ReadContactNumbers(role.Identifier);
        foreach (ContactPoint number in segment.ReadAll(_fields.Telecom, "telecom", _context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")))
        {
            role.Telecom.Add(number);
        }

        if (_context.Options.NamesDirectory && _fields == RoleFields.Rol)
        {
            KeptFields.Read(segment, [9, 10], role.Extension, _context);
            if (withPeriod)
            {
                role.Extension.AddIfAny(Duration("extension"));
            }
        }

        bool saysMore = role.Extension.Count + role.Identifier.Count + role.Code.Count + role.Location.Count + role.Telecom.Count > 0 || role.Organization is not null || role.Period is not null;
        _context.Coverage?.EndResource(before!);
        Reference? reference = build.Directory.Role(Of(_fields.Person), saysMore ? role : null);
        if (reference is not null)
        {
            Preferences.Apply(segment, role.Telecom, _context);
            ReadAddresses(role, reference);
        }

        return reference;
    }

    /// <summary>Adds somebody to the patient's care team.</summary>
    public void AddToCareTeam()
    {
        bool hasPerson = Of(_fields.Person).IsPresent;
        string? before = _context.Coverage?.BeginResource("CareTeam");
        bool isRole = hasPerson && _fields == RoleFields.Prt && !IsRelative && Of(_fields.ProviderType).IsPresent;
        Reference? organization = isRole || (hasPerson && IsRelative) ? null : segment.Read(_fields.Organization, hasPerson ? "participant.onBehalfOf" : "participant.member", _context,
            static (in Source xon) => xon.Context.Directory.Organization(xon));
        Reference? person = Member(isRole);
        if ((person ?? organization) is null)
        {
            _context.Coverage?.EndResource(before!);
            return;
        }

        CareTeam team = CareTeams.Of(build);
        CareTeamParticipant participant = new() { Member = person ?? organization, OnBehalfOf = person is null ? null : organization, Period = Period("participant.period") };
        if (Duration("participant.period.extension") is { } duration)
        {
            (participant.Period ??= new Period()).Extension.Add(duration);
        }

        participant.Role.AddIfAny(Role("participant.role"));
        participant.Role.AddRange(_fields == RoleFields.Rol ? segment.ReadAll(_fields.ProviderType, "participant.role", _context, CweToCodeableConcept.Read) : []);
        team.Participant.Add(participant);
        if (_fields.Reason > 0)
        {
            team.ReasonCode.AddRange(segment.ReadAll(_fields.Reason, "reasonCode", _context, CweToCodeableConcept.Read));
        }

        ReadUnit(organization, participant);
        ReadContact(person, organization, team);
        _context.Coverage?.EndResource(before!);
    }

    /// <summary>ROL-1 and the rest of somebody near the patient (sheets <c>ROL[RelatedPerson]</c>, <c>PRT[RelatedPerson]</c>).</summary>
    private Reference? Member(bool isRole)
    {
        if (!IsRelative)
        {
            return isRole
                ? MemberInRole()
                : Of(_fields.Person) is { IsPresent: true } someone ? someone.Into("participant.member", static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn)) : null;
        }

        if (_fields == RoleFields.Rol && Of(_fields.Role).Peek() is "SEL" && build.Patient is { } patient && Of(_fields.Person) is { IsPresent: true } self)
        {
            return Patient(patient.Value, self);
        }

        Reference? reference = build.Directory.RelatedPerson(Of(_fields.Person));
        if (build.Find<RelatedPerson>(reference) is { } person)
        {
            string? before = _context.Coverage?.BeginResource("RelatedPerson");
            person.Identifier.AddIfAny(segment.Read(_fields.Number, "identifier", _context, EiToIdentifier.Read));
            person.Relationship.AddIfAny(segment.Read(_fields.Role, "relationship", _context, static (in Source cwe) => MappedConcepts.Read(cwe, Tables.CodeMaps.Relationship)));
            person.Period ??= Period("period");
            RoleExtensions.AddOfRelative(segment, _fields, person, _context);
            person.Address.AddRange(segment.ReadAll(_fields.Address, "address", _context, XadToAddress.Read));
            person.Telecom.AddRange(segment.ReadAll(_fields.Telecom, "telecom", _context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "home")));
            Preferences.Apply(segment, person.Telecom, _context);
            ReadContactNumbers(person.Identifier);
            _context.Coverage?.EndResource(before!);
        }

        return reference;
    }

    /// <summary>ROL-4 of the patient's own role (SEL of table 0063) names the patient (sheet <c>XCN[Patient]</c>).</summary>
    private Reference Patient(Patient patient, in Source xcn)
    {
        string? before = _context.Coverage?.BeginResource("Patient");
        if (xcn.Into("identifier", XcnToPerson.Identifier) is { } number)
        {
            DirectoryMerge.Identifiers(patient.Identifier, [number]);
        }

        if (xcn.Into("name", XcnToPerson.NameWithDegree) is { } name)
        {
            DirectoryMerge.Names(patient.Name, [name]);
        }

        _context.Coverage?.EndResource(before!);
        return new Reference { ReferenceValue = build.PatientReference };
    }

    private Reference? MemberInRole()
    {
        PractitionerRole role = RoleOfType();
        Reference? member = build.Directory.Role(Of(_fields.Person), role);
        if (member is not null)
        {
            Refers("CareTeam.participant.member");
            ReadAddresses(role, member);
        }

        return member;
    }

    /// <summary>PRT-24.</summary>
    private void ReadContactNumbers(List<Identifier> identifiers)
    {
        if (_fields == RoleFields.Prt)
        {
            identifiers.AddRange(segment.ReadAll(24, "identifier", _context, LicenseIdentifiers.ReadPln));
        }
    }

    /// <summary>PRT-6 makes a person one in a role.</summary>
    private PractitionerRole RoleOfType()
    {
        string? before = _context.Coverage?.BeginResource("PractitionerRole");
        PractitionerRole role = new() { Code = segment.ReadAll(_fields.ProviderType, "code", _context, CweToCodeableConcept.Read) };

        // On whose behalf somebody in a role takes part is the role's to say (R4, ctm-1).
        role.Organization = segment.Read(_fields.Organization, "organization", _context, static (in Source xon) => xon.Context.Directory.Organization(xon));
        role.Telecom.AddRange(segment.ReadAll(_fields.Telecom, "telecom", _context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")));
        ReadContactNumbers(role.Identifier);
        Preferences.Apply(segment, role.Telecom, _context);
        _context.Coverage?.EndResource(before!);
        return role;
    }

    /// <summary>ROL-10 and PRT-7: what kind of unit the organization is.</summary>
    private void ReadUnit(Reference? organization, CareTeamParticipant participant)
    {
        if (build.Find<Organization>(organization) is not { } unit)
        {
            if (_context.Options.NamesDirectory && !IsRelative)
            {
                _context.Coverage?.Enter("participant");
                KeptFields.Read(segment, [(byte)_fields.UnitType], participant.Extension, _context);
                _context.Coverage?.Leave();
            }

            return;
        }

        string? before = _context.Coverage?.BeginResource("Organization");
        unit.Type.AddIfAny(segment.Read(_fields.UnitType, "type", _context, CweToCodeableConcept.Read));
        _context.Coverage?.EndResource(before!);
    }

    /// <summary>Of a team of ROL the telephone is the team's, but for that of a relative; of PRT, that of whoever takes part.</summary>
    private void ReadContact(Reference? person, Reference? organization, CareTeam team)
    {
        if (IsRelative && person is not null)
        {
            return;
        }

        if (_fields == RoleFields.Rol)
        {
            foreach (ContactPoint number in segment.ReadAll(_fields.Telecom, "telecom", _context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")))
            {
                Addresses.AddIfNew(number, team.Telecom);
            }

            return;
        }

        (string type, List<Address> addresses, List<ContactPoint> numbers)? target =
            build.Find<Practitioner>(person) is { } practitioner ? ("Practitioner", practitioner.Address, practitioner.Telecom)
            : build.Find<Organization>(organization) is { } found ? ("Organization", found.Address, found.Telecom)
            : null;
        if (target is not { } contact)
        {
            return;
        }

        string? before = _context.Coverage?.BeginResource(contact.type);
        bool isPerson = contact.type == "Practitioner";
        Organization? firm = isPerson ? build.Find<Organization>(organization) : null;
        int repeated = 0;
        foreach (Hl7v2.Hl7Repetition repetition in segment[_fields.Address].Repetitions)
        {
            // The address of a firm is that of whom the person takes part for.
            Source xad = Source.Of(segment, _fields.Address, repetition, ++repeated, _context);
            bool isOfFirm = firm is not null && xad[7].Peek() is "B";
            if (xad.IsPresent && xad.Into<Address>("address", isPerson && !isOfFirm ? XadToAddress.Read : RequesterReading.OfOrganization) is { } address)
            {
                Addresses.AddIfNew(address, isOfFirm ? firm!.Address : contact.addresses);
            }
        }

        foreach (ContactPoint telephone in segment.ReadAll<ContactPoint>(_fields.Telecom, "telecom", _context, isPerson ? static (in Source xtn) => XtnToContactPoint.Read(xtn, "work") : RequesterReading.WorkNumber))
        {
            Addresses.AddIfNew(telephone, contact.numbers);
        }

        _context.Coverage?.EndResource(before!);
    }

    /// <summary>By its type an address is the person's, the place's or the organization's; where that is no resource, it has no place.</summary>
    private void ReadAddresses(PractitionerRole role, Reference reference)
    {
        int number = 0;
        foreach (Hl7v2.Hl7Repetition repetition in segment[_fields.Address].Repetitions)
        {
            number++;
            Source xad = Source.Of(segment, _fields.Address, repetition, number, _context);
            if (!xad.IsPresent)
            {
                continue;
            }

            switch (_fields == RoleFields.Rol ? xad[7].Peek() : null)
            {
                case "M" or "O" or "S" or "SH" or "TM" when build.Find<Location>(role.Location.FirstOrDefault()) is { } place:
                    place.Address ??= AddressOf(xad, "Location");
                    break;
                case "B" or "BI" or "L" when build.Find<Organization>(role.Organization) is { } organization:
                    AddTo(organization.Address, xad, "Organization");
                    break;
                default:
                    if (build.Find<Practitioner>(role.Practitioner ?? reference) is { } person)
                    {
                        AddTo(person.Address, xad, "Practitioner");
                    }

                    break;
            }
        }
    }

    private static void AddTo(List<Address> addresses, in Source xad, string type)
    {
        if (AddressOf(xad, type) is { } address)
        {
            Addresses.AddIfNew(address, addresses);
        }
    }

    private static Address? AddressOf(in Source xad, string type)
    {
        string? before = xad.Context.Coverage?.BeginResource(type);
        Address? address = xad.Into("address", XadToAddress.Read);
        xad.Context.Coverage?.EndResource(before!);
        return address;
    }

    private Source Of(int field) => Source.Of(segment, field, _context);
}
