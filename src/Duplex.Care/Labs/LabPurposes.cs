namespace Duplex.Care.Labs;

/// <summary>What a delivery is within a laboratory loop.</summary>
public static class LabPurposes
{
    /// <summary>The order, to the EHR's chart (ServiceRequest, create).</summary>
    public const string Order = "order";

    /// <summary>The order, to the laboratory (ServiceRequest, create).</summary>
    public const string Send = "send";

    /// <summary>The withdrawal of the order, in the EHR's chart (ServiceRequest, update).</summary>
    public const string Revoke = "revoke";

    /// <summary>The withdrawal of the order, to the laboratory (ServiceRequest, update).</summary>
    public const string Cancel = "cancel";

    /// <summary>A result, to the EHR's chart (DiagnosticReport, create); one for each state in which it came.</summary>
    public const string Preliminary = "result-preliminary";
    public const string Final = "result-final";
    public const string Corrected = "result-corrected";
    public const string Cancelled = "result-cancelled";

    /// <summary>A task for the provider in the EHR (Task, create).</summary>
    public const string Notice = "notice";

    public static bool IsResult(string purpose) => purpose is Preliminary or Final or Corrected or Cancelled;
}
