using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Tokens;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Tests.Architecture;
using Duplex.Tests.Fhir.Client;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Docs;

/// <summary>What the READMEs of the FHIR libraries show, compiled and run. The patient is synthetic.</summary>
public class FhirReadmeTests
{
    [Fact]
    public async Task README_parses_changes_validates_and_sends_a_patient()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(201, "", ("Location", "Patient/7/_history/1")));
        var address = server.FhirBase.AbsoluteUri;
        var bytes = Encoding.UTF8.GetBytes("""{"resourceType":"Patient","name":[{"family":"Synthetic"}]}""");
        #region README.md of Duplex.Fhir
        FhirReadResult read = FhirJson.Parse(bytes);
        Patient patient = read.Resource as Patient ?? throw new FormatException(read.Issues[0].Message);
        patient.BirthDate = "1980-02-29";
        patient.Telecom.Add(new ContactPoint { System = ContactPointSystemCodes.Email, Value = "synthetic@example.org" });
        ValidationResult verdict = new FhirValidator().Validate(patient, "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient");
        Console.WriteLine(string.Join('\n', verdict.Issues.Select(issue => $"{issue.Severity} {issue.Path}: {issue.Message}")));
        using FhirRestClient client = new(new Uri(address));
        FhirResult sent = await client.CreateAsync(patient);
        Console.WriteLine(sent.IsSuccess ? sent.Response!.Location!.Reference : sent.ToString());
        #endregion
        Assert.Contains(verdict.Issues, issue => issue.Path == "Patient.identifier" && issue.Severity == FhirIssueSeverity.Error);
        Assert.Equal("Patient/7", sent.Response!.Location!.Reference);
        Assert.Equal(
            """{"resourceType":"Patient","name":[{"family":"Synthetic"}],"telecom":[{"system":"email","value":"synthetic@example.org"}],"birthDate":"1980-02-29"}""",
            Encoding.UTF8.GetString(server.Seen[^1].Body));
    }

    [Fact]
    public async Task README_reads_a_patient()
    {
        await using var server = await ScriptedServer.StartAsync(_ => Answer.Fhir(200, """{"resourceType":"Patient","id":"p1001"}"""));
        var (address, token) = (server.FhirBase.AbsoluteUri, "t");
        #region README.md of Duplex.Fhir.Client
        using FhirRestClient client = new(new Uri(address), new FixedAccessToken(token));
        FhirResult read = await client.ReadAsync("Patient", "p1001");
        Patient? patient = read.As<Patient>();
        #endregion
        Assert.Equal("p1001", patient!.Id);
    }

    [Theory]
    [InlineData("Duplex.Fhir")]
    [InlineData("Duplex.Fhir.Client")]
    public void README_shows_the_code_that_is_run_here(string library)
    {
        var source = File.ReadAllLines(Path.Combine(Repository.Root, "test/Duplex.Tests/Docs/FhirReadmeTests.cs"));
        var shown = source.SkipWhile(line => line.Trim() != $"#region README.md of {library}").Skip(1)
            .TakeWhile(line => line.Trim() != "#endregion").Select(line => line.Trim()).ToList();
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", library, "README.md")).ReplaceLineEndings("\n");

        Assert.InRange(shown.Count, 3, 10);
        Assert.Contains($"```csharp\n{string.Join('\n', shown)}\n```", readme, StringComparison.Ordinal);
        Assert.Contains("R4 only", readme, StringComparison.Ordinal);
    }
}
