using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>NK1 that names a person to RelatedPerson (sheet <c>NK1[RelatedPerson]</c>).</summary>
internal static class Nk1ToRelatedPerson
{
    public static SegmentMap<RelatedPerson> Map { get; } = new(
        "NK1[RelatedPerson]",
        new(2, "name", static (in Source xpn, RelatedPerson person) => XpnToHumanName.AddTo(person.Name, xpn)),
        new(3, "relationship", static (in Source cwe, RelatedPerson person) => person.Relationship.AddIfAny(KeptConcepts.Read(cwe, CodeMaps.Relationship))),
        new(4, "address", static (in Source xad, RelatedPerson person) => person.Address.AddIfAny(XadToAddress.Read(xad))),
        new(5, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(6, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.ReadBusiness(xtn))),
        new(7, "relationship", static (in Source cwe, RelatedPerson person) => person.Relationship.AddIfAny(KeptConcepts.Read(cwe, CodeMaps.ContactRole))),
        new(8, "period.start", static (in Source dt, RelatedPerson person) => person.Period = PeriodReading.WithStart(person.Period, dt)) { Repeats = false },
        new(9, "period.end", static (in Source dt, RelatedPerson person) => person.Period = PeriodReading.WithEnd(person.Period, dt)) { Repeats = false },
        new(12, "identifier", static (in Source cx, RelatedPerson person) => person.Identifier.AddIfAny(CxToIdentifier.Read(cx))),
        new(15, "gender", static (in Source cwe, RelatedPerson person) => person.Gender = MappedConcepts.ReadCode(cwe, CodeMaps.AdministrativeSex)) { Repeats = false },
        new(16, "birthDate", static (in Source dtm, RelatedPerson person) => person.BirthDate = dtm.Date()) { Repeats = false },
        new(20, "communication.language", static (in Source cwe, RelatedPerson person) => ReadLanguage(cwe, person)) { Repeats = false },
        new(28, "extension", static (in Source cwe, RelatedPerson person) => UsCoreDemographics.AddEthnicity(cwe, person.Extension)),
        new(30, "name", static (in Source xpn, RelatedPerson person) => XpnToHumanName.AddTo(person.Name, xpn)),
        new(31, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(32, "address", static (in Source xad, RelatedPerson person) => person.Address.AddIfAny(XadToAddress.Read(xad))),
        new(33, "identifier", static (in Source cx, RelatedPerson person) => person.Identifier.AddIfAny(CxToIdentifier.Read(cx))),
        new(35, "extension", static (in Source cwe, RelatedPerson person) => UsCoreDemographics.AddRace(cwe, person.Extension)),
        new(37, "identifier", static (in Source st, RelatedPerson person) => PersonNumbers.AddSocialSecurity(st, person.Identifier)) { Repeats = false },
        new(40, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))),
        new(41, "telecom", static (in Source xtn, RelatedPerson person) => person.Telecom.AddIfAny(XtnToContactPoint.Read(xtn, "home"))));

    /// <summary>Occupation, living arrangements and the like.</summary>
    private static ReadOnlySpan<byte> Kept => [10, 11, 14, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 29, 34, 36, 38, 39];

    /// <summary>Nothing where the segment says nothing of anybody.</summary>
    public static void Read(PlacedSegment nk1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? before = context.Coverage?.BeginResource("RelatedPerson");
        RelatedPerson person = new();
        Map.Apply(nk1, person, context);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(nk1, Kept, person.Extension, context);
        }

        context.Coverage?.EndResource(before!);
        RelatedPersons.Add(person, build);
    }

    private static void ReadLanguage(in Source cwe, RelatedPerson person)
    {
        if (CweToLanguage.Read(cwe) is { } language)
        {
            person.Communication.Add(new RelatedPersonCommunication { Language = language });
        }
    }
}
