namespace Duplex.Facade.Reading;

/// <summary>What an app is told when a live read did not succeed. The counterparty's own words stay out: they may hold patient data.</summary>
internal static class CounterpartyFaults
{
    public static FhirResult Answer(ConnectionAnswer answer) => answer.Status switch
    {
        StatusCodes.Status404NotFound => FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", answer.Sentence ?? "The EHR has no such resource."),
        StatusCodes.Status410Gone => FhirResult.Outcome(StatusCodes.Status410Gone, "deleted", "The EHR says that the resource was deleted."),
        StatusCodes.Status400BadRequest or StatusCodes.Status422UnprocessableEntity => FhirResult.Outcome(
            StatusCodes.Status400BadRequest, "processing", answer.Sentence ?? "The EHR refused this request as wrong; check the form of the values."),
        StatusCodes.Status401Unauthorized => FhirResult.Outcome(
            StatusCodes.Status502BadGateway, "login",
            answer.Sentence ?? "The EHR does not accept Duplex's token; whoever runs the connection must look at its registration there."),
        StatusCodes.Status403Forbidden => FhirResult.Outcome(
            StatusCodes.Status502BadGateway, "security", "The EHR does not let Duplex read this; whoever runs the connection must look at the scopes granted there."),
        StatusCodes.Status429TooManyRequests => FhirResult
            .Outcome(StatusCodes.Status503ServiceUnavailable, "throttled", "The EHR asks to slow down; try again later.")
            .With("Retry-After", "5"),
        0 => FhirResult
            .Outcome(StatusCodes.Status504GatewayTimeout, "timeout", answer.Sentence ?? "The EHR did not answer in time; try again later.")
            .With("Retry-After", "5"),
        _ => FhirResult.Outcome(StatusCodes.Status502BadGateway, "transient", $"The EHR answered {answer.Status}; try again later."),
    };
}
