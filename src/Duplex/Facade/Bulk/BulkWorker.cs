using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Export;
using Duplex.Engine.Identity;

namespace Duplex.Facade.Bulk;

/// <summary>Runs exports, and removes what expired, as long as the program runs.</summary>
internal sealed partial class BulkWorker(RunExports exports, RemoveEndedJobs removal, IBulkJobReader jobs, BulkWork work, TimeProvider time, ILogger<BulkWorker> log) : BackgroundService
{
    /// <summary>Work that another node left is found after this time.</summary>
    private static readonly TimeSpan LookAround = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start of the program does not wait for the first step.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await removal.RunAsync(stoppingToken) & !await exports.RunAsync(stoppingToken))
                {
                    await work.WaitAsync(await NextAsync(stoppingToken), stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                Faulted(log, fault.GetType().Name);
                await Task.Delay(AfterFault, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async ValueTask<Instant> NextAsync(CancellationToken cancellationToken)
    {
        var soon = Instant.Now(time).Plus(LookAround);
        return await jobs.GetNextExpiryAsync(cancellationToken) is { } expiry && expiry < soon ? expiry : soon;
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "Bulk jobs could not be taken forward ({Fault}); tried again in 1 s")]
    private static partial void Faulted(ILogger log, string fault);
}
