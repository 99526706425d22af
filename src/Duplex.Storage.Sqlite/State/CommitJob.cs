using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Writing;

namespace Duplex.Storage.Sqlite.State;

internal sealed class CommitJob<T>(StateWriter target, Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken) : WriteJob<T>
{
    public override void Run()
    {
        cancellationToken.ThrowIfCancellationRequested();
        Result = target.Run(work);
    }
}
