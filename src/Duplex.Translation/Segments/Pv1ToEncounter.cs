using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PV1 to Encounter (sheet <c>PV1[Encounter]</c>): an empty field touches nothing, <c>""</c> clears its element.</summary>
internal static class Pv1ToEncounter
{
    public static SegmentMap<Encounter> Map { get; } = new(
        "PV1[Encounter]",
        new(2, "class", static (in Source code, Encounter encounter) => ReadClass(code, encounter)) { Repeats = false, Cleared = null },
        new(7, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(ParticipantOf(xcn, "ATND", "attender"))),
        new(44, "period.start", static (in Source dtm, Encounter encounter) => (encounter.Period ??= new Period()).Start = dtm.DateTime()) { Repeats = false, Cleared = "period.start" },
        new(45, "period.end", static (in Source dtm, Encounter encounter) => (encounter.Period ??= new Period()).End = dtm.DateTime()) { Repeats = false, Cleared = "period.end" });

    /// <summary>
    /// Null with a warning where PV1-19 does not identify the visit: what the message says about the patient stands without it.
    /// </summary>
    /// <param name="cleared">Gets the elements that the segment takes away.</param>
    public static Encounter? Read(PlacedSegment pv1, MessageBuild build, ICollection<string> cleared)
    {
        TranslationContext context = build.Context;
        int before = context.Findings.Count;
        if (IdentityReading.Read(pv1, 19, "Encounter", FindingSeverity.Warning, context) is not { } id)
        {
            if (context.Findings.Count == before)
            {
                context.Warn(pv1.Place(19), "PV1-19 is empty, so no visit is changed; a visit needs its number.");
            }

            return null;
        }

        string? outer = context.Coverage?.BeginResource("Encounter");
        Encounter encounter = new()
        {
            Id = id,
            Status = EncounterStatuses.Of(build.Trigger),
            Subject = build.Subject,
            Identifier = pv1.ReadAll(19, "identifier", context, VisitNumber),
        };
        Map.Apply(pv1, encounter, context, cleared);
        if (build.Trigger == "A13")
        {
            // The discharge is taken back.
            encounter.Period = encounter.Period?.Start is { } start ? new Period { Start = start } : null;
            cleared.Add("period.end");
        }

        context.Coverage?.EndResource(outer!);
        return encounter;
    }

    internal static Identifier? VisitNumber(in Source cx)
    {
        Identifier? identifier = CxToIdentifier.Read(cx);
        if (identifier is not null)
        {
            identifier.Type ??= IdentifierTypes.VisitNumber();
        }

        return identifier;
    }

    /// <summary>Encounter.class is required, so it is never cleared.</summary>
    private static void ReadClass(in Source code, Encounter encounter)
    {
        if (code.Mapped(CodeMaps.PatientClassEncounterClass) is { } mapped)
        {
            encounter.Class = new Coding { System = mapped.System, Code = mapped.Code, Display = mapped.Display };
        }
    }

    private static EncounterParticipant? ParticipantOf(in Source xcn, string type, string display) =>
        xcn.Context.Directory.Practitioner(xcn) is { } practitioner
            ? new EncounterParticipant { Type = [ParticipationTypes.Concept(type, display)], Individual = practitioner }
            : null;
}
