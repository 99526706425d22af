using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Docs;

/// <summary>
/// What docs/guides/fhir-library.md shows, compiled and run: <see cref="GuideSnippetTests"/> compares its blocks with the regions here.
/// The patients are synthetic.
/// </summary>
public class FhirLibraryTests
{
    private const string Anna = """{"resourceType":"Patient","id":"p1","active":true,"name":[{"family":"Synthetic","given":["Anna"]}],"birthDate":"1980-02"}""";
    private const string Bob = """{"resourceType":"Patient","id":"p2","name":[{"family":"Other-Synthetic"}]}""";
    private const string Glucose = """{"resourceType":"Observation","id":"o1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7"}]},"subject":{"reference":"Patient/p1"},"valueQuantity":{"value":0.1,"system":"http://unitsofmeasure.org","code":"g/dL"}}""";

    private static Resource Read(string json) => FhirJson.Parse(Encoding.UTF8.GetBytes(json)).Resource!;

    [Fact]
    public async Task Read_a_Bundle_entry_by_entry()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            """{"resourceType":"Bundle","type":"collection","entry":[{"resource":""" + Anna + """},{"resource":{"resourceType":"Patient","gender":"none"}},{"resource":""" + Bob + "}]}"));
        var (cancellationToken, ids, faults) = (TestContext.Current.CancellationToken, new List<string?>(), new List<FhirIssue>());
        #region bundle
        FhirBundleReader reader = new(stream);
        await foreach (FhirStreamedEntry entry in reader.ReadEntriesAsync(cancellationToken))
        {
            faults.AddRange(entry.Issues);
            if (entry.Entry?.Resource is Patient patient)
            {
                ids.Add(patient.Id);
            }
        }

        bool isWhole = reader.IsComplete;
        #endregion
        Assert.Equal(["p1", "p2"], ids);
        Assert.Equal("Bundle.entry[1].resource.gender", Assert.Single(faults).Path);
        Assert.True(isWhole);
    }

    [Fact]
    public async Task Read_NDJSON()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Anna}\n{{\"resourceType\":\"Nothing\"}}\n{Bob}\n"));
        var (cancellationToken, read, bad) = (TestContext.Current.CancellationToken, new List<Resource>(), new List<int>());
        #region ndjson-read
        await foreach (FhirNdjsonLine line in FhirNdjson.ReadAsync(stream, FhirStreamOptions.Lenient, cancellationToken))
        {
            if (line.IsRead)
            {
                read.Add(line.Resource);
            }
            else
            {
                bad.Add(line.Line);
            }
        }
        #endregion
        Assert.Equal(["p1", "p2"], read.Select(resource => resource.Id));
        Assert.Equal([2], bad);
    }

    [Fact]
    public async Task Write_NDJSON()
    {
        using var stream = new MemoryStream();
        var (cancellationToken, resources) = (TestContext.Current.CancellationToken, new[] { Read(Anna), Read(Bob) }.ToAsyncEnumerable());
        #region ndjson-write
        await FhirNdjson.WriteAsync(stream, resources, cancellationToken);
        #endregion
        Assert.Equal($"{Anna}\n{Bob}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Read_a_search()
    {
        #region query
        SearchQueryResult query = SearchQuery.Parse("Patient", "name=synth&birthdate=ge1980&_sort=-birthdate&_count=20");
        if (!query.IsValid)
        {
            throw new FormatException(string.Join('\n', query.Errors));
        }

        SearchRequest request = query.Request;
        #endregion
        Assert.Equal((20, 2), (request.Count, request.Criteria.Count));
    }

    [Fact]
    public void Insist_on_every_parameter()
    {
        #region strict
        SearchQueryOptions strict = new() { IsStrict = true, ServerUrl = "https://chart.example/r4" };
        SearchQueryResult query = SearchQuery.Parse("Patient", "nome=synth&birthdate=2024-13", strict);
        OperationOutcome outcome = new()
        {
            Issue = [.. query.Errors.Select(error => new OperationOutcomeIssue { Severity = "error", Code = "invalid", Details = new CodeableConcept { Text = error.Message }, Expression = { error.Parameter } })],
        };
        #endregion
        Assert.Equal(["nome", "birthdate"], outcome.Issue.Select(issue => issue.Expression[0].Value));
    }

    [Fact]
    public void Extract_and_match()
    {
        var (patients, request) = (new[] { Read(Anna), Read(Bob) }, SearchQuery.Parse("Patient", "name=synth&active=true").Request!);
        #region index
        SearchIndexer indexer = new();
        List<SearchedResource> index = [.. patients.Select(one => new SearchedResource(one.TypeName, one.Id, indexer.Extract(one)))];
        SearchMatcher matcher = new(request);
        List<string?> found = [.. index.Where(matcher.Matches).Select(one => one.Id)];
        #endregion
        Assert.Equal(["p1"], found);
    }

    [Fact]
    public void Read_index_values()
    {
        var observation = Read(Glucose);
        #region values
        foreach (SearchIndexValue value in new SearchIndexer().Extract(observation))
        {
            string row = value switch
            {
                TokenIndexValue token => $"{token.Parameter.Code} {token.System}|{token.Code}",
                ReferenceIndexValue reference => $"{reference.Parameter.Code} {reference.TargetType}/{reference.Id}",
                QuantityIndexValue quantity => $"{quantity.Parameter.Code} {quantity.CanonicalLow}..{quantity.CanonicalHigh} {quantity.CanonicalUnit}",
                _ => value.Parameter.Code,
            };
            Console.WriteLine(row);
        }
        #endregion
        var quantities = new SearchIndexer().Extract(observation).OfType<QuantityIndexValue>();
        Assert.Contains(quantities, quantity => quantity is { Parameter.Code: "value-quantity", CanonicalUnit: not null, CanonicalLow: > 0 });
    }

    [Fact]
    public void Follow_references()
    {
        var indexer = new SearchIndexer();
        List<SearchedResource> all = [.. new[] { Read(Anna), Read(Bob), Read(Glucose) }.Select(one => new SearchedResource(one.TypeName, one.Id, indexer.Extract(one)))];
        #region chains
        SearchRequest request = SearchQuery.Parse("Observation", "patient.name=synth&value-quantity=100||mg/dL").Request!;
        SearchMatcher matcher = new(request, new SearchMatchContext { Resources = new InMemoryResources(all) });
        List<string?> found = [.. all.Where(matcher.Matches).Select(one => one.Id)];
        #endregion
        Assert.Equal(["o1"], found);
    }

    #region resources
    private sealed class InMemoryResources(List<SearchedResource> all) : ISearchResources
    {
        public SearchedResource? Find(ReferenceIndexValue reference) =>
            reference.Url is null ? all.Find(one => one.ResourceType == reference.TargetType && one.Id == reference.Id) : null;

        public IEnumerable<SearchedResource> ReferringTo(SearchedResource target, string resourceType, SearchParameterDefinition reference) =>
            all.Where(one => one.ResourceType == resourceType);
    }
    #endregion
}
