using Duplex.Engine.Storage;

namespace Duplex.Facade;

/// <summary>Turns what went wrong on our side into an OperationOutcome without details of the inside.</summary>
internal sealed partial class AnswerFaults(ILogger<AnswerFaults> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StorageUnavailableException)
        {
            return FhirResult
                .Outcome(StatusCodes.Status503ServiceUnavailable, "transient", "Duplex can't keep anything now (its storage does not answer); nothing was done. Send the same request again later.")
                .With("Retry-After", "10");
        }
        catch (BadHttpRequestException failure)
        {
            return FhirResult.Outcome(failure.StatusCode, "invalid", "The request's body ended early or came too slowly; send it again whole.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The message may hold anything; the type and the request id are enough to find the place.
            Failed(log, failure.GetType().Name, context.HttpContext.TraceIdentifier);
            return FhirResult.Outcome(
                StatusCodes.Status500InternalServerError, "exception", "Duplex failed at this request; its X-Request-Id finds the entry in the log. It is not known whether anything was done: send the same request with the same Idempotency-Key.");
        }
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "A facade request failed with {Failure}; request {RequestId}")]
    private static partial void Failed(ILogger log, string failure, string requestId);
}
