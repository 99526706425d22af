using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>PV1 to Encounter (sheet <c>PV1[Encounter]</c>): an empty field touches nothing, <c>""</c> clears its element.</summary>
internal static class Pv1ToEncounter
{
    public static SegmentMap<Encounter> Map { get; } = new(
        "PV1[Encounter]",
        new(2, "class", static (in Source code, Encounter encounter) => ReadClass(code, encounter)) { Repeats = false, Cleared = null },
        new(3, "location", static (in Source pl, Encounter encounter) => EncounterPlaces.AddCurrent(pl, encounter)) { Repeats = false },
        new(4, "type", static (in Source cwe, Encounter encounter) => encounter.Type.AddIfAny(KeptConcepts.Read(cwe, CodeMaps.AdmissionType))) { Repeats = false },
        new(5, "hospitalization.preAdmissionIdentifier", static (in Source cx, Encounter encounter) => Stay(encounter).PreAdmissionIdentifier = CxToIdentifier.Read(cx)) { Repeats = false, Cleared = "hospitalization.preAdmissionIdentifier" },
        new(6, "location", static (in Source pl, Encounter encounter) => EncounterPlaces.Add(pl, EncounterLocationStatusCodes.Completed, encounter)) { Repeats = false, Cleared = null },
        new(7, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(ParticipantOf(xcn, "ATND", "attender"))),
        new(8, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(ParticipantOf(xcn, "REF", "referrer"))) { Cleared = null },
        new(9, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(ParticipantOf(xcn, "CON", "consultant"))) { Cleared = null },
        new(10, "serviceType", static (in Source cwe, Encounter encounter) => encounter.ServiceType = KeptConcepts.Read(cwe, CodeMaps.HospitalService)) { Repeats = false },
        new(11, "location", static (in Source pl, Encounter encounter) => EncounterPlaces.AddTemporary(pl, encounter)) { Repeats = false, Cleared = null },
        new(13, "hospitalization.reAdmission", static (in Source cwe, Encounter encounter) => Stay(encounter).ReAdmission = MappedConcepts.Read(cwe, CodeMaps.ReadmissionIndicator)) { Repeats = false, Cleared = "hospitalization.reAdmission" },
        new(14, "hospitalization.admitSource", static (in Source cwe, Encounter encounter) => Stay(encounter).AdmitSource = CweToCodeableConcept.Read(cwe)) { Repeats = false, Cleared = "hospitalization.admitSource" },
        new(15, "hospitalization.specialArrangement", static (in Source cwe, Encounter encounter) => Stay(encounter).SpecialArrangement.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.AmbulatoryStatus))) { Cleared = "hospitalization.specialArrangement" },
        new(16, "hospitalization.specialCourtesy", static (in Source cwe, Encounter encounter) => Stay(encounter).SpecialCourtesy.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false, Cleared = "hospitalization.specialCourtesy" },
        new(17, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(ParticipantOf(xcn, "ADM", "admitter"))) { Cleared = null },
        new(18, "extension", static (in Source cwe, Encounter encounter) => AddKept(cwe, "PV1-18", encounter)) { Repeats = false },
        new(36, "hospitalization.dischargeDisposition", static (in Source cwe, Encounter encounter) => Stay(encounter).DischargeDisposition = CweToCodeableConcept.Read(cwe)) { Repeats = false, Cleared = "hospitalization.dischargeDisposition" },
        new(38, "hospitalization.dietPreference", static (in Source cwe, Encounter encounter) => Stay(encounter).DietPreference.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false, Cleared = "hospitalization.dietPreference" },
        new(39, "serviceProvider", static (in Source cwe, Encounter encounter) => encounter.ServiceProvider = cwe.Context.Directory.OrganizationOfCwe(cwe)) { Repeats = false },
        new(42, "location", static (in Source pl, Encounter encounter) => EncounterPlaces.Add(pl, EncounterLocationStatusCodes.Reserved, encounter)) { Repeats = false, Cleared = null },
        new(44, "period.start", static (in Source dtm, Encounter encounter) => encounter.Period = encounter.Period.WithStart(dtm)) { Repeats = false, Cleared = "period.start" },
        new(45, "period.end", static (in Source dtm, Encounter encounter) => encounter.Period = encounter.Period.WithEnd(dtm)) { Repeats = false, Cleared = "period.end" },
        new(50, "identifier", static (in Source cx, Encounter encounter) => encounter.Identifier.AddIfAny(CxToIdentifier.Read(cx))) { Cleared = null },
        new(52, "participant.individual", static (in Source xcn, Encounter encounter) => encounter.Participant.AddIfAny(ParticipantOf(xcn, "PART", "Participation"))) { Cleared = null });

    /// <summary>Tests before admission, contracts, charges, balances and the like.</summary>
    private static ReadOnlySpan<byte> Kept => [12, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 41, 46, 47, 48, 49, 51];

    /// <summary>
    /// Null with a warning where PV1-19 does not identify the visit: what the message says about the patient stands without it. A
    /// Bundle, in which a visit needs no number to be found again, has it under the next best name.
    /// </summary>
    /// <param name="cleared">Gets the elements that the segment takes away.</param>
    public static Encounter? Read(PlacedSegment pv1, MessageBuild build, ICollection<string> cleared)
    {
        TranslationContext context = build.Context;
        int before = context.Findings.Count;
        string? id = IdentityReading.Read(pv1, 19, "Encounter", FindingSeverity.Warning, context, build.Whose);
        if (id is null)
        {
            if (context.Findings.Count > before)
            {
                return null;
            }

            id = context.Options.NamesDirectory && (IsVisit(pv1) || build.First("PV2") is { } pv2 && IsVisit(pv2)) ? build.IdOf("Encounter", UnnumberedKey(pv1, build)) : null;
            context.Warn(pv1.Place(19), id is null
                ? "PV1-19 is empty, so no visit is changed; a visit needs its number."
                : "PV1-19 is empty, so the visit is named by its other number, its beginning or this message; right would be its number.");
            if (id is null)
            {
                return null;
            }
        }

        string? outer = context.Coverage?.BeginResource("Encounter");
        Encounter encounter = new()
        {
            Id = id,
            Status = StatusOf(pv1, build),
            Subject = build.Subject,
            Identifier = pv1.ReadAll(19, "identifier", context, VisitNumber),
        };
        Map.Apply(pv1, encounter, context, cleared);
        if (build.Trigger == "A13")
        {
            // The discharge is taken back.
            encounter.Period = encounter.Period?.Start is { } start ? new Period { Start = start } : null;
            cleared.Add("period.end");
            context.Coverage?.Decide(pv1[45].Value);
        }

        if (encounter.Period is { Start: null, End: null })
        {
            encounter.Period = null;
        }

        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(pv1, Kept, encounter.Extension, context);
        }

        context.Coverage?.EndResource(outer!);
        EncounterPlaces.ReadDestination(pv1, encounter, build);
        EncounterPlaces.ReadBedStatus(pv1, encounter, build);
        return encounter;
    }

    internal static Identifier? VisitNumber(in Source cx)
    {
        Identifier? identifier = CxToIdentifier.Read(cx);
        if (identifier is not null)
        {
            identifier.Type ??= IdentifierTypes.VisitNumber();
            if (identifier.Type.Coding is [{ Code.Value: "VN" }, ..])
            {
                identifier.Type.Text ??= IdentifierTypes.VisitNumberText;
            }
        }

        return identifier;
    }

    internal static EncounterParticipant? ParticipantOf(in Source xcn, string type, string display) =>
        xcn.Context.Directory.Practitioner(xcn) is { } practitioner
            ? new EncounterParticipant { Type = [ParticipationType(type, display)], Individual = practitioner }
            : null;

    /// <summary>The sheet has a display for the attender and a text for the others.</summary>
    private static CodeableConcept ParticipationType(string type, string display)
    {
        CodeableConcept concept = ParticipationTypes.Concept(type, display);
        concept.Text = type == "ATND" ? null : display;
        return concept;
    }

    /// <summary>Of the event; of a visit that has ended, finished. Null where neither says anything.</summary>
    private static string? StatusOf(PlacedSegment pv1, MessageBuild build)
    {
        string? status = EncounterStatuses.Of(build.Trigger);
        Source end = Source.Of(pv1, 45, build.Context);
        if (status is null or EncounterStatusCodes.InProgress && build.Trigger != "A13" && end.IsPresent)
        {
            end[1].Used("status");
            return EncounterStatusCodes.Finished;
        }

        if (status is not null && build.Header is { } msh)
        {
            Source.Of(msh, 9, build.Context)[2].Used("status");
        }

        return status;
    }

    /// <summary>
    /// Encounter.class is required, so it is never cleared. One that the table does not have is kept as it was sent in a Bundle, and leaves
    /// alone what a chart knows.
    /// </summary>
    private static void ReadClass(in Source code, Encounter encounter)
    {
        if (code.Context.Options.NamesDirectory)
        {
            encounter.Class = CweToCoding.Read(code, CodeMaps.PatientClassEncounterClass);
        }
        else if (code.Mapped(CodeMaps.PatientClassEncounterClass) is { } mapped)
        {
            encounter.Class = mapped.Coding;
        }
    }

    private static EncounterHospitalization Stay(Encounter encounter) => encounter.Hospitalization ??= new EncounterHospitalization();

    private static void AddKept(in Source cwe, string field, Encounter encounter)
    {
        if (CweToCodeableConcept.Read(cwe) is { } concept)
        {
            encounter.Extension.Add(Extensions.OfField(field, concept));
        }
    }

    /// <summary>More than a class stands there, and that is not the one of messages without a visit (N).</summary>
    private static bool IsVisit(PlacedSegment pv1)
    {
        if (pv1[2].Value.Trimmed() is "N")
        {
            return false;
        }

        int last = pv1.Segment.FieldCount;
        for (int field = 3; field <= last; field++)
        {
            if (pv1[field].Presence == Hl7Presence.Present)
            {
                return true;
            }
        }

        return false;
    }

    private static string UnnumberedKey(PlacedSegment pv1, MessageBuild build) =>
        pv1[50].Value.Trimmed() ?? build.OfPatient<Account>()?.Value.Id ?? (build.Patient is null ? null : pv1[44].Value.Trimmed()) ?? $"\u001f{build.Message["MSH-10"]}";
}
