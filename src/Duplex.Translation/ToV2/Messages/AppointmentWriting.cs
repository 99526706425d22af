using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>Appointment to SIU: S12 new, S13 another time, S14 changed, S15 cancelled, S17 deleted, S26 not kept.</summary>
internal static class AppointmentWriting
{
    private const string Note = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.note";

    public static void Write(V2Draft draft, IReadOnlyList<Resource> appointments)
    {
        Appointment appointment = (Appointment)appointments[0];
        draft.Owner = appointment;
        string trigger = TriggerOf(draft, appointment);
        draft.Header("SIU", trigger, "SIU_S12");
        if (!appointment.Identifier.Exists(static one => !string.IsNullOrWhiteSpace(one.Value?.Value)))
        {
            draft.Fail("Appointment.identifier", "There is no appointment number, by which it could be moved or cancelled; right would be an identifier with its system.");
        }

        if (appointment.Status?.Value is "proposed" or "waitlist")
        {
            draft.Fail("Appointment.status", "It is a proposal or waits for a place, and SIU would say that it is booked; right would be an appointment that is booked, or pending where only its participants have not answered.");
        }

        AppointmentToSch.Write(draft, appointment);
        if (draft.Options.HasTimingSegments && appointment.Start is { } start)
        {
            DateTimeToDtm.Write(draft.To.Segment("TQ1").Field(1, "1").Field(7), start);
            DateTimeToDtm.Write(draft.To.Field(8), appointment.End);
        }

        WriteNotes(draft, appointment);
        AppointmentParticipant? patient = appointment.Participant.Find(static one => ReferenceToXcn.TypeOf(one.Actor ?? new()) == "Patient")
            ?? appointment.Participant.Find(one => draft.Find<Patient>(one.Actor) is not null);
        PatientToPid.Write(draft, patient?.Actor, "Appointment.participant.actor");
        AppointmentToResources.Write(draft, appointment, patient);
    }

    private static void WriteNotes(V2Draft draft, Appointment appointment)
    {
        int written = 0;
        NotesToNte.Write(draft, appointment.Comment, written);
        written += appointment.Comment is null ? 0 : 1;
        NotesToNte.Write(draft, appointment.PatientInstruction, written);
        written += appointment.PatientInstruction is null ? 0 : 1;
        foreach (Extension extension in appointment.Extension)
        {
            if (extension is { Url: Note, Value: Annotation note })
            {
                NotesToNte.Write(draft, note, written++);
                draft.To.Note(extension.Url);
            }
        }
    }

    private static string TriggerOf(V2Draft draft, Appointment appointment)
    {
        FhirToV2Action action = Actions.Of(draft, appointment, appointment.Status?.Value);
        return appointment.Status?.Value switch
        {
            "noshow" => "S26",
            "entered-in-error" => "S17",
            _ => action switch
            {
                FhirToV2Action.Cancel => "S15",
                FhirToV2Action.Reschedule => "S13",
                FhirToV2Action.Change => "S14",
                _ => "S12",
            },
        };
    }
}
