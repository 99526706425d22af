using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Duplex.Composition;

/// <summary>The requests that one node serves: counted, so that it is taken apart only after the last of them.</summary>
internal abstract class ServedRequests
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private bool _isClosed;

    /// <summary>The request's context; null: this node takes nothing any more.</summary>
    public object? TryBegin(IFeatureCollection features)
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return null;
            }

            _running++;
        }

        return Create(features);
    }

    public abstract Task RunAsync(object context);

    public void End(object context, Exception? failure)
    {
        Remove(context, failure);
        lock (_lock)
        {
            _running--;
            EndWhereEmpty();
        }
    }

    /// <summary>Takes nothing new; ends with the last request.</summary>
    public Task DrainAsync()
    {
        lock (_lock)
        {
            _isClosed = true;
            EndWhereEmpty();
        }

        return _drained.Task;
    }

    protected abstract object Create(IFeatureCollection features);

    protected abstract void Remove(object context, Exception? failure);

    private void EndWhereEmpty()
    {
        if (_isClosed && _running == 0)
        {
            _drained.TrySetResult();
        }
    }
}

/// <inheritdoc />
/// <param name="application">What a server would call: the node's pipeline.</param>
internal sealed class ServedRequests<TContext>(IHttpApplication<TContext> application) : ServedRequests
    where TContext : notnull
{
    public override Task RunAsync(object context) => application.ProcessRequestAsync((TContext)context);

    protected override object Create(IFeatureCollection features) => application.CreateContext(features);

    protected override void Remove(object context, Exception? failure) => application.DisposeContext((TContext)context, failure);
}
