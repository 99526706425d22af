namespace Duplex.Translation.Tables;

/// <summary>HL7 tables 0038 (ORC-5) and 0119 (ORC-1) to ServiceRequest.status.</summary>
internal static class OrderStatuses
{
    /// <summary>By the order's own status; null where it says none.</summary>
    public static string? FindByStatus(string? code) => code?.ToUpperInvariant() switch
    {
        "A" or "IP" or "SC" => "active",
        "CA" or "DC" or "RP" => "revoked",
        "CM" => "completed",
        "ER" => "entered-in-error",
        "HD" => "on-hold",
        _ => null,
    };

    /// <summary>By what is to be done with the order; null where that does not change its status.</summary>
    public static string? FindByControl(string? code) => code?.ToUpperInvariant() switch
    {
        // The published table has CA active, as a wish not yet granted; whose order it is says here that it is wanted no more.
        "CA" or "CR" or "DC" or "DF" or "DR" or "OC" or "OD" => "revoked",
        "NW" or "AF" or "OK" or "PR" or "PY" or "RL" or "RO" or "RQ" or "OE" or "OR" => "active",
        "FU" => "completed",
        "HD" or "HR" or "OH" => "on-hold",
        _ => null,
    };
}
