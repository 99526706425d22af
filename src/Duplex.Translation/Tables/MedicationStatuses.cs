namespace Duplex.Translation.Tables;

/// <summary>HL7 tables 0038 (ORC-5) and 0119 (ORC-1) to MedicationRequest.status and MedicationDispense.status.</summary>
internal static class MedicationStatuses
{
    /// <summary>By the order's own status; null where it says none.</summary>
    public static string? FindByStatus(string? code) => code?.ToUpperInvariant() switch
    {
        "A" or "IP" or "SC" => "active",
        "CA" => "cancelled",
        "DC" or "RP" => "stopped",
        "CM" => "completed",
        "ER" => "entered-in-error",
        "HD" => "on-hold",
        _ => null,
    };

    /// <summary>By what is to be done or was done; null where that does not tell.</summary>
    public static string? FindByControl(string? code) => code?.ToUpperInvariant() switch
    {
        "CA" or "CR" or "OC" or "DF" => "cancelled",
        "DC" or "DR" or "OD" or "RP" or "RQ" => "stopped",
        "HD" or "HR" or "OH" => "on-hold",
        "FU" => "completed",
        "NW" or "OK" or "XO" or "XR" or "XX" or "RO" or "RL" or "OR" or "OE" or "AF" or "RF" or "PY" => "active",
        _ => null,
    };

    /// <summary>Of what was dispensed to an order in this status.</summary>
    public static string? DispenseStatusOf(string? request) => request switch
    {
        "cancelled" or "entered-in-error" or "stopped" or "on-hold" => request,
        _ => null,
    };
}
