using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class SearchTests
{
    [Fact]
    public async Task Patients_are_synthetic_and_the_same_for_the_same_seed()
    {
        await using var first = await RunningClinic.StartAsync();
        await using var second = await RunningClinic.StartAsync();
        await using var other = await RunningClinic.StartAsync(options => options with { Seed = 2 });

        Assert.Equal(25, first.Clinic.Patients.Count);
        Assert.All(first.Clinic.Patients, patient => Assert.EndsWith("-Synth", patient.Family, StringComparison.Ordinal));
        Assert.Equal(first.Clinic.Patients, second.Clinic.Patients);
        Assert.NotEqual(first.Clinic.Patients, other.Clinic.Patients);
        Assert.Equal(12, first.Clinic.Encounters.Count(encounter => encounter.IsOpen));
        Assert.Equal(4, first.Clinic.Practitioners.Count);
    }

    [Fact]
    public async Task A_patient_is_found_by_mrn_name_and_birth_date()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var patient = running.Clinic.Patients[4];

        Assert.Equal([patient.Id], await IdsAsync(running, $"/fhir/Patient?identifier=urn:oid:2.16.840.1.113883.19.5.1%7C{patient.Mrn}"));
        Assert.Equal([patient.Id], await IdsAsync(running, $"/fhir/Patient?identifier={patient.Mrn}"));
        Assert.Equal([], await IdsAsync(running, $"/fhir/Patient?identifier=urn:other%7C{patient.Mrn}"));
        Assert.Equal([patient.Id], await IdsAsync(running, $"/fhir/Patient?family={patient.Family}&birthdate={patient.BirthDate}"));
        Assert.Equal([patient.Id], await IdsAsync(running, $"/fhir/Patient?_id={patient.Id}&name={patient.Given[..3]}"));
        Assert.Equal([], await IdsAsync(running, $"/fhir/Patient?_id={patient.Id}&birthdate=gt{patient.BirthDate}"));
    }

    [Fact]
    public async Task Two_patients_share_a_name_and_differ_in_birth_date()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var namesake = running.Clinic.Patients[^1];

        Assert.Equal(2, (await IdsAsync(running, $"/fhir/Patient?family={namesake.Family}&given={namesake.Given}")).Count);
        Assert.Equal([namesake.Id], await IdsAsync(running, $"/fhir/Patient?family={namesake.Family}&birthdate={namesake.BirthDate}"));
    }

    [Fact]
    public async Task Encounters_are_found_by_patient_status_and_date()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        Assert.Equal(["e2001"], await IdsAsync(running, "/fhir/Encounter?patient=p1001&status=in-progress"));
        Assert.Equal(["e2001", "e2101"], await IdsAsync(running, "/fhir/Encounter?patient=Patient/p1001&status=in-progress,finished"));
        var yesterday = running.Time.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(["e2001"], await IdsAsync(running, $"/fhir/Encounter?patient=p1001&date=ge{yesterday}&date=ge2000-01-01&status=in-progress"));
        Assert.Equal(["e2101"], await IdsAsync(running, $"/fhir/Encounter?patient=p1001&date=lt{yesterday}"));
        Assert.Equal([], await IdsAsync(running, "/fhir/Encounter?patient=p1001&type=http://snomed.info/sct%7C308335008"));
    }

    [Fact]
    public async Task A_note_is_found_as_a_clinician_would_look_for_it()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var id = await running.StoreAsync(TestNotes.Draft());

        Assert.Equal([id], await IdsAsync(running, "/fhir/DocumentReference?patient=p1001&category=clinical-note&type=http://loinc.org%7C11506-3&date=2026-03-04"));
        Assert.Equal([id], await IdsAsync(running, "/fhir/DocumentReference?encounter=e2001"));
        Assert.Equal([id], await IdsAsync(running, $"/fhir/DocumentReference?identifier={TestNotes.IdentifierSystem}%7Cn-1&status=current"));
        Assert.Equal([], await IdsAsync(running, "/fhir/DocumentReference?patient=p1002&encounter=e2001"));
    }

    [Fact]
    public async Task Pages_follow_the_next_link_to_the_end()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        var ids = new List<string>();
        var next = "/fhir/Patient?_count=10";
        var pages = 0;
        while (next is not null)
        {
            var bundle = await running.GetAsync(next);
            Assert.Equal(25, bundle["total"]!.GetValue<int>());
            ids.AddRange(IdsOf(bundle));
            next = bundle["link"]!.AsArray().Where(link => link!["relation"]!.GetValue<string>() == "next").Select(link => link!["url"]!.GetValue<string>()).SingleOrDefault();
            pages++;
        }

        Assert.Equal(3, pages);
        Assert.Equal(running.Clinic.Patients.Select(patient => patient.Id), ids);
    }

    [Fact]
    public async Task A_search_may_come_as_a_form()
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_id"] = "p1003" });

        using var response = await running.Http.PostAsync("/fhir/Patient/_search", form, RunningClinic.Token);

        Assert.Equal(["p1003"], IdsOf(await RunningClinic.JsonOf(response)));
    }

    [Theory]
    [InlineData("Condition", 2)]
    [InlineData("MedicationRequest", 1)]
    [InlineData("AllergyIntolerance", 1)]
    [InlineData("Observation", 2)]
    [InlineData("DocumentReference", 1)]
    public async Task The_chart_of_a_patient_holds_some_history(string type, int count)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();

        Assert.Equal(count, (await IdsAsync(running, $"/fhir/{type}?patient=p1007")).Count);
    }

    internal static async Task<List<string>> IdsAsync(RunningClinic running, string path) => IdsOf(await running.GetAsync(path));

    private static List<string> IdsOf(JsonObject bundle) =>
        [.. bundle["entry"]!.AsArray().Select(entry => entry!["resource"]!["id"]!.GetValue<string>())];
}
