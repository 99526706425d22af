using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>RelatedPerson to NK1 (sheet <c>NK1[RelatedPerson]</c>), or to GT1 where it is the guarantor.</summary>
internal static class RelatedPersonToSegments
{
    private const string SocialSecurity = Tables.CodeSystems.SocialSecurity;

    public static bool IsGuarantor(CodeableConcept relationship) => relationship.Coding.Exists(static coding => coding.Code?.Value == "GUAR");

    public static void WriteNk1(V2Draft draft, RelatedPerson person, int index)
    {
        V2Writer to = draft.To.Segment("NK1").Field(1, V2Draft.SetId(index));
        to.NoteAt(person.Patient, "PID", 3);
        draft.Each(2, person.Name, HumanNameToXpn.Write);
        List<CodeableConcept> roles = person.Relationship.FindAll(static one => one.Coding.Exists(static coding => coding.System?.Value == CodeSystems.TableOf("0131")));
        if (person.Relationship.Find(one => !roles.Contains(one)) is { } relationship)
        {
            ConceptToCwe.WriteMapped(draft.At(3), relationship, CodeMaps.Relationship);
        }

        WriteReach(draft, person, 4, 5, 6);
        if (roles is [{ } role, ..])
        {
            ConceptToCwe.Write(draft.At(7), role);
        }

        WritePeriod(to, person.Period, 8);
        WriteGender(to.Field(15), person.Gender);
        DateTimeToDtm.Write(to.Field(16), person.BirthDate);
        if (person.Communication.FirstOrDefault()?.Language is { } language)
        {
            ConceptToCwe.WriteImplied(draft.At(20), language);
        }

        draft.Each(33, person.Identifier.FindAll(static one => one.System?.Value != SocialSecurity), IdentifierToCx.Write);
        WriteSocialSecurity(to.Field(37), person);
    }

    public static void WriteGt1(V2Draft draft, RelatedPerson person, int index)
    {
        V2Writer to = draft.To.Segment("GT1").Field(1, V2Draft.SetId(index));
        to.NoteAt(person.Patient, "PID", 3);
        draft.Each(2, person.Identifier.FindAll(static one => one.System?.Value != SocialSecurity), IdentifierToCx.Write);
        draft.Each(3, person.Name, HumanNameToXpn.Write);
        if (!to.HasText)
        {
            draft.Fail("RelatedPerson.name", "The guarantor has no name, without which no GT1 is taken; right would be a name.");
        }

        foreach (CodeableConcept guarantor in person.Relationship.FindAll(IsGuarantor))
        {
            // The segment itself says so.
            to.Note(guarantor);
            guarantor.Coding.ForEach(to.Note);
        }

        WriteReach(draft, person, 5, 6, 7);
        DateTimeToDtm.Write(to.Field(8), person.BirthDate);
        WriteGender(to.Field(9), person.Gender);
        if (person.Relationship.Find(static one => !IsGuarantor(one)) is { } relationship)
        {
            ConceptToCwe.WriteMapped(draft.At(11), relationship, CodeMaps.Relationship);
        }

        WriteSocialSecurity(to.Field(12), person);
        WritePeriod(to, person.Period, 13);
    }

    public static void WriteGender(V2Writer to, FhirCode? gender) =>
        to.From(gender, gender?.Value is { } known ? CodeMaps.AdministrativeSex.FindOrigin(known) : null);

    public static void WriteSocialSecurity(V2Writer to, RelatedPerson person)
    {
        if (person.Identifier.Find(static one => one.System?.Value == SocialSecurity) is { } number)
        {
            to.Put(number.Value).Note(number.System);
            foreach (Coding type in number.Type?.Coding ?? [])
            {
                to.Note(type);
            }
        }
    }

    private static void WriteReach(V2Draft draft, RelatedPerson person, int address, int home, int work)
    {
        draft.Each(address, person.Address, AddressToXad.Write);
        draft.Each(home, person.Telecom.FindAll(static one => one.Use?.Value != "work"), ContactPointToXtn.Write);
        draft.Each(work, person.Telecom.FindAll(static one => one.Use?.Value == "work"), ContactPointToXtn.Write);
    }

    private static void WritePeriod(V2Writer to, Period? period, int first)
    {
        DateTimeToDtm.WriteDay(to.Field(first), period?.Start);
        DateTimeToDtm.WriteDay(to.Field(first + 1), period?.End);
    }
}
