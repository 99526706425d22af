using System.Text.Json;

namespace Duplex.Facade.Reading;

/// <summary>Reads and searches, live at the counterparty. What is merely read is returned, not kept.</summary>
internal sealed class ReadFromConnection(PageLinks pages)
{
    private const int LongestId = 64;

    private readonly FacadeAddresses _addresses = new(pages);

    public async Task<IResult> ReadAsync(HttpContext http, ServedResource resource, string id)
    {
        if (id.Length > LongestId || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.'))
        {
            return FhirResult.Outcome(StatusCodes.Status404NotFound, "not-found", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");
        }

        var call = FacadeCall.Of(http);
        if (!call.Connection.Serves(resource))
        {
            return NotServed.NotReadable(resource);
        }

        if (http.Request.Query.Keys.Any(name => name != "_format"))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "not-supported", "A read takes no parameters here but _format.");
        }

        var answer = await call.Connection.Reader.ReadAsync(resource.Type, id, http.RequestAborted);
        return Answer(call, resource, answer)
            .With("ETag", answer.IsOk ? answer.ETag : null)
            .With("Last-Modified", answer.IsOk ? answer.LastModified : null);
    }

    public async Task<IResult> SearchAsync(HttpContext http, ServedResource resource)
    {
        var call = FacadeCall.Of(http);
        if (!call.Connection.Serves(resource))
        {
            return NotServed.NotReadable(resource);
        }

        if (http.Request.Query.TryGetValue(PageLinks.Parameter, out var page))
        {
            return pages.Read(call.Connection.Key, resource.Type, page.ToString()) is { } address
                ? Answer(call, resource, await call.Connection.Reader.FollowAsync(address, http.RequestAborted))
                : FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "This page link was not given here for this search; search again from the start.");
        }

        var (parameters, issues) = SearchRequest.Read(http.Request.Query, resource);
        return issues.Count > 0
            ? FhirResult.Outcome(StatusCodes.Status400BadRequest, issues)
            : Answer(call, resource, await call.Connection.Reader.SearchAsync(resource.Type, ToCounterparty(parameters, call.Address), http.RequestAborted));
    }

    // A reference may be given under the facade's address; the counterparty knows only its own.
    private static List<KeyValuePair<string, string>> ToCounterparty(IReadOnlyList<KeyValuePair<string, string>> parameters, string facade) =>
        [.. parameters.Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value.Replace(facade + "/", "", StringComparison.Ordinal)))];

    private FhirResult Answer(FacadeCall call, ServedResource resource, ConnectionAnswer answer)
    {
        if (!answer.IsOk)
        {
            return CounterpartyFaults.Answer(answer);
        }

        try
        {
            var connection = call.Connection;
            return new FhirResult(
                StatusCodes.Status200OK, _addresses.Rewrite(answer.Body.Span, connection.Key, resource.Type, connection.Reader.BaseAddress, call.Address));
        }
        catch (JsonException)
        {
            return FhirResult.Outcome(StatusCodes.Status502BadGateway, "exception", "The EHR's answer is not JSON; its operator must look.");
        }
    }
}
