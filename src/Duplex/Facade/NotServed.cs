namespace Duplex.Facade;

/// <summary>The answer for addresses and methods that the facade does not serve.</summary>
internal static class NotServed
{
    public static FhirResult Answer(HttpContext http, string rest)
    {
        var segments = rest.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (AllowedOn(segments) is { } allowed)
        {
            return FhirResult
                .Outcome(StatusCodes.Status405MethodNotAllowed, "not-supported", $"{http.Request.Method} is not served at this address; {allowed} is.")
                .With("Allow", allowed);
        }

        return FhirResult.Outcome(
            StatusCodes.Status404NotFound, "not-supported", "Nothing is served at this address; GET metadata lists what is.");
    }

    public static FhirResult OrdersNotRouted(HttpContext http) => FhirResult
        .Outcome(
            StatusCodes.Status405MethodNotAllowed, "not-supported",
            $"{http.Request.Method} ServiceRequest is not served on this connection: its configuration has no route for laboratory orders ('orders' and 'routes.lab-orders').")
        .With("Allow", "GET");

    public static FhirResult NotesNotTaken(HttpContext http) => FhirResult
        .Outcome(
            StatusCodes.Status405MethodNotAllowed, "not-supported",
            $"{http.Request.Method} DocumentReference is not served on this connection: its counterparty speaks HL7 v2, and what it told is read here.")
        .With("Allow", "GET");

    public static FhirResult NotReadable(ServedResource resource) => FhirResult.Outcome(
        StatusCodes.Status404NotFound, "not-supported",
        resource.IsOfChart ? $"{resource.Type} is not served on this connection, which is read live." : $"{resource.Type} is not served on this connection: the scopes that its configuration asks for at the EHR do not cover it.");

    private static string? AllowedOn(string[] segments) => segments switch
    {
        ["metadata"] or [".well-known", "smart-configuration"] => "GET",
        ["DocumentReference"] or ["ServiceRequest"] => "GET, POST",
        ["ServiceRequest", _] => "GET, PUT",
        [var type] when ServedResources.Find(type) is not null => "GET",
        [var type, _] when ServedResources.Find(type) is not null => "GET",
        _ => null,
    };
}
