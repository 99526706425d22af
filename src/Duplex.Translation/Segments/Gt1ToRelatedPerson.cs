using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// GT1 to RelatedPerson, or to Organization where it names no person, and to the guarantor of the account of PID-18. The guide has no
/// sheet for it.
/// </summary>
internal static class Gt1ToRelatedPerson
{
    public static SegmentMap<RelatedPerson> Map { get; } = new(
        "GT1[RelatedPerson]",
        new(2, "identifier", static (in Source cx, RelatedPerson person) => person.Identifier.AddIfAny(CxToIdentifier.Read(cx))),
        new(3, "name", static (in Source xpn, RelatedPerson person) => XpnToHumanName.AddTo(person.Name, xpn)),
        new(5, "address", static (in Source xad, RelatedPerson person) => person.Address.AddIfAny(XadToAddress.Read(xad))),
        new(6, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(7, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "work"))),
        new(8, "birthDate", static (in Source dtm, RelatedPerson person) => person.BirthDate = dtm.Date()) { Repeats = false },
        new(9, "gender", static (in Source cwe, RelatedPerson person) => person.Gender = MappedConcepts.ReadCode(cwe, CodeMaps.AdministrativeSex)) { Repeats = false },
        new(11, "relationship", static (in Source cwe, RelatedPerson person) => person.Relationship.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.Relationship))) { Repeats = false },
        new(12, "identifier", static (in Source st, RelatedPerson person) => PersonNumbers.AddSocialSecurity(st, person.Identifier)) { Repeats = false },
        new(13, "period.start", static (in Source dt, RelatedPerson person) => person.Period = PeriodReading.WithStart(person.Period, dt)) { Repeats = false },
        new(14, "period.end", static (in Source dt, RelatedPerson person) => person.Period = PeriodReading.WithEnd(person.Period, dt)) { Repeats = false });

    /// <summary>Spouse, type, billing, employment, household.</summary>
    private static ReadOnlySpan<byte> Kept =>
    [
        4, 10, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
        50, 51, 52, 53, 54, 55, 56, 57,
    ];

    public static void Read(PlacedSegment gt1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        bool isPerson = Source.Of(gt1, 3, context).IsPresent;
        Reference? party = isPerson ? Person(gt1, build)
            : Organization(gt1, build);
        if (party is null)
        {
            context.Warn(gt1.Place(3), "GT1 names neither a person nor an organization, so it is left out; right would be a name in GT1-3 or GT1-21.");
            return;
        }

        if (build.OfPatient<Account>() is { } account)
        {
            account.Value.Guarantor.Add(new AccountGuarantor { Party = party });
        }
    }

    /// <summary>Numbers, address and telephones are the organization's then.</summary>
    private static Reference? Organization(PlacedSegment gt1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        Reference? named = gt1.Read(21, "", context, static (in Source xon) => xon.Context.Directory.Organization(xon));
        if (build.Find<Organization>(named) is not { } organization)
        {
            return named;
        }

        string? before = context.Coverage?.BeginResource("Organization");
        foreach (Identifier number in gt1.ReadAll(2, "identifier", context, CxToIdentifier.Read))
        {
            PersonNumbers.AddIfNew(number, organization.Identifier);
        }

        foreach (Address address in gt1.ReadAll(5, "address", context, XadToAddress.Read))
        {
            Addresses.AddIfNew(address, organization.Address);
        }

        foreach (byte field in (ReadOnlySpan<byte>)[6, 7])
        {
            foreach (ContactPoint number in gt1.ReadAll(field, "telecom", context, static (in Source xtn) => XtnToContactPoint.Read(xtn, "work")))
            {
                Addresses.AddIfNew(number, organization.Telecom);
            }
        }

        context.Coverage?.EndResource(before!);
        return named;
    }

    private static Reference? Person(PlacedSegment gt1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("RelatedPerson");
        RelatedPerson person = new();
        Map.Apply(gt1, person, context);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(gt1, Kept, person.Extension, context);
        }

        context.Coverage?.EndResource(before!);
        person.Relationship.Add(new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/v3-RoleClass", Code = "GUAR", Display = "guarantor" }] });
        return RelatedPersons.Add(person, build);
    }
}
