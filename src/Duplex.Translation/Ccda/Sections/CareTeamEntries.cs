using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Care Team Organizer (.500) with its members (.500.1).</summary>
internal static class CareTeamEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["500"], "85847-2", "organizer");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        List<CareTeamParticipant> members = [];
        foreach (XElement act in EntryParts.Inside(entry, "component").Where(static inner => inner.Name.LocalName == "act"))
        {
            members.AddRange(act.All("performer").Select(performer => MemberOf(performer, build, act)).OfType<CareTeamParticipant>());
        }

        if (members.Count == 0)
        {
            build.Warn(entry, "The care team names no member; its section's narrative says what the author wrote.");
            return;
        }

        CareTeam team = new()
        {
            Identifier = build.Identifiers(entry),
            Status = entry.At("statusCode").Attr("code") switch { "active" => "active", "completed" => "inactive", "suspended" => "suspended", "nullified" => "entered-in-error", _ => null },
            Category = CdaValues.Concept(entry.At("code")) is { } code ? [code] : [],
            Name = CdaText.OriginalText(entry.At("code") ?? entry),
            Subject = build.Subject,
            Period = CdaValues.Period(entry.At("effectiveTime"), build.Zone),
            Participant = members,
            Note = EntryParts.Notes(entry, build),
        };
        TranslatedResource<CareTeam> added = build.AddEntry(team, entry, EntryParts.KeyOf(null, entry.At("effectiveTime"), string.Join(',', members.Select(static member => member.Member?.Display?.Value))));
        CcdaSection.Refer(section, added);
    }

    /// <summary>Somebody who cares for the patient; null where nobody is named.</summary>
    /// <param name="act">What says from when to when; null where the performer does.</param>
    public static CareTeamParticipant? MemberOf(XElement performer, CcdaBuild build, XElement? act = null)
    {
        XElement? assigned = performer.At("assignedEntity");
        return build.Parties.Of(assigned).ButNoDevice() is not { } member ? null : new CareTeamParticipant
        {
            Role = [CdaValues.Concept(performer.Extra("functionCode") ?? performer.At("functionCode")) ?? CdaValues.Concept(assigned.At("code")) ?? DataTypes.Extensions.UnknownConcept()],
            Member = member,
            OnBehalfOf = member.IsPractitioner() ? build.Parties.OrganizationOf(assigned) : null,
            Period = CdaValues.Period(performer.At("time") ?? act.At("effectiveTime"), build.Zone),
        };
    }
}
