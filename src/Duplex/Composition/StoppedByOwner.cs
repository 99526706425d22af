namespace Duplex.Composition;

/// <summary>The command decides when the node starts and stops; no signal ends it behind the command's back.</summary>
internal sealed class StoppedByOwner : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
