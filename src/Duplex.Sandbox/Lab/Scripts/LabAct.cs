namespace Duplex.Sandbox.Lab;

/// <summary>One report about an order. Its properties combine: a critical result for the wrong patient, sent twice.</summary>
public sealed record LabAct(LabResultStatus Status)
{
    public static LabAct Preliminary { get; } = new(LabResultStatus.Preliminary);

    public static LabAct Final { get; } = new(LabResultStatus.Final);

    public static LabAct Corrected { get; } = new(LabResultStatus.Corrected);

    public static LabAct Cancelled { get; } = new(LabResultStatus.Cancelled);

    /// <summary>Final, with the report as PDF.</summary>
    public static LabAct WithPdf { get; } = Final with { HasPdf = true };

    /// <summary>Final, once somebody releases it.</summary>
    public static LabAct Late { get; } = Final with { UntilReleased = true };

    /// <summary>Final, and the very same message again.</summary>
    public static LabAct Twice { get; } = Final with { Repeat = LabRepeat.SameControlId };

    /// <summary>Final, and the same content again under another MSH-10.</summary>
    public static LabAct TwiceAsNew { get; } = Final with { Repeat = LabRepeat.NewControlId };

    /// <summary>Final, under another patient's PID.</summary>
    public static LabAct WrongPatient { get; } = Final with { IsForWrongPatient = true };

    /// <summary>Final, for an order that nobody sent; the order itself stays as it is.</summary>
    public static LabAct UnknownOrder { get; } = Final with { Numbers = LabNumbers.Unknown };

    public static LabAct NoOrderNumber { get; } = Final with { Numbers = LabNumbers.None };

    public static LabAct ContradictingNumbers { get; } = Final with { Numbers = LabNumbers.Contradicting };

    /// <summary>Final, with a critical value.</summary>
    public static LabAct Critical { get; } = Final with { Flag = LabFlag.CriticalHigh };

    /// <summary>A correction that takes all values back: posted to the wrong patient (OBX-11 W).</summary>
    public static LabAct Retracted { get; } = Corrected with { ObservationStatus = "W" };

    /// <summary>Two messages with some of a panel's components each, then the final one with all.</summary>
    public static IReadOnlyList<LabAct> PartialPanel { get; } =
        [new(LabResultStatus.Partial) { Part = 1 }, new(LabResultStatus.Partial) { Part = 2 }, Final];

    /// <summary>The final result, then the preliminary one that came before it.</summary>
    public static IReadOnlyList<LabAct> OutOfOrder { get; } = [Final, Preliminary with { Age = TimeSpan.FromMinutes(10) }];

    /// <summary>Final, with a damaged placer number.</summary>
    public static LabAct MangledOrder(LabDamage damage, bool omitsFiller = false) =>
        Final with { Numbers = LabNumbers.Mangled, Damage = damage, OmitsFiller = omitsFiller };

    /// <summary>Wait after the act before it, or after its release; none by default.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Waits until somebody releases it.</summary>
    public bool UntilReleased { get; init; }

    public LabNumbers Numbers { get; init; }

    /// <summary>How the placer number is damaged, where it is.</summary>
    public LabDamage Damage { get; init; }

    /// <summary>Leaves ORC-3 and OBR-3 empty.</summary>
    public bool OmitsFiller { get; init; }

    /// <summary>The order whose filler number contradicts; chosen by the laboratory when null.</summary>
    public string? OtherFiller { get; init; }

    public bool IsForWrongPatient { get; init; }

    /// <summary>Whose PID it carries instead of the order's; chosen by the laboratory when null.</summary>
    public LabPatient? Patient { get; init; }

    public LabFlag Flag { get; init; }

    public bool HasPdf { get; init; }

    public LabRepeat Repeat { get; init; }

    /// <summary>How much older than the order's last report OBR-22 says that it is; not older by default.</summary>
    public TimeSpan Age { get; init; }

    /// <summary>Which half of a panel a partial report has: 1 or 2.</summary>
    public int Part { get; init; } = 1;

    /// <summary>A cancellation with ORC-1 OC; with RE by default.</summary>
    public bool IsOrderControl { get; init; }

    /// <summary>OBX-11 of all values; as the status says when null.</summary>
    public string? ObservationStatus { get; init; }

    /// <summary>The component whose value is critical or corrected (OBX-3.1); the test's first when null or not of the test.</summary>
    public string? Analyte { get; init; }

    /// <summary>Its value (OBX-5); chosen by the laboratory when null.</summary>
    public string? Value { get; init; }
}
