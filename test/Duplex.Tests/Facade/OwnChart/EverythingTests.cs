using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade.OwnChart;

public sealed class EverythingTests
{
    [Fact]
    public async Task It_is_the_compartment_and_what_it_refers_to_and_nobody_elses()
    {
        await using var registry = await Registry.StartAsync();
        var other = await registry.CreateAsync(Records.Patient("R-2"));
        var patient = Records.Patient("R-1");
        patient["link"] = new JsonArray(new JsonObject { ["other"] = new JsonObject { ["reference"] = $"Patient/{other}" }, ["type"] = "seealso" });
        var id = await registry.CreateAsync(patient);
        var practitioner = await registry.CreateAsync(Records.Practitioner("Synthetic-Clinician"));
        await registry.CreateAsync(Records.Practitioner("Synthetic-Stranger"));
        var observation = await registry.CreateAsync(Records.Observation($"Patient/{id}", performer: $"Practitioner/{practitioner}"));
        await registry.CreateAsync(Records.Observation($"Patient/{other}"));

        var everything = await registry.GetAsync($"Patient/{id}/$everything");

        Assert.Equal([$"match Patient/{id}", $"match Observation/{observation}", $"include Practitioner/{practitioner}"], everything.Entries);
        Assert.Equal(2, (int?)everything.Body!["total"]);
        Assert.Equal(404, (await registry.GetAsync("Patient/never/$everything")).Status);
    }

    [Fact]
    public async Task Types_times_and_pages_narrow_it()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        var old = await registry.CreateAsync(Records.Observation($"Patient/{id}", "2020-05-01"));
        var recent = await registry.CreateAsync(Records.Observation($"Patient/{id}", "2026-02-01"));
        await registry.AdvanceAsync(TimeSpan.FromHours(1));
        var since = registry.Duplex.Time.GetUtcNow();
        var late = await registry.CreateAsync(Records.Observation($"Patient/{id}", "2026-02-02"));

        var typed = await registry.GetAsync($"Patient/{id}/$everything?_type=Patient");
        var dated = await registry.GetAsync($"Patient/{id}/$everything?_type=Observation&start=2026-01-01&end=2026-02-01");
        var newer = await registry.GetAsync($"Patient/{id}/$everything?_since={since:yyyy-MM-ddTHH:mm:ssZ}");
        var paged = new List<string>();
        var page = await registry.GetAsync($"Patient/{id}/$everything?_count=3");
        paged.AddRange(page.Entries);
        page = await registry.GetAsync(page.Link("next")!);
        paged.AddRange(page.Entries);

        Assert.Equal([$"match Patient/{id}"], typed.Entries);
        Assert.Equal([$"match Observation/{recent}"], dated.Entries);
        Assert.Equal([$"match Observation/{late}"], newer.Entries);
        Assert.Equal(new[] { $"match Observation/{old}", $"match Observation/{recent}", $"match Observation/{late}", $"match Patient/{id}" }.Order(), paged.Order());
        Assert.Null(page.Link("next"));
        Assert.Equal(400, (await registry.GetAsync($"Patient/{id}/$everything?start=soon")).Status);
    }

    [Fact]
    public async Task Types_beyond_the_token_stay_out()
    {
        await using var registry = await Registry.StartAsync();
        var id = await registry.CreateAsync(Records.Patient("R-1"));
        var practitioner = await registry.CreateAsync(Records.Practitioner("Synthetic-Clinician"));
        await registry.CreateAsync(Records.Observation($"Patient/{id}", performer: $"Practitioner/{practitioner}"));
        await registry.NarrowAsync("system/Patient.r");

        Assert.Equal([$"match Patient/{id}"], (await registry.GetAsync($"Patient/{id}/$everything")).Entries);
    }
}
