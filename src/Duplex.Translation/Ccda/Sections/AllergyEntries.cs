using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Allergy Concern Act and Allergy - Intolerance Observation (2.16.840.1.113883.10.20.22.4.30 and .7).</summary>
internal static class AllergyEntries
{
    private const string ConcernAct = "2.16.840.1.113883.10.20.22.4.30";
    private const string Observation = "2.16.840.1.113883.10.20.22.4.7";
    private const string Reaction = "2.16.840.1.113883.10.20.22.4.9";
    private const string Severity = "2.16.840.1.113883.10.20.22.4.8";
    private const string Criticality = "2.16.840.1.113883.10.20.22.4.145";
    private const string Status = "2.16.840.1.113883.10.20.22.4.28";
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
    private const string Verification = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";

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
        XElement? substance = observation.At("participant", "participantRole", "playingEntity");
        CodeableConcept? code = CdaValues.Concept(substance.At("code"));
        if (code is null && CdaValues.TextOf(substance.At("name")) is { } name)
        {
            code = new CodeableConcept { Text = name };
        }

        bool negated = observation.Attr("negationInd") == "true";
        string? kind = observation.At("value").Attr("code");
        if (negated)
        {
            // No known allergy, or none to this substance: never an allergy.
            code = code is null
                ? new CodeableConcept { Coding = [new Coding { System = "http://snomed.info/sct", Code = "716186003", Display = "No known allergy" }] }
                : code;
        }
        else if (code is null)
        {
            build.Warn(observation, "The allergy names no substance; its section's narrative says what the author wrote.");
            code = CdaValues.Concept(observation.At("value")) ?? new CodeableConcept { Text = "unknown" };
        }

        AllergyIntolerance allergy = new()
        {
            Identifier = CdaValues.Identifiers(observation),
            Code = code,
            Patient = build.Subject,
            Type = kind switch { "419199007" or "416098002" or "414285001" or "419511003" or "426232007" or "418038007" or "418471000" or "420134006" => "allergy", "59037007" or "235719002" or "418634005" => "intolerance", _ => null },
            Onset = CdaValues.DateTime(observation.At("effectiveTime", "low"), build.Options.SenderZone) is { } onset ? new FhirDateTime(onset) : null,
            Criticality = CcdaSection.Inner(observation, Criticality).At("value").Attr("code") switch { "CRITH" => "high", "CRITL" => "low", "CRITU" => "unable-to-assess", _ => null },
            VerificationStatus = CcdaSection.Concept(Verification, negated && substance.At("code").Attr("code") is not null ? "refuted" : "confirmed"),
        };
        if (kind switch { "419511003" or "416098002" or "59037007" => "medication", "414285001" or "418471000" or "235719002" => "food", "426232007" => "environment", _ => null } is { } category)
        {
            allergy.Category.Add(category);
        }

        allergy.ClinicalStatus = CcdaSection.Concept(Clinical, StatusOf(observation, act));
        foreach (XElement reaction in CcdaSection.Inside(observation, "entryRelationship").Where(inner => inner.Follows(Reaction)))
        {
            AddReaction(allergy, reaction);
        }

        CcdaSection.Refer(section, build.AddEntry(allergy, observation, CcdaSection.KeyOf(code, null, negated ? "not" : null)));
        build.Take(act, "AllergyIntolerance");
    }

    private static void AddReaction(AllergyIntolerance allergy, XElement reaction)
    {
        if (CdaValues.Concept(reaction.At("value")) is { } manifestation)
        {
            allergy.Reaction.Add(new AllergyIntoleranceReaction
            {
                Manifestation = [manifestation],
                Severity = CcdaSection.Inner(reaction, Severity).At("value").Attr("code") switch
                {
                    "255604002" => "mild", "6736007" or "371923003" => "moderate", "24484000" or "399166001" or "371924009" => "severe", _ => null,
                },
            });
        }
    }

    private static string StatusOf(XElement observation, XElement act) =>
        CcdaSection.Inner(observation, Status).At("value").Attr("code") switch
        {
            "55561003" => "active",
            "73425007" => "inactive",
            "413322009" => "resolved",
            _ => act.At("statusCode").Attr("code") is "completed" && observation.At("effectiveTime", "high").Attr("value") is not null ? "resolved"
                : act.At("statusCode").Attr("code") is "suspended" or "aborted" ? "inactive" : "active",
        };
}
