namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0190 to Address.use and Address.type.</summary>
internal static class AddressKinds
{
    public static string? FindUse(string code) => code.ToUpperInvariant() switch
    {
        "BA" => "old",
        "BI" => "billing",
        "C" => "temp",
        "B" or "O" => "work",
        "H" => "home",
        _ => null,
    };

    public static string? FindType(string code) => code.ToUpperInvariant() is "M" or "SH" ? "postal" : null;
}
