namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0200 to HumanName.use.</summary>
internal static class NameUses
{
    public static string? Find(string code) => code.ToUpperInvariant() switch
    {
        "BAD" => "old",
        "D" => "usual",
        "L" or "R" => "official",
        "M" => "maiden",
        "MSK" => "anonymous",
        "N" => "nickname",
        "NAV" or "TEMP" => "temp",
        _ => null,
    };
}
