using Duplex.Engine.Identity;

namespace Duplex.Pull;

/// <summary>Runs pulls as long as the program runs.</summary>
internal sealed partial class PullWorker(RunPulls pulls, PullWork work, TimeProvider time, ILogger<PullWorker> log) : BackgroundService
{
    private static readonly TimeSpan LookAround = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var next = await pulls.RunAsync(stoppingToken);
                await work.WaitAsync(next ?? Instant.Now(time).Plus(LookAround), stoppingToken);
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

    [LoggerMessage(EventId = 4102, Level = LogLevel.Error, Message = "Pulls could not be taken forward ({Fault}); tried again in 1 s")]
    private static partial void Faulted(ILogger log, string fault);
}
