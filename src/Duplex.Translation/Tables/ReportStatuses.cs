namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0123 to DiagnosticReport.status.</summary>
internal static class ReportStatuses
{
    /// <summary>Null where the table does not know the code, or it is no status of a result (Y, Z).</summary>
    public static string? Find(string code) => code.ToUpperInvariant() switch
    {
        "O" or "I" or "S" => "registered",

        // The published table leaves A, N and M open: some results, none yet, and corrected but not final.
        "N" => "registered",
        "A" or "R" => "partial",
        "P" or "M" => "preliminary",
        "F" => "final",
        "C" => "corrected",
        "X" => "cancelled",
        _ => null,
    };

    /// <summary>What the order has become by its result; null where the result does not say.</summary>
    public static string? OrderStatusOf(string reportStatus) => reportStatus switch
    {
        "final" or "corrected" => "completed",
        "cancelled" => "revoked",
        "registered" or "partial" or "preliminary" => "active",
        _ => null,
    };
}
