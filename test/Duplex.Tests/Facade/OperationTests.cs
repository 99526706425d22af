using System.Net;
using System.Text.Json.Nodes;

namespace Duplex.Tests.Facade;

public sealed class OperationTests
{
    private const string Scopes = RunningDuplex.RecordScopes;

    [Fact]
    public async Task Validation_tells_what_is_wrong_and_writes_nothing()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var broken = Records.HeartRate();
        broken["dataAbsentReason"] = new JsonObject { ["text"] = "with a value there is no reason for its absence" };

        using var right = await CallAsync(duplex, "Observation/$validate", Records.HeartRate());
        using var wrong = await CallAsync(duplex, "Observation/$validate", broken);
        using var profile = await CallAsync(duplex, "Observation/$validate?profile=http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab", Records.HeartRate());
        using var type = await CallAsync(duplex, "Condition/$validate", Records.HeartRate());

        Assert.All(new[] { right, wrong, profile, type }, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.DoesNotContain("error", await SeveritiesAsync(right));
        Assert.Contains("error", await SeveritiesAsync(wrong));
        Assert.Contains("error", await SeveritiesAsync(profile));
        Assert.Contains("error", await SeveritiesAsync(type));
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task Validation_for_a_write_says_what_the_EHR_does_not_take()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Add(Records.Problem("c1"));

        using var create = await CallAsync(duplex, "Condition/$validate?mode=create", Records.Problem());
        using var delete = await CallAsync(duplex, "Condition/c1/$validate?mode=delete", null);
        using var stored = await duplex.GetAsync("/fhir/clinic/Condition/c1/$validate", await duplex.TokenAsync(Scopes));

        Assert.DoesNotContain("error", await SeveritiesAsync(create));
        Assert.Contains("does not list delete", await RunningDuplex.SentenceAsync(delete), StringComparison.Ordinal);
        Assert.DoesNotContain("error", await SeveritiesAsync(stored));
    }

    [Fact]
    public async Task A_patient_is_matched_by_identifier_and_demographics_with_a_grade()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.SearchAnswer = Records.SearchSet(FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"), FakeEhr.Patient("p2", "MRN-SYNTHETIC-2"));

        using var certain = await CallAsync(duplex, "Patient/$match", Asked("MRN-SYNTHETIC-1"));
        using var other = await CallAsync(duplex, "Patient/$match", Asked("MRN-SYNTHETIC-1", birthDate: "1999-09-09"));
        using var onlyCertain = await CallAsync(duplex, "Patient/$match", Asked("MRN-SYNTHETIC-1", birthDate: "1999-09-09", onlyCertain: true));

        Assert.Equal([("p1", "certain", 1m)], await GradesAsync(certain));
        Assert.Equal([("p1", "possible", 0.4m)], await GradesAsync(other));
        Assert.Empty(await GradesAsync(onlyCertain));
        Assert.Contains($"Patient?identifier={FakeEhr.PatientSystem}|MRN-SYNTHETIC-1&_count=100", duplex.Ehr.Asked);
    }

    [Fact]
    public async Task Demographics_alone_are_never_certain_and_no_more_than_asked_for_come()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Capability = FakeEhr.Offering(("Patient", "_id identifier family birthdate", ""));
        duplex.Ehr.SearchAnswer = Records.SearchSet(FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"), FakeEhr.Patient("p2", "MRN-SYNTHETIC-2"));

        using var answer = await CallAsync(duplex, "Patient/$match", Asked(null, count: 1));

        Assert.Equal([("p1", "probable", 0.8m)], await GradesAsync(answer));
        Assert.Equal(["Patient?family=synthetic&birthdate=1980-02-03&_count=100"], duplex.Ehr.Asked);
    }

    [Fact]
    public async Task Too_little_to_match_by_is_refused()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        var asked = Asked(null);
        asked["parameter"]![0]!["resource"]!.AsObject().Remove("birthDate");

        using var answer = await CallAsync(duplex, "Patient/$match", asked);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task A_patient_whom_only_the_chart_knows_is_matched_there()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        duplex.Ehr.Capability = FakeEhr.Offering(("Encounter", "_id", ""));
        await ChartedPatients.AddAsync(duplex, FakeEhr.Patient("p1", "MRN-SYNTHETIC-1"));

        using var answer = await CallAsync(duplex, "Patient/$match", Asked("MRN-SYNTHETIC-1"));

        Assert.Equal([("p1", "certain", 1m)], await GradesAsync(answer));
        Assert.Empty(duplex.Ehr.Asked);
    }

    [Fact]
    public async Task The_newest_summary_of_care_comes_where_nothing_else_is_asked_for()
    {
        await using var duplex = await RunningDuplex.StartAsync();
        JsonObject[] documents = [Document("d1", "2026-01-05T10:00:00Z"), Document("d2", "2026-02-05T10:00:00Z"), Document("d3", "2025-12-05T10:00:00Z")];
        duplex.Ehr.SearchAnswer = Records.SearchSet(documents);
        var token = await duplex.TokenAsync(Scopes);

        using var newest = await duplex.GetAsync("/fhir/clinic/DocumentReference/$docref?patient=p1", token);
        using var ofTime = await duplex.GetAsync("/fhir/clinic/DocumentReference/$docref?patient=p1&start=2026-01-01&end=2026-02-05&type=http://loinc.org|11506-3", token);
        using var nobody = await duplex.GetAsync("/fhir/clinic/DocumentReference/$docref", token);

        Assert.Equal(["d2"], AnySearchTests.Ids(await RunningDuplex.JsonAsync(newest)));
        Assert.Equal(["d2", "d1"], AnySearchTests.Ids(await RunningDuplex.JsonAsync(ofTime)));
        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        Assert.Equal(
            ["DocumentReference?patient=p1&type=http://loinc.org|34133-9&_count=100", "DocumentReference?patient=p1&type=http://loinc.org|11506-3&_count=100"],
            duplex.Ehr.Asked);
    }

    private static JsonObject Document(string id, string date)
    {
        var document = ClinicalNotes.Draft();
        document["id"] = id;
        document["date"] = date;
        return document;
    }

    private static JsonObject Asked(string? number, string birthDate = "1980-02-03", bool onlyCertain = false, int? count = null)
    {
        var patient = FakeEhr.Patient("x", number ?? "");
        patient.Remove("id");
        patient["name"]![0]!["family"] = "synthetic";
        patient["birthDate"] = birthDate;
        if (number is null)
        {
            patient.Remove("identifier");
        }

        var parameters = new JsonArray(
            new JsonObject { ["name"] = "resource", ["resource"] = patient },
            new JsonObject { ["name"] = "onlyCertainMatches", ["valueBoolean"] = onlyCertain });
        if (count is not null)
        {
            parameters.Add(new JsonObject { ["name"] = "count", ["valueInteger"] = count });
        }

        return new JsonObject { ["resourceType"] = "Parameters", ["parameter"] = parameters };
    }

    private static async Task<IEnumerable<(string, string, decimal)>> GradesAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return ((await RunningDuplex.JsonAsync(answer))["entry"] as JsonArray ?? []).Select(entry =>
            ((string)entry!["resource"]!["id"]!, (string)entry["search"]!["extension"]![0]!["valueCode"]!, (decimal)entry["search"]!["score"]!)).ToList();
    }

    private static async Task<IEnumerable<string?>> SeveritiesAsync(HttpResponseMessage answer) =>
        (await RunningDuplex.JsonAsync(answer))["issue"]!.AsArray().Select(issue => (string?)issue!["severity"]).ToList();

    private static Task<HttpResponseMessage> CallAsync(RunningDuplex duplex, string path, JsonObject? body) =>
        RecordWriteTests.WriteAsync(duplex, HttpMethod.Post, path, body);
}
