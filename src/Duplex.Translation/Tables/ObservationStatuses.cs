namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0085 to Observation.status.</summary>
internal static class ObservationStatuses
{
    /// <summary>Null where the table does not know the code.</summary>
    public static string? Find(string code) => code.ToUpperInvariant() switch
    {
        // The published table leaves B, I, N, O, R, S, U and V open.
        "O" or "I" => "registered",
        "P" or "R" or "S" => "preliminary",
        "F" or "U" or "V" => "final",
        "A" or "B" => "amended",
        "C" => "corrected",
        "D" or "W" => "entered-in-error",
        "X" or "N" => "cancelled",
        _ => null,
    };

    /// <summary>The record or its patient was wrong: it must be taken back.</summary>
    public static bool IsRetraction(string? code) => code?.ToUpperInvariant() is "D" or "W";

    /// <summary>There is no value, and the code says why.</summary>
    public static bool IsAbsence(string? code) => code?.ToUpperInvariant() is "X" or "N";

    /// <summary>The rank of a status among those of the same instant, 0 to 9: what is later in the life of a result is greater.</summary>
    public static int RankOf(string? status) => status switch
    {
        "registered" or "active" => 1,
        "partial" => 2,
        "preliminary" => 3,
        "final" or "completed" => 5,
        "amended" => 6,
        "corrected" => 7,
        "cancelled" or "revoked" => 8,
        "entered-in-error" => 9,
        _ => 0,
    };
}
