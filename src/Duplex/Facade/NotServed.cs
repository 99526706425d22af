namespace Duplex.Facade;

/// <summary>The answer for addresses and methods that the facade does not serve.</summary>
internal static class NotServed
{
    public static FhirResult Answer(HttpContext http)
    {
        // /fhir/{connection}/...
        var segments = (http.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)[2..];
        return AllowedOn(segments, FacadeCall.Of(http).Connection) is { } allowed
            ? FhirResult
                .Outcome(StatusCodes.Status405MethodNotAllowed, "not-supported", $"{http.Request.Method} is not served at this address; {allowed} is.")
                .With("Allow", allowed)
            : Nothing();
    }

    public static FhirResult Nothing() => FhirResult.Outcome(
        StatusCodes.Status404NotFound, "not-supported", "Nothing is served at this address; GET metadata lists what is.");

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

    /// <summary>The counterparty does not offer it, or its scopes do not allow it.</summary>
    public static FhirResult NotOffered(string why, string allowed) => FhirResult
        .Outcome(StatusCodes.Status405MethodNotAllowed, "not-supported", why)
        .With("Allow", allowed);

    private static string? AllowedOn(string[] segments, FacadeConnection connection) => segments switch
    {
        ["metadata"] or [".well-known", "smart-configuration"] => "GET",
        [var type] when Fhir.Model.FhirModel.IsResourceType(type) => IsWritten(type, connection) ? "GET, POST" : "GET",
        [var type, "_search"] when Fhir.Model.FhirModel.IsResourceType(type) => "POST",
        [var type, not ['_' or '$', ..]] when Fhir.Model.FhirModel.IsResourceType(type) => IsWritten(type, connection) ? "GET, PUT, DELETE" : "GET",
        [var type, _, "_history", ..] when Fhir.Model.FhirModel.IsResourceType(type) => "GET",
        _ => null,
    };

    private static bool IsWritten(string type, FacadeConnection connection) => !connection.IsChart && Resources.ResourceWrites.IsOfPatient(type);
}
