using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;
using Duplex.Fhir.Client.Tokens;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Tests.Fhir.Client;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Docs;

/// <summary>
/// What docs/guides/from-firely.md shows of Duplex, compiled and run: <see cref="GuideSnippetTests"/> compares its blocks with the
/// regions here. The patient is synthetic.
/// </summary>
public class FromFirelyTests
{
    private const string Text = """
        {"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:synthetic","value":"1"}],"active":true,"name":[{"use":"official","family":"Synthetic","given":["Anna"]}],"gender":"female","birthDate":"1980-02"}
        """;

    private static byte[] Received => Encoding.UTF8.GetBytes(Text.Trim());

    private static Patient Anna => (Patient)FhirJson.Parse(Received).Resource!;

    [Fact]
    public void Parse()
    {
        var bytes = Received;
        #region parse
        FhirReadResult read = FhirJson.Parse(bytes);
        if (!read.IsRead)
        {
            throw new FormatException(string.Join('\n', read.Issues.Select(issue => $"{issue.Path}: {issue.Message}")));
        }

        Patient patient = (Patient)read.Resource;
        #endregion
        Assert.Equal("p1", patient.Id);
    }

    [Fact]
    public void Parse_what_R4_does_not_know()
    {
        var bytes = Encoding.UTF8.GetBytes(Text.Trim().Replace("\"active\"", "\"mood\":\"good\",\"active\"", StringComparison.Ordinal));
        #region lenient
        FhirReadResult read = FhirJson.Parse(bytes, FhirReadMode.Lenient);
        byte[] same = FhirJson.Serialize(read.Resource!);
        #endregion
        Assert.NotEmpty(read.Issues);
        Assert.Contains("\"mood\":\"good\"", Encoding.UTF8.GetString(same), StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize()
    {
        var patient = Anna;
        #region serialize
        byte[] json = FhirJson.Serialize(patient);
        string indented = Encoding.UTF8.GetString(FhirJson.Serialize(patient, indented: true));
        #endregion
        Assert.Equal(Received, json);
        Assert.Contains("\n  \"id\": \"p1\"", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Change_a_value_and_keep_its_extensions()
    {
        var patient = Anna;
        patient.BirthDate!.Extension.Add(new Extension { Url = "http://example.org/source", Value = new FhirString("synthetic") });
        #region value
        patient.BirthDate!.Value = "1981";
        #endregion
        Assert.Equal("1981", patient.BirthDate.Text);
        Assert.True(patient.BirthDate.HasExtensions);
        patient.BirthDate = "1982";
        Assert.False(patient.BirthDate!.HasExtensions);
    }

    [Fact]
    public void Read_and_change()
    {
        var patient = Anna;
        #region elements
        string? family = patient.Name[0].Family?.Value;
        string? given = patient.Name[0].Given[0].Value;
        bool isFemale = patient.Gender?.Value == AdministrativeGenderCodes.Female;
        patient.BirthDate = "1980-02-29";
        patient.Name.Add(new HumanName { Use = NameUseCodes.Nickname, Given = { "Ann" } });
        #endregion
        Assert.Equal(("Synthetic", "Anna", true), (family, given, isFemale));
        Assert.Contains("\"birthDate\":\"1980-02-29\"", Encoding.UTF8.GetString(FhirJson.Serialize(patient)), StringComparison.Ordinal);
        Assert.Contains("{\"use\":\"nickname\",\"given\":[\"Ann\"]}", Encoding.UTF8.GetString(FhirJson.Serialize(patient)), StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_a_type()
    {
        var (patient, observation) = (Anna, new Observation { Status = "final", Code = new CodeableConcept { Text = "Glucose" } });
        #region choice
        patient.Deceased = new FhirBoolean(false);
        observation.Value = new Quantity { Value = 5.10m, Unit = "mmol/L", System = "http://unitsofmeasure.org", Code = "mmol/L" };
        string shown = observation.Value switch
        {
            Quantity quantity => $"{quantity.Value?.Text} {quantity.Unit?.Value}",
            FhirString text => text.Value ?? "",
            _ => observation.Value?.TypeName ?? "nothing",
        };
        #endregion
        Assert.Equal("5.10 mmol/L", shown);
        Assert.Contains("\"deceasedBoolean\":false", Encoding.UTF8.GetString(FhirJson.Serialize(patient)), StringComparison.Ordinal);
    }

    [Fact]
    public void Extend()
    {
        var patient = Anna;
        #region extensions
        const string url = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
        patient.Extension.Add(new Extension { Url = url, Value = new FhirString("Synthetic-Smith") });
        string? maiden = (patient.Extension.Find(one => one.Url == url)?.Value as FhirString)?.Value;
        patient.BirthDate!.Extension.Add(new Extension { Url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime", Value = new FhirDateTime("1980-02-29T10:00:00Z") });
        #endregion
        Assert.Equal("Synthetic-Smith", maiden);
        Assert.Contains("\"_birthDate\":{\"extension\":", Encoding.UTF8.GetString(FhirJson.Serialize(patient)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_by_FHIRPath()
    {
        var patient = Anna;
        #region fhirpath
        FhirPathExpression officialFamily = FhirPathExpression.Compile("name.where(use = 'official').family", "Patient");
        foreach (FhirPathItem item in officialFamily.Evaluate(patient))
        {
            Console.WriteLine(item);
        }

        bool isAdult = FhirPathExpression.Compile("birthDate < @2008-01-01").IsTrue(patient);
        #endregion
        Assert.Equal("Synthetic", officialFamily.Evaluate(patient).Single().ToString());
        Assert.True(isAdult);
        Assert.Equal(FhirPathErrorKind.Semantic, Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile("name.familly", "Patient")).Kind);
    }

    [Fact]
    public void Validate()
    {
        var patient = Anna;
        patient.Gender = null;
        #region validate
        FhirValidator validator = new();
        ValidationResult verdict = validator.Validate(patient, "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient");
        OperationOutcome outcome = verdict.ToOutcome();
        #endregion
        Assert.False(verdict.IsValid);
        Assert.Contains(outcome.Issue, issue => issue.Severity?.Value == "error" && issue.Expression.Any(path => path.Value == "Patient.gender"));
    }

    [Fact]
    public async Task Read_from_a_server()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, Text));
        var (address, token) = (server.FhirBase.AbsoluteUri, "t");
        #region read
        using FhirRestClient client = new(new Uri(address), new FixedAccessToken(token));
        FhirResult result = await client.ReadAsync("Patient", "p1");
        if (result.As<Patient>() is { } patient)
        {
            Console.WriteLine(patient.Id);
        }
        else
        {
            Console.WriteLine(result);
        }
        #endregion
        Assert.Equal("Bearer t", server.Seen[0].Header("Authorization"));
        Assert.Equal("Synthetic", result.As<Patient>()!.Name[0].Family!.Value);
    }

    [Fact]
    public async Task Search()
    {
        await using var server = await ScriptedServer.StartAsync(seen => Answer.Bundle(seen.PathAndQuery.Contains("page", StringComparison.Ordinal) ? null : "/fhir?page=2", Text));
        using var client = new FhirRestClient(server.FhirBase);
        var log = new List<string>();
        #region search
        await foreach (SearchEntry entry in client.SearchAllAsync("Patient", [new("family", "Synthetic"), new("_count", "50")]))
        {
            if (entry.Failure is { } failure)
            {
                log.Add(failure.Sentence);
            }
            else if (entry.As<Patient>() is { } patient)
            {
                log.Add(patient.Id!);
            }
        }
        #endregion
        Assert.Equal(["p1", "p1"], log);
        Assert.Equal("/fhir/Patient?family=Synthetic&_count=50", server.Seen[0].PathAndQuery);
    }

    [Fact]
    public async Task Write()
    {
        await using var server = await ScriptedServer.StartAsync(seen => Answer.Fhir(seen.Method == "POST" ? 201 : 200, "", ("Location", "Patient/7/_history/1"), ("ETag", "W/\"1\"")));
        using var client = new FhirRestClient(server.FhirBase);
        var patient = Anna;
        #region create
        string condition = QueryParameter.ToQuery(QueryParameter.Token("identifier", "urn:synthetic", "1"));
        FhirResult created = await client.CreateAsync(patient, new WriteOptions { IfNoneExist = condition });
        ResourceLocation? location = created.Response?.Location;
        #endregion
        #region update
        patient.Id = location!.Id;
        FhirResult updated = await client.UpdateAsync(patient, new WriteOptions { IfMatchVersion = location.Version });
        #endregion
        Assert.True(updated.IsSuccess);
        Assert.Equal(("identifier=urn%3Asynthetic%7C1", "W/\"1\""), (server.Seen[0].Header("If-None-Exist"), server.Seen[1].Header("If-Match")));
        Assert.Equal("PUT /fhir/Patient/7", $"{server.Seen[1].Method} {server.Seen[1].PathAndQuery}");
    }

    [Fact]
    public async Task Transact()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """
            {"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201 Created","location":"Patient/7/_history/1"}}]}
            """));
        using var client = new FhirRestClient(server.FhirBase);
        var patient = Anna;
        #region transaction
        Bundle bundle = new()
        {
            Type = BundleTypeCodes.Transaction,
            Entry =
            {
                new BundleEntry
                {
                    FullUrl = "urn:uuid:4d6f0b1e-6b6a-4d7e-9e44-0a2f6a1c7d11",
                    Resource = patient,
                    Request = new BundleEntryRequest { Method = HTTPVerbCodes.POST, Url = "Patient" },
                },
            },
        };
        FhirResult result = await client.TransactionAsync(bundle);
        foreach (EntryAnswer answer in result.Response?.EntryAnswers ?? [])
        {
            Console.WriteLine($"{answer.Status} {answer.Location}");
        }
        #endregion
        Assert.Equal(new ResourceLocation("Patient", "7", "1"), Assert.Single(result.Response!.EntryAnswers).Location);
        Assert.Contains("\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}", Encoding.UTF8.GetString(server.Seen[0].Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoke()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Bundle(null, Text));
        using var client = new FhirRestClient(server.FhirBase);
        var log = new List<string>();
        #region operation
        SearchPage first = await client.EverythingAsync("Patient", "p1");
        await foreach (SearchEntry entry in client.AllAsync(first))
        {
            log.Add(entry.ReadResource().Resource?.TypeName ?? "");
        }

        FhirResult looked = await client.InvokeAsync(new FhirOperation("lookup")
        {
            ResourceType = "CodeSystem",
            Query = [new("system", "http://loinc.org"), new("code", "2345-7")],
        });
        #endregion
        Assert.Equal(["Patient"], log);
        Assert.True(looked.IsSuccess);
        Assert.Equal("/fhir/CodeSystem/$lookup?system=http%3A%2F%2Floinc.org&code=2345-7", server.Seen[1].PathAndQuery);
    }

    [Fact]
    public async Task Repeat()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, Text));
        var address = server.FhirBase.AbsoluteUri;
        #region retry
        using FhirRestClient client = new(new FhirRestClientOptions
        {
            BaseAddress = new Uri(address),
            CallTimeout = TimeSpan.FromSeconds(20),
            Retry = new FhirRetryOptions { MaxRetries = 3, TotalTime = TimeSpan.FromMinutes(1) },
        });
        #endregion
        Assert.True((await client.ReadAsync("Patient", "p1")).IsSuccess);
    }
}
