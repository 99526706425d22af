using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Client.Answers;

/// <summary>What became of a call: the server's answer, whatever its status, or which leg failed.</summary>
public sealed class FhirResult
{
    private FhirResult(FhirResponse? response, TransportFailure? failure)
    {
        Response = response;
        Failure = failure;
    }

    /// <summary>Null when there is a <see cref="Failure"/>.</summary>
    public FhirResponse? Response { get; }

    /// <summary>Null when there is a <see cref="Response"/>.</summary>
    public TransportFailure? Failure { get; }

    /// <summary>True where the server answered with 200 to 299.</summary>
    public bool IsSuccess => Response is { IsSuccess: true };

    /// <summary>How often the request was sent, or was tried to be; more than 1 only with <see cref="FhirRestClientOptions.Retry"/>.</summary>
    public int Attempts { get; private init; } = 1;

    /// <summary>How long the server, or the token endpoint, asks to wait; null where neither does.</summary>
    public TimeSpan? RetryAfter => Response?.RetryAfter ?? Failure?.Token?.RetryAfter;

    /// <summary>The issues of the OperationOutcome that came; else empty.</summary>
    public IReadOnlyList<OutcomeIssue> Issues => Response?.Issues ?? [];

    /// <summary>The resource of a success where it is of this type, else null; each time a new object.</summary>
    public T? As<T>()
        where T : Model.Resource => IsSuccess ? Response!.As<T>() : null;

    /// <summary>Status and issue codes with their places, or which leg failed: for logs, without patient data.</summary>
    public override string ToString() => Response is { } response
        ? string.Join("; ", [$"HTTP {response.Status}", .. response.Issues.Select(issue => $"{issue.Severity} {issue.Code} {issue.Expression}".TrimEnd())])
        : $"{Failure!.Leg}, {Failure.Code}: {Failure.Sentence}";

    internal FhirResult After(int attempts) => new(Response, Failure) { Attempts = attempts };

    /// <summary>Takes both apart: true with a response, false with a failure.</summary>
    public bool TryGetResponse([NotNullWhen(true)] out FhirResponse? response, [NotNullWhen(false)] out TransportFailure? failure)
    {
        response = Response;
        failure = Failure;
        return response is not null;
    }

    /// <summary>A result that holds an answer.</summary>
    public static FhirResult Of(FhirResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new FhirResult(response, null);
    }

    /// <summary>A result that says which leg failed.</summary>
    public static FhirResult Failed(TransportFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new FhirResult(null, failure);
    }
}
