using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;
using CoverageResource = Duplex.Fhir.Model.Coverage;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Coverage to IN1, and to IN2 where it has numbers of a member (sheet <c>IN1[Coverage]</c>).</summary>
internal static class CoverageToIn1
{
    private const string SubscriberId = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Coverage.subscriberId";

    /// <summary>IN2-6, IN2-8 and IN2-61.</summary>
    private static readonly (string Type, int Field)[] Members = [("MC", 6), ("MA", 8), ("MB", 61)];

    /// <returns>False where the coverage is not in force, which IN1 cannot say.</returns>
    public static bool Write(V2Draft draft, CoverageResource coverage, Patient patient, int index)
    {
        if (coverage.Status?.Value is "cancelled" or "entered-in-error" or "draft")
        {
            draft.Warn("Coverage.status", "A coverage that is cancelled, in error or a draft has no place in IN1, which tells those in force; it is left out.");
            return false;
        }

        V2Writer to = draft.To.Segment("IN1").Field(1, V2Draft.SetId(index));
        to.Note(coverage.Status);
        to.NoteAt(coverage.Beneficiary, "PID", 3);
        WritePlan(draft, coverage);
        WriteCompany(draft, coverage);
        WriteGroup(to, coverage);
        to.Field(11);
        ReferenceToXon.Write(draft, coverage.PolicyHolder);
        DateTimeToDtm.WriteDay(to.Field(12), coverage.Period?.Start);
        DateTimeToDtm.WriteDay(to.Field(13), coverage.Period?.End);
        if (coverage.Type is { } type)
        {
            ConceptToCwe.Write(draft.At(15), type);
        }

        RelatedPerson? insured = WriteInsured(draft, coverage, patient);
        to.Field(22, coverage.Order);
        if (PolicyOf(coverage) is { } policy)
        {
            to.Field(36, policy.Value).Note(policy.Type?.Text);
        }

        WriteGender(to.Field(43), insured, IsOwn(draft, coverage, patient) ? patient : null);
        WriteSubscriberId(draft, coverage);
        WriteMembers(draft, coverage, insured);
        return true;
    }

    private static bool IsPolicy(Identifier identifier) => identifier.Type?.Text?.Value == "policy number";

    private static Identifier? PolicyOf(CoverageResource coverage) => coverage.Identifier.Find(IsPolicy);

    /// <summary>IN1-2: the plan by its class, otherwise by a number that says no type.</summary>
    private static void WritePlan(V2Draft draft, CoverageResource coverage)
    {
        V2Writer to = draft.To.Field(2);
        Identifier? number = coverage.Identifier.Find(static one => one.Value is not null && one.Type is null);
        if (ClassOf(coverage, "plan") is { } plan)
        {
            to.Part(1, plan.Value).Part(2, plan.Name);
            NoteClass(to, plan);
            if (number?.Value?.Value == plan.Value?.Value)
            {
                to.Note(number?.Value);
            }
        }
        else
        {
            to.Part(1, number?.Value);
        }

        if (number?.System?.Value is { } system && CodeSystems.NameOf(system) is { } name)
        {
            to.Part(3).From(number.System, name);
        }

        if (!to.HasText)
        {
            draft.Warn("Coverage.class", "No plan is named, which IN1-2 asks for; right would be a class of type plan.");
        }
    }

    /// <summary>IN1-3, IN1-4, IN1-5 and IN1-7: whoever pays.</summary>
    private static void WriteCompany(V2Draft draft, CoverageResource coverage)
    {
        if (coverage.Payor.FirstOrDefault() is not { } payor)
        {
            return;
        }

        V2Writer to = draft.To;
        Organization? company = draft.Source.Find<Organization>(payor, coverage);
        draft.Each(3, company?.Identifier ?? (payor.Identifier is { } number ? [number] : []), IdentifierToCx.Write);
        if (!to.HasText)
        {
            draft.Warn("Coverage.payor", "The company that pays has no number, which IN1-3 asks for; right would be an Organization with an identifier.");
        }

        to.Field(4);
        ReferenceToXon.Write(draft, payor);
        draft.Each(5, company?.Address ?? [], AddressToXad.Write);
        draft.Each(7, company?.Telecom ?? [], ContactPointToXtn.Write);
    }

    /// <summary>IN1-8 and IN1-9.</summary>
    private static void WriteGroup(V2Writer to, CoverageResource coverage)
    {
        if (ClassOf(coverage, "group") is { } group)
        {
            to.Field(8, group.Value);
            NoteClass(to, group);
            to.Field(9).Part(1, group.Name);
        }
    }

    /// <summary>IN1-16 to IN1-19.</summary>
    private static RelatedPerson? WriteInsured(V2Draft draft, CoverageResource coverage, Patient patient)
    {
        V2Writer to = draft.To;
        if (IsOwn(draft, coverage, patient))
        {
            if (CurrentFirst.Of(draft, patient.Name).FirstOrDefault() is { } own)
            {
                HumanNameToXpn.Write(draft.At(16), own);
                to.Note(coverage.Subscriber);
            }

            to.Field(17, "SEL").Part(2, "Self").Part(3, "HL70063");
            NoteRelationship(to, coverage);
            DateTimeToDtm.Write(to.Field(18), patient.BirthDate);
            return null;
        }

        if (draft.Source.Find<RelatedPerson>(coverage.Subscriber, coverage) is not { } person)
        {
            to.Field(17).Text(CodeOfInsured(coverage));
            NoteRelationship(to, coverage);
            return null;
        }

        draft.Each(16, person.Name, HumanNameToXpn.Write);
        to.NoteAt(coverage.Subscriber, "IN1", 16);
        to.NoteAt(person.Patient, "PID", 3);
        if (person.Relationship.Find(static one => !RelatedPersonToSegments.IsGuarantor(one)) is { } relationship)
        {
            ConceptToCwe.WriteMapped(draft.At(17), relationship, CodeMaps.Relationship);
        }
        else
        {
            to.Field(17).Text(CodeOfInsured(coverage));
        }

        NoteRelationship(to, coverage);
        DateTimeToDtm.Write(to.Field(18), person.BirthDate);
        draft.Each(19, person.Address, AddressToXad.Write);
        return person;
    }

    /// <summary>The patient's own: the subscriber is the patient, or the relationship says self.</summary>
    private static bool IsOwn(V2Draft draft, CoverageResource coverage, Patient patient) =>
        draft.Source.Find<Patient>(coverage.Subscriber, coverage) == patient
        || (coverage.Subscriber is null && coverage.Relationship?.Coding.Exists(static coding => coding.Code?.Value == "self") == true);

    /// <summary>Coverage.relationship says what the patient is to the insured, IN1-17 (table 0063) what the insured is to the patient.</summary>
    private static string? CodeOfInsured(CoverageResource coverage) => coverage.Relationship?.Coding.FirstOrDefault()?.Code?.Value switch
    {
        null => null,
        "self" => "SEL",
        "spouse" => "SPO",
        "common" => "DOM",
        "child" => "PAR",
        "parent" => "CHD",
        _ => "OTH",
    };

    private static void NoteRelationship(V2Writer to, CoverageResource coverage)
    {
        foreach (Coding coding in coverage.Relationship?.Coding ?? [])
        {
            to.Note(coding);
        }
    }

    private static void WriteGender(V2Writer to, RelatedPerson? insured, Patient? own) =>
        RelatedPersonToSegments.WriteGender(to, insured?.Gender ?? own?.Gender);

    /// <summary>IN1-49.</summary>
    private static void WriteSubscriberId(V2Draft draft, CoverageResource coverage)
    {
        V2Writer to = draft.To.Field(49);
        Extension? kept = coverage.FindExtension(SubscriberId);
        if (kept?.Value is Identifier number)
        {
            IdentifierToCx.Write(draft, number);
            to.Note(kept);
            if (number.Value?.Value == coverage.SubscriberId?.Value)
            {
                to.Note(coverage.SubscriberId);
            }
        }
        else
        {
            to.Part(1, coverage.SubscriberId);
        }
    }

    /// <summary>IN2: numbers of Medicare, Medicaid and the member, and the insured's social security number.</summary>
    private static void WriteMembers(V2Draft draft, CoverageResource coverage, RelatedPerson? insured)
    {
        List<(Identifier Number, int Field)> members = [];
        foreach ((string type, int field) in Members)
        {
            if (coverage.Identifier.Find(one => one.Value is not null && one.Type?.Coding.Exists(coding => coding.Code?.Value == type) == true) is { } number)
            {
                members.Add((number, field));
            }
        }

        bool isNumbered = insured?.Identifier.Exists(static one => one.System?.Value == Tables.CodeSystems.SocialSecurity) == true;
        if (members.Count == 0 && !isNumbered)
        {
            return;
        }

        V2Writer to = draft.To.Segment("IN2");
        if (isNumbered)
        {
            RelatedPersonToSegments.WriteSocialSecurity(to.Field(2), insured!);
        }

        foreach ((Identifier number, int field) in members)
        {
            to.Field(field);
            if (field == 61)
            {
                IdentifierToCx.Write(draft, number);
            }
            else
            {
                to.Put(number.Value);
                number.Type!.Coding.ForEach(to.Note);
            }
        }
    }

    private static CoverageClass? ClassOf(CoverageResource coverage, string kind) =>
        coverage.Class.Find(one => one.Value is not null && one.Type?.Coding.Exists(coding => coding.Code?.Value == kind) == true);

    private static void NoteClass(V2Writer to, CoverageClass known) => known.Type?.Coding.ForEach(to.Note);
}
