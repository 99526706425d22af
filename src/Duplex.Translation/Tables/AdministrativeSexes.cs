namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0001 to administrative gender.</summary>
internal static class AdministrativeSexes
{
    public static string? Find(string code) => code.ToUpperInvariant() switch
    {
        "F" => "female",
        "M" => "male",
        "O" or "A" or "N" => "other",
        "U" => "unknown",
        _ => null,
    };
}
