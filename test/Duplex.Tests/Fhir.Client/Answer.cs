using Microsoft.AspNetCore.Http;

namespace Duplex.Tests.Fhir.Client;

/// <summary>Answers as FHIR servers give them.</summary>
public static class Answer
{
    public static IResult Fhir(int status, string json = "", params (string Name, string Value)[] headers) => new Scripted(status, json, headers);

    public static IResult Issue(int status, string code, string expression = "DocumentReference.type", string severity = "error", params (string, string)[] headers) =>
        Fhir(status, $$"""{"resourceType":"OperationOutcome","issue":[{"severity":"{{severity}}","code":"{{code}}","diagnostics":"Patient Synthetic Doe refused","expression":["{{expression}}"]}]}""", headers);

    public static IResult Bundle(string? next, params string[] resources)
    {
        var entries = string.Join(',', resources.Select(r => $$"""{"search":{"mode":"match"},"resource":{{r}} }"""));
        var link = next is null ? "" : $$"""{"relation":"next","url":"{{next}}"}""";
        return Fhir(200, $$"""{"resourceType":"Bundle","type":"searchset","link":[{{link}}],"entry":[{{entries}}] }""");
    }

    private sealed class Scripted(int status, string json, (string Name, string Value)[] headers) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "application/fhir+json";
            foreach (var (name, value) in headers)
            {
                httpContext.Response.Headers[name] = value;
            }

            await httpContext.Response.WriteAsync(json);
        }
    }
}
