using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Appointment to SCH (sheet <c>SCH[Appointment]</c>).</summary>
internal static class AppointmentToSch
{
    public static void Write(V2Draft draft, Appointment appointment)
    {
        V2Writer to = draft.To.Segment("SCH").Keep(appointment.Extension).Field(1);
        IdentifierToEi.Write(draft, IdentifierToEi.PlacerOf(appointment.Identifier));
        to.Field(2);
        IdentifierToEi.Write(draft, IdentifierToEi.FillerOf(appointment.Identifier));
        if (appointment.CancelationReason is { } cancelled)
        {
            ConceptToCwe.Write(draft.At(6), cancelled);
        }

        if (appointment.ReasonCode.FirstOrDefault() is { } reason)
        {
            ConceptToCwe.WriteMapped(draft.At(7), reason, CodeMaps.AppointmentReasonCodes);
        }
        else
        {
            to.Field(7).Part(2, appointment.Description);
        }

        if (appointment.AppointmentType is { } type)
        {
            ConceptToCwe.WriteMapped(draft.At(8), type, CodeMaps.AppointmentTypeCodes);
        }

        if (appointment.MinutesDuration is { } minutes)
        {
            to.Field(9, minutes).Field(10, "min").Part(2, "minute").Part(3, "UCUM");
        }

        // TQ: start and end stand in components 4 and 5, for receivers that know no TQ1.
        DateTimeToDtm.Write(to.Field(11).Part(4), appointment.Start);
        DateTimeToDtm.Write(to.Part(5), appointment.End);
        WriteContact(draft, appointment, 12, "placer contact");
        WriteContact(draft, appointment, 16, "filler contact");
        WriteContact(draft, appointment, 20, "enterer");
        if (appointment.Status?.Value is { } status)
        {
            to.Field(25).From(appointment.Status, StatusOf(status));
        }

        ServiceRequest? order = draft.Find<ServiceRequest>(appointment.BasedOn.FirstOrDefault());
        Identifier? number = order is null ? appointment.BasedOn.FirstOrDefault()?.Identifier : IdentifierToEi.PlacerOf(order.Identifier);
        to.Field(26);
        IdentifierToEi.Write(draft, number);
        if (number is not null)
        {
            to.Note(appointment.BasedOn[0]);
        }
    }

    /// <summary>Whoever arranges the appointment and does not take part in it: SCH names them, no AIP does.</summary>
    public static bool IsContact(AppointmentParticipant participant) =>
        RoleOf(participant) is "placer contact" or "filler contact" or "enterer";

    private static string? RoleOf(AppointmentParticipant participant) =>
        participant.Type is [{ } type, ..] ? type.Text?.Value ?? type.Coding.FirstOrDefault()?.Code?.Value : null;

    private static void WriteContact(V2Draft draft, Appointment appointment, int field, string role) =>
        draft.Each(field, appointment.Participant.FindAll(one => RoleOf(one) == role), static (one, participant) =>
        {
            ReferenceToXcn.Write(one, participant.Actor);
            participant.Type.ForEach(one.To.Note);
        });

    private static string? StatusOf(string status) => status switch
    {
        "proposed" => "Pending",
        "arrived" => "Started",
        _ => CodeMaps.FillerStatusCodesAppointment.FindOrigin(status),
    };
}
