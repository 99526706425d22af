namespace Duplex.Translation.Tables;

/// <summary>HL7 tables 0201 and 0202 to ContactPoint.use and ContactPoint.system.</summary>
internal static class Telecommunication
{
    public static string? FindUse(string code) => code.ToUpperInvariant() switch
    {
        "PRN" => "home",
        "WPN" => "work",
        "PRS" => "mobile",
        _ => null,
    };

    public static string? FindSystem(string equipment) => equipment.ToUpperInvariant() switch
    {
        "PH" or "CP" => "phone",
        "FX" => "fax",
        "BP" => "pager",
        "INTERNET" or "X.400" => "email",
        "MD" or "SAT" or "TDD" or "TTY" => "other",
        _ => null,
    };
}
