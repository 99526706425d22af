using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Problem Concern Act (.3), Problem Observation (.4), and the acts that hold diagnoses (.33, .34, .65, .51, .80).</summary>
internal static class ProblemEntries
{
    private const string Observation = "4";
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private const string Verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private const string AssertedDate = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";

    private const string PastIllness = "11348-0";

    /// <summary>A problem without a kind; negated, that there is none.</summary>
    private const string AnyProblem = "55607006";

    public static EntryKind Concerns { get; } = EntryKind.Of(Read, ["3", Observation], "11450-4 11348-0", "act observation");

    public static EntryKind Diagnoses { get; } = EntryKind.Of(Read, ["33", "34", "65", "51", "80"], "11535-2 46241-6 10219-4 10218-6 29308-4", "act observation");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        string category = CategoryOf(entry);
        if (entry.Name.LocalName == "observation")
        {
            Add(entry, entry, category, build, section);
            return;
        }

        if (ReadInside(entry, category, build, section).Count == 0)
        {
            build.Warn(entry, "The act holds no problem observation; its section's narrative says what the author wrote.");
        }
    }

    /// <summary>Every problem observation in an act.</summary>
    public static List<TranslatedResource> ReadInside(XElement act, string category, CcdaBuild build, CompositionSection? section)
    {
        List<TranslatedResource> problems = [];
        foreach (XElement observation in EntryParts.InsideOf(act, Observation, "observation"))
        {
            if (Add(observation, act, category, build, section) is { } problem)
            {
                problems.Add(problem);
            }
        }

        build.Take(act, "Condition");
        return problems;
    }

    private static TranslatedResource<Condition>? Add(XElement observation, XElement act, string category, CcdaBuild build, CompositionSection? section)
    {
        bool isNegated = observation.IsNegated() || act.IsNegated();
        bool isVoid = observation.At("statusCode").Peek("code") == "nullified" || act.At("statusCode").Peek("code") == "nullified";
        CodeableConcept? code = CdaValues.Concept(observation.At("value"));
        bool saysNone = isNegated && (code is null || code.Coding.Exists(static coding => coding.Code?.Value == AnyProblem));
        if (saysNone)
        {
            string? written = code?.Text?.Value;
            code = CcdaConcepts.Of(CodeSystems.Snomed, "160245001", "No current problems or disability");
            code.Text = written;
        }

        code ??= EntryParts.InWords(observation);
        if (code is null)
        {
            build.Warn(observation, "The problem has no code and no text; its section's narrative says what the author wrote.");
            return null;
        }

        XElement? time = observation.At("effectiveTime");
        Condition condition = new()
        {
            Identifier = build.Identifiers(observation),
            Code = code,
            Subject = build.Subject,
            Category = CategoriesOf(observation, category),
            Onset = OnsetOf(observation, time, build),
            RecordedDate = build.Authors.Recorded(observation),
            Recorder = build.Authors.Last(observation).AsPerson(),
            Asserter = build.Authors.Informant(observation).AsPerson(),
            BodySite = EntryParts.Concepts(observation.All("targetSiteCode")),
            Severity = CdaValues.Concept(EntryParts.Inner(observation, "8", "SEV").At("value")),
            VerificationStatus = CcdaConcepts.Of(Verification, isVoid ? "entered-in-error" : isNegated && !saysNone ? "refuted" : "confirmed"),
            Note = EntryParts.Notes(observation, build),
        };
        SetEnd(condition, observation, act, time, build);
        if (!isVoid && (!isNegated || saysNone))
        {
            condition.ClinicalStatus = CcdaConcepts.Of(Clinical, saysNone ? "active" : StatusOf(observation, act, condition, build));
        }

        if (build.DateTime(EntryParts.Inner(observation, "502", "77975-1").At("effectiveTime")) is { } diagnosed)
        {
            condition.Extension.Add(new Extension { Url = AssertedDate, Value = new FhirDateTime(diagnosed) });
        }

        TranslatedResource<Condition> added = build.AddEntry(condition, observation, EntryParts.KeyOf(code, time, isNegated ? "not" : null));
        CcdaSection.Refer(section, added);
        build.Take(act, "Condition");
        return added;
    }

    /// <summary>What kind of problem it is, beside where it stands (the guide: <c>code</c> to category).</summary>
    private static List<CodeableConcept> CategoriesOf(XElement observation, string category) =>
        CdaValues.Concept(observation.At("code")) is { } kind && kind.Coding.Exists(static coding => coding.Code?.Value is not ("ASSERTION" or AnyProblem))
            ? [CcdaConcepts.ConditionCategory(category), kind]
            : [CcdaConcepts.ConditionCategory(category)];

    private static string CategoryOf(XElement entry) => entry.Section().CodeOf() switch
    {
        "11450-4" or "11348-0" => "problem-list-item",
        "75310-3" => "health-concern",
        _ when entry.Follows(EntryKind.Prefix + "3") => "problem-list-item",
        _ => "encounter-diagnosis",
    };

    private static DataType? OnsetOf(XElement observation, XElement? time, CcdaBuild build) =>
        CdaValues.Point(time, build.Zone) is { } onset ? new FhirDateTime(onset) : FamilyHistoryEntries.AgeOf(EntryParts.Inner(observation, "31", "445518008").At("value"));

    /// <summary>An end that is there and unknown says that it is over, unless the entry says that it goes on.</summary>
    private static void SetEnd(Condition condition, XElement observation, XElement act, XElement? time, CcdaBuild build)
    {
        if (build.DateTime(time.At("high")) is { } end)
        {
            condition.Abatement = new FhirDateTime(end);
        }
        else if (time.At("high").NullFlavor() == "UNK" && SaidStatus(observation) != "55561003" && act.At("statusCode").Attr("code") != "active")
        {
            condition.Abatement = new FhirDateTime { Extension = [DataTypes.Extensions.Unknown()] };
        }
    }

    private static string? SaidStatus(XElement observation) => EntryParts.Inner(observation, "6", "33999-4").At("value").Attr("code");

    private static string StatusOf(XElement observation, XElement act, Condition condition, CcdaBuild build) => SaidStatus(observation) switch
    {
        "413322009" => "resolved",
        "277022003" => "remission",
        "73425007" => "inactive",
        "246455001" when condition.Abatement is null => "recurrence",
        "263855007" when condition.Abatement is null => "relapse",
        "55561003" when condition.Abatement is null => "active",
        _ when condition.Abatement is not null => "resolved",
        _ => IsPast(observation, act, build) ? "inactive" : "active",
    };

    /// <summary>
    /// Nobody says how the problem is now: it stands in the history of past illness, its concern is no longer followed (<c>completed</c>), or
    /// was given up.
    /// </summary>
    private static bool IsPast(XElement observation, XElement act, CcdaBuild build)
    {
        if (observation.Section().CodeOf() == PastIllness)
        {
            return true;
        }

        string? status = act.At("statusCode").Attr("code");
        if (status is "suspended" or "aborted")
        {
            return true;
        }

        if (status != "completed" || !act.Follows(EntryKind.Prefix + "3"))
        {
            return false;
        }

        build.Warn(act, "The concern is completed and neither an end nor a status of the problem is told, so the problem is taken as inactive; right would be a Problem Status, or an end.");
        return true;
    }
}
