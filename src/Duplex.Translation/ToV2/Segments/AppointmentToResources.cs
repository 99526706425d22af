using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Participants and services of an appointment to RGS, AIS, AIG, AIL and AIP.</summary>
internal static class AppointmentToResources
{
    public static void Write(V2Draft draft, Appointment appointment, AppointmentParticipant? patient)
    {
        V2Writer to = draft.To.Segment("RGS").Field(1, "1");
        List<CodeableConcept> services = appointment.ServiceType.Count > 0 ? appointment.ServiceType : appointment.ServiceCategory;
        for (int i = 0; i < services.Count; i++)
        {
            to.Segment("AIS").Keep(i == 0 ? appointment.Extension : []).Field(1, V2Draft.SetId(i));
            ConceptToCwe.Write(draft.At(3), services[i]);
            WriteTimes(draft, appointment, null, 4, 7);
        }

        WriteKind(draft, appointment, patient, "AIG", static (one, actor) =>
        {
            Identifier? identifier = one.Find<Device>(actor)?.Identifier.FirstOrDefault() ?? one.Find<HealthcareService>(actor)?.Identifier.FirstOrDefault() ?? actor.Identifier;
            one.To.Part(1).Put(identifier?.Value).Part(2).Put((PrimitiveType?)actor.Display ?? one.Find<HealthcareService>(actor)?.Name);
            one.To.Part(3).From(identifier?.Assigner?.Display ?? (object?)identifier?.System, identifier?.Assigner?.Display?.Value ?? (identifier?.System?.Value is { } system ? CodeSystems.NameOf(system) : null));
            one.To.Note(actor.ReferenceValue);
            one.To.Note(actor.Type);
        });
        WriteKind(draft, appointment, patient, "AIL", ReferenceToPl.Write);
        WriteKind(draft, appointment, patient, "AIP", ReferenceToXcn.Write);
    }

    private static void WriteKind(
        V2Draft draft, Appointment appointment, AppointmentParticipant? patient, string segment, Action<V2Draft, Reference> write)
    {
        int index = 0;
        foreach (AppointmentParticipant participant in appointment.Participant)
        {
            if (participant == patient || AppointmentToSch.IsContact(participant) || participant.Actor is not { } actor || SegmentOf(draft, actor) != segment)
            {
                continue;
            }

            bool isGeneral = segment == "AIG";
            V2Writer to = draft.To.Segment(segment).Keep(participant.Extension).Field(1, V2Draft.SetId(index++)).Field(3);
            write(draft, actor);
            if (participant.Type.FirstOrDefault() is { } type)
            {
                ConceptToCwe.Write(draft.At(4), type);
            }

            WriteTimes(draft, appointment, participant.Period, isGeneral ? 8 : 6, isGeneral ? 11 : 9);
            to.Field(isGeneral ? 14 : 12).From(participant.Status, StatusOf(participant.Status?.Value));
        }
    }

    /// <summary>Start and duration: the participant's own, otherwise those of the appointment.</summary>
    private static void WriteTimes(V2Draft draft, Appointment appointment, Period? own, int start, int duration)
    {
        V2Writer to = draft.To;
        DateTimeToDtm.Write(to.Field(start), (PrimitiveType?)own?.Start ?? appointment.Start);
        if (own is { Start: { } from, End: { } end } && from.TryGetInstant(out DateTimeOffset begins) && end.TryGetInstant(out DateTimeOffset ends))
        {
            to.Field(duration).From(end, ((int)(ends - begins).TotalMinutes).ToString(CultureInfo.InvariantCulture)).Field(duration + 1, "min").Part(2, "minute").Part(3, "UCUM");
        }
        else if (own is null && appointment.MinutesDuration is { } minutes)
        {
            to.Field(duration, minutes).Field(duration + 1, "min").Part(2, "minute").Part(3, "UCUM");
        }
    }

    private static string SegmentOf(V2Draft draft, Reference actor) => (ReferenceToXcn.TypeOf(actor) ?? draft.Find<Resource>(actor)?.TypeName) switch
    {
        "Location" => "AIL",
        "Device" or "HealthcareService" => "AIG",
        _ => "AIP",
    };

    private static string? StatusOf(string? status) => status switch
    {
        "accepted" => "Booked",
        "declined" => "Cancelled",
        "tentative" or "needs-action" => "Pending",
        _ => null,
    };
}
