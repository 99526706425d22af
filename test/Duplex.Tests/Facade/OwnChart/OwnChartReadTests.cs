using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

public sealed class OwnChartReadTests
{
    [Fact]
    public async Task A_read_of_what_the_caller_has_is_not_repeated()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        var made = registry.Duplex.Time.GetUtcNow();

        var same = await registry.GetAsync($"Patient/{id}", ("If-None-Match", "W/\"7\", W/\"1\""));
        var other = await registry.GetAsync($"Patient/{id}", ("If-None-Match", "W/\"2\""));
        var since = await registry.GetAsync($"Patient/{id}", ("If-Modified-Since", made.ToString("R", CultureInfo.InvariantCulture)));
        var earlier = await registry.GetAsync($"Patient/{id}", ("If-Modified-Since", made.AddHours(-1).ToString("R", CultureInfo.InvariantCulture)));
        var head = await registry.SendAsync("HEAD", $"Patient/{id}");

        Assert.Equal((304, 200, 304, 200), (same.Status, other.Status, since.Status, earlier.Status));
        Assert.Null(same.Body);
        Assert.Equal((200, "W/\"1\""), (head.Status, head.ETag));
        Assert.Null(head.Body);
    }

    [Fact]
    public async Task A_search_is_paged_by_links_that_lead_on_only_where_they_were_given()
    {
        await using var registry = await Registry.StartAsync();
        for (var number = 1; number <= 5; number++)
        {
            await registry.CreateAsync(Records.Patient($"R-{number}", $"Synthetic{number}"));
        }

        var found = new List<string?>();
        var page = await registry.GetAsync("Patient?_sort=-family&_count=2&_total=accurate");
        Assert.Equal(5, (int?)page.Body!["total"]);
        Assert.Equal($"{registry.Address}/Patient?_sort=-family&_count=2&_total=accurate", page.Link("self"));
        var next = page.Link("next");
        while (true)
        {
            found.AddRange(page.Body!["entry"]!.AsArray().Select(entry => (string?)entry!["resource"]!["name"]![0]!["family"]));
            if (page.Link("next") is not { } link)
            {
                break;
            }

            page = await registry.GetAsync(link);
        }

        Assert.Equal(["Synthetic5", "Synthetic4", "Synthetic3", "Synthetic2", "Synthetic1"], found);
        Assert.Equal(400, (await registry.GetAsync(next!.Replace("/Patient?", "/Observation?", StringComparison.Ordinal))).Status);
        Assert.Equal(400, (await registry.GetAsync(next[..^2])).Status);
    }

    [Fact]
    public async Task Includes_go_forward_backward_and_on()
    {
        await using var registry = await Registry.StartAsync();
        var organization = await registry.CreateAsync(new JsonObject { ["resourceType"] = "Organization", ["name"] = "Synthetic Clinic" });
        var patient = Records.Patient("R-1");
        patient["managingOrganization"] = new JsonObject { ["reference"] = $"Organization/{organization}" };
        var id = await registry.CreateAsync(patient);
        var practitioner = await registry.CreateAsync(Records.Practitioner("Synthetic-Clinician"));
        var observation = await registry.CreateAsync(Records.Observation($"Patient/{id}", performer: $"Practitioner/{practitioner}"));
        var provenance = await registry.CreateAsync(new JsonObject
        {
            ["resourceType"] = "Provenance",
            ["target"] = new JsonArray(new JsonObject { ["reference"] = $"Observation/{observation}" }),
            ["recorded"] = "2026-03-04T09:00:00Z",
            ["agent"] = new JsonArray(new JsonObject { ["who"] = new JsonObject { ["reference"] = $"Practitioner/{practitioner}" } }),
        });

        var forward = await registry.GetAsync("Observation?_include=Observation:subject&_include=Observation:performer");
        var on = await registry.GetAsync("Observation?_include=Observation:subject&_include:iterate=Patient:organization");
        var backward = await registry.GetAsync("Observation?_revinclude=Provenance:target");
        await registry.NarrowAsync("system/Observation.rs system/Patient.r");
        var narrow = await registry.GetAsync("Observation?_include=*&_revinclude=Provenance:target");

        Assert.Equal([$"match Observation/{observation}", $"include Patient/{id}", $"include Practitioner/{practitioner}"], forward.Entries);
        Assert.Equal([$"match Observation/{observation}", $"include Patient/{id}", $"include Organization/{organization}"], on.Entries);
        Assert.Equal([$"match Observation/{observation}", $"include Provenance/{provenance}"], backward.Entries);
        Assert.Equal([$"match Observation/{observation}", $"include Patient/{id}"], narrow.Entries);
    }

    [Theory]
    [InlineData("_summary=true", new[] { "resourceType", "id", "meta", "status", "code", "subject", "effectiveDateTime", "valueQuantity" })]
    [InlineData("_summary=text", new[] { "resourceType", "id", "meta", "status", "code" })]
    [InlineData("_elements=subject,effective", new[] { "resourceType", "id", "meta", "status", "code", "subject", "effectiveDateTime" })]
    public async Task Parts_of_resources_are_marked_as_such(string query, string[] expected)
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Observation("Patient/1"));

        var found = (await registry.GetAsync($"Observation?{query}")).Body!["entry"]![0]!["resource"]!.AsObject();
        var read = (await registry.GetAsync($"Observation/{id}?{query}")).Body!;

        Assert.Equal(expected, found.Select(property => property.Key));
        Assert.Equal(expected, read.Select(property => property.Key));
        Assert.Equal("SUBSETTED", (string?)found["meta"]!["tag"]![0]!["code"]);
    }

    [Fact]
    public async Task Only_the_number_is_told_where_only_that_is_asked()
    {
        await using var registry = await Registry.StartAsync();
        await registry.CreateAsync(Records.Patient("R-1"));
        await registry.CreateAsync(Records.Patient("R-2"));

        var count = await registry.GetAsync("Patient?_summary=count");
        var none = await registry.GetAsync("Patient?_count=0");

        Assert.Equal((2, 2), ((int?)count.Body!["total"], (int?)none.Body!["total"]));
        Assert.Empty(count.Entries);
        Assert.Empty(none.Entries);
    }

    [Fact]
    public async Task What_a_search_does_not_know_is_refused_or_reported()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));

        var strict = await registry.GetAsync("Patient?family=Synthetic&shoesize=44", ("Prefer", "handling=strict"));
        var lenient = await registry.GetAsync("Patient?family=Synthetic&shoesize=44");
        var wrong = await registry.GetAsync("Patient?birthdate=soon");

        Assert.Equal((400, 200, 400), (strict.Status, lenient.Status, wrong.Status));
        Assert.Equal([$"match Patient/{id}", "outcome OperationOutcome/"], lenient.Entries);
        Assert.Contains("shoesize", lenient.Body!["entry"]![1]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal($"{registry.Address}/Patient?family=Synthetic", lenient.Link("self"));
    }

    [Fact]
    public async Task A_search_may_be_a_form_over_all_types_or_in_a_compartment()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        var other = await registry.CreateAsync(Records.Patient("R-2"));
        var observation = await registry.CreateAsync(Records.Observation($"Patient/{id}"));
        await registry.CreateAsync(Records.Observation($"Patient/{other}"));

        var form = await registry.SendTextAsync("POST", "Observation/_search?code=8867-4", $"patient={id}", "application/x-www-form-urlencoded");
        var all = await registry.GetAsync($"?_type=Patient,Observation&_id={id},{observation}");
        var compartment = await registry.GetAsync($"Patient/{id}/Observation?code=8867-4");

        Assert.Equal([$"match Observation/{observation}"], form.Entries);
        Assert.Equal([$"match Observation/{observation}", $"match Patient/{id}"], all.Entries.Order());
        Assert.Equal([$"match Observation/{observation}"], compartment.Entries);
    }

    [Fact]
    public async Task A_chain_looks_only_where_the_token_reaches()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        var observation = await registry.CreateAsync(Records.Observation($"Patient/{id}"));

        var wide = await registry.GetAsync("Observation?patient.family=Synthetic");
        await registry.NarrowAsync("system/Observation.rs");
        var narrow = await registry.GetAsync("Observation?patient:Patient.family=Synthetic");

        Assert.Equal([$"match Observation/{observation}"], wide.Entries);
        Assert.Equal(403, narrow.Status);
    }

    [Fact]
    public async Task History_tells_every_version_of_a_resource_a_type_and_the_chart()
    {
        await using var registry = await Registry.StartAsync();
        var start = registry.Duplex.Time.GetUtcNow();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        await registry.AdvanceAsync(TimeSpan.FromMinutes(1));
        await registry.SendAsync("PUT", $"Patient/{id}", Records.Patient("R-1", "Renamed", id));
        await registry.AdvanceAsync(TimeSpan.FromMinutes(1));
        await registry.CreateAsync(Records.Observation($"Patient/{id}"));
        await registry.SendAsync("DELETE", $"Patient/{id}");

        var instance = await registry.GetAsync($"Patient/{id}/_history");
        var type = await registry.GetAsync("Patient/_history?_count=2");
        var rest = await registry.GetAsync(type.Link("next")!);
        var system = await registry.GetAsync($"_history?_since={start.AddMinutes(2):yyyy-MM-ddTHH:mm:ssZ}");
        var at = await registry.GetAsync($"Patient/{id}/_history?_at={start.AddSeconds(30):yyyy-MM-ddTHH:mm:ssZ}");

        Assert.Equal("history", (string?)instance.Body!["type"]);
        Assert.Equal(["DELETE", "PUT", "POST"], instance.Body["entry"]!.AsArray().Select(entry => (string?)entry!["request"]!["method"]));
        Assert.Equal(["W/\"3\"", "W/\"2\"", "W/\"1\""], instance.Body["entry"]!.AsArray().Select(entry => (string?)entry!["response"]!["etag"]));
        Assert.Null(instance.Body["entry"]![0]!["resource"]);
        Assert.Equal((2, 1), (type.Entries.Count, rest.Entries.Count));
        Assert.Equal(["DELETE", "POST"], system.Body!["entry"]!.AsArray().Select(entry => (string?)entry!["request"]!["method"]));
        Assert.Equal(["W/\"1\""], at.Body!["entry"]!.AsArray().Select(entry => (string?)entry!["response"]!["etag"]));
        Assert.Equal(404, (await registry.GetAsync("Patient/never/_history")).Status);
    }

    [Fact]
    public async Task The_capability_statement_tells_what_the_chart_does()
    {
        await using var registry = await Registry.StartAsync();

        var statement = (await registry.GetAsync("metadata")).Body!;

        Assert.True(Duplex.Fhir.FhirJson.Parse(System.Text.Encoding.UTF8.GetBytes(statement.ToJsonString())).IsRead);
        var rest = statement["rest"]![0]!;
        Assert.Contains("transaction", rest["interaction"]!.AsArray().Select(one => (string?)one!["code"]));
        var patient = rest["resource"]!.AsArray().Single(one => (string?)one!["type"] == "Patient")!;
        Assert.Equal(
            ["read", "vread", "history-instance", "history-type", "search-type", "create", "update", "patch", "delete"],
            patient["interaction"]!.AsArray().Select(one => (string?)one!["code"]));
        Assert.Equal(("versioned", true, "full-support", "single"), ((string?)patient["versioning"], (bool?)patient["conditionalCreate"], (string?)patient["conditionalRead"], (string?)patient["conditionalDelete"]));
        Assert.Contains("Observation:patient", patient["searchRevInclude"]!.AsArray().Select(one => (string?)one));
        Assert.Contains("everything", patient["operation"]!.AsArray().Select(one => (string?)one!["name"]));
        Assert.DoesNotContain("phonetic", patient["searchParam"]!.AsArray().Select(one => (string?)one!["name"]));
    }

    [Fact]
    public async Task What_may_be_done_at_an_address_is_told_where_something_else_was_tried()
    {
        await using var registry = await Registry.StartAsync();

        var method = await registry.SendAsync("DELETE", "");
        var unknown = await registry.GetAsync("Shoe/1");

        Assert.Equal(405, method.Status);
        Assert.Contains("GET, POST", method.Sentence, StringComparison.Ordinal);
        Assert.Equal(404, unknown.Status);
    }
}
