using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Condition to DG1 (sheets <c>DG1[Condition]</c> and <c>DG1[Encounter]</c>).</summary>
internal static class ConditionToDg1
{
    /// <param name="diagnosis">What the visit says of it: DG1-6 and DG1-15; null where it says nothing.</param>
    public static void Write(V2Draft draft, Condition condition, int index, EncounterDiagnosis? diagnosis)
    {
        V2Writer to = draft.To.Segment("DG1").Field(1, V2Draft.SetId(index));
        if (condition.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }

        DateTimeToDtm.Write(to.Field(5), condition.Onset switch
        {
            FhirDateTime time => time,
            Period period => period.Start,
            _ => null,
        });
        WriteKind(to.Field(6), condition, diagnosis);
        if (diagnosis?.Rank is { } rank)
        {
            to.Field(15, rank);
        }

        to.Field(16);
        ReferenceToXcn.Write(draft, condition.Asserter ?? condition.Recorder);
        DateTimeToDtm.Write(to.Field(19), condition.RecordedDate);
        to.Field(20);
        IdentifierToEi.Write(draft, condition.Identifier.FirstOrDefault());
        if (diagnosis is not null)
        {
            to.Field(3).Note(diagnosis.Condition);
        }

        draft.Belongs(condition.Subject, "Condition.subject");
        draft.BelongsToVisit(condition.Encounter);
    }

    /// <summary>The conditions of a visit in the order of their rank, otherwise those that name it.</summary>
    public static void WriteAll(V2Draft draft, Encounter? encounter, Func<Condition, bool> belongs)
    {
        HashSet<Condition> seen = [];
        int written = 0;
        foreach (EncounterDiagnosis diagnosis in (encounter?.Diagnosis ?? []).OrderBy(static one => one.Rank?.Value ?? int.MaxValue))
        {
            if (draft.Find<Condition>(diagnosis.Condition) is { } condition && seen.Add(condition) && IsDiagnosis(draft, condition))
            {
                Write(draft, condition, written++, diagnosis);
            }
        }

        foreach (Condition condition in draft.Source.All<Condition>())
        {
            if (belongs(condition) && seen.Add(condition) && IsDiagnosis(draft, condition))
            {
                Write(draft, condition, written++, null);
            }
        }
    }

    /// <summary>
    /// A DG1 says that the patient has it, or works on it: what was ruled out, is one of several possibilities or was recorded by mistake
    /// is none. A warning names it.
    /// </summary>
    public static bool IsDiagnosis(V2Draft draft, Condition condition)
    {
        if (condition.VerificationStatus?.Coding.Exists(static one => one.Code?.Value is "refuted" or "entered-in-error" or "differential") != true)
        {
            return true;
        }

        draft.Warn("Condition.verificationStatus", "It is refuted, differential or entered in error, and DG1 cannot say so, so it is not sent as a diagnosis; right would be to refer to confirmed or provisional conditions only.");
        return false;
    }

    /// <summary>DG1-6: A admitting, W working, F final.</summary>
    private static void WriteKind(V2Writer to, Condition condition, EncounterDiagnosis? diagnosis)
    {
        Coding? use = diagnosis?.Use?.Coding.FirstOrDefault();
        string? verification = condition.VerificationStatus?.Coding.FirstOrDefault()?.Code?.Value;
        switch (use?.Code?.Value, verification)
        {
            case ("AD", _):
                to.From(use!.Code, "A");
                to.Note(use);
                break;
            case ("DD", _):
                to.From(use!.Code, "F");
                to.Note(use);
                break;
            case (_, "provisional" or "unconfirmed"):
                to.Text("W").Note(condition.VerificationStatus);
                break;
            case (_, "confirmed"):
                to.Text("F").Note(condition.VerificationStatus);
                break;
            default:
                // DG1-6 must be there; a diagnosis of whose standing nothing is said is a working one.
                to.Text("W");
                break;
        }
    }
}
