namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0003 to Encounter.status.</summary>
internal static class EncounterStatuses
{
    /// <summary>Null where the event says nothing about the status (A08).</summary>
    public static string? Of(string trigger) => trigger switch
    {
        // The published table says planned for A04; a registered outpatient is there, so the visit has begun.
        "A01" or "A04" => "in-progress",

        // Moved, made an inpatient or an outpatient, on the way, swapped: the patient is there. A13 takes a discharge back.
        "A02" or "A06" or "A07" or "A09" or "A10" or "A12" or "A13" or "A17" => "in-progress",
        "A05" or "A14" => "planned",
        "A03" => "finished",
        "A21" => "onleave",
        "A22" => "in-progress",
        "A11" or "A27" or "A38" => "cancelled",
        "A23" => "entered-in-error",
        _ => null,
    };
}
