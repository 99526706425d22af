namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0485 and request priorities.</summary>
internal static class Priorities
{
    public static string? Find(string code) => code.ToUpperInvariant() switch
    {
        "S" => "stat",
        "A" => "asap",
        "R" => "routine",
        _ => null,
    };

    /// <summary>Table 0485 has no word for urgent: A (as soon as possible) is next to it.</summary>
    public static string? CodeOf(string? priority) => priority switch
    {
        "stat" => "S",
        "asap" or "urgent" => "A",
        "routine" => "R",
        _ => null,
    };
}
