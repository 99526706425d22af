using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>
/// People, organizations, places and devices that a message names. In a Bundle each that the message describes becomes one resource,
/// however often it is named; one that it only numbers becomes a conditional reference. For a chart, whose directory is not this
/// message's, all are references by identifier.
/// </summary>
internal sealed class Directory(MessageBuild build)
{
    private const int NumberLength = 8;

    private readonly Dictionary<string, NamedThing> _things = new(8, StringComparer.Ordinal);
    private readonly DirectoryMemory? _memory = DirectoryMemory.Of(build);
    private string? _facility;
    private string? _sender;

    /// <summary>What earlier messages named; null where nothing is to be taken from them.</summary>
    public DirectoryMemory? Memory => _memory;

    /// <summary>MSH-4, otherwise MSH-3: who knows people and places that no authority numbers.</summary>
    public string Facility => _facility ??= build.Message[0][4].Value.Trimmed() ?? build.Message[0][3].Value.Trimmed() ?? "";

    /// <summary>MSH-3 and MSH-4, of whom what has no patient is.</summary>
    public string Sender => _sender ??= $"sender\u001f{build.Message[0][3].Value.Trimmed()}\u001f{build.Message[0][4].Value.Trimmed()}";

    /// <summary>XCN, or CNN in a component; null where there is neither id nor name.</summary>
    public Reference? Practitioner(in Source xcn) => Name(xcn, DirectoryKinds.Practitioner);

    /// <summary>
    /// XCN of somebody in a role: a PractitionerRole where the message says anything of the role, otherwise the Practitioner. Null where
    /// there is neither person nor organization.
    /// </summary>
    /// <param name="role">What is said of the role, without practitioner and id; null for nothing.</param>
    public Reference? Role(in Source xcn, PractitionerRole? role = null)
    {
        Reference? person = xcn.IsPresent ? Practitioner(xcn) : null;
        if (role is null || !build.Context.Options.NamesDirectory)
        {
            return person ?? role?.Organization;
        }

        if (person is null && role is { Organization: null, Location.Count: 0, Identifier.Count: 0, HealthcareService.Count: 0, Telecom.Count: 0 })
        {
            // A function alone is nobody.
            return null;
        }

        role.Practitioner = person;
        string key = string.Join('\u001f', person?.ReferenceValue?.Value ?? person?.Display?.Value, role.Organization?.ReferenceValue?.Value ?? role.Organization?.Display?.Value,
            role.Location.FirstOrDefault()?.ReferenceValue?.Value, role.Code.FirstOrDefault()?.Coding.FirstOrDefault()?.Code?.Value ?? role.Code.FirstOrDefault()?.Text?.Value,
            role.Specialty.FirstOrDefault()?.Coding.FirstOrDefault()?.Code?.Value, role.Period?.Start?.Value);
        if (role.Identifier is [{ } number, ..])
        {
            key = $"{key}\u001f{number.System?.Value}\u001f{number.Value?.Value}";
        }

        role.Id = IdOf("PractitionerRole", key);
        TranslatedResource<PractitionerRole> added = build.AddShared(role);
        if (added.Value != role)
        {
            DirectoryMerge.Identifiers(added.Value.Identifier, role.Identifier);
            DirectoryMerge.Add(added.Value.Telecom, role.Telecom, static (one, other) => new PractitionerRole { Telecom = [one, other] });
        }

        return new Reference { ReferenceValue = added.Reference, Display = person?.Display?.Value };
    }

    /// <summary>XCN of somebody near the patient whose data is read now; null where there is neither id nor name.</summary>
    public Reference? RelatedPerson(in Source xcn) => Name(xcn, DirectoryKinds.RelatedPerson, isOfPatient: true);

    /// <summary>XON; null where there is neither name nor id.</summary>
    public Reference? Organization(in Source xon) => Name(xon, DirectoryKinds.Organization);

    /// <summary>CWE that names an organization; null where there is neither name nor id.</summary>
    public Reference? OrganizationOfCwe(in Source cwe) => Name(cwe, DirectoryKinds.OrganizationOfCwe);

    /// <summary>HD, which numbers an organization and says no more of it: always a reference by identifier. Null where it is empty.</summary>
    public Reference? OrganizationOfHd(in Source hd) => HdToReference.Organization(hd) is { } organization ? Conditional(organization) : null;

    /// <summary>PL: the narrowest place that it names, which is part of the wider ones; null where it names none.</summary>
    public Reference? Location(in Source pl) => PlToLocation.Read(pl, build.Context.Options.NamesDirectory ? build : null);

    /// <summary>The place of NDL; null where it names none.</summary>
    public Reference? LocationOfNdl(in Source ndl) => PlToLocation.ReadNdl(ndl, build.Context.Options.NamesDirectory ? build : null);

    /// <summary>HD that names a place, in a Bundle a site (sheet <c>HD[Location]</c>); null where it is empty.</summary>
    public Reference? LocationOfHd(in Source hd)
    {
        if (HdToReference.Location(hd) is not { } location || !build.Context.Options.NamesDirectory)
        {
            return HdToReference.Location(hd);
        }

        Location place = new()
        {
            Id = IdOf("Location", $"{location.Identifier?.System?.Value}\u001f{location.Identifier?.Value?.Value}\u001f{location.Display?.Value}"),
            Name = location.Display?.Value,
            PhysicalType = new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/location-physical-type", Code = "si", Display = "Site" }] },
        };
        place.Identifier.AddIfAny(location.Identifier);
        return new Reference { ReferenceValue = build.AddShared(place).Reference, Display = location.Display?.Value };
    }

    /// <summary>A document that an observation holds, as a resource that it is derived from.</summary>
    public Reference Document(Attachment content, string key) => new()
    {
        ReferenceValue = build.Add(new DocumentReference
        {
            Id = IdOf("DocumentReference", key),
            Status = DocumentReferenceStatusCodes.Current,
            Subject = build.Subject,
            Content = [new DocumentReferenceContent { Attachment = content }],
        }).Reference,
    };

    /// <summary>EI of a device (OBX-18): a reference by its number, since nothing else is said of it. Null where EI-1 is empty.</summary>
    public Reference? Device(in Source ei) =>
        ei.Into("identifier", EiToIdentifier.Read) is { } number ? Conditional(new Reference { Type = "Device", Identifier = number }) : null;

    /// <summary>CWE that names a device; null where there is neither number nor name.</summary>
    public Reference? DeviceOfCwe(in Source cwe) => Name(cwe, DirectoryKinds.DeviceOfCwe);

    /// <summary>CWE that names a place; null where there is neither number nor name.</summary>
    public Reference? LocationOfCwe(in Source cwe) => Name(cwe, DirectoryKinds.LocationOfCwe);

    /// <summary>The id of something that is nobody's in particular. What no authority tells apart (its key starts with U+001F) is the sender's.</summary>
    public string IdOf(string resourceType, string key) => build.Context.Options.IdOf($"{resourceType}\u001f{Local(key)}");

    private string Local(string key) => key.StartsWith('\u001f') ? $"\u001f{Facility}{key}" : key;

    /// <summary>In a Bundle, a reference by identifier as a search that whoever takes the Bundle resolves (FHIR R4, 3.1.0.11.2).</summary>
    public Reference Conditional(Reference reference)
    {
        if (build.Context.Options.NamesDirectory && reference is { ReferenceValue: null, Type.Value: { } type, Identifier: { System.Value: { } system, Value.Value: { } value } } && !value.Contains('\uFFFD', StringComparison.Ordinal))
        {
            reference.ReferenceValue = ConditionalReference.Of(type, system, value);
        }

        return reference;
    }

    private Reference? Name<T>(in Source source, DirectoryKind<T> kind, bool isOfPatient = false)
        where T : Resource
    {
        if (!build.Context.Options.NamesDirectory)
        {
            return kind.Refer(source);
        }

        DirectoryMemory? memory = isOfPatient ? null : _memory;
        bool isAgain = false;
        if (memory?.Find<NamedEntry>(kind.Number, source, source.Value.Bytes, out isAgain) is { } entry && Named<T>(entry, source.Value) is { } told)
        {
            return told;
        }

        int remarks = memory?.Remarks ?? 0;
        if (kind.KeyOf(source) is not { } key)
        {
            return null;
        }

        string subject = isOfPatient ? $"{kind.Type}\u001f{build.Whose}\u001f{key}" : $"{kind.Type}\u001f{Local(key)}";
        if (!_things.TryGetValue(subject, out NamedThing? thing))
        {
            _things[subject] = thing = new NamedThing();
        }

        if (thing.Resource is null && !kind.IsDescribed(source))
        {
            // Whoever is described in a later field is referred to there.
            Reference? numbered = kind.Refer(source);
            if (numbered is not null)
            {
                thing.Numbered.Add(Conditional(numbered));
            }

            return numbered;
        }

        if (build.Context.Coverage is null && thing.Knows(source.Value))
        {
            return thing.Refer();
        }

        string? before = build.Context.Coverage?.BeginResource(kind.Type);
        T resource = kind.Read(source)!;
        build.Context.Coverage?.EndResource(before!);
        bool isKnown = thing.Resource is not null;
        thing.Learn(source.Value);
        thing.Display ??= kind.IsDescribed(source) ? DisplayOf(resource) : null;
        if (isKnown)
        {
            Merge(thing, resource, kind);
            if (ReferenceEquals(kind, DirectoryKinds.Organization))
            {
                // A number has one assigner.
                source[6].SaysAgain();
            }

            return thing.Refer();
        }

        resource.Id = build.Context.Options.IdOf(subject);
        if (isAgain && WrittenResource.Of(resource, $"{kind.Type}/{resource.Id}") is var written && build.AddShared<T>(written) is { } added)
        {
            thing.Resource = added;
            memory!.Keep(kind.Number, source, source.Value.Bytes, remarks, new NamedEntry(subject, written, thing.Display));
        }
        else
        {
            Add(thing, resource, isOfPatient);
        }

        foreach (Reference numbered in thing.Numbered)
        {
            numbered.ReferenceValue = thing.Resource!.Reference;
        }

        return thing.Refer();
    }

    /// <summary>Adds to a thing what other fields say of it.</summary>
    /// <param name="reader">What reads them: a number for each kind.</param>
    /// <param name="bytes">Of all that is read.</param>
    public void Describe<T>(TranslatedResource<T> thing, int reader, in Source source, ReadOnlySpan<byte> bytes, Action<T> read)
        where T : Resource
    {
        if (_memory is null || thing.Written is not { } written || bytes.Length > DirectoryKey.MostBytes)
        {
            read(thing.Value);
            return;
        }

        Span<byte> key = stackalloc byte[NumberLength + bytes.Length];
        written.Number.TryFormat(key, out _, "x8", CultureInfo.InvariantCulture);
        bytes.CopyTo(key[NumberLength..]);
        if (_memory.Find<WrittenResource>(reader, source, key) is { } known)
        {
            thing.Rewrite(known);
            return;
        }

        int remarks = _memory.Remarks;
        read(thing.Value);
        WrittenResource more = WrittenResource.Of(thing.Value, thing.Reference);
        thing.Rewrite(more);
        _memory.Keep(reader, source, key, remarks, more);
    }

    /// <summary>As an earlier message named it; null where this message has said something else of it.</summary>
    private Reference? Named<T>(NamedEntry entry, Hl7Value value)
        where T : Resource
    {
        if (!_things.TryGetValue(entry.Subject, out NamedThing? thing))
        {
            if (build.AddShared<T>(entry.Written) is not { } added)
            {
                return null;
            }

            _things[entry.Subject] = thing = new NamedThing { Resource = added, Display = entry.Display };
            thing.Learn(value);
            return thing.Refer();
        }

        return thing.Resource?.Written is { } written && written.Equals(entry.Written) ? thing.Refer() : null;
    }

    private static void Merge<T>(NamedThing thing, T resource, DirectoryKind<T> kind)
        where T : Resource => kind.Merge(((TranslatedResource<T>)thing.Resource!).Value, resource);

    private void Add<T>(NamedThing thing, T resource, bool isOfPatient)
        where T : Resource
    {
        if (resource is RelatedPerson person)
        {
            person.Patient = CareSteps.SubjectOf(build);
        }

        thing.Resource = isOfPatient ? build.Add(resource) : build.AddShared(resource);
    }

    private static string? DisplayOf(Resource resource) => resource switch
    {
        Practitioner practitioner => NameText.Of(practitioner.Name),
        RelatedPerson person => NameText.Of(person.Name),
        Organization organization => organization.Name?.Value,
        Location location => location.Name?.Value,
        Device device => device.DeviceName.FirstOrDefault()?.Name?.Value,
        _ => null,
    };
}
