using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Duplex.Api;
using Duplex.Tests.Architecture;
using Duplex.Tests.Facade;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Duplex.Tests.Api;

/// <summary>src/Duplex/Api/openapi.json says what is mapped, who may call it, and what the rows hold.</summary>
public partial class OpenApiTests
{
    private static readonly string File = Path.Combine(Repository.Root, "src", "Duplex", "Api", "openapi.json");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, IndentSize = 2, NewLine = "\n" };

    [Fact]
    public async Task Each_mapped_route_is_described_and_nothing_else_is()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var mapped = Mapped(duplex).Select(route => route.Operation).ToHashSet(StringComparer.Ordinal);
        var described = Described().Select(operation => operation.Name).ToHashSet(StringComparer.Ordinal);

        var missing = mapped.Except(described).Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"openapi.json does not describe these; add them under \"paths\":\n{string.Join('\n', missing.Select(Suggestion))}");
        Assert.Empty(described.Except(mapped));
    }

    [Fact]
    public async Task What_is_open_to_apps_is_described_as_open_to_apps()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        Assert.Equal(
            Mapped(duplex).Where(route => route.IsOpenToApps).Select(route => route.Operation).Order(StringComparer.Ordinal),
            Described().Where(operation => operation.Body["security"] is JsonArray security && security.Any(one => one!.AsObject().ContainsKey("app"))).Select(operation => operation.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schemas_of_the_rows_are_those_of_the_compiled_rows()
    {
        var document = Read();
        var schemas = document["components"]!["schemas"]!.AsObject();
        var rows = RowSchemas.All();
        if (Environment.GetEnvironmentVariable("DUPLEX_ACCEPT_API") == "1")
        {
            foreach (var (name, schema) in rows)
            {
                schemas[name] = schema.DeepClone();
            }

            System.IO.File.WriteAllText(File, document.ToJsonString(Indented) + "\n");
        }

        var changed = rows.Where(row => !JsonNode.DeepEquals(row.Value, schemas[row.Key])).Select(row => row.Key).ToList();
        Assert.True(changed.Count == 0, $"openapi.json does not describe these rows as they are: {string.Join(", ", changed)}. Run this test once with DUPLEX_ACCEPT_API=1, which writes them, and commit the file.");
    }

    [Fact]
    public void Each_reference_leads_somewhere_and_each_schema_is_used()
    {
        var text = System.IO.File.ReadAllText(File);
        var document = Read();
        var references = References().Matches(text).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.All(references, reference => Assert.NotNull(reference.Split('/').Aggregate((JsonNode?)document, (node, part) => node?[part])));
        Assert.Empty(document["components"]!["schemas"]!.AsObject().Select(schema => $"components/schemas/{schema.Key}").Except(references));
    }

    [Fact]
    public void Each_operation_has_a_name_of_its_own_a_summary_and_its_answers()
    {
        var operations = Described();
        Assert.Equal("3.1.0", (string?)Read()["openapi"]);
        Assert.Equal(operations.Count, operations.Select(operation => (string?)operation.Body["operationId"]).Distinct().Count());
        Assert.All(operations, operation => Assert.False(string.IsNullOrEmpty((string?)operation.Body["summary"])));
        Assert.All(operations, operation => Assert.Contains(operation.Body["responses"]!.AsObject(), answer => answer.Key.StartsWith('2')));
    }

    [Fact]
    public async Task The_program_serves_the_document_to_anybody()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        using var answer = await duplex.GetAsync("/api/openapi.json", token: null);
        Assert.Equal(StatusCodes.Status200OK, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(JsonNode.DeepEquals(Read(), JsonNode.Parse(await answer.Content.ReadAsStringAsync())), "The program serves another document: build it again.");
    }

    private static JsonNode Read() => JsonNode.Parse(System.IO.File.ReadAllText(File))!;

    private static List<(string Name, JsonObject Body)> Described() =>
    [
        .. Read()["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => ($"{operation.Key.ToUpperInvariant()} {path.Key}", operation.Value!.AsObject()))),
    ];

    private static IEnumerable<(string Operation, bool IsOpenToApps)> Mapped(RunningDuplex duplex) => duplex.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => (Endpoint: endpoint, Path: "/" + Constraints().Replace(endpoint.RoutePattern.RawText!, "}").TrimStart('/')))
        .Where(route => (route.Path.StartsWith("/api/", StringComparison.Ordinal) || route.Path.StartsWith("/oauth/", StringComparison.Ordinal)) && !route.Path.Contains("{**", StringComparison.Ordinal))
        .SelectMany(route => (route.Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            .Select(method => ($"{method} {route.Path}", route.Endpoint.Metadata.GetMetadata<OpenToApps>() is not null)));

    private static string Suggestion(string operation)
    {
        var (method, path) = (operation.Split(' ')[0].ToLowerInvariant(), operation.Split(' ')[1]);
        return $$"""  "{{path}}": { "{{method}}": { "operationId": "", "tags": [""], "summary": "", "responses": { "200": { "description": "", "content": { "application/json": { "schema": {} } } }, "401": { "$ref": "#/components/responses/Problem" } } } },""";
    }

    [GeneratedRegex(@":[^}]+\}")]
    private static partial Regex Constraints();

    [GeneratedRegex("\"#/(components/[^\"]+)\"")]
    private static partial Regex References();
}
