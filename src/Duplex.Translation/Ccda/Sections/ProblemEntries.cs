using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Problem Concern Act and Problem Observation (2.16.840.1.113883.10.20.22.4.3 and .4).</summary>
internal static class ProblemEntries
{
    private const string ConcernAct = "2.16.840.1.113883.10.20.22.4.3";
    private const string Observation = "2.16.840.1.113883.10.20.22.4.4";
    private const string Status = "2.16.840.1.113883.10.20.22.4.6";
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private const string Verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    public static bool Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Follows(Observation))
        {
            Add(entry, entry, build, section);
            return true;
        }

        if (!entry.Follows(ConcernAct))
        {
            return false;
        }

        foreach (XElement observation in CcdaSection.Inside(entry, "entryRelationship").Where(inner => inner.Follows(Observation)))
        {
            Add(observation, entry, build, section);
        }

        return true;
    }

    private static void Add(XElement observation, XElement act, CcdaBuild build, CompositionSection section)
    {
        XElement? value = observation.At("value");
        CodeableConcept? code = CdaValues.Concept(value);
        if (code is null)
        {
            build.Warn(observation, "The problem has no code and no text; its section's narrative says what the author wrote.");
            return;
        }

        bool negated = observation.Attr("negationInd") == "true";
        XElement? time = observation.At("effectiveTime");
        Condition condition = new()
        {
            Identifier = CdaValues.Identifiers(observation),
            Code = code,
            Subject = build.Subject,
            Category = [CcdaSection.Concept("http://terminology.hl7.org/CodeSystem/condition-category", IsProblemList(observation) ? "problem-list-item" : "encounter-diagnosis")],
            Onset = CdaValues.DateTime(time.At("low"), build.Options.SenderZone) is { } onset ? new FhirDateTime(onset) : null,
            Abatement = CdaValues.DateTime(time.At("high"), build.Options.SenderZone) is { } abatement ? new FhirDateTime(abatement) : null,
            RecordedDate = CdaValues.DateTime(observation.At("author", "time"), build.Options.SenderZone) ?? CdaValues.DateTime(act.At("author", "time"), build.Options.SenderZone),
            VerificationStatus = CcdaSection.Concept(Verification, negated ? "refuted" : "confirmed"),
        };
        if (!negated)
        {
            condition.ClinicalStatus = CcdaSection.Concept(Clinical, StatusOf(observation, act, condition));
        }

        CcdaSection.Refer(section, build.AddEntry(condition, observation, CcdaSection.KeyOf(code, time, negated ? "not" : null)));
        build.Take(act, "Condition");
    }

    private static bool IsProblemList(XElement observation) =>
        observation.Ancestors(Cda.Hl7 + "section").FirstOrDefault().At("code").Attr("code") is "11450-4" or "11348-0";

    private static string StatusOf(XElement observation, XElement act, Condition condition) =>
        CcdaSection.Inner(observation, Status).At("value").Attr("code") switch
        {
            "55561003" when condition.Abatement is null => "active",
            "73425007" when condition.Abatement is null => "inactive",
            "413322009" => "resolved",
            _ when condition.Abatement is not null => "resolved",
            _ => act.At("statusCode").Attr("code") is "suspended" or "aborted" ? "inactive" : "active",
        };
}
