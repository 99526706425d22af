namespace Duplex.Api;

/// <summary>
/// <c>GET /api/openapi.json</c>: the API and the token endpoint as an OpenAPI 3.1 document. It is a file beside this one, held against the
/// mapped routes and the rows by a test, so that describing the API costs the running program nothing.
/// </summary>
internal static class OpenApiEndpoint
{
    private const string Resource = "Duplex.Api.openapi.json";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/openapi.json", () => Results.Stream(Open(), "application/json"));

    private static Stream Open() => typeof(OpenApiEndpoint).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The program was built without {Resource}.");
}
