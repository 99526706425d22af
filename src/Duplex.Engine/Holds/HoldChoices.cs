namespace Duplex.Engine.Holds;

/// <summary>What a person can decide about a hold. Pure.</summary>
public static class HoldChoices
{
    private static readonly HoldDecision[] OfDelivery = [HoldDecision.Resend, HoldDecision.LookAgain, HoldDecision.Cancel];
    private static readonly HoldDecision[] OfUnclearOrder = [HoldDecision.Assign, HoldDecision.Resend, HoldDecision.Cancel];
    private static readonly HoldDecision[] OfContradiction = [HoldDecision.Assign, HoldDecision.Cancel];
    private static readonly HoldDecision[] OfNotice = [HoldDecision.Acknowledge];

    public static IReadOnlyList<HoldDecision> Of(Hold hold)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return hold switch
        {
            { Delivery: null } => OfNotice,
            { Code: HoldCodes.OrderUnclear or HoldCodes.PatientUncertain } => OfUnclearOrder,
            // Sending it as it stands would file it under the patient whom it contradicts.
            { Code: HoldCodes.NumbersContradict or HoldCodes.PatientContradicts } => OfContradiction,
            _ => OfDelivery,
        };
    }
}
