namespace Duplex.Hl7v2.Structure;

/// <summary>What MSH-9 says of a message's structure.</summary>
/// <param name="Named">MSH-9.3; empty where missing.</param>
/// <param name="OfEvent">The structure of the event in MSH-9.1 and MSH-9.2; null where it is not known.</param>
internal readonly record struct StructureName(string Type, string Trigger, string Named, string? OfEvent)
{
    /// <summary>By which the message is checked: MSH-9.3 where it is known, else that of the event.</summary>
    public string? Used => MessageStructures.IsKnown(Named) ? Named : OfEvent;

    /// <summary>Whether MSH-9.3 names another structure than the event has.</summary>
    public bool Disagrees => Named.Length > 0 && OfEvent is not null && Named != OfEvent && !IsOlderName;

    /// <summary>2.3.1 names the structures of pharmacy after its one event, as RDE_O01 and RRE_O02.</summary>
    private bool IsOlderName => Trigger is "O01" or "O02" && Named == $"{Type}_{Trigger}";

    public static StructureName Of(Hl7Message message)
    {
        Hl7Repetition kind = message[0][9][1];
        string type = kind[1].ToString().Trim();
        string trigger = kind[2].ToString().Trim();
        string named = kind[3].ToString().Trim();
        return new(type, trigger, named == "\"\"" ? "" : named, MessageStructures.Of(type, trigger));
    }
}
