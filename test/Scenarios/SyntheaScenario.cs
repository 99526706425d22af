using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;
using Duplex.Scenarios.Synthea;

namespace Duplex.Scenarios;

/// <summary>Whole records of Synthea's invented patients become a chart, each as one transaction, and come out of it as they went in.</summary>
public sealed class SyntheaScenario(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Seed = 20261123;
    private const string Registry = "connection: registry\ndialect: chart\nenvironment: test\nindex: [Observation.value-quantity, Immunization.vaccine-code]\n";

    private ConnectedClinic _clinic = null!;
    private ServedDuplex _duplex = null!;
    private FhirApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        SharedFolder.Of("data", "synthea");
        _clinic = await ConnectedClinic.StartAsync();
        _clinic.Configure("registry", Registry);
        _duplex = await _clinic.ServeAsync();
        var tokens = new Tokens(_clinic.Data, _duplex.Web);
        _app = new FhirApp(new Uri(_duplex.Web, "fhir/registry").AbsoluteUri, () => tokens.ForChart("registry"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_duplex is null)
        {
            return;
        }

        _app.Dispose();
        await _duplex.DisposeAsync();
        await _clinic.DisposeAsync();
    }

    [Fact]
    public async Task Every_record_is_taken_as_a_transaction_and_comes_back_whole()
    {
        // Those of 2021 refer to practitioners by identifier; once the others are there too, an identifier fits more than one.
        var records = Records("transaction-2021", "transaction-2019", "collection-2022");
        var conditions = await MakeKnownAsync(records);
        var loaded = new List<LoadedRecord>();
        foreach (var record in records)
        {
            loaded.Add(LoadedRecord.Of(record, await _app.SendAsync("POST", "", record.AsTransaction()), _app.Address, conditions));
        }

        var all = new List<JsonObject>();
        foreach (var type in records.SelectMany(record => record.Entries).Select(entry => SyntheaRecord.Type(entry.Resource)).Distinct().Order(StringComparer.Ordinal))
        {
            var found = await _app.SearchAsync($"{type}?_count=1000");
            all.AddRange(found);
            var sent = records.Sum(record => record.Entries.Count(entry => SyntheaRecord.Type(entry.Resource) == type)) + conditions.Values.Count(reference => reference.StartsWith(type + "/", StringComparison.Ordinal));
            output.WriteLine($"{type}: {sent}");
            Assert.Equal((type, sent), (type, found.Count));
        }

        var known = all.Select(resource => $"{SyntheaRecord.Type(resource)}/{(string)resource["id"]!}").Concat(conditions.Values).ToHashSet();
        var open = all.SelectMany(SyntheaRecord.ReferencesIn).Where(reference => !reference.StartsWith('#') && !known.Contains(reference)).Distinct().ToList();
        Assert.True(open.Count == 0, $"{open.Count} references lead nowhere: {string.Join(", ", open.Take(10))}");
        foreach (var record in loaded)
        {
            await EverythingIsThereAsync(record);
        }

        await SearchesAgreeAsync(all);
    }

    [Fact]
    public async Task What_a_condition_refers_to_must_be_there_or_nothing_of_the_transaction_is()
    {
        var record = Records("transaction-2021")[0];
        Assert.NotEmpty(record.Conditions);

        var refused = await _app.SendAsync("POST", "", record.AsTransaction());

        Assert.True(refused.Status == 412, refused.Text);
        Assert.Equal("OperationOutcome", refused.ResourceType);
        Assert.Equal(0, (int)(await _app.GetAsync("?_type=Patient,Encounter,Observation&_summary=count")).Body!["total"]!);
    }

    [Fact]
    public async Task A_record_that_is_sent_again_is_created_again_unless_something_says_that_it_is_the_same()
    {
        var record = Records("transaction-2019").MinBy(one => one.Entries.Count)!;
        var first = await LoadAsync(record, record.AsTransaction(), ("Idempotency-Key", "load-1"));

        var repeated = await LoadAsync(record, record.AsTransaction(), ("Idempotency-Key", "load-1"));
        Assert.Equal(first.References, repeated.References);

        var again = await LoadAsync(record, record.AsTransaction());
        Assert.All(again.Statuses.Values, status => Assert.Equal("201", status));
        Assert.Empty(again.References.Values.Intersect(first.References.Values));

        // Once a Patient's or Practitioner's identifier decides, only what carries none is made once more.
        var fresh = Renamed(record);
        var once = await LoadAsync(fresh, fresh.AsTransaction(ByIdentifier));
        var twice = await LoadAsync(fresh, fresh.AsTransaction(ByIdentifier));
        Assert.All(once.Statuses.Values, status => Assert.Equal("201", status));
        foreach (var (fullUrl, resource) in fresh.Entries)
        {
            var isSame = resource["identifier"] is JsonArray;
            Assert.Equal((fullUrl, isSame ? "200" : "201"), (fullUrl, twice.Statuses[fullUrl]));
            Assert.Equal(isSame, twice.References[fullUrl] == once.References[fullUrl]);
        }

        await EverythingIsThereAsync(once, others: twice);

        // With ids of the sender's own, a second load changes nothing but versions.
        var put = await LoadAsync(record, WithOwnIds(record));
        var replaced = await LoadAsync(record, WithOwnIds(record));
        Assert.Equal(put.References, replaced.References);
        Assert.All(put.Statuses.Values, status => Assert.Equal("201", status));
        Assert.All(replaced.Statuses.Values, status => Assert.Equal("200", status));
        await EverythingIsThereAsync(replaced);
    }

    private async Task<LoadedRecord> LoadAsync(SyntheaRecord record, JsonObject transaction, params (string Name, string Value)[] headers) =>
        LoadedRecord.Of(record, await _app.SendAsync("POST", "", transaction, headers: headers), _app.Address, new Dictionary<string, string>());

    /// <summary>The organizations and practitioners that the records of 2021 refer to by identifier, and lack.</summary>
    private async Task<Dictionary<string, string>> MakeKnownAsync(IEnumerable<SyntheaRecord> records)
    {
        var conditions = new Dictionary<string, string>();
        foreach (var condition in records.SelectMany(record => record.Conditions).Distinct())
        {
            var (type, token) = (condition[..condition.IndexOf('?', StringComparison.Ordinal)], condition[(condition.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('|'));
            var made = await _app.SendAsync("POST", type, new JsonObject
            {
                ["resourceType"] = type,
                ["identifier"] = new JsonArray(new JsonObject { ["system"] = token[0], ["value"] = token[1] }),
                ["name"] = type == "Practitioner" ? new JsonArray(new JsonObject { ["family"] = "Synthetic" }) : "Synthetic",
            });
            Assert.True(made.Status == 201, made.Text);
            conditions[condition] = $"{type}/{(string)made.Body!["id"]!}";
        }

        return conditions;
    }

    /// <summary><c>$everything</c> gives the patient's part of the record as it was sent, and what that refers to.</summary>
    private async Task EverythingIsThereAsync(LoadedRecord loaded, LoadedRecord? others = null)
    {
        var matches = (await _app.SearchAsync($"{loaded.Patient}/$everything?_count=200")).ToDictionary(resource => $"{SyntheaRecord.Type(resource)}/{(string)resource["id"]!}");
        var included = (await _app.SearchAsync($"{loaded.Patient}/$everything?_count=200", "include")).Select(resource => $"{SyntheaRecord.Type(resource)}/{(string)resource["id"]!}").ToHashSet();
        var expected = loaded.Record.Compartment().ToList();
        Assert.Equal(
            expected.Select(fullUrl => loaded.References[fullUrl]).Concat(others is null ? [] : others.Record.Compartment().Select(fullUrl => others.References[fullUrl])).Distinct().Order(StringComparer.Ordinal),
            matches.Keys.Order(StringComparer.Ordinal));
        foreach (var fullUrl in expected)
        {
            var (told, must) = (SyntheaRecord.Plain(matches[loaded.References[fullUrl]], reference => reference), loaded.Expected(fullUrl));
            Assert.True(JsonNode.DeepEquals(must, told), $"{loaded.Record.Name} {fullUrl}:\n{must.ToJsonString()}\n{told.ToJsonString()}");
        }

        var beside = matches.Values.SelectMany(SyntheaRecord.ReferencesIn).Where(reference => !reference.StartsWith('#') && !matches.ContainsKey(reference)).ToHashSet();
        Assert.Empty(beside.Except(included));
    }

    private async Task SearchesAgreeAsync(List<JsonObject> all)
    {
        foreach (var seed in new[] { Seed, Seed + 1, Seed + 2 })
        {
            foreach (var question in new RandomQuestions(seed, all).Dozen())
            {
                var found = await _app.SearchAsync($"{question.Query}&_count=200");
                var must = all.Where(resource => SyntheaRecord.Type(resource) == question.Type && question.Holds(resource)).Select(resource => (string)resource["id"]!);
                output.WriteLine($"{question.Query}: {found.Count}");
                Assert.Equal((question.Query, string.Join(' ', must.Order(StringComparer.Ordinal))), (question.Query, string.Join(' ', found.Select(resource => (string)resource["id"]!).Order(StringComparer.Ordinal))));
            }
        }
    }

    private static List<SyntheaRecord> Records(params string[] folders)
    {
        var root = SharedFolder.Of("data", "synthea");
        return [.. folders.SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.json").Order(StringComparer.Ordinal)).Select(SyntheaRecord.Read)];
    }

    private static void ByIdentifier(JsonObject request, JsonObject resource)
    {
        if (resource["identifier"] is JsonArray identifiers)
        {
            request["ifNoneExist"] = $"identifier={Uri.EscapeDataString($"{(string?)identifiers[0]!["system"]}|{(string?)identifiers[0]!["value"]}")}";
        }
    }

    /// <summary>The same people under other identifiers.</summary>
    private static SyntheaRecord Renamed(SyntheaRecord record)
    {
        var copy = record.Bundle.DeepClone().AsObject();
        foreach (var entry in copy["entry"]!.AsArray())
        {
            foreach (var identifier in entry!["resource"]!["identifier"] as JsonArray ?? [])
            {
                identifier!["value"] = $"renamed-{(string?)identifier["value"]}";
            }
        }

        return SyntheaRecord.Of(record.Name, copy);
    }

    private static JsonObject WithOwnIds(SyntheaRecord record) => record.AsTransaction((request, resource) =>
    {
        request["method"] = "PUT";
        request["url"] = $"{SyntheaRecord.Type(resource)}/{(string)resource["id"]!}";
    });
}
