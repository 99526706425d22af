using Duplex.Sandbox.Lab;

namespace Duplex.Day;

/// <summary>How an order of the day comes into being.</summary>
internal enum LabOrigin
{
    /// <summary>An app orders through the facade.</summary>
    App,

    /// <summary>The clinician orders in the EHR itself, which tells it by HL7 v2.</summary>
    Ehr,

    /// <summary>Nobody orders: the laboratory reports on a sample that it was handed.</summary>
    Nobody,
}

/// <summary>What people do about a laboratory loop, beside ordering and reviewing.</summary>
internal enum LabDayAct
{
    None,

    /// <summary>Somebody at the laboratory releases what waits, after the order was accepted.</summary>
    Releases,

    /// <summary>The laboratory corrects the result once it is in the chart.</summary>
    Corrects,

    /// <summary>The provider does the EHR's task about the critical value.</summary>
    AcknowledgesCritical,

    /// <summary>The result is held without its order; the day's person assigns it.</summary>
    Assigns,

    /// <summary>The result is held for naming another patient; the laboratory sends the right one, and the day's person gives the wrong one up.</summary>
    GivesUpTheWrongOne,

    /// <summary>The practice cancels the order once the laboratory has accepted it.</summary>
    Cancels,
}

/// <summary>One laboratory order of the day, or one result that nobody had ordered.</summary>
internal sealed record DayLab : DayItem
{
    /// <summary>FHIR id of the orderer at the sandbox clinic.</summary>
    public required string Orderer { get; init; }

    /// <summary>LOINC code and name of the test.</summary>
    public required (string Code, string Display) Test { get; init; }

    public LabOrigin Origin { get; init; }

    /// <summary>What the laboratory reports, in order.</summary>
    public IReadOnlyList<LabAct> Acts { get; init; } = [LabAct.Final];

    public LabAnswer Answer { get; init; } = LabAnswer.Accept;

    public LabDayAct Act { get; init; }

    public override string Kind => Origin == LabOrigin.Nobody ? "lab-result" : "lab-order";
}
