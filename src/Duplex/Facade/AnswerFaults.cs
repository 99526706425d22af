using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Facade;

/// <summary>Turns what went wrong on our side into an OperationOutcome without details of the inside.</summary>
internal sealed partial class AnswerFaults(IIdSource ids, ILogger<AnswerFaults> log) : IEndpointFilter
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
        catch (InvalidDataException) when (CompressedBodies.IsDecompressed(context.HttpContext))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "structure", "The body is not whole in the compression that its Content-Encoding says; nothing was done.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The exception's message and the caller's request id may hold anything; the type and an id of ours are enough to find the place.
            var entry = ids.NewId();
            Failed(log, failure.GetType().Name, entry);
            return FhirResult.Outcome(
                StatusCodes.Status500InternalServerError,
                "exception",
                $"Duplex failed at this request (log entry {entry:D}). It is not known whether anything was done: send the same request with the same Idempotency-Key.");
        }
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "A facade request failed with {Fault}; entry {Entry}")]
    private static partial void Failed(ILogger log, string fault, Guid entry);
}
