using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Embedding;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>What the running program answers is what its OpenAPI document says.</summary>
public sealed class OpenApiScenario
{
    [Fact]
    public async Task Each_reading_operation_answers_as_the_document_says()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        using var app = await FacadeApp.OfAsync(duplex, clinic.Data);
        var note = await app.PostAsync(ScribeNote.For(1, "Synthetic note of the described API."));
        using var limit = Patience.Limit();
        var document = JsonNode.Parse(await duplex.Api.GetStringAsync("api/openapi.json", limit.Token))!;
        var loop = JsonNode.Parse(await duplex.Api.GetStringAsync($"api/loops/{note.Loop}", limit.Token))!;
        var ids = new Dictionary<string, string>
        {
            ["/api/loops/{id}"] = note.Loop.ToString()!,
            ["/api/exchanges/{id}"] = (string)loop["exchanges"]![0]!["id"]!,
            ["/api/connections/{name}"] = "clinic",
            ["/api/connections/{name}/keys"] = "clinic",
            ["/api/connections/{name}/pulls"] = "clinic",
        };
        var check = new SchemaCheck(document);
        var asked = 0;
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            if (operations!["get"] is not { } operation || path is "/api/events" or "/api/connections/{name}/pulls/{id}")
            {
                continue;
            }

            var address = ids.Aggregate(path, (text, one) => text == one.Key ? text.Replace("{id}", one.Value, StringComparison.Ordinal).Replace("{name}", one.Value, StringComparison.Ordinal) : text);
            Assert.True(!address.Contains('{', StringComparison.Ordinal), $"This test knows no value for {path}; give it one above.");
            using var answer = await duplex.Api.GetAsync(address.TrimStart('/'), limit.Token);
            var body = await answer.Content.ReadAsStringAsync(limit.Token);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {body}");
            var (type, content) = Assert.Single(operation["responses"]!["200"]!["content"]!.AsObject());
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            if (type == "application/json")
            {
                Assert.Empty(check.Faults(JsonNode.Parse(body), content!["schema"]!, path));
            }

            asked++;
        }

        Assert.True(asked >= 10);
    }

    [Fact]
    public async Task A_refusal_is_the_problem_that_the_document_describes()
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        await using var duplex = await clinic.ServeAsync();
        using var limit = Patience.Limit();
        var document = JsonNode.Parse(await duplex.Api.GetStringAsync("api/openapi.json", limit.Token))!;
        using var stranger = new HttpClient { BaseAddress = duplex.Web };
        stranger.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "not-a-token");

        using var answer = await stranger.GetAsync("api/loops", limit.Token);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var schema = document["components"]!["responses"]!["Problem"]!["content"]!["application/problem+json"]!["schema"]!;
        Assert.Empty(new SchemaCheck(document).Faults(JsonNode.Parse(await answer.Content.ReadAsStringAsync(limit.Token)), schema, "problem"));
    }
}
