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
