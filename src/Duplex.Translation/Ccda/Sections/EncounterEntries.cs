using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Encounter Activity (.49) with its diagnoses (.80), and the encounter of the header, in which the document was made.</summary>
internal static class EncounterEntries
{
    private const string ActCodes = "2.16.840.1.113883.5.4";

    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["49"], "46240-8", "encounter");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Attr("moodCode") is not ("EVN" or null))
        {
            PlanEntries.AddService(entry, build, section);
            return;
        }

        TranslatedResource<Encounter> added = Add(entry, build);
        Encounter encounter = added.Value;
        encounter.ReasonCode = EntryParts.Reasons(entry);
        encounter.Participant = [.. entry.All("performer").Select(performer => ParticipantOf(performer, build)).OfType<EncounterParticipant>()];
        encounter.Location = [.. EntryParts.Places(entry, build).Select(static place => new EncounterLocation { Location = place })];
        SetDischarge(encounter, CdaValues.Concept(entry.Extra("dischargeDispositionCode")));
        CcdaSection.Refer(section, added);
        foreach (XElement act in EntryParts.Inside(entry).Where(static inner => inner.Follows(EntryKind.Prefix + "80") || inner.At("code")?.Attribute("code")?.Value == "29308-4"))
        {
            foreach (TranslatedResource problem in ProblemEntries.ReadInside(act, "encounter-diagnosis", build, section))
            {
                ((Condition)problem.Resource).Encounter = new Reference { ReferenceValue = added.Reference };
                encounter.Diagnosis.Add(new EncounterDiagnosis { Condition = new Reference { ReferenceValue = problem.Reference } });
            }
        }
    }

    /// <summary><c>componentOf/encompassingEncounter</c>. Null where there is none, or it says nothing.</summary>
    public static string? ReadHeader(XElement? header, CcdaBuild build)
    {
        if (header is null || (header.At("id") is null && header.At("effectiveTime") is null))
        {
            return null;
        }

        TranslatedResource<Encounter> added = Add(header, build);
        Encounter encounter = added.Value;
        foreach (XElement party in header.All("responsibleParty").Concat(header.All("encounterParticipant")))
        {
            if (ParticipantOf(party, build) is { } participant)
            {
                encounter.Participant.Add(participant);
            }
        }

        XElement? facility = header.At("location", "healthCareFacility");
        if (build.Parties.Place(facility) is { } place)
        {
            encounter.Location.Add(new EncounterLocation { Location = place });
        }

        encounter.ServiceProvider = build.Parties.Organization(facility.At("serviceProviderOrganization"));
        SetDischarge(encounter, CdaValues.Concept(header.At("dischargeDispositionCode")));
        build.Take(header.Parent, "Encounter");
        return added.Reference;
    }

    /// <summary>The visit of the header, which says less of itself than an entry of the same number does.</summary>
    public static void Complete(Composition composition, CcdaBuild build)
    {
        if (composition.Encounter?.ReferenceValue?.Value is not { } reference)
        {
            return;
        }

        Encounter header = (Encounter)build.Resources.First(resource => resource.Reference == reference).Resource;
        if (header.Type.Count == 0)
        {
            header.Type.Add(DataTypes.Extensions.UnknownConcept());
        }
    }

    private static TranslatedResource<Encounter> Add(XElement entry, CcdaBuild build)
    {
        XElement? time = entry.At("effectiveTime");
        CodeableConcept? type = CdaValues.Concept(entry.At("code"));
        Coding? actCode = type?.Coding.Find(static coding => coding.System?.Value == CodeSystems.OfOid(ActCodes));
        if (actCode is not null)
        {
            type!.Coding.Remove(actCode);
        }

        Encounter encounter = new()
        {
            Identifier = build.Identifiers(entry),
            Status = StatusOf(entry, time),
            Class = actCode ?? PatientClasses.Unknown(),
            Type = type is { Coding.Count: > 0 } or { Text: not null } ? [type] : [],
            Subject = build.Subject,
            Period = CdaValues.Period(time, build.Zone),
        };
        if (encounter.Type.Count == 0 && entry.Name.LocalName == "encounter")
        {
            encounter.Type.Add(DataTypes.Extensions.UnknownConcept());
        }

        return build.AddEntry(encounter, entry, EntryParts.KeyOf(type, time, actCode?.Code?.Value));
    }

    /// <summary>The guide: a point in time, or an end, says that it is over.</summary>
    private static string StatusOf(XElement entry, XElement? time) => entry.At("statusCode").Attr("code") switch
    {
        "aborted" => "unknown",
        "cancelled" => "cancelled",
        "held" => "planned",
        "suspended" => "onleave",
        "nullified" => "entered-in-error",
        _ when time.Attr("value") is not null || time.At("high").Attr("value") is not null => "finished",
        "completed" => "finished",
        "active" => "in-progress",
        // A list of past visits often leaves the end out; the visit of the header is the one that the document was made in.
        _ when entry.Name.LocalName == "encompassingEncounter" && time.At("low").Attr("value") is not null => "in-progress",
        _ => "unknown",
    };

    private static EncounterParticipant? ParticipantOf(XElement performer, CcdaBuild build)
    {
        // An organization takes no part itself in R4.
        if (build.Parties.Of(performer.At("assignedEntity")).AsPerson() is not { } who)
        {
            return null;
        }

        CodeableConcept? function = CdaValues.Concept(performer.Extra("functionCode") ?? performer.At("functionCode"))
            ?? (performer.Attr("typeCode") is { } type ? CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", type) : null);
        return new EncounterParticipant { Type = function is null ? [] : [function], Individual = who, Period = CdaValues.Period(performer.At("time"), build.Zone) };
    }

    private static void SetDischarge(Encounter encounter, CodeableConcept? disposition)
    {
        if (disposition is not null)
        {
            encounter.Hospitalization = new EncounterHospitalization { DischargeDisposition = disposition };
        }
    }
}
