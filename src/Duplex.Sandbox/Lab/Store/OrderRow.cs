namespace Duplex.Sandbox.Lab.Store;

/// <summary>An order with all that its reports need; fields are in HL7 form, as they were received.</summary>
internal sealed record OrderRow(string Filler, string TestCode, string TestField, string Mrn, string PatientIdentifier, string Pid)
{
    public string? Placer { get; init; }

    public string? PlacerNamespace { get; init; }

    public string PlacerField { get; init; } = "";

    public string ProviderField { get; init; } = "";

    public string CollectedField { get; init; } = "";

    public required string Application { get; init; }

    public required string Facility { get; init; }

    public required string ProcessingId { get; init; }

    /// <summary>The message that opened it; null where nobody ordered it.</summary>
    public string? Message { get; init; }

    public LabOrderStatus Status { get; init; }

    /// <summary>OBR-22 of the last report, in Unix milliseconds; 0 before the first.</summary>
    public long ReportedAt { get; init; }

    public DateTimeOffset TakenAt { get; init; }

    public bool IsUnableToCancel { get; init; }

    public bool IsReportedFinal => Status is LabOrderStatus.Final or LabOrderStatus.Corrected;

    public LabOrder ToOrder() => new(Filler, Placer, PlacerNamespace, TestCode, Mrn, Status, TakenAt);
}
