namespace Duplex.Scenarios.Processes;

/// <summary>How long a scenario waits for a signal before it gives up. Nothing here is a measurement: a slow machine is no failure.</summary>
internal static class Patience
{
    public static readonly TimeSpan Most = TimeSpan.FromMinutes(4);

    public static CancellationTokenSource Limit() =>
        CancellationTokenSource.CreateLinkedTokenSource(new CancellationTokenSource(Most).Token, TestContext.Current.CancellationToken);
}
