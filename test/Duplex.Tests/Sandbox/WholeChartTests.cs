using Duplex.Chart.Sections;
using Duplex.Sandbox;

namespace Duplex.Tests.Sandbox;

public sealed class WholeChartTests
{
    [Fact]
    public async Task Every_type_of_a_whole_chart_is_served_and_the_ill_patient_has_each()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var capabilities = await running.GetAsync("/fhir/metadata");
        var served = capabilities["rest"]![0]!["resource"]!.AsArray().Select(resource => (string)resource!["type"]!).ToList();

        Assert.Subset(served.ToHashSet(), ChartSections.Types.ToHashSet());
        foreach (var search in ChartSections.All.SelectMany(section => section.Searches).Where(search => !search.IsPatientItself))
        {
            var ids = await SearchTests.IdsAsync(running, $"/fhir/{search.ResourceType}?patient={SandboxClinic.WholeChartPatient}&{search.Criteria}");
            Assert.True(ids.Count > 0, $"{search.ResourceType}?{search.Criteria}");
        }
    }

    [Fact]
    public async Task Every_patient_has_an_appointment_coverage_and_a_care_team()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        foreach (var type in (string[])["Appointment", "Coverage", "CareTeam", "Immunization", "Procedure", "QuestionnaireResponse", "RelatedPerson"])
        {
            Assert.Single(await SearchTests.IdsAsync(running, $"/fhir/{type}?patient=p1007"));
        }
    }

    [Fact]
    public async Task A_far_away_EHR_takes_its_time_for_each_call()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero));
        await using var running = await RunningClinic.StartAsync(options => options with { Latency = TimeSpan.FromMilliseconds(80), Time = time });

        var asking = running.GetAsync("/fhir/metadata");
        await foreach (var wait in time.Started.ReadAllAsync(RunningClinic.Token))
        {
            if (wait == TimeSpan.FromMilliseconds(80))
            {
                break;
            }
        }

        var waited = !asking.IsCompleted;
        time.Advance(TimeSpan.FromMilliseconds(80));
        await asking;

        Assert.True(waited);
        Assert.Equal(1, running.Clinic.Calls);
    }
}
