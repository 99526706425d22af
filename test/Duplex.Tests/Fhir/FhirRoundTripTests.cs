using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class FhirRoundTripTests
{
    [Theory]
    [InlineData("fhir-tests/examples")]
    [InlineData("data/us-core-examples")]
    [InlineData("fhir-tests/bench")]
    public void Published_examples_come_back_with_every_property_and_digit(string name)
    {
        var folder = SharedFiles.FolderOrSkip(name);
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            count++;
            var json = File.ReadAllBytes(file);
            var result = FhirJson.Parse(json, FhirReadMode.Lenient);
            var difference = result.Resource is null ? "was not read" : JsonDifference.First(json, FhirJson.Serialize(result.Resource));
            if (difference is not null)
            {
                failures.Add($"{Path.GetFileName(file)}: {difference} {string.Join(" | ", result.Issues)}");
            }
        }

        Assert.Empty(failures);
        Assert.NotEqual(0, count);
    }

    [Theory]
    [InlineData("fhir-tests/examples", "")]
    [InlineData("data/us-core-examples", "diagnosticreport-cbc.json DiagnosticReport.text.div required")] // Published without its narrative.
    public void Published_examples_have_only_the_faults_that_are_known(string name, string known)
    {
        var faults = Directory.EnumerateFiles(SharedFiles.FolderOrSkip(name), "*.json")
            .SelectMany(file => FhirJson.Parse(File.ReadAllBytes(file)).Issues.Select(issue => $"{Path.GetFileName(file)} {issue.Path} {issue.Code}"));

        Assert.Equal(known, string.Join('\n', faults));
    }

    [Fact]
    public void Reading_a_value_does_not_change_what_is_written()
    {
        var json = """{"resourceType":"Patient","name":[{"family":"M\u00fcller \ud83d\ude00 <b>","given":["Ännchen"]}],"birthDate":"1970-01"}"""u8;
        var patient = Assert.IsType<Patient>(FhirJson.Parse(json).Resource);
        var before = FhirJson.Serialize(patient);

        Assert.Equal("Müller 😀 <b>", patient.Name[0].Family?.Value);
        Assert.Equal("Ännchen", patient.Name[0].Given[0].Value);
        Assert.Equal("1970-01", patient.BirthDate?.Value);

        Assert.Equal(before, FhirJson.Serialize(patient));
    }

    [Fact]
    public void The_callers_buffer_may_be_reused_after_a_parse()
    {
        var buffer = """{"resourceType":"Basic","id":"b1","language":"de","code":{"text":"referral"}}"""u8.ToArray();
        var basic = Assert.IsType<Basic>(FhirJson.Parse(buffer).Resource);
        buffer.AsSpan().Fill((byte)'x');

        Assert.Equal("referral", basic.Code?.Text?.Value);
    }

    [Fact]
    public void A_buffer_writer_gets_the_same_bytes_and_indented_json_means_the_same()
    {
        var patient = new Patient { Id = "p1", Active = true, Gender = AdministrativeGenderCodes.Female, BirthDate = "1970-01" };
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        FhirJson.Serialize(patient, output);

        Assert.Equal("""{"resourceType":"Patient","id":"p1","active":true,"gender":"female","birthDate":"1970-01"}"""u8.ToArray(), FhirJson.Serialize(patient));
        Assert.Equal(FhirJson.Serialize(patient), output.WrittenSpan.ToArray());
        Assert.Null(JsonDifference.First(output.WrittenMemory, FhirJson.Serialize(patient, indented: true)));
    }
}
