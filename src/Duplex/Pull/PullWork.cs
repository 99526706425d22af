using Duplex.Engine.Identity;
using Duplex.Facade.Bulk;

namespace Duplex.Pull;

/// <summary>Tells the worker of pulls that there is something to do.</summary>
internal sealed class PullWork(TimeProvider time)
{
    private readonly BulkWork _work = new(time);

    public void Set() => _work.Set();

    public Task WaitAsync(Instant until, CancellationToken cancellationToken) => _work.WaitAsync(until, cancellationToken);
}
