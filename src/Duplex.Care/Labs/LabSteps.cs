namespace Duplex.Care.Labs;

/// <summary>The steps of the loops <c>lab-order</c> and <c>lab-result</c>, in order.</summary>
public static class LabSteps
{
    /// <summary>The EHR's chart shows the order; only where it takes orders.</summary>
    public const string InTheEhr = "ordered in the EHR";

    /// <summary>The order left for the laboratory, which has it safe at least.</summary>
    public const string Sent = "sent to the laboratory";

    /// <summary>The laboratory's application said that it will do it.</summary>
    public const string Accepted = "accepted by the laboratory";

    public const string Preliminary = "preliminary result";

    public const string Final = "final result";

    /// <summary>Only where a correction came.</summary>
    public const string Corrected = "corrected result";

    /// <summary>Only where a critical value came.</summary>
    public const string CriticalAcknowledged = "critical result acknowledged";

    /// <summary>Only where somebody asked for it, or the laboratory did it.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>A fresh read of the EHR shows the newest result, with the values that the laboratory sent.</summary>
    public const string InTheChart = "in the chart";

    /// <summary>It is under the right patient and at its order.</summary>
    public const string AtTheOrder = "at the order";

    /// <summary>Only for a result that nobody had ordered through Duplex: its provider has a task in the EHR.</summary>
    public const string ProviderTold = "ordering provider told";

    /// <summary>The EHR shows that the orderer looked at it.</summary>
    public const string Reviewed = "reviewed by the orderer";

    /// <summary>The result came; only for one that nobody had ordered through Duplex.</summary>
    public const string Received = "received";
}
