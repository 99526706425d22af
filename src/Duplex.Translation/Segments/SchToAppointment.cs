using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>SCH to Appointment (sheets <c>SCH[Appointment]</c> and <c>TQ[Appointment]</c>).</summary>
internal static class SchToAppointment
{
    private const string ParticipantType = "http://terminology.hl7.org/CodeSystem/participant-type";
    private const string ContactType = "urn:duplex:appointment-contact";
    private const string ProvenanceType = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    public static SegmentMap<Appointment> Map { get; } = new(
        "SCH[Appointment]",
        new(1, "identifier", static (in Source ei, Appointment appointment) => appointment.Identifier.AddIfAny(EiToIdentifier.Read(ei, "PLAC"))) { Repeats = false, Cleared = null },
        new(2, "identifier", static (in Source ei, Appointment appointment) => appointment.Identifier.AddIfAny(EiToIdentifier.Read(ei, "FILL"))) { Repeats = false, Cleared = null },
        new(4, "identifier", static (in Source ei, Appointment appointment) => appointment.Identifier.AddIfAny(EiToIdentifier.Read(ei, "PGN"))) { Repeats = false, Cleared = null },
        new(7, "", static (in Source cwe, Appointment appointment) => ReadReason(cwe, appointment)) { Repeats = false },
        new(8, "appointmentType", static (in Source cwe, Appointment appointment) => appointment.AppointmentType ??= MappedConcepts.Read(cwe, CodeMaps.AppointmentTypeCodes)) { Repeats = false },
        new(9, "minutesDuration", static (in Source nm, Appointment appointment) => ReadDuration(nm, appointment)) { Repeats = false },
        new(11, "", static (in Source tq, Appointment appointment) => ReadTiming(tq, appointment)) { Repeats = false, Cleared = null },
        new(12, "participant.actor", static (in Source xcn, Appointment appointment) => Add(xcn, ParticipantType, "placer contact", appointment)) { Cleared = null },
        new(16, "participant.actor", static (in Source xcn, Appointment appointment) => Add(xcn, ParticipantType, "filler contact", appointment)) { Cleared = null },
        new(20, "participant.actor", static (in Source xcn, Appointment appointment) => Add(xcn, ProvenanceType, "enterer", appointment)) { Cleared = null },
        new(23, "supportingInformation.identifier", static (in Source ei, Appointment appointment) => AddParent(ei, "PLAC", appointment)),
        new(24, "supportingInformation.identifier", static (in Source ei, Appointment appointment) => AddParent(ei, "FILL", appointment)),
        new(25, "status", static (in Source cwe, Appointment appointment) => appointment.Status = AppointmentStatuses.Read(cwe)) { Repeats = false, Cleared = null });

    /// <summary>Both fields may hold codes of either table; the name of the code system tells.</summary>
    private static void ReadReason(in Source cwe, Appointment appointment)
    {
        if (cwe[3].Peek() is "HL70277")
        {
            appointment.AppointmentType = cwe.Into("appointmentType", static (in Source type) => MappedConcepts.Read(type, CodeMaps.AppointmentTypeCodes));
        }
        else
        {
            appointment.ReasonCode.AddIfAny(cwe.Into("reasonCode", static (in Source reason) => MappedConcepts.Read(reason, CodeMaps.AppointmentReasonCodes)));
        }
    }

    private static void ReadDuration(in Source nm, Appointment appointment)
    {
        if (Durations.Read(nm, Source.Of(nm.Segment, 10, nm.Context), "") is { TotalMinutes: >= 1 and < 1_000_000 } length)
        {
            appointment.MinutesDuration = (int)Math.Round(length.TotalMinutes, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>An instant needs a time of day; a day alone is when it is wanted.</summary>
    private static void ReadTiming(in Source tq, Appointment appointment)
    {
        string? start = ReadInstant(tq[4], "start");
        string? end = ReadInstant(tq[5], "end");
        appointment.Start = start;
        appointment.End = end;
        if (start is null && end is null && PeriodReading.Read(tq[4], tq[5], "requestedPeriod") is { } wanted)
        {
            appointment.RequestedPeriod.Add(wanted);
        }

        if (appointment.MinutesDuration is null && tq[3].Peek() is ['M' or 'm', .. { } minutes]
            && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length > 0)
        {
            tq[3].Used("minutesDuration");
            appointment.MinutesDuration = length;
        }
    }

    private static string? ReadInstant(in Source dtm, string element) => DtmToDateTime.HasTime(dtm.Leaf) ? dtm.Instant(element) : null;

    private static void Add(in Source xcn, string system, string role, Appointment appointment)
    {
        if (xcn.Context.Directory.Practitioner(xcn) is { } person)
        {
            // The code system of the sheet has no code of a contact, so it is named there by its text, and by a code of our own.
            CodeableConcept type = role == "enterer"
                ? new CodeableConcept { Coding = [new Coding { System = system, Code = role, Display = "Enterer" }] }
                : new CodeableConcept { Coding = [new Coding { System = system, Display = role }, new Coding { System = ContactType, Code = role.Replace(' ', '-') }], Text = role };
            appointment.Participant.Add(new AppointmentParticipant { Type = [type], Actor = person });
        }
    }

    private static void AddParent(in Source ei, string type, Appointment appointment)
    {
        if (EiToIdentifier.Read(ei, type) is { } parent)
        {
            appointment.SupportingInformation.Add(ei.Context.Directory.Conditional(new Reference { Type = "Appointment", Identifier = parent }));
        }
    }
}
