using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0278 and the events of SIU to Appointment.status, participant.status and ServiceRequest.status.</summary>
internal static class AppointmentStatuses
{
    /// <summary>By what happened; null where the event leaves it to the filler's status.</summary>
    public static string? FindByEvent(string trigger) => trigger switch
    {
        "S15" or "S16" => "cancelled",
        "S17" => "entered-in-error",
        "S26" => "noshow",
        _ => null,
    };

    /// <summary>A code of table 0278 in any case; where FHIR has no equal the code as sent beside the nearest one.</summary>
    public static FhirCode? Read(in Source cwe)
    {
        if (cwe.Peek() is not { } sent)
        {
            return null;
        }

        string code = cwe.Context.Options.LocalCodes.Find(cwe.Segment.Id, cwe.Place.Field, sent) ?? sent;
        if (CodeMaps.FillerStatusCodesAppointment.Find(Titled(code))?.Code is { } status)
        {
            cwe.Used();
            return status;
        }

        cwe[1].Text("extension");
        string? nearest = code.ToUpperInvariant() switch { "DISCONTINUED" => "cancelled", "OVERBOOK" => "booked", "BLOCKED" => "pending", _ => null };
        if (nearest is null)
        {
            cwe.Context.HasUnmapped(CodeMaps.FillerStatusCodesAppointment.Name, cwe.Place, sent);
        }

        return SentCodes.Beside(nearest, "0278", sent);
    }

    /// <summary>Whether somebody takes part, by the filler's status of the resource, otherwise by that of the appointment.</summary>
    public static string ParticipationOf(string? status) => status switch
    {
        "booked" or "checked-in" or "arrived" or "fulfilled" or "noshow" => "accepted",
        "cancelled" or "entered-in-error" => "declined",
        _ => "needs-action",
    };

    /// <summary>The order behind an appointment.</summary>
    public static string RequestStatusOf(string? status) => status switch
    {
        "fulfilled" => "completed",
        "cancelled" => "revoked",
        "entered-in-error" => "entered-in-error",
        _ => "active",
    };

    private static string Titled(string code) =>
        code.Length == 0 ? code : char.ToUpperInvariant(code[0]) + code[1..].ToLowerInvariant();
}
