using System.Runtime.InteropServices;

namespace Duplex.Commands;

/// <summary>
/// Turns SIGINT and SIGTERM into a cancelled token: the first asks for a soft stop; a second one, or the time limit, ends
/// the process.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    /// <summary>From the first signal to the hard end; longer than the node's own soft stop.</summary>
    public static readonly TimeSpan HardStop = TimeSpan.FromSeconds(15);

    private const int ExitCodeOfSignal = 130;

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private Timer? _hard;

    public StopSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
    ];

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _hard?.Dispose();
        _stop.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_stop.IsCancellationRequested)
        {
            Environment.Exit(ExitCodeOfSignal);
        }

        _hard = new Timer(_ => Environment.Exit(ExitCodeOfSignal), null, HardStop, Timeout.InfiniteTimeSpan);
        _stop.Cancel();
    }
}
