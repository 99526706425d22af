namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0003 to Encounter.status.</summary>
internal static class EncounterStatuses
{
    /// <summary>Null where the event says nothing about the status (A08).</summary>
    public static string? Of(string trigger) => trigger switch
    {
        // The published table says planned for A04; a registered outpatient is there, so the visit has begun.
        "A01" or "A04" => "in-progress",

        // A discharge is taken back.
        "A13" => "in-progress",
        "A03" => "finished",
        _ => null,
    };
}
