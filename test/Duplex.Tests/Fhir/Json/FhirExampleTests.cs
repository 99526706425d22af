using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Json;

public sealed class FhirExampleTests
{
    [Fact]
    public void Every_official_example_reads_strictly_and_writes_the_same_bytes_in_canonical_form()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(SharedFiles.FolderOrSkip("fhir-tests/examples"), "*.json").Order(StringComparer.Ordinal))
        {
            count++;
            var json = File.ReadAllBytes(file);
            var result = FhirJson.Parse(json);
            if (result.Resource is null)
            {
                failures.Add($"{Path.GetFileName(file)}: {string.Join(" | ", result.Issues)}");
                continue;
            }

            var expected = CanonicalJson.Of(json);
            if (!expected.AsSpan().SequenceEqual(CanonicalJson.Of(FhirJson.Serialize(result.Resource)))
                || !expected.AsSpan().SequenceEqual(CanonicalJson.Of(FhirJson.Serialize(result.Resource, indented: true))))
            {
                failures.Add($"{Path.GetFileName(file)}: other bytes");
            }
        }

        Assert.Empty(failures);
        Assert.NotEqual(0, count);
    }

    [Theory]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":80.00}}""")]
    [InlineData("""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":-1.0E-22}}""")]
    [InlineData("""{"resourceType":"Patient","birthDate":"1970","deceasedDateTime":"2026-02-28T23:59:60.000+14:00"}""")]
    [InlineData("""{"resourceType":"Patient","_birthDate":{"extension":[{"url":"u","valueCode":"unknown"}]}}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a",null,"b"],"_given":[null,{"id":"x"},null]}]}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"_given":[{"id":"x"}]}]}""")]
    [InlineData("""{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"x"}],"managingOrganization":{"reference":"#o"}}""")]
    [InlineData("""{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a\n\tb &lt; Ä 😀</p></div>"}}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"text":"\" \\ \n \r \t \u007F"}]}""")]
    public void What_is_read_is_written_byte_for_byte(string json)
    {
        var result = FhirJson.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Empty(result.Issues);
        Assert.Equal(json, Encoding.UTF8.GetString(FhirJson.Serialize(result.Resource!)));
        Assert.Empty(FhirJson.Parse([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(json)]).Issues);
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a",null]}]}""", "Patient.name[0].given[1]")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a",null],"_given":[{"id":"x"},null]}]}""", "Patient.name[0].given[1]")]
    [InlineData("""{"resourceType":"Patient","name":[{"_given":[null]}]}""", "Patient.name[0].given[0]")]
    [InlineData("""{"resourceType":"Patient","resourceType":"Patient"}""", "Patient")]
    [InlineData("""{"resourceType":"Patient","\ud83d":1}""", "Patient")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":-0}""", "Patient.multipleBirth")]
    [InlineData("""{"resourceType":"Patient","_birthDate":{}}""", "Patient.birthDate")]
    [InlineData("""{"resourceType":"Patient","name":[{"text":"a\u0000b"}]}""", "Patient.name[0].text")]
    [InlineData("""{"resourceType":"Patient","name":[{"text":"\ud83dx"}]}""", "Patient.name[0].text")]
    [InlineData("""{"resourceType":"Patient","text":{"status":"generated","div":"no div"}}""", "Patient.text.div")]
    [InlineData("""{"resourceType":"Patient","gender":"m\u0061le "}""", "Patient.gender")]
    [InlineData("""{"resourceType":"Patient","identifier":[{"system":"a b"}]}""", "Patient.identifier[0].system")]
    [InlineData("""{"resourceType":"Patient","photo":[{"data":"abc"}]}""", "Patient.photo[0].data")]
    public void A_strict_read_finds_the_fault(string json, string path)
    {
        var result = FhirJson.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Equal(path, Assert.Single(result.Issues).Path);
        Assert.Null(result.Resource);
    }

    [Fact]
    public void Escapes_are_undone_when_the_text_is_asked_for()
    {
        var patient = Assert.IsType<Patient>(FhirJson.Parse("""{"resourceType":"Patient","gender":"m\u0061le","birthDate":"19\u00370","name":[{"text":"a\/b\ud83d\ude00\u00e4\"\\"}]}"""u8).Resource);

        Assert.Equal(("male", "1970", "a/b😀ä\"\\"), (patient.Gender?.Value, patient.BirthDate?.Value, patient.Name[0].Text?.Value));
    }
}
