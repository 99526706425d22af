namespace Duplex.Translation;

/// <summary>What a number names, by the field in which it stands.</summary>
public enum NumberKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>PID-2, PID-3, PID-4, MRG-1, MRG-2, MRG-4.</summary>
    Patient,

    /// <summary>PV1-5, PV1-19, PV1-50, MRG-5, MRG-6.</summary>
    Visit,

    /// <summary>PID-18, MRG-3.</summary>
    Account,

    /// <summary>An order as whoever placed it numbers it: ORC-2, OBR-2, SCH-26, TXA-14.</summary>
    Placer,

    /// <summary>An order as whoever fills it numbers it: ORC-3, OBR-3, SCH-27, TXA-15.</summary>
    Filler,

    /// <summary>XCN.</summary>
    Practitioner,
}
