using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PV1 to changes of an Encounter: an empty field touches nothing, <c>""</c> clears its element.</summary>
internal static class Pv1ToEncounter
{
    /// <summary>
    /// Null with a warning where PV1-19 does not identify the visit: what the message says about the patient stands without it.
    /// </summary>
    public static ResourceChange? Read(Hl7Segment pv1, string trigger, string patient, string source, TranslationContext context)
    {
        int before = context.Findings.Count;
        if (IdentityReading.Read(pv1[19], Place(19), "Encounter", FindingSeverity.Warning, context) is not { } id)
        {
            if (context.Findings.Count == before)
            {
                context.Warn(Place(19), "PV1-19 is empty, so no visit is changed; a visit needs its number.");
            }

            return null;
        }

        Encounter encounter = new()
        {
            Id = id,
            Status = EncounterStatuses.Of(trigger),
            Subject = new Reference { ReferenceValue = patient },
        };
        List<string> cleared = [];
        encounter.Identifier = pv1[19].ReadRepetitions((cx, _) => VisitNumber(cx, context));
        ReadClass(pv1[2], encounter, context);
        ReadAttending(pv1[7], encounter, cleared, context);
        ResourceChange change = ResourceChange.FromResource(encounter, source, cleared);
        return change with
        {
            Elements =
            [
                .. change.Elements,
                .. PeriodEnd("start", 44, pv1[44], context),
                .. trigger == "A13" ? [ElementChange.Cleared("period.end")] : PeriodEnd("end", 45, pv1[45], context),

                // R4 requires both; the first message about a visit may tell neither.
                ElementChange.Default("status", "\"unknown\""),
                ElementChange.Default("class", PatientClasses.UnknownJson),
            ],
        };
    }

    internal static Identifier? VisitNumber(Hl7Repetition cx, TranslationContext context)
    {
        Identifier? identifier = CxToIdentifier.Read(cx, context);
        if (identifier is not null)
        {
            identifier.Type ??= IdentifierTypes.VisitNumber();
        }

        return identifier;
    }

    /// <summary>Encounter.class is required, so it is never cleared.</summary>
    private static void ReadClass(Hl7Field field, Encounter encounter, TranslationContext context)
    {
        if (field.Component(1).Trimmed() is not { } code)
        {
            return;
        }

        encounter.Class = PatientClasses.Find(code);
        if (encounter.Class is null)
        {
            context.Warn(Place(2), "PV1-2 is no code of table 0004; right would be one of E, I, O, P, R, B, C, N, U.");
        }
    }

    private static void ReadAttending(Hl7Field field, Encounter encounter, List<string> cleared, TranslationContext context)
    {
        if (field.IsNull())
        {
            cleared.Add("participant");
            return;
        }

        encounter.Participant = field.ReadRepetitions((xcn, _) => XcnToParticipant.Read(xcn, "ATND", "attender", context));
    }

    /// <summary>One end of the period: the other one stays as it is.</summary>
    private static IEnumerable<ElementChange> PeriodEnd(string end, int number, Hl7Field field, TranslationContext context)
    {
        Hl7Value value = field.Component(1)[1];
        if (value.Presence == Hl7Presence.Null)
        {
            yield return ElementChange.Cleared($"period.{end}");
        }
        else if (DtmToDateTime.ToDateTime(value, context.Options.SenderZone) is { } time)
        {
            yield return ElementChange.Set($"period.{end}", $"\"{time}\"");
        }
        else if (value.IsPresent)
        {
            context.Warn(Place(number), $"PV1-{number} is no timestamp; right would be YYYY[MM[DD[HHMM[SS]]]][+/-ZZZZ].");
        }
    }

    private static Hl7Path Place(int field) => new("PV1", 1, field);
}
