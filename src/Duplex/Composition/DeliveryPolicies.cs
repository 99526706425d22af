using Duplex.Configuration;
using Duplex.Engine.Deliveries;

namespace Duplex.Composition;

/// <summary>How patient a connection's deliveries are.</summary>
internal static class DeliveryPolicies
{
    private const int LooksPerSettlingTime = 10;

    /// <summary>
    /// A counterparty that shows its writes fast is also asked again soon: the first retry comes after the settling time (at
    /// most 1 s, at least 100 ms), and looks are at most ten settling times apart (1 s to 1 min).
    /// </summary>
    public static DeliveryPolicy Of(ConnectionOptions connection) => new()
    {
        OnUnknown = (connection.Sending?.OnUnknown ?? connection.Notes.OnUnknown) == UnknownOutcomePolicy.Resend ? UnknownPolicy.Resend : UnknownPolicy.Hold,
        RetryFirst = Clamp(SettlingOf(connection), TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(1)),
        // A message waits for the line, for the connection, until it is written and for its answer, each up to the timeout.
        CallWithin = connection.Fhir?.Timeout ?? (connection.Sending?.Timeout * 4) ?? new DeliveryPolicy().CallWithin,
        LookEvery = Clamp(SettlingOf(connection) * LooksPerSettlingTime, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)),
        SignWithin = connection.Notes.SignatureDeadline,
        DecideWithin = connection.Notes.Deadline,
    };

    // What is sent messages shows nothing, so that there is nothing to settle.
    private static TimeSpan SettlingOf(ConnectionOptions connection) => connection.Fhir?.Settle ?? TimeSpan.FromSeconds(1);

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;
}
