using System.Text.Json.Nodes;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class DiscoveryTests
{
    [Fact]
    public async Task Smart_configuration_is_open_and_names_the_token_endpoint()
    {
        await using var running = await RunningClinic.StartAsync();

        using var response = await running.Http.GetAsync("/fhir/.well-known/smart-configuration", RunningClinic.Token);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        var document = await RunningClinic.JsonOf(response);
        Assert.Equal(running.Clinic.TokenEndpoint.ToString(), document["token_endpoint"]!.GetValue<string>());
        var algorithms = document["token_endpoint_auth_signing_alg_values_supported"]!.AsArray().Select(one => one!.GetValue<string>());
        Assert.Equal(["RS384", "ES384"], algorithms);
    }

    [Fact]
    public async Task Capability_statement_is_open_and_offers_conditional_create_of_notes()
    {
        await using var running = await RunningClinic.StartAsync();

        var statement = await running.GetAsync("/fhir/metadata");

        Assert.Equal("4.0.1", statement["fhirVersion"]!.GetValue<string>());
        var notes = statement["rest"]![0]!["resource"]!.AsArray().Single(one => one!["type"]!.GetValue<string>() == "DocumentReference")!;
        Assert.True(notes["conditionalCreate"]!.GetValue<bool>());
        Assert.Contains("create", notes["interaction"]!.AsArray().Select(one => one!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Every_parameter_in_the_capability_statement_can_be_searched_by()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var statement = await running.GetAsync("/fhir/metadata");

        foreach (var resource in statement["rest"]![0]!["resource"]!.AsArray().OfType<JsonObject>())
        {
            foreach (var parameter in resource["searchParam"]!.AsArray().OfType<JsonObject>())
            {
                var value = parameter["type"]!.GetValue<string>() == "date" ? "ge2000" : "x";
                var bundle = await running.GetAsync($"/fhir/{resource["type"]}?{parameter["name"]}={value}");
                Assert.Equal("searchset", bundle["type"]!.GetValue<string>());
            }
        }
    }
}
