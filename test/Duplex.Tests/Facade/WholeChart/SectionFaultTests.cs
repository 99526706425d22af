using System.Text;
using System.Text.Json.Nodes;
using Duplex.Facade;
using Duplex.Facade.WholeChart;
using Duplex.Sandbox.Ehr.Deviations;

namespace Duplex.Tests.Facade.WholeChart;

public sealed class SectionFaultTests
{
    [Fact]
    public async Task A_search_that_is_refused_is_asked_more_broadly_and_filtered_here()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Spoil("Observation", DeviationKind.Refuse, status: 400, times: 2);

        var chart = await clinic.ReadAsync("?_section=vitals");

        Assert.Equal("complete", chart.Status("vitals"));
        Assert.Equal(98, chart.Resources("vitals"));
        Assert.Contains("filtered here", Assert.Single(chart.Asked("vitals")), StringComparison.Ordinal);
        Assert.DoesNotContain(chart.Entries, entry => ((string?)entry["resource"]!["id"])!.StartsWith("wc-lab", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_refused_once_is_not_asked_again_for_the_next_patient()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Spoil("Observation", DeviationKind.Refuse, status: 400, times: 2);
        await clinic.ReadAsync("?_section=vitals");
        var before = clinic.Calls.Count("Observation");

        var chart = await clinic.ReadAsync("?_section=vitals", patient: "p1001");

        Assert.Equal((3, 1), (before, clinic.Calls.Count("Observation") - before));
        Assert.Equal(("complete", 2), (chart.Status("vitals"), chart.Resources("vitals")));
    }

    [Fact]
    public async Task A_search_that_is_refused_in_every_form_fails_for_good()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Spoil("Goal", DeviationKind.Refuse, status: 400);

        var chart = await clinic.ReadAsync("?_section=care-plans");

        Assert.Equal("partial", chart.Status("care-plans"));
        Assert.Equal("not-supported", (string?)chart.Issue("care-plans", "code"));
        Assert.False((bool)chart.Issue("care-plans", "transient")!);
        Assert.Equal("preliminary", (string?)chart.Composition["status"]);
    }

    [Theory]
    [InlineData(401, "login")]
    [InlineData(403, "forbidden")]
    public async Task A_type_that_the_EHR_does_not_let_Duplex_read_is_not_permitted(int status, string code)
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Spoil("Coverage", DeviationKind.Refuse, status);

        var chart = await clinic.ReadAsync();

        Assert.Equal("not-permitted", chart.Status("coverage"));
        Assert.Equal(code, (string?)chart.Issue("coverage", "code"));
        Assert.Equal("withheld", (string?)chart.Section("coverage")["emptyReason"]!["coding"]![0]!["code"]);
        Assert.All(chart.Sections.Except(["coverage"]), section => Assert.Equal("complete", chart.Status(section)));
    }

    [Fact]
    public async Task A_scope_that_the_token_lacks_is_named_and_the_EHR_is_not_asked()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync("", await clinic.TokenAsync("system/Patient.rs system/Observation.rs system/DocumentReference.rs"));

        Assert.Equal("not-permitted", chart.Status("allergies"));
        Assert.Equal("system/AllergyIntolerance.rs", (string?)chart.Issue("allergies", "scope"));
        Assert.Equal("partial", chart.Status("labs"));
        Assert.Equal("system/DiagnosticReport.rs", (string?)chart.Issue("labs", "scope"));
        Assert.Equal("complete", chart.Status("vitals"));
        Assert.Equal("partial", chart.Status("notes"));
        Assert.Contains(chart.Issues("notes"), issue => issue.ToJsonString().Contains("system/Binary.r\"", StringComparison.Ordinal));
        Assert.Equal(0, clinic.Calls.Count("AllergyIntolerance") + clinic.Calls.Count("DiagnosticReport") + clinic.Calls.Count("Practitioner") + clinic.Calls.Count("Binary"));
    }

    [Fact]
    public async Task A_type_outside_of_the_connections_own_scopes_is_not_permitted()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Duplex.ReadableTypes = new HashSet<string> { "Patient", "RelatedPerson" };

        var chart = await clinic.ReadAsync("?_section=demographics,devices");

        Assert.Equal("complete", chart.Status("demographics"));
        Assert.Equal("not-permitted", chart.Status("devices"));
        Assert.Contains("fhir.scopes", chart.Issue("devices", "text")!.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, clinic.Calls.Count("Device"));
    }

    [Theory]
    [InlineData(DeviationKind.Refuse, "exception")]
    [InlineData(DeviationKind.DropBefore, "timeout")]
    public async Task A_section_whose_call_fails_says_so_and_is_asked_again_next_time(DeviationKind kind, string code)
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Spoil("AllergyIntolerance", kind, status: 500, times: 1);

        var chart = await clinic.ReadAsync("?_section=allergies,problems");
        var again = await clinic.ReadAsync("?_section=allergies,problems");

        Assert.Equal("failed", chart.Status("allergies"));
        Assert.Equal(code, (string?)chart.Issue("allergies", "code"));
        Assert.True((bool)chart.Issue("allergies", "transient")!);
        Assert.Equal("unavailable", (string?)chart.Section("allergies")["emptyReason"]!["coding"]![0]!["code"]);
        Assert.Equal("complete", chart.Status("problems"));
        Assert.Equal("complete", again.Status("allergies"));
    }

    [Fact]
    public async Task What_has_not_come_by_the_deadline_is_told_and_the_rest_is_given()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=demographics,problems");
        clinic.Spoil("AllergyIntolerance", DeviationKind.AnswerLate, variant: "silent");
        CancellationToken ofTheCall = default;
        clinic.Calls.Instead = (_, token) =>
        {
            ofTheCall = token;
            return Task.FromResult<ConnectionAnswer?>(null);
        };

        var reading = clinic.ReadAsync("?_section=problems,allergies");
        await clinic.Calls.UntilAskedAsync("AllergyIntolerance");
        clinic.Duplex.Time.Advance(TimeSpan.FromSeconds(20));
        var chart = await reading;

        Assert.Equal("complete", chart.Status("problems"));
        Assert.Equal("failed", chart.Status("allergies"));
        Assert.Equal("timeout", (string?)chart.Issue("allergies", "code"));
        Assert.True(ofTheCall.IsCancellationRequested);
    }

    [Fact]
    public async Task An_EHR_that_asks_to_slow_down_is_left_alone_for_that_long_and_asked_again()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=demographics");
        clinic.Spoil("Immunization", DeviationKind.Refuse, status: 429, times: 1, retryAfter: TimeSpan.FromSeconds(2));

        var reading = clinic.ReadAsync("?_section=immunizations");
        await foreach (var wait in clinic.Duplex.Time.Started.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (wait == TimeSpan.FromSeconds(2))
            {
                break;
            }
        }

        Assert.Equal(1, clinic.Calls.Count("Immunization"));
        clinic.Duplex.Time.Advance(TimeSpan.FromSeconds(2));
        var chart = await reading;

        Assert.Equal("complete", chart.Status("immunizations"));
        Assert.Equal(2, clinic.Calls.Count("Immunization"));
    }

    [Fact]
    public async Task An_EHR_that_asks_to_wait_longer_than_the_read_may_take_fails_the_section_at_once()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        await clinic.ReadAsync("?_section=demographics");
        clinic.Spoil("Immunization", DeviationKind.Refuse, status: 429, retryAfter: TimeSpan.FromMinutes(2));

        var chart = await clinic.ReadAsync("?_section=immunizations");

        Assert.Equal("failed", chart.Status("immunizations"));
        Assert.Equal("throttled", (string?)chart.Issue("immunizations", "code"));
    }

    [Fact]
    public async Task More_pages_than_the_limit_make_a_section_partial_with_the_newest_kept()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Duplex.WholeChart = new WholeChartOptions { PageSize = 19, MaxPages = 2 };

        var chart = await clinic.ReadAsync("?_section=labs");

        Assert.Equal("partial", chart.Status("labs"));
        Assert.Contains(chart.Issues("labs"), issue => issue.ToJsonString().Contains("more than 2 pages", StringComparison.Ordinal));
        Assert.Equal(38 + 24, chart.Resources("labs"));
        Assert.True(chart.Has("Observation", "wc-lab-000"));
        Assert.False(chart.Has("Observation", "wc-lab-400"));
    }

    [Fact]
    public async Task A_later_page_that_fails_leaves_what_came_before()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Duplex.WholeChart = new WholeChartOptions { PageSize = 50 };
        clinic.Clinic.Clinic.Deviations.Add(new Deviation(DeviationKind.Refuse)
        {
            Interaction = DeviationInteraction.Search, Status = 500, Match = new DeviationMatch { ResourceType = "Observation", Nth = 2 },
        });

        var chart = await clinic.ReadAsync("?_section=vitals");

        Assert.Equal("partial", chart.Status("vitals"));
        Assert.Equal(50, chart.Resources("vitals"));
        Assert.StartsWith("Page 2:", chart.Issue("vitals", "text")!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_lead_neither_elsewhere_nor_in_a_circle_and_nobody_elses_resources_come_along()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        var own = $"{clinic.Calls.BaseAddress}/Immunization?page=2";
        clinic.Calls.Instead = (asked, _) => Task.FromResult(asked switch
        {
            _ when asked.StartsWith("Immunization", StringComparison.Ordinal) => Page(own, Immunization("i1", ChartedClinic.Patient), Immunization("i2", "p1001")),
            _ when asked == own => Page(own, Immunization("i3", ChartedClinic.Patient)),
            _ when asked.StartsWith("AllergyIntolerance", StringComparison.Ordinal) => Page("https://elsewhere.example/steal"),
            _ => null,
        });

        var chart = await clinic.ReadAsync("?_section=immunizations,allergies");

        Assert.Equal("partial", chart.Status("immunizations"));
        Assert.True(chart.Has("Immunization", "i1") && chart.Has("Immunization", "i3"));
        Assert.False(chart.Has("Immunization", "i2"));
        Assert.Contains(chart.Issues("immunizations"), issue => issue.ToJsonString().Contains("another patient", StringComparison.Ordinal));
        Assert.Contains(chart.Issues("immunizations"), issue => issue.ToJsonString().Contains("circle", StringComparison.Ordinal));
        Assert.Equal("partial", chart.Status("allergies"));
        Assert.DoesNotContain(clinic.Calls.Asked, asked => asked.Contains("elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_can_not_be_read_or_is_too_big_makes_the_notes_partial_and_stays_at_its_address()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Duplex.WholeChart = new WholeChartOptions { MaxTextBytes = 60 };
        clinic.Calls.Instead = (asked, _) => Task.FromResult(asked == "Binary/wc-rtf" ? new ConnectionAnswer(500, default) : null);

        var chart = await clinic.ReadAsync("?_section=notes");

        Assert.Equal("partial", chart.Status("notes"));
        Assert.Null(chart.Resource("DocumentReference", "wc-doc-rtf")["content"]![0]!["attachment"]!["data"]);
        Assert.Null(chart.Resource("DocumentReference", "wc-doc-plain")["content"]![0]!["attachment"]!["data"]);
        Assert.NotNull(chart.Resource("DocumentReference", "wc-doc-html")["content"]![0]!["attachment"]!["data"]);
        Assert.Contains(chart.Issues("notes"), issue => issue.ToJsonString().Contains("too big", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_EHR_that_says_its_answer_is_not_whole_makes_the_section_partial()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Calls.Instead = (asked, _) => Task.FromResult(asked.StartsWith("Device", StringComparison.Ordinal)
            ? Page(null, new JsonObject { ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray(new JsonObject { ["severity"] = "warning", ["code"] = "suppressed" }) })
            : null);

        var chart = await clinic.ReadAsync("?_section=devices");

        Assert.Equal("partial", chart.Status("devices"));
        Assert.Contains("suppressed", chart.Issue("devices", "text")!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("{\"resourceType\":\"Patient\"}")]
    [InlineData("[1]")]
    public async Task An_answer_that_is_no_Bundle_fails_its_section_only(string body)
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Calls.Instead = (asked, _) => Task.FromResult(asked.StartsWith("Device", StringComparison.Ordinal) ? new ConnectionAnswer(200, Encoding.UTF8.GetBytes(body)) : null);

        var chart = await clinic.ReadAsync("?_section=devices,allergies");

        Assert.Equal("failed", chart.Status("devices"));
        Assert.Equal("structure", (string?)chart.Issue("devices", "code"));
        Assert.Equal("complete", chart.Status("allergies"));
    }

    [Fact]
    public async Task What_an_app_may_not_see_is_neither_given_nor_counted_though_another_app_read_it_before()
    {
        await using var clinic = await ChartedClinic.StartAsync();
        clinic.Calls.Instead = (asked, _) =>
        {
            var secret = Immunization("i2", ChartedClinic.Patient);
            secret["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v3-ActCode", ["code"] = "ETH" }) };
            return Task.FromResult(asked.StartsWith("Immunization", StringComparison.Ordinal) ? Page(null, Immunization("i1", ChartedClinic.Patient), secret) : null);
        };

        var seen = await clinic.ReadAsync("?_section=immunizations", await clinic.TokenAsync(app: "trusted"));
        var withheld = await clinic.ReadAsync("?_section=immunizations");

        Assert.Equal((2, true), (seen.Resources("immunizations"), seen.Has("Immunization", "i2")));
        Assert.Equal((1, false), (withheld.Resources("immunizations"), withheld.Has("Immunization", "i2")));
        Assert.Equal(("complete", "cache"), (withheld.Status("immunizations"), withheld.Source("immunizations")));
        Assert.Equal(1, clinic.Calls.Count("Immunization"));
    }

    private static ConnectionAnswer Page(string? next, params JsonObject[] resources)
    {
        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["entry"] = new JsonArray([.. resources.Select(resource => new JsonObject { ["resource"] = resource })]),
        };
        if (next is not null)
        {
            bundle["link"] = new JsonArray(new JsonObject { ["relation"] = "next", ["url"] = next });
        }

        return new ConnectionAnswer(200, Encoding.UTF8.GetBytes(bundle.ToJsonString()));
    }

    private static JsonObject Immunization(string id, string patient) =>
        new() { ["resourceType"] = "Immunization", ["id"] = id, ["status"] = "completed", ["patient"] = new JsonObject { ["reference"] = $"Patient/{patient}" } };
}
