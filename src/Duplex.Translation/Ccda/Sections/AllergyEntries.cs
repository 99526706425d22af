using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Allergy Concern Act (.30) and Allergy - Intolerance Observation (.7).</summary>
internal static class AllergyEntries
{
    private const string Observation = "7";
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
    private const string Verification = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";

    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["30", Observation], "48765-2", "act observation");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Name.LocalName == "observation")
        {
            Add(entry, entry, build, section);
            return;
        }

        List<XElement> observations = [.. EntryParts.InsideOf(entry, Observation, "observation")];
        if (observations.Count == 0)
        {
            build.Warn(entry, "The concern holds no allergy observation; its section's narrative says what the author wrote.");
        }

        foreach (XElement observation in observations)
        {
            Add(observation, entry, build, section);
        }
    }

    private static void Add(XElement observation, XElement act, CcdaBuild build, CompositionSection section)
    {
        XElement? substance = observation.At("participant", "participantRole", "playingEntity");
        CodeableConcept? code = CdaValues.Concept(substance.At("code"));
        if (code is null && CdaValues.TextOf(substance.At("name")) is { } name)
        {
            code = new CodeableConcept { Text = name };
        }

        bool isNegated = observation.IsNegated() || act.IsNegated();
        bool isVoid = observation.At("statusCode").Peek("code") == "nullified" || act.At("statusCode").Peek("code") == "nullified";
        string? kind = observation.At("value").Peek("code");
        string? group = isNegated ? GroupOf(substance.At("code")) : null;
        if (NoneInWords(code) is { } said)
        {
            (isNegated, group) = (true, said);
        }

        bool isOfSubstance = code is not null && group is null;
        if (isNegated && !isOfSubstance)
        {
            if (group is null)
            {
                observation.At("value")?.Note();
            }

            string? written = code?.Text?.Value;
            code = NoneKnown(group ?? kind);
            code.Text = written;
        }
        else if (code is null)
        {
            build.Warn(observation, "The allergy names no substance; its section's narrative says what the author wrote.");
            code = CdaValues.Concept(observation.At("value")) ?? new CodeableConcept { Extension = CdaValues.Absent(substance.At("code")) };
        }

        AllergyIntolerance allergy = new()
        {
            Identifier = build.Identifiers(observation),
            Code = code,
            Patient = build.Subject,
            Type = isNegated ? null : kind switch { "414285001" or "416098002" or "419199007" => "allergy", "59037007" or "235719002" => "intolerance", _ => null },
            Onset = CdaValues.Point(observation.At("effectiveTime"), build.Zone) is { } onset ? new FhirDateTime(onset) : null,
            RecordedDate = build.Authors.Recorded(observation),
            Recorder = build.Authors.Last(observation).AsPerson(),
            Asserter = build.Authors.Informant(observation).AsPerson(),
            Criticality = EntryParts.Inner(observation, "145", "82606-5").At("value").Attr("code") switch { "CRITH" => "high", "CRITL" => "low", "CRITU" => "unable-to-assess", _ => null },
            VerificationStatus = CcdaConcepts.Of(Verification, isVoid ? "entered-in-error" : isNegated && isOfSubstance ? "refuted" : "confirmed"),
            Note = EntryParts.Notes(observation, build),
        };
        if (!isNegated)
        {
            observation.At("value")?.Note();
        }

        if (!isNegated && kind switch { "419511003" or "416098002" or "59037007" => "medication", "414285001" or "418471000" or "235719002" => "food", "426232007" => "environment", _ => null } is { } category)
        {
            allergy.Category.Add(category);
        }

        if (!isVoid)
        {
            // R4 ait-1 asks for a status also of what is refuted; as active it would stand among the allergies.
            allergy.ClinicalStatus = CcdaConcepts.Of(Clinical, isNegated && isOfSubstance ? "inactive" : StatusOf(observation, act));
        }

        AddReactions(allergy, observation);
        if (build.DateTime(observation.At("effectiveTime", "high")) is { } end)
        {
            // R4 has no element for the end of an allergy; its extension takes a date and time.
            allergy.Extension.Add(new Extension { Url = "http://hl7.org/fhir/StructureDefinition/allergyintolerance-abatement", Value = new FhirDateTime(end) });
        }

        CcdaSection.Refer(section, build.AddEntry(allergy, observation, EntryParts.KeyOf(code, null, isNegated ? "not" : null)));
        build.Take(act, "AllergyIntolerance");
    }

    /// <summary>A substance that stands for all of a kind, as senders name it in "no known allergy"; as the kind of the propensity. Null for a substance proper.</summary>
    private static string? GroupOf(XElement? substance)
    {
        if (substance is null)
        {
            return null;
        }

        foreach (XElement code in substance.All("translation").Prepend(substance))
        {
            string? group = code.Peek("code") switch
            {
                "410942007" or "763158003" => "416098002",
                "255620007" => "414285001",
                "105590001" or "419199007" or "419474003" => "419199007",
                _ => null,
            };
            if (group is not null)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Words without a code that say that there is none, as the kind of the propensity; null for others.</summary>
    private static string? NoneInWords(CodeableConcept? code)
    {
        if (code is not { Coding.Count: 0, Text.Value: { Length: < 60 } text })
        {
            return null;
        }

        return string.Concat(text.Where(char.IsAsciiLetter)).ToUpperInvariant() switch
        {
            "NKDA" or "NOKNOWNDRUGALLERGIES" or "NOKNOWNDRUGALLERGY" or "NOKNOWNMEDICATIONALLERGIES" => "416098002",
            "NKFA" or "NOKNOWNFOODALLERGIES" => "414285001",
            "NKA" or "NOKNOWNALLERGIES" or "NOKNOWNALLERGY" => "419199007",
            _ => null,
        };
    }

    /// <summary>No known allergy, of the kind that the value names (the guide's map of negated kinds).</summary>
    private static CodeableConcept NoneKnown(string? kind)
    {
        (string code, string display) = kind switch
        {
            "416098002" or "419511003" or "59037007" => ("409137002", "No known drug allergy"),
            "414285001" or "418471000" or "235719002" => ("429625007", "No known food allergy"),
            "426232007" => ("428607008", "No known environmental allergy"),
            _ => ("716186003", "No known allergy"),
        };
        return CcdaConcepts.Of(CodeSystems.Snomed, code, display);
    }

    private static void AddReactions(AllergyIntolerance allergy, XElement observation)
    {
        foreach (XElement reaction in EntryParts.Inside(observation).Where(static inner => inner.Follows(EntryKind.Prefix + "9") || inner.Parent.Attr("typeCode") == "MFST"))
        {
            if (CdaValues.Concept(reaction.At("value")) is { } manifestation)
            {
                allergy.Reaction.Add(new AllergyIntoleranceReaction
                {
                    Manifestation = [manifestation],
                    Onset = CdaValues.Point(reaction.At("effectiveTime"), TimeZoneInfo.Utc) is { Length: <= 10 } onset ? onset : null,
                    Severity = SeverityOf(reaction),
                });
            }
        }

        // R1.1 let the severity stand at the allergy; FHIR has it at a reaction.
        if (SeverityOf(observation) is { } severity)
        {
            if (allergy.Reaction is [{ Severity: null } only])
            {
                only.Severity = severity;
            }
            else
            {
                allergy.Note.Add(new Annotation { Text = $"Severity of the allergy: {severity}" });
            }
        }
    }

    private static string? SeverityOf(XElement entry) => EntryParts.Inner(entry, "8", "SEV").At("value").Attr("code") switch
    {
        "255604002" => "mild", "6736007" or "371923003" => "moderate", "24484000" or "399166001" or "371924009" => "severe", _ => null,
    };

    private static string StatusOf(XElement observation, XElement act) =>
        EntryParts.Inner(observation, "28", "33999-4").At("value").Attr("code") switch
        {
            "55561003" => "active",
            "73425007" => "inactive",
            "413322009" => "resolved",
            _ => act.At("statusCode").Attr("code") switch
            {
                "completed" when act != observation && observation.At("effectiveTime", "high").Attr("value") is not null => "resolved",
                "suspended" or "aborted" => "inactive",
                _ => "active",
            },
        };
}
