using Microsoft.Extensions.Hosting;

namespace Duplex.Sandbox.Ehr.Control;

/// <summary>The clinic is a guest in its process: it doesn't listen to the process's signals.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
