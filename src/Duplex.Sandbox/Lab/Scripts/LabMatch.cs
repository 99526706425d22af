namespace Duplex.Sandbox.Lab;

/// <summary>Which orders a plan is for; what is null matches all.</summary>
public sealed record LabMatch
{
    /// <summary>The next new order, whatever it is.</summary>
    public static LabMatch Next { get; } = new();

    /// <summary>PID-3.1.</summary>
    public string? Mrn { get; init; }

    /// <summary>OBR-4.1.</summary>
    public string? TestCode { get; init; }

    /// <summary>ORC-2.1.</summary>
    public string? Placer { get; init; }

    /// <summary>ORC-1: NW (default), CA or XO. For CA and XO only the plan's answer and its refusal count.</summary>
    public string Control { get; init; } = "NW";

    internal bool Fits(string control, string mrn, string testCode, string placer) =>
        Control == control
        && (Mrn is null || Mrn == mrn)
        && (TestCode is null || TestCode == testCode)
        && (Placer is null || Placer == placer);
}
