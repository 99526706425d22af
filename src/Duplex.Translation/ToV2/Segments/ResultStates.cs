namespace Duplex.Translation.ToV2.Segments;

/// <summary>States of results as HL7 tables 0085 and 0123 have them. Null where they have none.</summary>
internal static class ResultStates
{
    /// <summary>OBX-11. Amended came with version 2.8; before it what was amended was corrected.</summary>
    public static string? OfObservation(string? status) => status switch
    {
        "registered" => "I",
        "preliminary" => "P",
        "final" => "F",
        "amended" or "corrected" => "C",
        "cancelled" => "X",
        "entered-in-error" => "D",
        _ => null,
    };

    /// <summary>OBR-25.</summary>
    public static string? OfReport(string? status) => status switch
    {
        "registered" => "I",
        "partial" => "A",
        "preliminary" => "P",
        "final" => "F",
        "amended" or "corrected" or "appended" => "C",
        "cancelled" or "entered-in-error" => "X",
        _ => null,
    };
}
