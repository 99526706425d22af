using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>Appointment to SIU: S12 new, S13 another time, S14 changed, S15 cancelled, S17 deleted, S26 not kept.</summary>
internal static class AppointmentWriting
{
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

        AppointmentToSch.Write(draft, appointment);
        if (draft.Options.HasTimingSegments && appointment.Start is { } start)
        {
            DateTimeToDtm.Write(draft.To.Segment("TQ1").Field(1, "1").Field(7), start);
            DateTimeToDtm.Write(draft.To.Field(8), appointment.End);
        }

        NotesToNte.Write(draft, appointment.Comment);
        NotesToNte.Write(draft, appointment.PatientInstruction, appointment.Comment is null ? 0 : 1);
        AppointmentParticipant? patient = appointment.Participant.Find(static one => ReferenceToXcn.TypeOf(one.Actor ?? new()) == "Patient")
            ?? appointment.Participant.Find(one => draft.Find<Patient>(one.Actor) is not null);
        PatientToPid.Write(draft, patient?.Actor, "Appointment.participant.actor");
        draft.To.Note(patient);
        AppointmentToResources.Write(draft, appointment, patient);
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
