using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Tokens;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Duplex.Fhir.Client.Http;

/// <summary>Makes a call again while that may help and the time is not over. Holds nothing between calls.</summary>
internal sealed class RepeatedCalls
{
    private static readonly ResiliencePropertyKey<CallProgress> Progress = new("duplex.progress");

    private readonly FhirRetryOptions _options;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<FhirResult> _pipeline;

    public RepeatedCalls(FhirRetryOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _pipeline = new ResiliencePipelineBuilder<FhirResult> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.TotalTime })
            .AddRetry(new RetryStrategyOptions<FhirResult>
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.FirstDelay,
                MaxDelay = options.MaxDelay,
                ShouldHandle = arguments => ValueTask.FromResult(MayHelp(arguments.Outcome.Result, arguments.Context.Properties.GetValue(Progress, null!))),
                DelayGenerator = arguments => ValueTask.FromResult(WaitOf(arguments.Outcome.Result)),
            })
            .Build();
    }

    /// <param name="attempt">One try; its token ends with the time of all of them.</param>
    public async ValueTask<FhirResult> RunAsync(Func<CancellationToken, ValueTask<FhirResult>> attempt, CancellationToken cancellationToken)
    {
        var progress = new CallProgress(_time.GetTimestamp());
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(Progress, progress);
            var result = await _pipeline.ExecuteAsync(
                static async (one, call) =>
                {
                    call.progress.Attempts++;
                    return call.progress.Last = await call.attempt(one.CancellationToken);
                },
                context,
                (attempt, progress));
            return result.After(progress.Attempts);
        }
        catch (TimeoutRejectedException)
        {
            // The time ended within a wait: what the last try gave is the answer.
            return (progress.Last ?? FhirResult.Failed(TransportFailures.OutOfTime())).After(progress.Attempts);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static TimeSpan? WaitOf(FhirResult? result) => result?.RetryAfter is { } wait && wait > TimeSpan.Zero ? wait : null;

    private bool MayHelp(FhirResult? result, CallProgress progress)
    {
        var left = _options.TotalTime - _time.GetElapsedTime(progress.Started);
        return result is not null && IsPassing(result) && left > (WaitOf(result) ?? TimeSpan.Zero);
    }

    private static bool IsPassing(FhirResult result) => result.TryGetResponse(out var response, out var failure)
        ? response.Status is 408 or 429 or 502 or 503 or 504
        : failure.Code switch
        {
            TransportFailureCodes.NoToken => failure.Token is { Kind: AccessTokenFailureKind.Unreachable },
            TransportFailureCodes.AnswerTooLarge or TransportFailureCodes.TlsFailed => false,
            _ => true,
        };
}
