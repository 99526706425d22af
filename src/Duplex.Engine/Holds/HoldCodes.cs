namespace Duplex.Engine.Holds;

/// <summary>Codes of the holds that the engine opens itself. Dialects and rules add their own.</summary>
public static class HoldCodes
{
    /// <summary>The connection of a delivery is not configured any more.</summary>
    public const string ConnectionMissing = "connection-missing";

    /// <summary>The counterparty may or may not have done it, and cannot be asked.</summary>
    public const string OutcomeUnknown = "outcome-unknown";

    /// <summary>The counterparty holds it more than once.</summary>
    public const string FoundSeveral = "found-several";

    /// <summary>A person asked to look only, and the counterparty does not have it.</summary>
    public const string NotThere = "not-there";

    /// <summary>Code of a delivery that a person had looked for: nothing is sent until somebody decides so.</summary>
    public const string LookingOnly = "looking-only";

    /// <summary>The counterparty said that it took it, and does not show it.</summary>
    public const string Lost = "lost";

    /// <summary>It was read, and not everything showed as intended in time.</summary>
    public const string NotProven = "not-proven";

    /// <summary>It is not certain whose chart it belongs to.</summary>
    public const string PatientUncertain = "patient-uncertain";

    /// <summary>A result for a certain patient whose order cannot be told for certain: assign it to an order, or send it as belonging to none.</summary>
    public const string OrderUnclear = "order-unclear";

    /// <summary>The numbers or the patient of a message name different things here: nothing is filed until a person says which is right.</summary>
    public const string NumbersContradict = "numbers-contradict";

    /// <summary>The numbers of a message name one patient's order, and the message another patient: it is never sent as it is.</summary>
    public const string PatientContradicts = "patient-contradicts";

    /// <summary>A reaction to the feed faulted again and again, and was passed over.</summary>
    public const string ReactionFailed = "reaction-failed";

    /// <summary>The deadline passed before the counterparty took it.</summary>
    public const string DeadlinePassed = "deadline-passed";

    /// <summary>An inbound exchange could not be interpreted because of a fault of the program.</summary>
    public const string InterpretationFailed = "interpretation-failed";

    /// <summary>A delivery could not be worked on because of a fault of the program.</summary>
    public const string DeliveryFaulted = "delivery-faulted";
}

/// <summary>Who acts next, in words that a screen shows.</summary>
public static class Owners
{
    public const string Duplex = "Duplex";

    public const string IntegrationEngineer = "integration engineer";

    public const string Practice = "practice staff";
}
