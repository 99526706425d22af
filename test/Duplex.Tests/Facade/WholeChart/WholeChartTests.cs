using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart.Sections;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Facade.WholeChart;

public sealed class WholeChartTests
{
    [Fact]
    public async Task One_call_reads_every_section_of_a_chart_completely()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync();

        Assert.Equal(ChartSections.All.Select(section => section.Name), chart.Sections);
        Assert.All(chart.Sections, section => Assert.True(chart.Status(section) == "complete", $"{section}: {chart.Section(section).ToJsonString()}"));
        Assert.All(chart.Sections, section => Assert.True(chart.Resources(section) > 0, section));
        Assert.All(chart.Sections, section => Assert.Equal("live", chart.Source(section)));
        Assert.Equal("final", (string?)chart.Composition["status"]);
        Assert.Equal(24 * 19 + 24, chart.Resources("labs"));
        Assert.Equal(24 * 4 + 2, chart.Resources("vitals"));
        Assert.InRange(clinic.Calls.Most, 2, 8);
    }

    [Fact]
    public async Task Each_resource_comes_once_and_each_section_names_its_own()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync();

        var addresses = chart.Entries.Select(entry => (string)entry["fullUrl"]!).ToList();
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.All(chart.Sections.SelectMany(chart.References), reference => Assert.Contains(reference, addresses));
        Assert.All(chart.Entries.Skip(1), entry => Assert.Equal($"{clinic.Duplex.Address}/fhir/clinic/{entry["resource"]!["resourceType"]}/{entry["resource"]!["id"]}", (string?)entry["fullUrl"]));
        Assert.Contains(chart.References("surgical-history"), reference => reference.EndsWith("/Procedure/ps1023", StringComparison.Ordinal));
        Assert.DoesNotContain(chart.References("surgical-history"), reference => reference.EndsWith("/Procedure/wc-colonoscopy", StringComparison.Ordinal));
        Assert.Contains(chart.References("procedures"), reference => reference.EndsWith("/Procedure/wc-colonoscopy", StringComparison.Ordinal));
        Assert.DoesNotContain(chart.References("orders"), reference => reference.EndsWith("/wc-done", StringComparison.Ordinal));
    }

    [Fact]
    public async Task References_lead_to_what_the_bundle_holds_and_never_to_the_EHRs_own_address()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync();

        var held = chart.Entries.Skip(1).Select(entry => $"{entry["resource"]!["resourceType"]}/{entry["resource"]!["id"]}").ToHashSet();
        var read = ChartSections.Types.Except(["Binary"]).ToHashSet();
        var dangling = ReferencesOf(chart.Bundle["entry"]!).Select(reference => reference.Replace($"{clinic.Duplex.Address}/fhir/clinic/", "", StringComparison.Ordinal))
            .Where(reference => read.Contains(reference.Split('/')[0]) && !held.Contains(reference)).Distinct();
        Assert.Empty(dangling);
        Assert.DoesNotContain(clinic.Clinic.Clinic.Root, chart.Bundle.ToJsonString(), StringComparison.Ordinal);
        Assert.True(chart.Has("Practitioner", "pr1") && chart.Has("Medication", "wc-insulin") && chart.Has("Location", "loc1") && chart.Has("PractitionerRole", "role1003"));
    }

    [Fact]
    public async Task Notes_come_with_their_text_as_the_EHR_keeps_it()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync("?_section=notes,imaging");

        Assert.StartsWith("Synthetic progress note.", TextOf(chart.Resource("DocumentReference", "wc-doc-plain")["content"]![0]!["attachment"]!), StringComparison.Ordinal);
        Assert.StartsWith("<p>", TextOf(chart.Resource("DocumentReference", "wc-doc-html")["content"]![0]!["attachment"]!), StringComparison.Ordinal);
        Assert.StartsWith("<ClinicalDocument", TextOf(chart.Resource("DocumentReference", "wc-doc-cda")["content"]![0]!["attachment"]!), StringComparison.Ordinal);
        Assert.StartsWith("{\\rtf1", TextOf(chart.Resource("DocumentReference", "wc-doc-rtf")["content"]![0]!["attachment"]!), StringComparison.Ordinal);
        Assert.StartsWith("Synthetic chest radiograph.", TextOf(chart.Resource("DiagnosticReport", "wc-xray-report")["presentedForm"]![0]!), StringComparison.Ordinal);
        var scan = chart.Resource("DocumentReference", "wc-doc-scan")["content"]![0]!["attachment"]!;
        Assert.Null(scan["data"]);
        Assert.Equal("Binary/wc-scan", (string?)scan["url"]);
        Assert.Equal("complete", chart.Status("notes"));
        Assert.Contains("application/pdf", chart.Issue("notes", "text")!.ToString(), StringComparison.Ordinal);
        // A document and a report share the text of the radiograph.
        Assert.Equal(1, clinic.Calls.Count("Binary/wc-xray"));
    }

    [Theory]
    [InlineData("system/*.rs")]
    [InlineData("system/Patient.rs system/Condition.rs system/DocumentReference.rs")]
    public async Task The_bundle_is_valid_FHIR_whatever_is_missing_in_it(string scopes)
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync(token: await clinic.TokenAsync(scopes));

        var read = FhirJson.Parse(Encoding.UTF8.GetBytes(chart.Bundle.ToJsonString()), FhirReadMode.Strict);
        Assert.Empty(read.Issues);
        var result = new FhirValidator(now: clinic.Duplex.Time.GetUtcNow()).Validate(Assert.IsType<Bundle>(read.Resource), []);
        Assert.True(result.IsValid, string.Join('\n', result.Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal)));
    }

    [Fact]
    public async Task Some_sections_are_read_alone()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        var chart = await clinic.ReadAsync("?_section=labs,problems");

        Assert.Equal(["problems", "labs"], chart.Sections);
        Assert.Equal(0, clinic.Calls.Count("Immunization"));
    }

    [Theory]
    [InlineData("?_section=everything", "'everything' is not a section")]
    [InlineData("?_since=yesterday", "_since")]
    [InlineData("?_since=2026-01-01T00:00:00", "_since")]
    [InlineData("?_fresh=5", "_fresh")]
    [InlineData("?_sections=labs", "'_sections' is not a parameter")]
    public async Task What_is_asked_wrongly_is_refused_with_what_would_be_right(string query, string words)
    {
        await using var clinic = await ChartedClinic.StartAsync();

        using var answer = await clinic.Duplex.GetAsync($"/fhir/clinic/Patient/{ChartedClinic.Patient}/$chart{query}", await clinic.TokenAsync());

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains(words, await RunningDuplex.SentenceAsync(answer), StringComparison.Ordinal);
        Assert.Empty(clinic.Calls.Asked);
    }

    [Fact]
    public async Task A_patient_that_the_EHR_does_not_have_is_not_found()
    {
        await using var clinic = await ChartedClinic.StartAsync();

        using var answer = await clinic.Duplex.GetAsync("/fhir/clinic/Patient/nobody/$chart", await clinic.TokenAsync());

        Assert.Equal(404, (int)answer.StatusCode);
    }

    private static string TextOf(JsonNode attachment) => Encoding.UTF8.GetString(Convert.FromBase64String((string)attachment["data"]!));

    private static IEnumerable<string> ReferencesOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "reference" && member.Value is JsonValue value && value.TryGetValue<string>(out var text) ? [text] : ReferencesOf(member.Value)),
        JsonArray items => items.SelectMany(ReferencesOf),
        _ => [],
    };
}
