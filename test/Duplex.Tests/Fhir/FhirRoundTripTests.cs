using System.IO.Compression;
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

    // It overflowed the stack, which ends the process.
    [Fact]
    public void An_element_that_holds_itself_is_refused()
    {
        var extension = new Extension { Url = "urn:synthetic" };
        extension.Extension.Add(extension);
        var patient = new Patient { Extension = { extension } };

        Assert.Contains("must not hold itself", Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(patient)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_holds_null_is_refused_by_its_name()
    {
        var patient = new Patient();
        patient.Name.Add(null!);

        Assert.Contains("'name'", Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(patient)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_of_650_entries_comes_back_whole()
    {
        var file = Path.Combine(SharedFiles.FolderOrSkip("fhir-tests/bench"), "bundle-synthea-650.json.gz");
        using var unzipped = new MemoryStream();
        using (var zipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
        {
            zipped.CopyTo(unzipped);
        }

        var bundle = Assert.IsType<Bundle>(FhirJson.ParseOwned(unzipped.ToArray(), FhirReadOptions.Strict).Resource);

        Assert.Equal(650, bundle.Entry.Count);
        Assert.Null(JsonDifference.First(unzipped.ToArray(), FhirJson.Serialize(bundle)));
    }

    [Fact]
    public void A_note_is_read_changed_and_written()
    {
        var json = """
            {"resourceType":"DocumentReference","id":"n1","status":"current","docStatus":"preliminary",
             "type":{"coding":[{"system":"http://loinc.org","code":"11506-3"}]},"subject":{"reference":"Patient/synthetic-1"},
             "content":[{"attachment":{"contentType":"text/plain; charset=utf-8","data":"U3ludGhldGljIHBhdGllbnQ="}}]}
            """u8;
        var note = Assert.IsType<DocumentReference>(FhirJson.Parse(json).Resource);

        Assert.Equal("synthetic-1", References.Parse(note.Subject).Id);
        Assert.Equal("11506-3", note.Type?.Coding[0].Code?.Value);
        Assert.True(note.Content[0].Attachment!.Data!.TryGetBytes(out var text));
        Assert.Equal("Synthetic patient"u8.ToArray(), text);

        note.DocStatus = CompositionStatusCodes.Final;

        var written = FhirJson.Serialize(note);
        Assert.Equal("$.docStatus", JsonDifference.First(json.ToArray(), written));
        Assert.Equal("final", Assert.IsType<DocumentReference>(FhirJson.Parse(written).Resource).DocStatus?.Value);
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
