using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Facade.Interactions;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Bundles;

/// <summary>One entry of a batch: carried out as if it had been sent alone, with its own scopes and its own answer.</summary>
internal static class BundleEntryCall
{
    private static readonly (string Member, string Header)[] Conditions =
        [("ifNoneExist", "If-None-Exist"), ("ifMatch", "If-Match"), ("ifNoneMatch", "If-None-Match"), ("ifModifiedSince", "If-Modified-Since")];

    /// <param name="key">The Idempotency-Key of the entry; null: none.</param>
    public static async System.Threading.Tasks.Task<JsonObject> RunAsync(HttpContext http, IConnectionServer server, JsonObject entry, string? key)
    {
        var call = FacadeCall.Of(http);
        var (method, url) = ((string?)entry["request"]?["method"] ?? "", (string?)entry["request"]?["url"] ?? "");
        if (Read(method, Relative(url, call.Address)) is not { } asked)
        {
            return await AnswerAsync(http, FhirResult.Outcome(
                StatusCodes.Status400BadRequest, "value", "request.method and request.url must name one interaction on a type or a resource of this connection, such as POST and Observation."));
        }

        var (request, scope, query) = asked;
        if (call.App?.Scopes.Allows(request.Type!, scope) != true)
        {
            return await AnswerAsync(http, FhirResult.Outcome(StatusCodes.Status403Forbidden, "forbidden", $"The token's scopes do not cover this; {new NeedsScope(scope).ScopeOn(request.Type!)} is needed."));
        }

        if (request.Type == "Subscription" || !server.Offers(call.Connection, request))
        {
            return await AnswerAsync(http, FhirResult.Outcome(StatusCodes.Status405MethodNotAllowed, "not-supported", $"{method} is not served for {request.Type} on this connection."));
        }

        var own = ContextOf(http, call, entry, method, query, key);
        var answer = await AnswerAsync(own, await server.RunAsync(own, request));
        if (method == "HEAD")
        {
            answer.Remove("resource");
        }

        return answer;
    }

    private static string Relative(string url, string facade) => url.StartsWith(facade + "/", StringComparison.Ordinal) ? url[(facade.Length + 1)..] : url.TrimStart('/');

    private static (FacadeRequest Request, ScopeInteractions Scope, string Query)? Read(string method, string url)
    {
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        var query = mark < 0 ? "" : url[mark..];
        var path = (mark < 0 ? url : url[..mark]).Split('/');
        return FhirModel.IsResourceType(path[0]) ? (method, path) switch
        {
            ("GET" or "HEAD", [var type]) => (new FacadeRequest(FacadeInteraction.Search, type), ScopeInteractions.Search, query),
            ("GET" or "HEAD", [var type, var id]) when id is not ['_' or '$', ..] => (new FacadeRequest(FacadeInteraction.Read, type, id), ScopeInteractions.Read, query),
            ("GET" or "HEAD", [var type, var id, "_history"]) => (new FacadeRequest(FacadeInteraction.History, type, id), ScopeInteractions.Read, query),
            ("GET" or "HEAD", [var type, var id, "_history", var version]) => (new FacadeRequest(FacadeInteraction.VersionRead, type, id, version), ScopeInteractions.Read, query),
            ("GET" or "HEAD", ["Patient", var id, var type]) when FhirModel.IsResourceType(type) => (new FacadeRequest(FacadeInteraction.CompartmentSearch, type, id), ScopeInteractions.Search, query),
            ("POST", [var type]) => (new FacadeRequest(FacadeInteraction.Create, type), ScopeInteractions.Create, query),
            ("PUT", [var type, var id]) => (new FacadeRequest(FacadeInteraction.Update, type, id), ScopeInteractions.Update, query),
            ("PUT", [var type]) when query.Length > 1 => (new FacadeRequest(FacadeInteraction.Update, type), ScopeInteractions.Update, query),
            ("DELETE", [var type]) when query.Length > 1 => (new FacadeRequest(FacadeInteraction.Delete, type), ScopeInteractions.Delete, query),
            ("DELETE", [var type, var id]) => (new FacadeRequest(FacadeInteraction.Delete, type, id), ScopeInteractions.Delete, query),
            _ => null,
        } : null;
    }

    private static DefaultHttpContext ContextOf(HttpContext http, FacadeCall call, JsonObject entry, string method, string query, string? key)
    {
        var own = new DefaultHttpContext { RequestServices = http.RequestServices, RequestAborted = http.RequestAborted, TraceIdentifier = http.TraceIdentifier };
        own.Request.Method = method;
        own.Request.Scheme = http.Request.Scheme;
        own.Request.Host = http.Request.Host;
        own.Request.PathBase = http.Request.PathBase;
        own.Request.Path = http.Request.Path;
        own.Request.QueryString = new QueryString(query);
        own.Request.Headers["Prefer"] = http.Request.Headers["Prefer"];
        foreach (var (member, header) in Conditions)
        {
            if ((string?)entry["request"]?[member] is { Length: > 0 } value)
            {
                own.Request.Headers[header] = value;
            }
        }

        if (key is not null)
        {
            own.Request.Headers["Idempotency-Key"] = key;
        }

        if (entry["resource"] is { } resource)
        {
            var body = Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options));
            own.Request.Body = new MemoryStream(body);
            own.Request.ContentLength = body.Length;
            own.Request.ContentType = FhirResult.ContentType;
        }

        call.Attach(own);
        return own;
    }

    private static async System.Threading.Tasks.Task<JsonObject> AnswerAsync(HttpContext http, IResult result)
    {
        // Never on the answer to the whole batch.
        var own = new DefaultHttpContext { RequestServices = http.RequestServices, RequestAborted = http.RequestAborted };
        using var body = new MemoryStream();
        own.Response.Body = body;
        await result.ExecuteAsync(own);
        var headers = own.Response.Headers;
        var response = new JsonObject { ["status"] = $"{own.Response.StatusCode} {Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(own.Response.StatusCode)}".TrimEnd() };
        AddText(response, "location", headers.Location);
        AddText(response, "etag", headers.ETag);
        if (DateTimeOffset.TryParse(headers.LastModified, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var modified))
        {
            response["lastModified"] = modified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        var answer = new JsonObject();
        if (body.Length > 0 && JsonNode.Parse(body.ToArray()) is JsonObject resource)
        {
            if ((string?)resource["resourceType"] == "OperationOutcome")
            {
                response["outcome"] = resource;
            }
            else
            {
                answer["resource"] = resource;
            }
        }

        // What a header would say of an answer that is not live.
        if (response["outcome"] is null && headers.Warning.FirstOrDefault(text => text?.StartsWith("110 ", StringComparison.Ordinal) == true) is { } stale)
        {
            response["outcome"] = JsonNode.Parse(FhirJson.Serialize(OperationOutcomes.Of(FhirIssueSeverity.Warning, "informational", stale.Split('"')[1])));
        }

        answer["response"] = response;
        return answer;
    }

    private static void AddText(JsonObject response, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            response[name] = value;
        }
    }
}
