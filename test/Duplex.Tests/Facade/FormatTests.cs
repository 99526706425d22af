using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Duplex.OAuth;

namespace Duplex.Tests.Facade;

public sealed class FormatTests
{
    [Theory]
    [InlineData("application/fhir+json; fhirVersion=4.0", HttpStatusCode.OK)]
    [InlineData("application/fhir+json; fhirVersion=5.0", HttpStatusCode.NotAcceptable)]
    [InlineData("application/fhir+json; fhirVersion=5.0, application/json", HttpStatusCode.OK)]
    public async Task Another_publication_of_FHIR_is_not_pretended(string accept, HttpStatusCode status)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync("/fhir/clinic/metadata", null, request => request.Headers.Accept.ParseAdd(accept));

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("metadata")]
    [InlineData("Patient?identifier=1")]
    [InlineData("Patient/p1/Condition")]
    public async Task What_may_be_got_may_be_asked_for_without_its_body(string path)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/{path}", await duplex.TokenAsync("system/*.rs", "chart"), request => request.Method = HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_capability_statement_is_valid_and_names_profiles_and_patch_formats()
    {
        const string Problems = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns";
        await using var duplex = await RunningDuplex.StartAsync();
        var types = duplex.Ehr.Capability!.Types.ToDictionary();
        types["Condition"] = types["Condition"] with { Profiles = new HashSet<string> { Problems } };
        duplex.Ehr.Capability = duplex.Ehr.Capability with { Types = types };
        using var metadata = await duplex.GetAsync("/fhir/clinic/metadata", null);
        var statement = await RunningDuplex.JsonAsync(metadata);
        using var content = new StringContent(statement.ToJsonString(), MediaTypeHeaderValue.Parse("application/fhir+json"));

        using var answer = await duplex.PostAsync("/fhir/clinic/CapabilityStatement/$validate", await duplex.TokenAsync("system/*.cruds", "screen"), content);

        var issues = (await RunningDuplex.JsonAsync(answer))["issue"]!.AsArray();
        Assert.DoesNotContain(issues, issue => (string?)issue!["severity"] is "error" or "fatal");
        var condition = statement["rest"]![0]!["resource"]!.AsArray().Single(one => (string?)one!["type"] == "Condition")!;
        Assert.Contains(Problems, condition["supportedProfile"]!.AsArray().Select(one => (string?)one));
        Assert.Contains("application/json-patch+json", statement["patchFormat"]!.AsArray().Select(one => (string?)one));
    }

    [Fact]
    public async Task A_connection_of_another_organization_is_as_unknown_as_one_that_is_not_there()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var token = await duplex.TokenAsync();

        using var others = await duplex.GetAsync("/fhir/elsewhere/Patient/p1", token);
        using var none = await duplex.GetAsync("/fhir/nowhere/Patient/p1", token);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (others.StatusCode, none.StatusCode));
        Assert.Equal(await RunningDuplex.SentenceAsync(none), await RunningDuplex.SentenceAsync(others));
    }

    [Theory]
    [InlineData("$docref?patient=p1", "DocumentReference/$docref?patient=p1")]
    public async Task What_an_operation_finds_shows_how_it_was_called(string call, string self)
    {
        await using var duplex = await RunningDuplex.StartAsync();

        using var answer = await duplex.GetAsync($"/fhir/clinic/DocumentReference/{call}", await duplex.TokenAsync("system/*.rs", "chart"));

        Assert.Equal($"{duplex.Address}/fhir/clinic/{self}", (string?)(await RunningDuplex.JsonAsync(answer))["link"]![0]!["url"]);
    }

    [Fact]
    public void A_scope_on_a_type_that_R4_does_not_have_is_none() => Assert.Null(SmartScope.Parse("system/Foo.r"));
}
