using System.Runtime.CompilerServices;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Intake;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Simulation.World;

/// <summary>An intake log at whose calls the process may die.</summary>
public sealed class CrashingIntakeLog(IIntakeLog inner, CrashPlan plan) : IIntakeLog
{
    public async ValueTask<IntakeReceipt> AppendAsync(IntakeEntry entry, CancellationToken cancellationToken)
    {
        await plan.PassAsync();
        var receipt = await inner.AppendAsync(entry, cancellationToken);
        await plan.PassAsync();
        return receipt;
    }

    public async IAsyncEnumerable<IReadOnlyList<IntakeRecord>> ConsumeAsync(int maxBatch, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in inner.ConsumeAsync(maxBatch, cancellationToken))
        {
            await plan.PassAsync();
            yield return batch;
        }
    }

    public async ValueTask AcknowledgeAsync(IReadOnlyList<long> sequences, CancellationToken cancellationToken)
    {
        await plan.PassAsync();
        await inner.AcknowledgeAsync(sequences, cancellationToken);
        await plan.PassAsync();
    }
}

/// <summary>A state store at whose commits the process may die.</summary>
public sealed class CrashingStateStore(IStateStore inner, CrashPlan plan) : IStateStore
{
    public IFeedReader Feed => inner.Feed;

    public IExchangeReader Exchanges => inner.Exchanges;

    public IDeliveryReader Deliveries => inner.Deliveries;

    public ILoopReader Loops => inner.Loops;

    public IHoldReader Holds => inner.Holds;

    public IAuditReader Audit => inner.Audit;

    public async ValueTask<T> CommitAsync<T>(Func<IUnitOfWork, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        await plan.PassAsync();
        var result = await inner.CommitAsync(work, cancellationToken);
        await plan.PassAsync();
        return result;
    }
}

/// <summary>A connector at whose calls the process may die.</summary>
public sealed class CrashingConnector(IConnector inner, CrashPlan plan) : IConnector
{
    public string Format => inner.Format;

    public TimeSpan SettlingTime => inner.SettlingTime;

    public ValueTask<LocateOutcome> LocateAsync(TargetExpectation expectation, CancellationToken cancellationToken) =>
        AroundAsync(() => inner.LocateAsync(expectation, cancellationToken));

    public PlanOutcome Plan(DeliveryJob job) => inner.Plan(job);

    public ValueTask<TargetCheck> CheckTargetAsync(DeliveryJob job, CancellationToken cancellationToken) =>
        AroundAsync(() => inner.CheckTargetAsync(job, cancellationToken));

    public ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken) =>
        AroundAsync(() => inner.SendAsync(part, earlier, cancellationToken));

    public ValueTask<FindOutcome> FindAsync(Part part, CancellationToken cancellationToken) =>
        AroundAsync(() => inner.FindAsync(part, cancellationToken));

    public ValueTask<ReadBackOutcome> ReadBackAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken) =>
        AroundAsync(() => inner.ReadBackAsync(parts, cancellationToken));

    private async ValueTask<T> AroundAsync<T>(Func<ValueTask<T>> call)
    {
        await plan.PassAsync();
        var result = await call();
        await plan.PassAsync();
        return result;
    }
}
