using Duplex.Facade.Interactions;

namespace Duplex.Facade;

/// <summary>The answer for addresses and methods that the facade does not serve.</summary>
internal static class NotServed
{
    public static FhirResult Answer(HttpContext http)
    {
        // /fhir/{connection}/...
        var segments = (http.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)[2..];
        return AllowedOn(segments, FacadeCall.Of(http).Connection, http.RequestServices) is { Length: > 0 } allowed
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

    public static FhirResult NotReadable(ServedResource resource) => FhirResult.Outcome(
        StatusCodes.Status404NotFound, "not-supported",
        $"{resource.Type} is not served on this connection: the scopes that its configuration asks for at the EHR do not cover it.");

    private static string AllowedOn(string[] segments, FacadeConnection connection, IServiceProvider services)
    {
        if (segments is ["metadata"] or [".well-known", "smart-configuration"])
        {
            return "GET";
        }

        // Whoever may GET may HEAD; it is not worth naming.
        var offered = InteractionAddress.At(segments)
            .Where(one => services.GetRequiredService<ConnectionServers>().Of(connection).Offers(connection, one.Request))
            .SelectMany(one => one.Methods);
        return string.Join(", ", offered.Where(method => method != "HEAD").Distinct());
    }
}
